internal import EdgeRouting
internal import Glibc

/// The part of a network address that counts as one client's network.
struct NetworkPrefix: Hashable {
    private let bytes: [UInt8]

    /// `host` is an address without port; what is none, as a Unix socket's, counts as it is.
    init(_ host: String, _ prefixes: NetworkPrefixes) {
        var six = in6_addr()
        var four = in_addr()
        if inet_pton(AF_INET, host, &four) == 1 {
            bytes = Self.masked(withUnsafeBytes(of: four) { Array($0) }, prefixes.ipv4)
        } else if inet_pton(AF_INET6, host, &six) == 1 {
            let all = withUnsafeBytes(of: six) { Array($0) }
            // An IPv4 address in IPv6's clothes (RFC 4291 section 2.5.5.2).
            let isMapped = all.prefix(10).allSatisfy { $0 == 0 } && all[10] == 255 && all[11] == 255
            bytes =
                isMapped
                ? Self.masked(Array(all[12...]), prefixes.ipv4) : Self.masked(all, prefixes.ipv6)
        } else {
            bytes = Array(host.utf8)
        }
    }

    private static func masked(_ bytes: [UInt8], _ bits: Int) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            byte & ~(UInt8.max >> UInt8(min(8, max(0, bits - 8 * index))))
        }
    }
}
