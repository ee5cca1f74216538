internal import Base
internal import HTTP2
package import Protobuf

// Messages on their way out and in.
extension ClientCall {
    /// Appends one request message to the output.
    package func encode<Request: Message>(_ request: Request, isCompressed: Bool, isLast: Bool) {
        guard outcome == nil else { return }
        let room: UnsafeMutableRawBufferPointer
        if isCompressed, let deflated = Gzip.deflate(request.encoded()) {
            room = appendOutput(count: MessagePrefix.byteCount + deflated.count)
            MessagePrefix.write(to: room, isCompressed: true).copyBytes(from: deflated)
        } else {
            room = appendOutput(count: MessagePrefix.byteCount + request.encodedByteCount)
            var writer = WireWriter(MessagePrefix.write(to: room, isCompressed: false))
            request.encode(into: &writer)
        }
        if kind != .unary { keepForReplay(UnsafeRawBufferPointer(room)) }
        if isLast { endOutput() }
    }

    /// Checks the message in front as soon as its prefix is there, and gives its bytes back to the
    /// server's window where the rest of it would not come otherwise.
    func inspectInput() {
        guard !input.isEmpty else { return }
        if let flaw = input.flaw(isGzip: head.isGzip, bytesMaximum: options.responseBytesMaximum) {
            return end(locally: byClient(flaw))
        }
        if !kind.responseStreams, input.hasMore {
            return end(
                locally: byClient(
                    Status(.internal, "the method gives one response and more came")))
        }
        if !kind.responseStreams || !input.hasWholeMessage {
            session?.consume(self, unconsumedBytes)
        }
    }

    /// A status that the client has found itself, told apart from those that servers send.
    private func byClient(_ status: Status) -> Status {
        Status(status.code, "by the client: \(status.message)")
    }

    /// Takes the message in front, which is whole.
    package func takeMessage<Response: Message>(_ type: Response.Type) throws(Status) -> Response {
        wasResponseCompressed = input.isFrontCompressed
        defer { dropMessage() }
        do throws(Status) {
            return try input.readFront(bytesMaximum: options.responseBytesMaximum) {
                bytes throws(Status) in
                do throws(WireError) {
                    return try Response(decoding: bytes)
                } catch {
                    throw Status(.internal, "the response does not decode: \(error)")
                }
            }
        } catch {
            throw byClient(error)
        }
    }

    private func dropMessage() {
        let count = input.dropFront()
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
            if input.hasWholeMessage {
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
