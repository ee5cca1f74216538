import Glibc
import IO

/// A page of a program's admin port.
enum AdminPage {
    /// Fetches the page; blocks. `nil` where there is none in time.
    static func fetch(_ path: String, from address: String) -> String? {
        guard let dial = try? Dial(address, within: Limits.page) else { return nil }
        let transport = SocketTransport(descriptor: dial.descriptor)
        defer { transport.close() }
        let end = ContinuousClock.now + Limits.page
        let request = "GET \(path) HTTP/1.1\r\nhost: \(address)\r\nconnection: close\r\n\r\n"
        // A socket just opened takes so few bytes at once.
        guard case .bytes(request.utf8.count) = Array(request.utf8).withUnsafeBytes(transport.write)
        else { return nil }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < Limits.pageBytes {
            switch chunk.withUnsafeMutableBytes(transport.read) {
            case .bytes(let count): bytes += chunk[..<count]
            case .closed: return body(of: String(decoding: bytes, as: UTF8.self))
            case .wouldBlock:
                guard Dial.wait(dial.descriptor, POLLIN, until: end) else { return nil }
            case .failed: return nil
            }
        }
        return nil
    }

    private static func body(of answer: String) -> String? {
        guard answer.hasPrefix("HTTP/1.1 200 "), let head = answer.firstRange(of: "\r\n\r\n") else {
            return nil
        }
        return String(answer[head.upperBound...])
    }
}
