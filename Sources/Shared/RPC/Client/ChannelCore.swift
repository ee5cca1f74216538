internal import IO

/// What all parts of one channel share, fixed from its start.
final class ChannelCore: Sendable {
    /// The target as it was written.
    let name: String
    let options: ChannelOptions
    let targets: [Address]
    /// The addresses, where none has to be asked for.
    let fixedAddresses: [SocketAddress]?
    let authority: String
    private let serverName: String

    /// Throws where the target is no list of addresses.
    init(_ name: String, _ options: ChannelOptions) throws(IOError) {
        self.name = name
        self.options = options
        var targets: [Address] = []
        for part in name.split(separator: ",", omittingEmptySubsequences: false) {
            guard let address = Address(String(part)) else {
                throw IOError("\(part) is no address: host:port or unix:path", code: 0)
            }
            targets.append(address)
        }
        self.targets = targets
        let known = targets.compactMap(SocketAddress.immediate)
        fixedAddresses = known.count == targets.count ? known : nil
        switch targets.first {
        case .tcp(let host, _): serverName = host
        case .unix, nil: serverName = "localhost"
        }
        if let authority = options.authority {
            self.authority = authority
        } else if case .tcp = targets.first, let first = targets.first {
            authority = first.description
        } else {
            authority = "localhost"
        }
    }

    /// The transport over a socket that is connecting.
    func makeTransport(_ descriptor: Int32) throws -> Transport {
        guard let tls = options.tls else { return SocketTransport(descriptor: descriptor) }
        return try tls.makeTransport(descriptor, tls.serverName ?? serverName)
    }
}
