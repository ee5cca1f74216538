internal import Base
internal import HTTP2
package import Protobuf

// Messages on their way out and in.
extension ClientCall {
    /// Appends one request message to the output.
    package func encode<Request: Message>(_ request: Request, isCompressed: Bool, isLast: Bool) {
        guard outcome == nil else { return }
        if isCompressed, let deflated = Gzip.deflate(request.encoded()) {
            let room = appendPrefix(isCompressed: true, deflated.count)
            UnsafeMutableRawBufferPointer(rebasing: room[5...]).copyBytes(from: deflated)
            if kind != .unary { keepForReplay(UnsafeRawBufferPointer(room)) }
        } else {
            let room = appendPrefix(isCompressed: false, request.encodedByteCount)
            var writer = WireWriter(UnsafeMutableRawBufferPointer(rebasing: room[5...]))
            request.encode(into: &writer)
            if kind != .unary { keepForReplay(UnsafeRawBufferPointer(room)) }
        }
        if isLast { endOutput() }
    }

    /// Room for a message and its prefix, which is written (gRPC over HTTP/2,
    /// Length-Prefixed-Message).
    @inline(__always)
    private func appendPrefix(isCompressed: Bool, _ count: Int) -> UnsafeMutableRawBufferPointer {
        let room = appendOutput(count: 5 + count)
        room[0] = isCompressed ? 1 : 0
        room.storeBytes(
            of: UInt32(truncatingIfNeeded: count).bigEndian, toByteOffset: 1, as: UInt32.self)
        return room
    }

    /// Length of the message in front, `nil` until its prefix is there.
    private var frontLength: Int? {
        let bytes = input.bytes
        guard bytes.count >= 5 else { return nil }
        return Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    }

    var hasWholeMessage: Bool {
        guard let length = frontLength else { return false }
        return input.count - 5 >= length
    }

    /// Checks the message in front as soon as its prefix is there, and gives its bytes back to the
    /// server's window where the rest of it would not come otherwise.
    func inspectInput() {
        let bytes = input.bytes
        guard let flag = bytes.first else { return }
        if flag > 1 || (flag == 1 && !head.isGzip) {
            return end(
                locally: Status(
                    .internal,
                    flag > 1
                        ? "by the client: a message's compressed flag is neither 0 nor 1"
                        : "by the client: a compressed message came without a grpc-encoding"))
        }
        let length = frontLength
        if let length, length > options.responseBytesMaximum {
            return end(
                locally: Status(
                    .resourceExhausted,
                    "by the client: a message is larger than \(options.responseBytesMaximum) bytes")
            )
        }
        guard kind.responseStreams else {
            if let length, bytes.count > length + 5 {
                return end(
                    locally: Status(
                        .internal, "by the client: the method gives one response and more came"))
            }
            session?.consume(self, unconsumedBytes)
            return
        }
        if length.map({ bytes.count < $0 + 5 }) ?? true { session?.consume(self, unconsumedBytes) }
    }

    /// Takes the message in front, which is whole.
    package func takeMessage<Response: Message>(_ type: Response.Type) throws(Status) -> Response {
        guard let length = frontLength, input.count >= length + 5 else {
            throw Status(.internal, "by the client: the answer has no message")
        }
        let bytes = input.bytes
        let payload = UnsafeRawBufferPointer(rebasing: bytes[5..<(5 + length)])
        wasResponseCompressed = bytes[0] == 1
        defer { dropMessage(length + 5) }
        guard wasResponseCompressed else { return try decode(payload) }
        let inflated: [UInt8]
        do throws(Status) {
            inflated = try Gzip.inflate(payload, bytesMaximum: options.responseBytesMaximum)
        } catch {
            throw Status(error.code, "by the client: \(error.message)")
        }
        return try inflated.withUnsafeBufferPointer { bytes throws(Status) in
            try decode(UnsafeRawBufferPointer(bytes))
        }
    }

    private func decode<Response: Message>(
        _ bytes: UnsafeRawBufferPointer
    ) throws(Status) -> Response {
        do throws(WireError) {
            return try Response(decoding: bytes)
        } catch {
            throw Status(.internal, "by the client: the response does not decode: \(error)")
        }
    }

    private func dropMessage(_ count: Int) {
        input.removeFirst(count)
        if let session, unconsumedBytes > 0 {
            session.consume(self, min(count, unconsumedBytes))
            connection?.flushLater()
        }
        if outcome == nil { inspectInput() }
    }

    /// The response of a call that gives one, once it has ended.
    package func onlyResponse<Response: Message>(_ type: Response.Type) throws(Status) -> Response {
        guard let outcome else { throw Status(.internal, "by the client: the call goes on") }
        guard outcome.code == .ok else { throw outcome }
        return try takeMessage(type)
    }

    // MARK: Streams

    /// Sends one request of a stream; waits while the server is slow. What is sent after the
    /// server has answered in full is dropped.
    package func send<Request: Message>(_ request: Request, isCompressed: Bool) async throws(Status)
    {
        while true {
            if let outcome {
                guard outcome.code == .ok else { throw outcome }
                return
            }
            guard !isSendingDone else {
                throw Status(.internal, "by the client: a message after the last")
            }
            guard outputCount >= part.core.options.streamOutputBytesMaximum else { break }
            guard writeWaiter == nil else {
                throw Status(.internal, "by the client: a request stream has one writer at a time")
            }
            await waitForWriter()
        }
        encode(request, isCompressed: isCompressed, isLast: false)
        session?.resume(self)
        connection?.flushLater()
    }

    /// No further request follows.
    func finishSending() {
        guard !isSendingDone, outcome == nil else { return }
        endOutput()
        session?.resume(self)
        connection?.flushLater()
    }

    /// The next response of a stream, or `nil` after the last. Throws the status that ended the
    /// call.
    package func nextResponse<Response: Message>(_ type: Response.Type) async throws(Status)
        -> Response?
    {
        while true {
            if isFinal, let outcome { throw outcome }
            if hasWholeMessage {
                do throws(Status) {
                    return try takeMessage(type)
                } catch {
                    end(locally: error)
                    throw error
                }
            }
            if let outcome {
                guard outcome.code == .ok else { throw outcome }
                guard input.isEmpty else {
                    throw Status(.internal, "by the client: the answer ends in a message")
                }
                return nil
            }
            guard readWaiter == nil else {
                throw Status(.internal, "by the client: a stream has one reader at a time")
            }
            await waitForReader()
        }
    }

    /// Waits for the end of a call that gives one response.
    func waitForEnd() async {
        while outcome == nil {
            guard readWaiter == nil else { return }
            await waitForReader()
        }
    }
}
