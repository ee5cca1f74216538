package import IO
package import TLS

/// How a channel's connections are secured: makes the transport over a socket that is connecting.
package struct ClientTLS: Sendable {
    /// The name that the server's certificate must bear; `nil` for the host of the target.
    package var serverName: String?
    /// Makes the transport for a descriptor and a server's name, which owns the descriptor from
    /// then on; where it throws, the descriptor stays the caller's.
    package var makeTransport: @Sendable (Int32, String) throws -> Transport

    package init(
        serverName: String? = nil,
        makeTransport: @escaping @Sendable (Int32, String) throws -> Transport
    ) {
        self.serverName = serverName
        self.makeTransport = makeTransport
    }

    /// TLS under the files that `context` gives when a connection is made, so that changed files
    /// hold from the next one on.
    package init(
        serverName: String? = nil, context: @escaping @Sendable () -> TLSClientContext
    ) {
        self.init(serverName: serverName) { descriptor, name in
            try context().makeTransport(descriptor, serverName: name)
        }
    }
}
