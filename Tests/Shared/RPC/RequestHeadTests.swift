import InteropAPI
import InteropService
import Testing

@testable import RPC

struct RequestHeadTests {
    /// What becomes of a request.
    enum Verdict: Equatable {
        case served
        case status(StatusCode)
        case http(String)
    }

    private static let server = ServerCore(
        bindings: EchoHandlers().bindings + TestHandlers().bindings, limits: ServerLimits(),
        interceptors: [], log: { _ in })

    /// A sound request's fields, some of them changed; an empty value leaves the field out.
    private static func head(_ changes: [(String, String)]) -> RequestHead {
        var fields = [
            (":method", "POST"), (":scheme", "http"), (":path", "/bench.Echo/Echo"),
            (":authority", "x"), ("te", "trailers"), ("content-type", "application/grpc"),
        ]
        for (name, value) in changes {
            if let index = fields.firstIndex(where: { $0.0 == name }) {
                fields[index].1 = value
            } else {
                fields.append((name, value))
            }
        }
        var head = RequestHead()
        for (name, value) in fields where !value.isEmpty {
            Array(name.utf8).withUnsafeBytes { name in
                Array(value.utf8).withUnsafeBytes { value in
                    _ = head.take(name, value, server)
                }
            }
        }
        return head
    }

    private static func verdict(_ changes: [(String, String)]) -> Verdict {
        let head = head(changes)
        switch head.finish(server) {
        case nil: return .served
        case .status(let status): return .status(status.code)
        case .http(let code, _): return .http(code)
        }
    }

    @Test(arguments: [
        ("application/grpc", Verdict.served), ("application/grpc+proto", .served),
        ("application/grpc;charset=utf-8", .served), ("application/grpc+proto;x=y", .served),
        ("", .http("415")), ("application/json", .http("415")),
        ("application/grpc+json", .http("415")),
        ("application/grpc-web", .http("415")), ("application/grpcx", .http("415")),
        ("text/plain", .http("415")), ("Application/Grpc", .http("415")),
    ])
    func `only gRPC's content type is served`(type: String, verdict: Verdict) {
        #expect(Self.verdict([("content-type", type)]) == verdict)
    }

    @Test(arguments: ["GET", "PUT", "DELETE", "OPTIONS", "CONNECT", "post", ""])
    func `only POST is served`(method: String) {
        #expect(Self.verdict([(":method", method)]) == .http("405"))
    }

    @Test(arguments: [
        "/bench.Echo/Nothing", "/bench.echo/Echo", "/bench.Echo/echo", "bench.Echo/Echo",
        "/bench.Echo/Echo/", "//bench.Echo/Echo", "/bench.Echo/Echo?x=1",
        "/bench.Echo/../bench.Echo/Echo",
        "/bench.Echo%2FEcho", "/", "*", "/bench.Echo", "/x.Y/Z",
    ])
    func `a path is exact or unimplemented`(path: String) {
        #expect(Self.verdict([(":path", path)]) == .status(.unimplemented))
    }

    @Test func `a path that is too long is refused before it is looked up`() {
        let path = "/" + String(repeating: "a", count: 8_192)
        #expect(Self.verdict([(":path", path)]) == .status(.resourceExhausted))
    }

    @Test(arguments: ["", "1", "1x", "123456789S", "-1S", "S", "1.5S", "1S1S"])
    func `a malformed timeout is refused`(text: String) {
        guard !text.isEmpty else { return #expect(Self.verdict([]) == .served) }
        #expect(Self.verdict([("grpc-timeout", text)]) == .status(.internal))
    }

    @Test func `a timeout of eight digits is taken`() {
        #expect(
            Self.head([("grpc-timeout", "99999999m")]).timeoutNanoseconds == 99_999_999_000_000)
    }

