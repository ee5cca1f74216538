import Base
import EdgeRouting
import IO
import InteropAPI
import RPC
import ServiceKit
import Synchronization
import TestKit
import Testing
import Tokens

@testable import EdgeProxy

/// What the edge refuses so that others are served, over real sockets.
struct ProtectionTests {
    private func echo(
        _ world: TestEdge, _ token: String?, _ count: Int = 1
    ) async throws -> Status? {
        let client = Bench.EchoClient(try world.channel())
        for _ in 1..<count { _ = try await client.echo(.init(), options(token)) }
        return await failure { _ = try await client.echo(.init(), options(token)) }
    }

    @Test(arguments: ["prefix", "caller", "method"])
    func `calls beyond a rate are told which limit refuses and when to come again`(
        subject: String
    ) async throws {
        let world = try TestEdge(
            settings: """
                , "limits": {"\(subject)": {"calls": 2, "every": "1h", "burst": 3}}
                """)
        let began = Instant.now()
        #expect(try await echo(world, world.token(), 3) == nil)
        let status = try #require(try await echo(world, world.token()))
        #expect(status.code == .resourceExhausted)
        let info = try #require(status.errorInfo)
        #expect(info.domain == "tadamun-edge" && info.reason == "RATE_EXCEEDED")
        let metadata = Dictionary(uniqueKeysWithValues: info.metadata.map { ($0.key, $0.value) })
        #expect(
            metadata == [
                "limit": subject, "calls": "2", "milliseconds": "3600000", "burst": "3",
                "route": "every",
            ])
        // The first of three calls at once is forgiven half an hour after it came.
        let wait = try #require(status.retryAfterNanoseconds)
        let half: Int64 = 1_800_000_000_000
        #expect((half - began.nanoseconds(until: .now())...half).contains(wait))
        #expect(status.localizedText?.arabic.isEmpty == false)
    }

    @Test func `a rate of one caller costs no other, and what is refused costs nothing`()
        async throws
    {
        let world = try TestEdge(
            routes: """
                {"bench.Echo": {"backend": "back", "callers": ["person", "staff", "provider"],
                    "limits": {"caller": {"calls": 2, "every": "1h"},
                               "method": {"calls": 5, "every": "1h"}}}}
                """)
        #expect(try await echo(world, world.token(), 2) == nil)
        for _ in 0..<10 {
            let status = try await echo(world, world.token())
            #expect(status?.errorInfo?.metadata.first { $0.key == "limit" }?.value == "caller")
            #expect(status?.errorInfo?.metadata.first { $0.key == "route" }?.value == "bench.Echo")
        }
        // The caller's ten refused calls have taken nothing from the method's five.
        let clinic = Bench.EchoClient(try world.channel(world.clinic()))
        for _ in 0..<2 { _ = try await clinic.echo(.init(), options(nil)) }
        #expect(try await echo(world, world.token(.staff, roles: ["REGULATOR"])) == nil)
        let full = try await echo(world, world.token(.staff, roles: ["REGULATOR"]))
        #expect(full?.errorInfo?.metadata.first { $0.key == "limit" }?.value == "method")
    }

    @Test func `a certificate's rate is no matter of tokens`() async throws {
        let world = try TestEdge(
            settings: #", "limits": {"certificate": {"calls": 1, "every": "1h"}}"#)
        #expect(try await echo(world, world.token(), 5) == nil)
        let clinic = Bench.EchoClient(try world.channel(world.clinic()))
        #expect(await failure { _ = try await clinic.echo(.init(), options(nil)) } == nil)
        // On another connection it is the same owner.
        let again = Bench.EchoClient(try world.channel(world.clinic()))
        let status = await failure { _ = try await again.echo(.init(), options(nil)) }
        #expect(status?.errorInfo?.reason == EdgeRefusal.rateExceeded.rawValue)
    }

    @Test func `a network's rate holds before anybody is proven`() async throws {
        let world = try TestEdge(
            settings: #", "limits": {"prefix": {"calls": 3, "every": "1h"}}"#)
        let client = Bench.EchoClient(try world.channel())
        var reasons: [String] = []
        for _ in 0..<5 {
            let status = await failure { _ = try await client.echo(.init(), options("nonsense")) }
            reasons.append(status?.errorInfo?.reason ?? "")
        }
        #expect(
            reasons == Array(repeating: "TOKEN_REFUSED", count: 3)
                + Array(repeating: "RATE_EXCEEDED", count: 2))
    }

    @Test(arguments: [true, false])
    func `a full route and a full backend refuse at once and take again what ends`(isRoute: Bool)
        async throws
    {
        let tally = Tally()
        let world = try TestEdge(
            [SlowEcho(tally: tally, milliseconds: 60_000)],
            routes: """
                {"bench.Echo": {"backend": "back", "callers": ["anyone"]
                    \(isRoute ? #", "concurrency": 2"# : "")}}
                """, backend: isRoute ? "" : #", "concurrency": 2"#)
        let client = Bench.EchoClient(try world.channel())
        let calls = (0..<2).map { _ in Task { try await client.echo(.init(), options(nil)) } }
        #expect(await waitUntil { tally.running.load(ordering: .relaxed) == 2 })
        let status = try #require(
            await failure { _ = try await client.echo(.init(), options(nil)) })
        #expect(status.code == .unavailable)
        #expect(status.errorInfo?.reason == (isRoute ? "ROUTE_FULL" : "BACKEND_FULL"))
        #expect(status.retryAfterNanoseconds == 100_000_000)
        for call in calls { call.cancel() }
        #expect(await waitUntil { tally.running.load(ordering: .relaxed) == 0 })
        let third = Task { try await client.echo(.init(), options(nil)) }
        #expect(await waitUntil { tally.running.load(ordering: .relaxed) == 1 })
        third.cancel()
    }

    @Test func `a message longer than the route allows is refused before it is whole`()
        async throws
    {
        let world = try TestEdge(
            routes: """
                {"bench.Echo": {"backend": "back", "callers": ["anyone"], "messageBytes": "64KiB"}}
                """)
        let client = Bench.EchoClient(try world.channel())
        let sound = Bench.Msg(payload: Array(repeating: 1, count: 65_000))
        #expect(await failure { _ = try await client.echo(sound, options(nil)) } == nil)
        let large = Bench.Msg(payload: Array(repeating: 1, count: 2 << 20))
        let status = await failure { _ = try await client.echo(large, options(nil)) }
        #expect(status?.code == .resourceExhausted)
        #expect(status?.errorInfo?.reason == EdgeRefusal.messageTooLarge.rawValue)
        #expect(status?.errorInfo?.metadata.first { $0.key == "bytes" }?.value == "65536")
    }

    @Test func `callers are spread by weight, each always to the same version, canaries first`()
        async throws
    {
        let world = try TestEdge(
            [NamedEcho(name: "old")],
            routes: """
                {"bench.Echo": {"backend": {"back": 100, "next": 0}, "callers": ["person", "staff"],
                    "canary": {"backend": "next", "callers": ["staff:CLAIMS_AGENT"]}}}
                """, next: [NamedEcho(name: "new")])
        let client = Bench.EchoClient(try world.channel())
        func version(_ token: String) async throws -> String {
            String(decoding: try await client.echo(.init(), options(token)).payload, as: UTF8.self)
        }
        #expect(try await version(world.token()) == "old")
        #expect(try await version(world.token(.staff, roles: ["CLAIMS_AGENT"])) == "new")
        #expect(try await version(world.token(.staff, roles: ["REGULATOR"])) == "old")
    }

    @Test(arguments: [true, false])
    func `what a server may have worked on is sent again only where that does no harm`(
        isRepeatable: Bool
    ) async throws {
        let flaky = FlakyEcho()
        let world = try TestEdge(
            [flaky],
            routes: """
                {"bench.Echo": {"backend": "back", "callers": ["anyone"],
                    "repeat": \(isRepeatable)}}
                """)
        let client = Bench.EchoClient(try world.channel())
        let status = await failure { _ = try await client.echo(.init(), options(nil)) }
        #expect(status?.code == (isRepeatable ? nil : .unavailable))
        #expect(flaky.calls.load(ordering: .relaxed) == (isRepeatable ? 2 : 1))
        guard isRepeatable else { return }
        // A server that always fails is not asked three times for each call, however many come.
        flaky.isBroken.store(true, ordering: .relaxed)
        for _ in 0..<50 { _ = await failure { _ = try await client.echo(.init(), options(nil)) } }
        #expect(flaky.calls.load(ordering: .relaxed) < 2 + 50 + 10)
    }

    @Test func `when a queue grows at a backend, calls are refused early and the rest stay quick`()
        async throws
    {
        // One call at a time, 4 ms each: 250 a second are all that it can do.
        let world = try TestEdge(
            [SerialEcho(milliseconds: 4)],
            routes: #"{"bench.Echo": {"backend": "back", "callers": ["anyone"]}}"#)
        let client = Bench.EchoClient(try world.channel())
        // What the method takes when nobody waits.
        for _ in 0..<20 { _ = try await client.echo(.init(), options(nil)) }
        let began = Instant.now()
        let ends = Ends()
        await withTaskGroup { tasks in
            for _ in 0..<100 {
                tasks.addTask {
                    while began.nanoseconds(until: .now()) < 3_000_000_000 {
                        let start = Instant.now()
                        let status = await failure {
                            _ = try await client.echo(.init(), options(nil))
                        }
                        let end = Instant.now()
                        ends.add(
                            (
                                began.nanoseconds(until: end), start.nanoseconds(until: end),
                                status.map { $0.errorInfo?.reason ?? $0.code.name }
                            ))
                        // A client that is refused comes again when it is told to.
                        if let wait = status?.retryAfterNanoseconds {
                            try? await Task.sleep(nanoseconds: UInt64(wait))
                        }
                    }
                }
            }
        }
        let all = ends.all
        // A machine that has much else to do may hold up the edge itself as well.
        let reasons = Set(all.compactMap(\.reason))
        #expect(reasons.contains(EdgeRefusal.backendOverloaded.rawValue))
        #expect(
            reasons.isSubset(of: [
                EdgeRefusal.backendOverloaded.rawValue, EdgeRefusal.edgeOverloaded.rawValue,
            ]))
        let answered = all.filter { $0.reason == nil && $0.at > 1_500_000_000 }.map(\.took).sorted()
        #expect(answered.count > 50)
        // All hundred at once would wait 400 ms each.
        let median = try #require(answered.isEmpty ? nil : answered[answered.count / 2])
        #expect(median < 300_000_000)
    }
}

