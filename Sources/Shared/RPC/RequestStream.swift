package import Protobuf

/// The requests of a call whose client streams, in order.
package struct RequestStream<Request: Message>: AsyncSequence, Sendable {
    package typealias Element = Request

    @usableFromInline let call: Call

    package init(_ call: Call) {
        self.call = call
    }

    @inlinable
    package func makeAsyncIterator() -> Iterator { Iterator(call) }

    /// Waits for one message after another.
    package struct Iterator: AsyncIteratorProtocol {
        @usableFromInline let call: Call

        @usableFromInline
        init(_ call: Call) {
            self.call = call
        }

        /// The next request, `nil` after the last. Throws the call's status once it is over.
        @inlinable
        package mutating func next() async throws -> Request? {
            try await next(isolation: nil)
        }

        /// The same for callers in an isolation of their own.
        @inlinable
        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(any Error) -> Request? {
            // Mostly more than one has come: the way there costs more than the request does.
            if call.hasNextRequest { return try call.onlyRequest(Request.self) }
            return try await call.nextRequest(Request.self)
        }
    }
}

/// Sends the responses of a call whose server streams.
package struct ResponseWriter<Response: Message>: Sendable {
    @usableFromInline let call: Call

    package init(_ call: Call) {
        self.call = call
    }

    /// Sends one response; waits while the client reads more slowly than that. Throws once the
    /// call is over.
    @inlinable
    package func send(_ response: Response) async throws {
        if call.maySendNow { return call.sendNow(response) }
        try await call.send(response)
    }
}
