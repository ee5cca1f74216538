internal import CLinux
internal import Glibc

/// Where a program listens or is reached: `host:port`, `[ipv6]:port` or `unix:path`.
package enum Address: Hashable, Sendable, CustomStringConvertible {
    case tcp(host: String, port: UInt16)
    case unix(path: String)

    /// Reads the written form; `nil` where it is none.
    package init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            // sun_path holds 108 bytes with its closing NUL.
            guard !path.isEmpty, path.utf8.count < 108, !path.utf8.contains(0) else { return nil }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"),
            let port = UInt16(text[text.index(after: colon)...])
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, host.utf8.count <= 255, !host.utf8.contains(0) else { return nil }
        self = .tcp(host: String(host), port: port)
    }

    package var description: String {
        switch self {
        case .tcp(let host, let port):
            host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }

    /// The host's name or number; the path for a Unix socket.
    package var host: String {
        switch self {
        case .tcp(let host, _): host
        case .unix(let path): path
        }
    }
}

/// An address as the kernel takes it.
package struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
    private var bytes: [UInt8]

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var family: Int32 {
        bytes.withUnsafeBytes { Int32($0.load(as: sa_family_t.self)) }
    }

    func withSockaddr<Result>(
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        bytes.withUnsafeBufferPointer { buffer in
            // The array is never empty: both makers below fill a whole address.
            buffer.baseAddress.unsafelyUnwrapped.withMemoryRebound(
                to: sockaddr.self, capacity: 1
            ) { body($0, socklen_t(buffer.count)) }
        }
    }

    /// The addresses a name or number stands for. Blocks for a name: not for an event loop.
    package static func resolve(_ address: Address) throws(IOError) -> [SocketAddress] {
        switch address {
        case .unix(let path): return [unix(path)]
        case .tcp(let host, let port):
            return try resolve(host: host, port: port, onlyNumbers: false)
        }
    }

    /// The address where it is written as a number or a path, else `nil`; never blocks.
    package static func immediate(_ address: Address) -> SocketAddress? {
        switch address {
        case .unix(let path): return unix(path)
        case .tcp(let host, let port):
            return (try? resolve(host: host, port: port, onlyNumbers: true))?.first
        }
    }

    private static func resolve(
        host: String, port: UInt16, onlyNumbers: Bool
    ) throws(IOError) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV | (onlyNumbers ? AI_NUMERICHOST : 0)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &list)
        guard code == 0 else {
            throw IOError("\(host): \(String(cString: gai_strerror(code)))", code: 0)
        }
        defer { freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var entry = list
        while let info = entry?.pointee {
            if let address = info.ai_addr {
                let bytes = UnsafeRawBufferPointer(start: address, count: Int(info.ai_addrlen))
                let candidate = SocketAddress(bytes: [UInt8](bytes))
                if !found.contains(candidate) { found.append(candidate) }
            }
            entry = info.ai_next
        }
        guard !found.isEmpty else { throw IOError("\(host): no address", code: 0) }
        return found
    }

    private static func unix(_ path: String) -> SocketAddress {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { target in
            // Address bounds the path's length below the field's.
            target.copyBytes(from: path.utf8.prefix(target.count - 1))
        }
        return SocketAddress(bytes: withUnsafeBytes(of: address) { [UInt8]($0) })
    }

    /// The address as written by `Address`.
    package var description: String {
        bytes.withUnsafeBytes { raw in
            switch family {
            case AF_INET:
                let address = raw.loadUnaligned(as: sockaddr_in.self)
                let octets = withUnsafeBytes(of: address.sin_addr) { [UInt8]($0) }
                let host = octets.map { String($0) }.joined(separator: ".")
                return "\(host):\(UInt16(bigEndian: address.sin_port))"
            case AF_INET6:
                var address = raw.loadUnaligned(as: sockaddr_in6.self)
                var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
                _ = inet_ntop(AF_INET6, &address.sin6_addr, &text, socklen_t(text.count))
                let host = text.withUnsafeBufferPointer {
                    $0.baseAddress.map { String(cString: $0) } ?? ""
                }
                return "[\(host)]:\(UInt16(bigEndian: address.sin6_port))"
            default:
                let path = raw.dropFirst(2).prefix { $0 != 0 }
                return "unix:" + String(decoding: path, as: UTF8.self)
            }
        }
    }

    /// The local address of a socket, which names the port that the kernel chose.
    package static func local(of descriptor: Int32) throws(IOError) -> SocketAddress {
        try read(getsockname, "getsockname", descriptor)
    }

    package static func peer(of descriptor: Int32) throws(IOError) -> SocketAddress {
        try read(getpeername, "getpeername", descriptor)
    }

    private static func read(
        _ call: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32,
        _ name: String, _ descriptor: Int32
    ) throws(IOError) -> SocketAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let code = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, &length)
            }
        }
        guard code == 0 else { throw IOError(name, code: errno) }
        // A Unix peer without a name gives the family alone: keep room for a whole address.
        return SocketAddress(
            bytes: withUnsafeBytes(of: storage) { [UInt8]($0.prefix(max(16, Int(length)))) })
    }
}
