internal import Base
internal import HTTP2
internal import IO
package import Protobuf

// The answer goes out.
extension Call {
    /// Waits for whatever wakes the writer; throws as `waitForRequests` does.
    private func waitForClient() async throws(CancellationError) {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                writeWaiter = continuation
                if Task.isCancelled { wakeWriter() }
            }
        } onCancel: {
            loop.executeNow { self.wakeWriter() }
        }
        if Task.isCancelled, cancellation == nil { throw CancellationError() }
    }

    func wakeWriter() {
        guard let waiter = writeWaiter else { return }
        writeWaiter = nil
        waiter.resume()
    }

    /// Appends one response message to the output.
    @usableFromInline
    func encode<Response: Message>(_ response: Response) {
        let count = response.encodedByteCount
        guard count <= service.server.limits.responseBytesMaximum else {
            finish(Status(.resourceExhausted, "the response message is larger than the limit"))
            return
        }
        if wantsCompression, announcesGzip {
            if let deflated = Gzip.deflate(response.encoded()) {
                appendMessage(isCompressed: true, count: deflated.count) { target in
                    target.copyBytes(from: deflated)
                }
                return
            }
        }
        appendMessage(isCompressed: false, count: count) { target in
            var writer = WireWriter(target)
            response.encode(into: &writer)
        }
    }

    @inline(__always)
    func appendMessage(
        isCompressed: Bool, count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) {
        if outputCount == 0 { progressAt = loop.now }
        let room = appendOutput(count: MessagePrefix.byteCount + count)
        fill(MessagePrefix.write(to: room, isCompressed: isCompressed))
        withConnection { $0.outputGrew(by: room.count) }
    }

    /// Answers a method that gives one response; the status follows when the handler returns.
    package func send<Response: Message>(final response: Response) {
        guard !isFinished, isOpen else { return }
        encode(response)
    }

    /// Whether one response of a stream can be sent at once.
    @usableFromInline
    var maySendNow: Bool {
        loop.isCurrent && cancellation == nil && !isFinished && isOpen
            && outputCount < service.server.limits.streamOutputBytesMaximum
    }

    @usableFromInline
    func sendNow<Response: Message>(_ response: Response) {
        encode(response)
        sendHeaders()
        resumeOutput()
        flushLater()
    }

    /// Sends one response of a stream; waits while the client is slow. Throws once the call is
    /// over.
    @usableFromInline
    func send<Response: Message>(_ response: Response) async throws {
        guard loop.isHome else {
            return try await loop.run { try await self.send(response) }
        }
        while true {
            if let cancellation { throw status(of: cancellation) }
            guard !isFinished, isOpen else { throw Status(.cancelled, "the call is over") }
            guard outputCount >= service.server.limits.streamOutputBytesMaximum else { break }
            guard writeWaiter == nil else {
                throw Status(.internal, "a response stream has one writer at a time")
            }
            try await waitForClient()
        }
        sendNow(response)
    }

    func sendHeaders() {
        guard !areHeadersSent, !isFinished, isOpen else { return }
        submitHeaders()
    }

    /// Submits the headers, which the output follows.
    @inline(__always)
    func submitHeaders() {
        areHeadersSent = true
        guard pendingInitial != nil || announcesGzip else {
            service.server.plainHeaders._withUnsafeGuaranteedRef {
                submitResponse($0, hasBody: true)
            }
            return
        }
        submitResponse(ownHeaders(), hasBody: true)
    }

    func ownHeaders() -> HeaderBlock {
        let block = service.scratchHeaders
        block.removeAll()
        block.append(":status", "200")
        block.append("content-type", "application/grpc")
        if announcesGzip { block.append("grpc-encoding", "gzip") }
        block.append("grpc-accept-encoding", "gzip,identity")
        if let pendingInitial { block.append(pendingInitial) }
        return block
    }

    /// Ends the call with a status; what was sent before still goes out first.
    func finish(_ status: Status) {
        guard !isFinished else { return }
        isFinished = true
        loop.disarm(deadlineTimer)
        record(status)
        guard isOpen else { return }
        hasPlainTrailers = status.code == .ok && pendingTrailing == nil && status.metadata.isEmpty
        completeOutput(withTrailers: true)
        if areHeadersSent {
            resumeOutput()
        } else if status.code == .ok || outputCount > 0 {
            submitHeaders()
        } else {
            let block = service.scratchHeaders
            block.removeAll()
            block.append(":status", "200")
            block.append("content-type", "application/grpc")
            if status.code == .unimplemented {
                block.append("grpc-accept-encoding", "gzip,identity")
            }
            if let pendingInitial { block.append(pendingInitial) }
            block.append(status, trailing: pendingTrailing)
            submitResponse(block, hasBody: false)
        }
        dropInput()
        flushLater()
    }

    /// Records how the call ended; the first word counts.
    func record(_ status: Status) {
        if status.code != .ok || !status.metadata.isEmpty { outcome = status }
        service.finished(self, status.code)
    }

    /// A request that is no gRPC call of a method here.
    func refuse(_ refusal: RequestHead.Refusal) {
        switch refusal {
        case .status(let status): finish(status)
        case .http(let code, let reason):
            isFinished = true
            record(Status(.unimplemented, reason))
            let block = service.scratchHeaders
            block.removeAll()
            block.append(":status", code)
            if code == "405" { block.append("allow", "POST") }
            if code == "415" { block.append("accept-post", "application/grpc") }
            submitResponse(block, hasBody: false)
            flushLater()
        }
    }
}
