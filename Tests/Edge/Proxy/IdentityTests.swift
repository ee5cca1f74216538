import Base
import Crypto
import InteropAPI
import RPC
import ServiceKit
import ServiceTestKit
import Synchronization
import Telemetry
import TestKit
import Testing
import Tokens

@testable import EdgeProxy

/// Who calls, as the edge proves it and tells it.
struct IdentityTests {
    @Test func `a person's token becomes the caller, and nothing forged arrives`() async throws {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let parent = "4bf92f3577b34da6a3ce929d0e0e4736"
        var call = options(
            world.token(), timeout: .seconds(9),
            [
                ("x-forwarded-for", "10.0.0.1"), ("forwarded", "for=10.0.0.1"),
                ("tadamun-client-address", "10.0.0.1"), ("x-own", "kept"),
                ("traceparent", "00-\(parent)-00f067aa0ba902b7-01"), ("tracestate", "a=b"),
            ])
        call.metadata.add(Caller.field, Caller(.staff, "forged", roles: [.claimsAgent]).encoded)
        let arrived = try await echo.arrived(call)
        #expect(arrived["caller"] == "person:p0011223344556677 a-1")
        #expect(arrived["tadamun-client-address"] == "127.0.0.1")
        #expect(arrived["x-own"] == "kept")
        #expect(arrived["tracestate"] == "a=b")
        let trace = try #require(arrived["traceparent"])
        #expect(trace.hasPrefix("00-\(parent)-") && trace.hasSuffix("-01"))
        #expect(!trace.contains("00f067aa0ba902b7"))
        #expect(arrived["left"] == "8")
        for name in ["authorization", "x-forwarded-for", "forwarded"] {
            #expect(arrived[name] == nil)
        }
    }

    @Test func `a call without a trace begins one`() async throws {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let first = try await echo.arrived(options(world.token()))["traceparent"]
        let second = try await echo.arrived(options(world.token(), [("traceparent", "00-0-0-0")]))
        #expect(first?.count == 55 && second["traceparent"]?.count == 55)
        #expect(first != second["traceparent"])
    }

    @Test func `tokens that prove nothing are refused`() async throws {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let forged = world.token(by: .generate())
        let cases: [(String?, StatusCode, EdgeRefusal)] = [
            (nil, .unauthenticated, .tokenMissing),
            (forged, .unauthenticated, .tokenRefused),
            (world.token(age: 901), .unauthenticated, .tokenExpired),
            (world.token(named: "k9"), .unauthenticated, .tokenRefused),
            ("nonsense", .unauthenticated, .tokenRefused),
            (world.token(.employer), .permissionDenied, .callerNotAllowed),
        ]
        for (token, code, refusal) in cases {
            let status = await failure { _ = try await echo.echo(.init(), options(token)) }
            #expect(status?.code == code)
            #expect(status?.errorInfo?.reason == refusal.rawValue)
            #expect(status?.errorInfo?.domain == "tadamun-edge")
            #expect(status?.localizedText?.french.isEmpty == false)
        }
        // After all that, a sound one on the same connection passes.
        #expect(await failure { _ = try await echo.echo(.init(), options(world.token())) } == nil)
    }

    @Test func `a token is verified once, and no longer believed once it has expired`() async throws
    {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let token = world.token()
        for _ in 0..<200 { _ = try await echo.echo(.init(), options(token)) }
        world.clock.advance(seconds: 899)
        #expect(await failure { _ = try await echo.echo(.init(), options(token)) } == nil)
        world.clock.advance(seconds: 1)
        let status = await failure { _ = try await echo.echo(.init(), options(token)) }
        #expect(status?.errorInfo?.reason == EdgeRefusal.tokenExpired.rawValue)
    }

    // ID-O-29.
    @Test func `a session that is over is refused, even on a connection that knows its token`()
        async throws
    {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let (over, other) = (world.token(session: "s-1"), world.token(session: "s-2"))
        for token in [over, other] { _ = try await echo.echo(.init(), options(token)) }
        world.revocations.revoke("s-1", until: world.clock.now.adding(seconds: 900))
        var status: Status?
        let deadline = ContinuousClock.now + .seconds(60)
        while status == nil, .now < deadline {
            status = await failure { _ = try await echo.echo(.init(), options(over)) }
        }
        #expect(status?.code == .unauthenticated)
        #expect(status?.errorInfo?.reason == EdgeRefusal.tokenRevoked.rawValue)
        #expect(await failure { _ = try await echo.echo(.init(), options(other)) } == nil)
        // A token of it that the edge has not seen yet, on another connection.
        let late = Bench.EchoClient(try world.channel())
        let second = await failure {
            _ = try await late.echo(.init(), options(world.token(session: "s-1", age: 1)))
        }
        #expect(second?.errorInfo?.reason == EdgeRefusal.tokenRevoked.rawValue)
    }

