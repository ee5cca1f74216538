import Base
import EdgeRouting
import Glibc
import HTTP2
import IO
import InteropAPI
import InteropService
import Protobuf
import RPC
import ServiceKit
import Synchronization
import Telemetry
import TestKit
import Testing
import Tokens

@testable import EdgeProxy

/// What the edge does with calls on their way.
struct ForwardingTests {
    @Test func `all four kinds of call pass, and what comes beside the messages`() async throws {
        let world = try TestEdge()
        let client = GrpcTesting.TestServiceClient(try world.channel())
        var call = options(nil, [("x-grpc-test-echo-initial", "initial")])
        call.metadata.add("x-grpc-test-echo-trailing-bin", [0xab, 0xab, 0xab])
        let large = GrpcTesting.SimpleRequest(
            responseSize: 314_159, payload: .init(body: Array(repeating: 0, count: 271_828)))
        let unary = try await client.unaryCall(large, call)
        #expect(unary.payload?.body.count == 314_159)

        let upload = client.streamingInputCall(options(nil))
        for size in [27_182, 8, 1_828, 45_904] {
            try await upload.send(.init(payload: .init(body: Array(repeating: 0, count: size))))
        }
        #expect(try await upload.finish().aggregatedPayloadSize == 74_922)

        let sizes: [Int32] = [31_415, 9, 2_653, 58_979]
        let download = client.streamingOutputCall(
            .init(responseParameters: sizes.map { .init(size: $0) }), options(nil))
        var received: [Int32] = []
        for try await answer in download {
            received.append(Int32(answer.payload?.body.count ?? -1))
        }
        #expect(received == sizes)

        let both = client.fullDuplexCall(call)
        var answers = both.makeAsyncIterator()
        for size in sizes {
            try await both.send(.init(responseParameters: [.init(size: size)]))
            #expect(try await answers.next()?.payload?.body.count == Int(size))
        }
        await both.finishSending()
        #expect(try await answers.next() == nil)
        #expect(try await both.initialMetadata()["x-grpc-test-echo-initial"] == "initial")
        #expect(
            await both.trailingMetadata().binary("x-grpc-test-echo-trailing-bin")
                == [0xab, 0xab, 0xab])
    }

    @Test func `what is not listed is not there`() async throws {
        let world = try TestEdge(
            routes: """
                {"bench.Echo/Echo": {"backend": "back", "callers": ["person"]}}
                """)
        let channel = try world.channel()
        let stream = await failure {
            let call = Bench.EchoClient(channel).stream(options(world.token()))
            await call.finishSending()
            for try await _ in call {}
        }
        #expect(stream?.code == .unimplemented)
        #expect(stream?.errorInfo?.reason == EdgeRefusal.methodUnknown.rawValue)
        let service = await failure {
            let client = GrpcTesting.TestServiceClient(channel)
            _ = try await client.emptyCall(.init(), options(world.token()))
        }
        #expect(service?.errorInfo?.reason == EdgeRefusal.serviceUnknown.rawValue)
    }

    @Test func `deadlines end calls at the edge and at the backend`() async throws {
        let tally = Tally()
        let world = try TestEdge([SlowEcho(tally: tally, milliseconds: 60_000)])
        let echo = Bench.EchoClient(try world.channel())
        let token = world.token()
        // On a slow machine the time may run out before the backend has the call.
        repeat {
            let status = await failure {
                _ = try await echo.echo(.init(), options(token, timeout: .milliseconds(200)))
            }
            #expect(status?.code == .deadlineExceeded)
        } while tally.running.load(ordering: .relaxed) == 0
            && tally.cancelled.load(ordering: .relaxed) == 0
        #expect(await waitUntil { tally.running.load(ordering: .relaxed) == 0 })
        let ended = tally.cancelled.load(ordering: .relaxed)
        #expect(ended > 0)
        // A client that gives up: its cancellation reaches the handler.
        let task = Task { try await echo.echo(.init(), options(token)) }
        #expect(await waitUntil { tally.running.load(ordering: .relaxed) == 1 })
        task.cancel()
        #expect(await waitUntil { tally.cancelled.load(ordering: .relaxed) == ended + 1 })
    }

    @Test func `a route's longest time ends calls that ask for more`() async throws {
        let tally = Tally()
        let world = try TestEdge(
            [SlowEcho(tally: tally, milliseconds: 60_000)],
            routes: """
                {"bench.Echo": {"backend": "back", "callers": ["anyone"], "longest": "200ms"}}
                """)
        let echo = Bench.EchoClient(try world.channel())
        let status = await failure { _ = try await echo.echo(.init(), options(nil)) }
        #expect(status?.code == .deadlineExceeded)
        #expect(await waitUntil { tally.cancelled.load(ordering: .relaxed) == 1 })
    }

    @Test func `a client that does not read stops the backend, and nobody else`() async throws {
        let tally = Tally()
        let world = try TestEdge([SlowEcho(tally: tally, milliseconds: 0)])
        let agent = world.token(.staff, roles: ["CLAIMS_AGENT"])
        let channel = try world.channel()
        let call = Bench.EchoClient(channel).stream(options(agent, timeout: nil))
        try await call.send(.init())
        // What is sent rises until every window on the way is full, and stays there.
        var last = -1
        while last != tally.bytesSent.load(ordering: .relaxed) || last == 0 {
            last = tally.bytesSent.load(ordering: .relaxed)
            try await Task.sleep(for: .milliseconds(300))
        }
        #expect(last < 8 << 20)
        let other = Bench.EchoClient(try world.channel())
        #expect(await failure { _ = try await other.echo(.init(), options(world.token())) } == nil)
        // Once it reads, all arrives.
        var received = 0
        for try await answer in call {
            received += answer.payload.count
            if received >= 32 << 20 { break }
        }
        #expect(received == 32 << 20)
    }

    @Test(arguments: [true, false])
    func `a backend that is gone, or frozen, is told of before the time is over`(isFrozen: Bool)
        async throws
    {
        let world = try TestEdge()
        let echo = Bench.EchoClient(try world.channel())
        let token = world.token()
        #expect(await failure { _ = try await echo.echo(.init(), options(token)) } == nil)
        // A group that is stopped leaves its connections as they are, and answers nothing.
        if !isFrozen { await world.backend.drain() }
        world.backend.group.stop()
        // Not DEADLINE_EXCEEDED: the call has 20 s, and the edge needs two.
        let status = await failure { _ = try await echo.echo(.init(), options(token)) }
        #expect(status?.code == .unavailable)
        #expect(
            status?.errorInfo?.reason
                == (isFrozen ? EdgeRefusal.backendLost : .backendUnreachable).rawValue)
        #expect(status?.errorInfo?.metadata.first { $0.key == "backend" }?.value == "back")
    }

    @Test func `a drain of the edge ends no call in flight`() async throws {
        let tally = Tally()
        // Long enough that all of them run at once on a machine that has much else to do.
        let world = try TestEdge([SlowEcho(tally: tally, milliseconds: 3_000)])
        let echo = Bench.EchoClient(try world.channel())
        let token = world.token()
        let calls = (0..<20).map { _ in
            Task { await failure { _ = try await echo.echo(.init(), options(token)) } }
        }
        #expect(await waitUntil { tally.running.load(ordering: .relaxed) == 20 })
        await world.edge.drain()
        for call in calls { #expect(await call.value == nil) }
    }
}

/// What handlers of these tests count.
final class Tally: Sendable {
    /// Calls that handlers work on now.
    let running = Atomic(0)
    /// Calls that were cancelled.
    let cancelled = Atomic(0)
    let bytesSent = Atomic(0)
}

/// Works on each call for so many milliseconds, unless it is cancelled.
struct SlowEcho: Bench.EchoService {
    let tally: Tally
    let milliseconds: Int64

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        tally.running.wrappingAdd(1, ordering: .relaxed)
        defer { tally.running.wrappingSubtract(1, ordering: .relaxed) }
        do {
            try await call.loop.sleep(nanoseconds: milliseconds * 1_000_000)
        } catch {
            tally.cancelled.wrappingAdd(1, ordering: .relaxed)
            throw error
        }
        return request
    }

    /// Answers one request with 32 MiB.
    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {
        let piece = Bench.Msg(payload: Array(repeating: 7, count: 32_768))
        for try await _ in requests {
            for _ in 0..<1_024 {
                try await responses.send(piece)
                tally.bytesSent.wrappingAdd(32_768, ordering: .relaxed)
            }
        }
    }
}