/// Answers with its name.
struct NamedEcho: Bench.EchoService {
    let name: String

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        Bench.Msg(payload: Array(name.utf8))
    }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {}
}

/// Says UNAVAILABLE to the first call, and to all once it is broken.
final class FlakyEcho: Bench.EchoService {
    let calls = Atomic(0)
    let isBroken = Atomic(false)

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        let number = calls.wrappingAdd(1, ordering: .relaxed).newValue
        guard number > 1, !isBroken.load(ordering: .relaxed) else { throw Status(.unavailable) }
        return request
    }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {}
}

/// Works on one call at a time: the others stand in a queue.
final class SerialEcho: Bench.EchoService {
    private let freeAt = Mutex(Instant(nanoseconds: 0))
    private let nanoseconds: Int64

    init(milliseconds: Int64) {
        nanoseconds = milliseconds * 1_000_000
    }

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        let now = call.loop.now
        let due = freeAt.withLock { freeAt in
            freeAt = max(freeAt, now).advanced(byNanoseconds: nanoseconds)
            return freeAt
        }
        try await call.loop.sleep(nanoseconds: now.nanoseconds(until: due))
        return request
    }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {}
}

/// How calls have ended: when, after how many nanoseconds, and why where they failed.
private final class Ends: Sendable {
    typealias End = (at: Int64, took: Int64, reason: String?)
    private let ends = Mutex<[End]>([])

    func add(_ end: End) { ends.withLock { $0.append(end) } }

    var all: [End] { ends.withLock { $0 } }
}