    @Test
    func `ended sessions are forgotten with their tokens, and never let pass for want of room`() {
        let now = WallTime(seconds: 1_772_442_000)
        var revoked = RevokedSessions()
        revoked.take([("s-1", now.adding(seconds: 600))], at: now)
        #expect(revoked.includes("s-1", issuedAt: now) && !revoked.includes("s-2", issuedAt: now))
        revoked.take([], at: now.adding(seconds: 600))
        #expect(revoked.count == 0 && !revoked.includes("s-1", issuedAt: now))
        let many = (0...EdgeLimits.revocations).map { ("n-\($0)", now.adding(seconds: 600)) }
        revoked.take(many, at: now)
        #expect(revoked.count <= EdgeLimits.revocations)
        #expect(many.allSatisfy { revoked.includes($0.0, issuedAt: now) })
        #expect(!revoked.includes("n-1", issuedAt: now.adding(seconds: 1)))
    }

    @Test(arguments: [false, true])
    func `an edge is ready once it has asked for the keys, had or not`(isKeyless: Bool) throws {
        let world = try TestEdge(isKeyless: isKeyless)
        world.edge.runBlocking { [edge = world.edge] in await edge.untilKeysAsked() }
        let failures = isKeyless ? 1 : 0
        let text = world.metrics.prometheusText()
        #expect(text.contains("\nedge_token_keys \(1 - failures)\n"))
        #expect(text.contains("\nedge_key_refreshes_failed_total \(failures)\n"))
    }

    @Test func `a key that is new to the edge is asked for`() async throws {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        #expect(await failure { _ = try await echo.echo(.init(), options(world.token())) } == nil)
        world.keys.rotate(to: "k2")
        let token = world.token(named: "k2")
        #expect(await failure { _ = try await echo.echo(.init(), options(token)) } == nil)
        #expect(world.keys.questions.load(ordering: .relaxed) == 2)
    }

    @Test func `forged tokens cost a connection its credit, not the edge its time`() async throws {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let forger = Ed25519.PrivateKey.generate()
        var reasons: Set<String> = []
        for age in 0..<60 {
            let token = world.token(age: Int64(age), by: forger)
            let status = await failure { _ = try await echo.echo(.init(), options(token)) }
            reasons.insert(status?.errorInfo?.reason ?? "")
        }
        #expect(
            reasons
                == [EdgeRefusal.tokenRefused.rawValue, EdgeRefusal.tokensTooMany.rawValue])
        // Another client is not touched by it.
        let other = Bench.EchoClient(try world.channel())
        #expect(await failure { _ = try await other.echo(.init(), options(world.token())) } == nil)
    }

    @Test func `a clinic is known by its certificate, whatever token it shows`() async throws {
        let world = try TestEdge()
        let clinic = world.clinic()
        let echo = Bench.EchoClient(try world.channel(clinic))
        let arrived = try await echo.arrived(options(world.token()))
        #expect(arrived["caller"] == "provider:101112131 ")
    }

    @Test(arguments: [
        nil, "URI:urn:tadamun:provider:", "URI:urn:tadamun:provider:12a",
        "DNS:clinic.example", "URI:urn:tadamun:provider:1,URI:urn:tadamun:employer:2",
    ])
    func `a sound certificate that names nobody is denied`(names: String?) async throws {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel(world.clinic(names)))
        let status = await failure { _ = try await echo.echo(.init(), options(nil)) }
        #expect(status?.code == .permissionDenied)
        #expect(status?.errorInfo?.reason == EdgeRefusal.certificateUnknown.rawValue)
    }

    @Test func `a certificate that expires while its connection is open proves nothing more`()
        async throws
    {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel(world.clinic()))
        #expect(await failure { _ = try await echo.echo(.init(), options(nil)) } == nil)
        world.clock.set(WallTime(seconds: 1 << 33))
        let status = await failure { _ = try await echo.echo(.init(), options(nil)) }
        #expect(status?.code == .unauthenticated)
        #expect(status?.errorInfo?.reason == EdgeRefusal.certificateExpired.rawValue)
    }

    @Test func `certificates that are revoked or another authority's end the handshake`()
        async throws
    {
        let world = try TestEdge(revoked: [4_711])
        let revoked = world.clinics.issue(
            CertificateRequest(
                "clinic", names: "URI:urn:tadamun:provider:101112131", usages: "clientAuth",
                serial: 4_711))
        let foreign = TestAuthority("others").issue(
            CertificateRequest(
                "clinic", names: "URI:urn:tadamun:provider:101112131", usages: "clientAuth"))
        for certificate in [revoked, foreign] {
            let echo = Bench.EchoClient(try world.channel(certificate))
            let status = await failure {
                _ = try await echo.echo(.init(), options(nil, timeout: .seconds(5)))
            }
            #expect(status?.code == .unavailable)
        }
    }
}
