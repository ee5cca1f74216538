package import Protobuf

/// A call with one request and a stream of responses, which are read in order:
/// `for try await response in call { … }`.
///
/// The stream ends after the last response, or throws the call's `Status`. A call that nobody holds
/// any more is cancelled.
package struct ServerStreamingCall<Response: Message>: AsyncSequence, Sendable {
    package typealias Element = Response

    package let handle: CallHandle

    package init(_ handle: CallHandle) {
        self.handle = handle
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

/// Reads the responses of a streaming call; one task at a time may.
package struct ResponseIterator<Response: Message>: AsyncIteratorProtocol {
    package let handle: CallHandle

    package init(_ handle: CallHandle) {
        self.handle = handle
    }

    /// The next response, `nil` after the last. Throws the status that ended the call.
    @inlinable
    package mutating func next() async throws -> Response? {
        let call = handle.call
        return try await call.loop.run { try await call.nextResponse(Response.self) }
    }

    /// The same for callers in an isolation of their own.
    @inlinable
    package mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(any Error) -> Response? {
        let call = handle.call
        return try await call.loop.run { try await call.nextResponse(Response.self) }
    }
}
