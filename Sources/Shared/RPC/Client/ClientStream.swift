public import HTTP2

/// A request on its way to one of a channel's servers, whoever makes it: a caller of this program
/// (`ClientCall`), or another client whom a proxy serves.
///
/// Touched by its loop's thread only.
open class ClientStream: HTTP2Stream {
    /// The connection of the present attempt.
    @exclusivity(unchecked) package final var connection: ClientConnection?

    // The line of requests that wait for a connection, linked by themselves.
    @exclusivity(unchecked) final var previousWaiting: ClientStream?
    @exclusivity(unchecked) final var nextWaiting: ClientStream?
    @exclusivity(unchecked) package internal(set) final var isWaiting = false

    /// Why a channel does not carry a request.
    public enum Refusal: Sendable {
        /// There is no server to be had.
        case noConnection
        case tooManyWaiting
        case channelClosed
    }

    /// Sends the request by `submit`, to the connection that is set; `false` where it takes no more.
    open func send() -> Bool { false }

    /// Whether the request waits for a server however long it takes, rather than be refused.
    open var waitsForServer: Bool { false }

    /// The channel does not carry the request; it no longer waits.
    open func refused(_ refusal: Refusal) {}

    /// The session has let go of the stream: from `closed`, which asks for this by `detachLater`, it
    /// still held it.
    open func detached() {}

    final func send(to connection: ClientConnection) -> Bool {
        self.connection = connection
        if send() { return true }
        self.connection = nil
        return false
    }

    /// Opens the stream with these headers; `output` follows as the body.
    @inline(__always)
    package final func submit(_ headers: HeaderBlock) -> Bool {
        connection?.submit(self, headers) ?? false
    }

    package final func detachLater() {
        connection?.part.needsCollection(self)
    }

    /// Why the connection was lost; `nil` where the stream alone has ended.
    package final var lossReason: String? { connection?.lossReason }

    /// The address of the present attempt's server.
    package final var serverAddress: String? {
        connection.map { "\($0.subchannel.address)" }
    }
}
