internal import CCurl
internal import IO
internal import Synchronization

/// HTTP requests and letters to servers that are not the suite's (libcurl), on a few threads of their
/// own: no event loop waits for them. Every exchange is bounded in time and size, certificates are
/// always verified, redirects are not followed, and no proxy is taken from the environment.
package final class Outside: Sendable {
    private let pool: OffloadPool
    /// Handles that keep their connection for the next exchange; one thread has one at a time.
    private let idle = Mutex<[Handle]>([])
    private let connections: Int

    /// At most `connections` exchanges run at once. The threads bear `name`.
    package init(name: String, connections: Int) {
        self.connections = connections
        pool = OffloadPool(name: name, threads: connections, queueMaximum: Limits.waiting)
    }

    /// Asks an HTTP server. Whatever status it answers with is an answer.
    package func ask(_ request: HTTPRequest) async throws(OutsideError) -> HTTPAnswer {
        try await exchange { handle throws(OutsideError) in try handle.ask(request) }
    }

    /// Hands a letter to a mail server, which has taken it when this returns.
    package func submit(_ letter: Letter, to relay: MailRelay) async throws(OutsideError) {
        try await exchange { handle throws(OutsideError) in try handle.submit(letter, to: relay) }
    }

    private func exchange<Answer: Sendable>(
        _ body: @escaping @Sendable (Handle) throws(OutsideError) -> Answer
    ) async throws(OutsideError) -> Answer {
        let result = await pool.run { [self] () -> Result<Answer, OutsideError> in
            do throws(OutsideError) {
                let handle = try take()
                defer { putBack(handle) }
                return .success(try body(handle))
            } catch {
                return .failure(error)
            }
        }
        guard let result else { throw .unreachable("too many exchanges wait") }
        return try result.get()
    }

    private func take() throws(OutsideError) -> Handle {
        if let handle = idle.withLock({ $0.popLast() }) { return handle }
        guard let handle = Handle() else { throw .unreachable("no memory for an exchange") }
        return handle
    }

    private func putBack(_ handle: Handle) {
        idle.withLock { if $0.count < connections { $0.append(handle) } }
    }
}

/// Why an exchange with a server outside came to nothing.
package enum OutsideError: Error, Hashable, Sendable {
    /// There was no answer in time, or none that can be relied on: whether it was done is not known.
    /// The text is for logs.
    case unreachable(String)
    /// The server will not take it, now or later, and said so with that status.
    case refused(status: Int)
    /// The request cannot be written: a line break where none may be, or too long.
    case unsound(String)
}
