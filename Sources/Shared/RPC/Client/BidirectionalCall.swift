package import Protobuf

/// A call with a stream of requests and a stream of responses, which go independently of each
/// other: one task may send while another reads.
///
/// A call that nobody holds any more is cancelled.
package struct BidirectionalCall<Request: Message, Response: Message>: AsyncSequence, Sendable {
    package typealias Element = Response

    package let handle: CallHandle

    package init(_ handle: CallHandle) {
        self.handle = handle
    }

    /// Sends one request; waits while the server reads more slowly than that. Throws the status of
    /// a call that has failed; what comes after a full answer is dropped.
    @inlinable
    package func send(_ request: Request) async throws {
        try await send(request, isCompressed: handle.compresses)
    }

    /// The same, compressed or not whatever the call's options say; compressed messages need those
    /// options, as the server must be told first.
    @inlinable
    package func send(_ request: Request, isCompressed: Bool) async throws {
        let call = handle.call
        try await call.loop.run { try await call.send(request, isCompressed: isCompressed) }
    }

    /// No further request follows; responses go on.
    @inlinable
    package func finishSending() async {
        let call = handle.call
        await call.loop.run { call.finishSending() }
    }

    @inlinable
    package func makeAsyncIterator() -> ResponseIterator<Response> { ResponseIterator(handle) }

    /// Ends the call; the server is told.
    package func cancel() { handle.cancel() }

    /// What the server sends before its first response; waits for it.
    package func initialMetadata() async throws -> Metadata { try await handle.initialMetadata() }

    /// What the server sent with the status; empty before the call has ended.
    package func trailingMetadata() async -> Metadata { await handle.trailingMetadata() }

    /// Whether the last response that was read came compressed.
    package func wasResponseCompressed() async -> Bool { await handle.wasResponseCompressed() }
}
