import Glibc
import Outside
import Synchronization
import TestKit
import Testing

/// What libcurl is told, against a server that gives canned answers; the real ones are in
/// Tests/System.
struct OutsideTests {
    private let outside = Outside(name: "outside", connections: 2)

    private func request(
        _ server: CannedServer, _ path: String = "/", headers: [HTTPHeader] = [], body: String = ""
    ) -> HTTPRequest {
        HTTPRequest(
            url: "http://127.0.0.1:\(server.port)\(path)", headers: headers, body: Array(body.utf8),
            milliseconds: 5_000)
    }

    @Test func `a request has its method, headers and body, and its answer comes back`()
        async throws
    {
        let server = try CannedServer([
            "HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nno"
        ])
        let answer = try await outside.ask(
            request(
                server, "/send?to=%2B212", headers: [HTTPHeader("X-Key", "a b")], body: "{\"a\":1}")
        )
        #expect(answer == HTTPAnswer(status: 429, body: Array("no".utf8), retryAfter: 7))
        let asked = try #require(server.asked.first)
        #expect(asked.hasPrefix("POST /send?to=%2B212 HTTP/1.1\r\n"))
        #expect(asked.contains("\r\nX-Key: a b\r\n") && asked.hasSuffix("\r\n\r\n{\"a\":1}"))
        #expect(!asked.contains("Expect:"))
    }

    @Test func `a redirect is an answer, and followed nowhere`() async throws {
        let server = try CannedServer([
            "HTTP/1.1 302 Elsewhere\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"
        ])
        #expect(try await outside.ask(request(server)).status == 302)
        #expect(server.asked.count == 1)
    }

    @Test(arguments: [
        "", "no HTTP", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 70_000),
    ])
    func `an answer that breaks off, or never ends, is none`(text: String) async throws {
        let server = try CannedServer([text])
        await #expect {
            try await outside.ask(request(server))
        } throws: { error in
            if case .unreachable = error as? OutsideError { true } else { false }
        }
    }

    @Test func `nobody there, and a scheme that is not HTTP's, are told apart from an answer`()
        async throws
    {
        for url in ["http://127.0.0.1:1/", "file:///etc/hostname", "ftp://127.0.0.1/"] {
            await #expect {
                try await outside.ask(HTTPRequest(url: url, milliseconds: 2_000))
            } throws: { error in
                if case .unreachable = error as? OutsideError { true } else { false }
            }
        }
    }

    @Test(arguments: [
        HTTPHeader("X-Key", "a\r\nX-Other: b"), HTTPHeader("X Key", "a"), HTTPHeader("", "a"),
        HTTPHeader("X-Key", "a\u{0}"),
    ])
    func `a header cannot begin another`(header: HTTPHeader) async throws {
        let server = try CannedServer([])
        await #expect(throws: OutsideError.unsound("a header")) {
            try await outside.ask(request(server, headers: [header]))
        }
    }

    @Test(arguments: ["a@b>\r\nDATA", "a b@c", "é@b", "<a@b", "@"])
    func `an address cannot end its command`(address: String) async {
        let relay = MailRelay(url: "smtp://127.0.0.1:1", milliseconds: 1_000)
        let letter = Letter(sender: "a@b.ma", recipient: address, content: [])
        await #expect(throws: OutsideError.unsound("an address")) {
            try await outside.submit(letter, to: relay)
        }
    }

    // A relay that offers no STARTTLS gets neither letter nor password.
    @Test func `without protection nothing is said`() async throws {
        let server = try CannedServer(["220 relay\r\n", "250 relay\r\n", "250 fine\r\n"])
        let relay = MailRelay(
            url: "smtp://127.0.0.1:\(server.port)", user: "u", password: "geheim",
            milliseconds: 5_000)
        await #expect {
            try await outside.submit(
                Letter(sender: "a@b.ma", recipient: "c@d.ma", content: Array("x".utf8)), to: relay)
        } throws: { error in
            if case .unreachable = error as? OutsideError { true } else { false }
        }
        #expect(!server.asked.joined().contains("MAIL") && !server.asked.joined().contains("AUTH"))
    }
}

/// A server that gives its answers one after the other, each but an SMTP greeting after something was
/// said to it, and then closes.
private final class CannedServer: Sendable {
    let port: UInt16
    private let heard = Mutex<[String]>([])
    var asked: [String] { heard.withLock { $0 } }

    init(_ answers: [String]) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 4) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        try #require(isBound)
        port = UInt16(bigEndian: address.sin_port)
        Thread.detach { [self] in
            defer { close(listener) }
            guard !answers.isEmpty else { return }
            let peer = accept(listener, nil, nil)
            defer { close(peer) }
            for answer in answers {
                if !answer.hasPrefix("220") { hear(peer) }
                _ = answer.withCString { send(peer, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
            }
            if answers.count > 1 { hear(peer) }
        }
    }

    private func hear(_ peer: Int32) {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(peer, &bytes, bytes.count, 0)
        heard.withLock { $0.append(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)) }
    }
}

private enum Thread {
    /// Runs the body on a thread of its own, which ends with it.
    static func detach(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Box(body))
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, box.toOpaque())
        pthread_detach(thread)
    }

    private final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