    @Test(arguments: [
        ("gzip", Verdict.served), ("identity", .served), ("deflate", .status(.unimplemented)),
        ("br", .status(.unimplemented)), ("GZIP", .status(.unimplemented)),
    ])
    func `an encoding is known or unimplemented`(encoding: String, verdict: Verdict) {
        #expect(Self.verdict([("grpc-encoding", encoding)]) == verdict)
    }

    @Test(arguments: [
        ("gzip", true), ("identity,gzip", true), ("identity, deflate, gzip", true),
        ("gzip;q=1", true), ("identity", false), ("xgzip", false), ("gzipx", false), (",", false),
    ])
    func `the encodings that a client takes are a list`(list: String, takesGzip: Bool) {
        #expect(Self.head([("grpc-accept-encoding", list)]).acceptsGzip == takesGzip)
    }

    @Test(arguments: [
        ("x-data-bin", "AAEC", Verdict.served), ("x-data-bin", "AAE", .served),
        ("x-data-bin", "AAE=", .served), ("x-data-bin", "AAE=,AAEC", .served),
        ("x-data-bin", "A", .status(.internal)), ("x-data-bin", "!!!!", .status(.internal)),
        ("x-data-bin", "AAEC,?", .status(.internal)), ("x-text", "plain", .served),
        ("x-text", "caf\u{e9}", .status(.internal)), ("x-text", "a\u{7f}", .status(.internal)),
    ])
    func `metadata is base64 or printable ASCII`(name: String, value: String, verdict: Verdict) {
        #expect(Self.verdict([(name, value)]) == verdict)
    }

    @Test func `a handler sees its caller's metadata and nothing of the protocol's`() {
        let metadata = Self.head([
            ("x-text", "a b"), ("x-data-bin", "AAE,/w"), ("grpc-timeout", "1S"),
            ("user-agent", "test"), ("grpc-trace-bin", "AAA"),
        ]).metadata
        #expect(metadata.fields.map(\.name) == ["x-text", "x-data-bin", "x-data-bin"])
        #expect(metadata["x-text"] == "a b")
        #expect(metadata.all("x-data-bin") == [[0, 1], [255]])
    }

    @Test func `the first thing wrong with a request is what it is refused for`() {
        #expect(
            Self.verdict([(":method", "GET"), ("content-type", "text/html")]) == .http("405"))
        #expect(
            Self.verdict([("grpc-timeout", "x"), ("grpc-encoding", "br")]) == .status(.internal))
    }

    @Test func `a head that is used again remembers nothing`() {
        var head = Self.head([("x-text", "a"), ("grpc-timeout", "x"), ("grpc-encoding", "gzip")])
        head.removeAll()
        #expect(head.metadata.isEmpty)
        #expect(!head.isGzip)
        guard case .http("405", _) = head.finish(Self.server) else {
            Issue.record("the method is remembered")
            return
        }
    }
}

struct RouterTests {
    @Test func `every method is found at its path and at no other`() {
        let bindings = EchoHandlers().bindings + TestHandlers().bindings + Health().bindings
        let router = Router(bindings)
        for (index, binding) in bindings.enumerated() {
            #expect(find(router, binding.path) == index)
            #expect(find(router, binding.path + "x") == nil)
            #expect(find(router, String(binding.path.dropLast())) == nil)
            #expect(find(router, binding.path.uppercased()) == nil)
        }
        #expect(find(router, "") == nil)
    }

    @Test(arguments: [
        ("/bench.Echo/Nothing", true), ("/bench.Echo/", true), ("/bench.Echo", false),
        ("/bench.Other/Echo", false), ("", false), ("/", false),
    ])
    func `a missing method is told from a missing service`(path: String, isServed: Bool) {
        let router = Router(EchoHandlers().bindings)
        #expect(Array(path.utf8).withUnsafeBytes { router.servesService($0) } == isServed)
    }

    private func find(_ router: Router, _ path: String) -> Int? {
        Array(path.utf8).withUnsafeBytes { router.find($0) }
    }
}
