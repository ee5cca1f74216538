import Glibc
import IO
import Testing

@testable import Telemetry

struct AdminRequestTests {
    @Test(
        arguments: [
            (
                "GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n",
                AdminRequest.page("/metrics", isHead: false)
            ),
            ("GET /metrics?x=1 HTTP/1.0\r\n\r\n", .page("/metrics", isHead: false)),
            ("HEAD / HTTP/1.1\n\n", .page("/", isHead: true)),
            ("POST /metrics HTTP/1.1\r\n\r\n", .otherMethod),
            ("GET metrics HTTP/1.1\r\n\r\n", .malformed), ("GET /metrics\r\n\r\n", .malformed),
            ("GET  /metrics HTTP/1.1\r\n\r\n", .malformed), ("\r\n\r\n", .malformed),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .malformed),
            ("GET /metrics HTTP/1.1\r\nhost: x\r\n", nil), ("GET /metrics HTTP/1.1", nil),
            ("", nil),
        ] as [(String, AdminRequest?)])
    func `a request is read as far as its empty line`(text: String, request: AdminRequest?) {
        #expect(AdminRequest.target(of: Array(text.utf8)) == request)
    }
}

struct AdminServerTests {
    private static let pages: AdminServer.Pages = [
        "/metrics": { AdminPage(body: String(repeating: "calls_total 1\n", count: 20_000)) },
        "/healthz": { AdminPage(code: 503, body: "draining\n") },
    ]

    /// Sends the text to a server of its own and returns all that comes until it closes.
    private func answer(_ request: String) throws -> String {
        let group = try EventLoopGroup(loopCount: 1)
        defer { group.stop() }
        let server = AdminServer(Self.pages, on: group.loops[0])
        defer { server.close() }
        let bound = try server.listen(on: "127.0.0.1:0")
        return try exchange(bound, request)
    }

    private func exchange(_ address: String, _ request: String) throws -> String {
        let resolved = try #require(Address(address).flatMap { SocketAddress.immediate($0) })
        let descriptor = try Socket.connect(resolved)
        defer { Socket.close(descriptor) }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        #expect(poll(&waiting, 1, 10_000) == 1)
        let bytes = Array(request.utf8)
        // A server that is full may have closed before.
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 10_000) == 1 else {
                Issue.record("the server neither answers nor closes")
                break
            }
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            received += buffer.prefix(count)
        }
        return String(decoding: received, as: UTF8.self)
    }

    @Test(arguments: [
        ("GET /healthz HTTP/1.1\r\n\r\n", "HTTP/1.1 503 Service Unavailable\r\n", "draining\n"),
        ("HEAD /healthz HTTP/1.1\r\n\r\n", "HTTP/1.1 503 Service Unavailable\r\n", "\r\n\r\n"),
        ("GET /none HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found\r\n", "no such page\n"),
        ("PUT /healthz HTTP/1.1\r\n\r\n", "HTTP/1.1 405 Method Not Allowed\r\n", "only\n"),
        ("nonsense\r\n\r\n", "HTTP/1.1 400 Bad Request\r\n", "no request\n"),
        (
            "GET /" + String(repeating: "x", count: 9_000),
            "HTTP/1.1 431 Request Header Fields Too Large\r\n", "too long\n"
        ),
    ])
    func `a request has its answer and the connection ends`(
        request: String, start: String, end: String
    ) throws {
        let text = try answer(request)
        #expect(text.hasPrefix(start))
        #expect(text.hasSuffix(end))
        #expect(text.contains("\r\nconnection: close\r\n"))
    }

    @Test func `a page larger than the socket's buffers comes whole`() throws {
        let text = try answer("GET /metrics HTTP/1.1\r\n\r\n")
        #expect(text.contains("content-length: 280000\r\n"))
        #expect(text.hasSuffix(String(repeating: "calls_total 1\n", count: 20_000)))
    }

    @Test func `connections beyond the limit are closed at once, and room comes back`() throws {
        let group = try EventLoopGroup(loopCount: 1)
        defer { group.stop() }
        let server = AdminServer(Self.pages, on: group.loops[0])
        defer { server.close() }
        let bound = try server.listen(on: "127.0.0.1:0")
        let address = try #require(Address(bound).flatMap { SocketAddress.immediate($0) })
        let held = try (0..<TelemetryLimits.adminConnections).map { _ in
            try Socket.connect(address)
        }
        // Those in the queue before are taken first, so this one finds no room.
        #expect(try exchange(bound, "GET /healthz HTTP/1.1\r\n\r\n").isEmpty)
        for descriptor in held { Socket.close(descriptor) }
        var answer = ""
        for _ in 0..<1_000 where answer.isEmpty {
            answer = try exchange(bound, "GET /healthz HTTP/1.1\r\n\r\n")
        }
        #expect(answer.hasSuffix("draining\n"))
    }
}
