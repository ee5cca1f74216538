package import Protobuf

/// A call with a stream of requests and one response.
///
/// A call that nobody holds any more is cancelled.
package struct ClientStreamingCall<Request: Message, Response: Message>: Sendable {
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

    /// Ends the requests and waits for the response. Throws the call's `Status`.
    @inlinable
    package func finish() async throws -> Response {
        let call = handle.call
        return try await call.loop.run {
            call.finishSending()
            await call.waitForEnd()
            return try call.onlyResponse(Response.self)
        }
    }

    /// Ends the call; the server is told.
    package func cancel() { handle.cancel() }

    /// What the server sends before its response; waits for it.
    package func initialMetadata() async throws -> Metadata { try await handle.initialMetadata() }

    /// What the server sent with the status; empty before the call has ended.
    package func trailingMetadata() async -> Metadata { await handle.trailingMetadata() }
}
