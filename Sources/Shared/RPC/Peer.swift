package import TLS

/// Who is at the other end of a connection.
package struct Peer: Sendable {
    /// The peer's address as the connection shows it, `127.0.0.1:40212`; that of the nearest proxy.
    package let address: String
    /// What the certificate says that it has proven; `nil` where the connection has none.
    package let identity: PeerIdentity?

    package init(address: String, identity: PeerIdentity? = nil) {
        self.address = address
        self.identity = identity
    }

    /// The names it goes by in an allow list: each URI and DNS name of its certificate, which
    /// cannot bear the name of those who have none.
    package var names: [String] {
        guard let identity else { return [AllowList.anonymous] }
        return (identity.uris + identity.dnsNames).filter { $0 != AllowList.anonymous }
    }
}
