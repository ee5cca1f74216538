import Base
import Config
import ServiceKit
import Testing

@testable import EdgeRouting

struct RoutingTests {
    private static let table = RoutingTable([
        Route(name: "a.One", spread: Spread(to: "x"), access: .anyone),
        Route(name: "a.One/Own", spread: Spread(to: "y"), access: .anyone),
        Route(name: "a.Two/Only", spread: Spread(to: "y"), access: .anyone),
    ])

    @Test(arguments: [
        ("/a.One/Any", RoutingTable.Found.route(0)), ("/a.One/Own", .route(1)),
        ("/a.Two/Only", .route(2)), ("/a.Two/Other", .noMethod), ("/a.Three/Any", .noService),
        ("/a.One", .noService), ("/a.One/", .noService), ("//Own", .noService), ("", .noService),
        ("a.One/Own", .noService), ("/a.One/Own/", .noService), ("/a.One/Own?x=1", .route(0)),
        ("/A.One/Own", .noService), ("/a%2EOne/Own", .noService), ("/a.OneInternal/X", .noService),
    ])
    func `a path leads where its method is listed, else its service`(
        path: String, found: RoutingTable.Found
    ) throws {
        var path = path
        let table = try #require(Self.table)
        #expect(path.withUTF8 { table.find(UnsafeRawBufferPointer($0)) } == found)
    }

    @Test(arguments: [
        ("a.One", true), ("a.One/Own", true), ("a.OneInternal", false),
        ("a.OneInternal/Own", false), ("a.One/Own/More", false), ("a.One/", false), ("", false),
        ("*", false), ("a.One/*", false), ("a One", false),
    ])
    func `internal services and patterns cannot be listed`(name: String, isSound: Bool) {
        #expect(Route.isPublishable(name) == isSound)
    }

    @Test(
        arguments: [
            (nil, nil, Int64.max), (30, nil, 130), (nil, 50, 150), (30, 50, 130), (80, 50, 150),
            (.max, nil, .max),
        ] as [(Int64?, Int64?, Int64)])
    func `the client's time and the route's end a call, whichever is less`(
        timeout: Int64?, longest: Int64?, end: Int64
    ) {
        var route = Route(name: "a.One", spread: Spread(to: "x"), access: .anyone)
        route.longestNanoseconds = longest
        #expect(
            route.deadline(timeout, now: Instant(nanoseconds: 100)).nanoseconds == end)
    }

    @Test(arguments: [
        ("te", RequestField.dropped), ("host", .dropped), (":authority", .dropped),
        ("x-forwarded-for", .dropped), ("x-forwarded-client-cert", .dropped),
        ("x-real-ip", .dropped), ("forwarded", .dropped), ("via", .dropped),
        ("tadamun-caller-bin", .dropped), ("tadamun-", .dropped), ("x-tadamun-role", .dropped),
        ("proxy-authorization", .dropped), ("content-length", .dropped),
        ("authorization", .authorization), ("grpc-timeout", .timeout), (":path", .path),
        ("traceparent", .traceparent), ("tracestate", .passed), ("grpc-encoding", .passed),
        ("idempotency-key", .passed), ("tadamu", .passed), ("x-request-id", .passed),
    ])
    func `what only the edge may say is not taken from clients`(
        name: String, field: RequestField
    ) {
        var name = name
        #expect(name.withUTF8 { RequestField(UnsafeRawBufferPointer($0)) } == field)
    }
}

struct EdgeSettingsTests {
    private func settings(
        _ routes: String,
        listeners: String = #"{"p": {"address": "[::1]:0", "clients": "tokens"}}"#,
        tokens: String = #", "tokens": {"backend": "x"}"#
    ) throws -> EdgeSettings {
        let text = """
            {"listeners": \(listeners), "routes": \(routes)\(tokens),
             "backends": {"x": {"addresses": ["127.0.0.1:1", "127.0.0.1:2"], "name": "x.test"}}}
            """
        return try EdgeSettings(bytes: Array(text.utf8))
    }

    @Test func `a table is read with its callers and times`() throws {
        let read = try settings(
            #"{"a.B": {"backend": "x", "callers": ["staff:REGULATOR"], "longest": "3s"}}"#)
        var route = Route(
            name: "a.B", spread: Spread(to: "x"), access: .callers([.staff: [.regulator]]))
        route.longestNanoseconds = 3_000_000_000
        #expect(read.table.routes == [route])
        #expect(read.backends["x"]?.addresses.count == 2)
        #expect(read.backends["x"]?.health == "")
    }

    @Test(arguments: [
        (#"{"a.BInternal": {"backend": "x", "callers": ["anyone"]}}"#, "Internal"),
        (#"{"a.B": {"backend": "y", "callers": ["anyone"]}}"#, "no backend"),
        (#"{"a.B": {"backend": "x", "callers": ["nobody"]}}"#, "callers"),
        (#"{"a.B": {"backend": "x"}}"#, "callers is missing"),
        (#"{"a.B": {"backend": "x", "callers": ["anyone"], "timeout": "3s"}}"#, "known key"),
    ])
    func `a table that can mean nothing is refused before a port opens`(
        routes: String, reason: String
    ) {
        #expect { try settings(routes) } throws: { "\($0)".contains(reason) }
    }

    @Test func `callers cannot be asked for without a way to know them`() {
        let routes = #"{"a.B": {"backend": "x", "callers": ["person"]}}"#
        #expect(throws: (any Error).self) { try settings(routes, tokens: "") }
        #expect(throws: (any Error).self) {
            try settings(
                routes, listeners: #"{"m": {"address": "[::1]:0", "clients": "certificates"}}"#)
        }
    }
}
