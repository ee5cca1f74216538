internal import Base
internal import HTTP2
internal import IO
package import Protobuf

// The request comes in, message by message.
extension Call {
    func queueStart() {
        guard !isQueued else { return }
        isQueued = true
        withConnection { $0.beginLater(self) }
    }

    /// Checks the message in front as soon as its prefix is there, before room is made for it.
    func inspectInput() {
        guard !input.isEmpty else { return }
        let bytesMaximum = service.server.limits.requestBytesMaximum
        if let flaw = input.flaw(isGzip: head.isGzip, bytesMaximum: bytesMaximum) {
            finish(flaw)
            return
        }
        guard let length = input.frontLength else { return }
        let missing = MessagePrefix.byteCount + length - input.count
        if missing < 0, !head.requestStreams {
            finish(Status(.internal, "the method takes one request message and more came"))
            return
        }
        guard missing > 0, length > service.server.limits.smallRequestBytes else { return }
        if reservedBytes == 0, !isWaitingForRoom { askForRoom(length) }
        if reservedBytes > 0 { consume(unconsumedBytes) }
    }

    func askForRoom(_ length: Int) {
        if service.reserve(length) {
            reservedBytes = length
        } else {
            isWaitingForRoom = true
            service.waitForRoom(self)
        }
    }

    /// The loop has room again: called in the order of asking. `false` where there is still none.
    func retryRoom() -> Bool {
        guard isOpen, !isFinished, let length = input.frontLength else {
            isWaitingForRoom = false
            return true
        }
        guard service.reserve(length) else { return false }
        isWaitingForRoom = false
        progressAt = loop.now
        reservedBytes = length
        input.reserveFront()
        consume(unconsumedBytes)
        flushLater()
        return true
    }

    func releaseRoom() {
        if isWaitingForRoom {
            isWaitingForRoom = false
            service.waiterLeft()
        }
        guard reservedBytes > 0 else { return }
        let bytes = reservedBytes
        reservedBytes = 0
        service.release(bytes)
    }

    /// The one request of a method that takes one.
    @inlinable @inline(__always)
    package func onlyRequest<Request: Message>(_ type: Request.Type) throws -> Request {
        try takeMessage { bytes throws(Status) in
            do throws(WireError) {
                return try Request(decoding: bytes)
            } catch {
                throw Call.undecodable(error)
            }
        }
    }

    /// Takes the message in front, which is whole, decompressed, through `read`.
    @inline(__always) @usableFromInline
    func takeMessage<Result>(
        _ read: (UnsafeRawBufferPointer) throws(Status) -> Result
    ) throws(Status) -> Result {
        wasRequestCompressed = input.isFrontCompressed
        defer { dropMessage() }
        return try input.readFront(
            bytesMaximum: service.server.limits.requestBytesMaximum, read)
    }

    func dropMessage() {
        let count = input.dropFront()
        releaseRoom()
        if unconsumedBytes > 0, isOpen {
            consume(min(count, unconsumedBytes))
            flushLater()
        }
        progressAt = loop.now
        inspectInput()
    }

    @usableFromInline
    static func undecodable(_ error: WireError) -> Status {
        Status(.invalidArgument, "the request message does not decode: \(error)")
    }

    /// Whether the next request of a stream can be taken at once.
    @usableFromInline
    var hasNextRequest: Bool {
        loop.isCurrent && cancellation == nil && !isFinished && input.hasWholeMessage
    }

    /// The next request of a stream, or `nil` after the last.
    @usableFromInline
    func nextRequest<Request: Message>(_ type: Request.Type) async throws -> Request? {
        // A task of the handler's own may run elsewhere: it comes to the loop for this.
        guard loop.isHome else {
            return try await loop.run { try await self.nextRequest(type) }
        }
        while true {
            if let cancellation { throw status(of: cancellation) }
            if isFinished { throw outcome }
            if input.hasWholeMessage { return try onlyRequest(type) }
            if isInputComplete {
                guard input.isEmpty else {
                    throw Status(.internal, "the request ends in a message")
                }
                return nil
            }
            guard readWaiter == nil else {
                throw Status(.internal, "a request stream has one reader at a time")
            }
            try await waitForRequests()
        }
    }

    /// Waits for whatever wakes the reader. Throws where the task is cancelled, which may be one of
    /// the handler's own, while the call goes on.
    private func waitForRequests() async throws(CancellationError) {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                readWaiter = continuation
                if Task.isCancelled { wakeReader() }
            }
        } onCancel: {
            loop.executeNow { self.wakeReader() }
        }
        if Task.isCancelled, cancellation == nil { throw CancellationError() }
    }

    func wakeReader() {
        guard let waiter = readWaiter else { return }
        readWaiter = nil
        waiter.resume()
    }

    /// The request's bytes have no reader any more.
    func dropInput() {
        releaseRoom()
        consumeAll()
        input.removeAll()
    }
}
