/// Who is at the other end of a connection.
package struct Peer: Sendable {
    /// The peer's address as the connection shows it, `127.0.0.1:40212`; that of the nearest proxy.
    package let address: String

    package init(address: String) {
        self.address = address
    }

    /// The names that allow lists know the peer by.
    var names: [String] { [AllowList.anonymous] }
}
