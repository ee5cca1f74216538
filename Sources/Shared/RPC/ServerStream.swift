public import HTTP2

/// A request on one of a server's connections, whoever answers it: a handler of this program
/// (`Call`), or another server that stands behind it.
///
/// Touched by its loop's thread only.
open class ServerStream: HTTP2Stream {
    /// `nil` once the stream is over and nothing works for it. Unmanaged: held by hand, from `join`
    /// to `leave`, since every look at a counted reference costs two atomic operations.
    @exclusivity(unchecked) final private(set) var connectionReference: Unmanaged<ServerConnection>?

    /// The connection, from the request's beginning until `leave`.
    package final var connection: ServerConnection? {
        connectionReference?.takeUnretainedValue()
    }

    /// Begins a new life on a connection.
    package final func join(_ connection: ServerConnection) {
        connectionReference = Unmanaged.passRetained(connection)
    }

    /// Ends it.
    package final func leave() {
        connectionReference?.release()
        connectionReference = nil
    }

    @inline(__always)
    package final func withConnection(_ body: (ServerConnection) -> Void) {
        connectionReference?._withUnsafeGuaranteedRef(body)
    }

    /// The bytes at hand are read: the work for the request may begin. It ends with the connection's
    /// `workEnded`.
    open func start() {}

    /// The connection closes before `start`.
    open func forget() {}

    /// The session has let go of the stream: from `closed`, which asks for this by the connection's
    /// `collectLater`, it still held it.
    open func collected() {}

    /// Whether the client has stalled too long.
    open func hasStalled() -> Bool { false }

    open func endStalled() {}

    /// The server's time to drain is over.
    open func shutDown() {}
}

/// Answers the requests of a server's connections in the place of handlers: a proxy's part on one
/// event loop.
package protocol StreamService: AnyObject {
    /// A connection is open, and its client known. What is returned stays with it.
    func connectionOpened(_ connection: ServerConnection) -> AnyObject
    /// A request begins; `nil` refuses it unprocessed.
    func makeStream(on connection: ServerConnection) -> ServerStream?
}
