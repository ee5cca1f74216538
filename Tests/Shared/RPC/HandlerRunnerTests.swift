import IO
import InteropAPI
import TestKit
import Testing

@testable import RPC

struct HandlerRunnerTests {
    /// Calls with a deadline wait for ten seconds in it; the others are answered at once.
    private static func waits(_ call: Call) -> Bool { call.nanosecondsLeft != nil }
    private static let waiting = [("grpc-timeout", "60S")]
    private static let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    @Test func `a handler that waits holds up none of the calls behind it`() throws {
        let simulation = try Simulation([
            OneMethod { call in
                if Self.waits(call) { try await call.loop.sleep(nanoseconds: 10 * second) }
                return .init()
            }
        ])
        let client = try simulation.connect()
        let waiting = try (0..<3).map { _ in try client.call(echo, fields: Self.waiting) }
        let others = try (0..<5).map { _ in try client.call(echo) }
        #expect(simulation.network.run(within: second) { others.allSatisfy(\.isOver) })
        #expect(!waiting.contains { $0.isOver })
        #expect(simulation.network.run(within: 11 * second) { waiting.allSatisfy(\.isOver) })
        #expect((waiting + others).allSatisfy { $0.status == .ok })
    }

    @Test func `the cancellation of a call is none of the next one`() throws {
        let cancellations = Record<[Bool]>([])
        let simulation = try Simulation([
            OneMethod { call in
                if Self.waits(call) { try? await call.loop.sleep(nanoseconds: 10 * second) }
                cancellations.value.append(Task.isCancelled)
                return .init()
            }
        ])
        let client = try simulation.connect()
        let cancelled = try client.call(echo, fields: Self.waiting)
        simulation.network.run(nanoseconds: second)
        cancelled.cancel()
        #expect(simulation.network.run(within: second) { cancellations.value == [true] })
        for _ in 0..<3 {
            let call = try client.call(echo)
            #expect(simulation.network.run(within: second) { call.isOver })
            #expect(call.status == .ok)
        }
        #expect(cancellations.value == [true, false, false, false])
    }

    @Test func `tasks of a handler serve its call, also when they outlive it`() throws {
        let child = Record<Bool?>(nil)
        let orphan = Record<[Bool]?>(nil)
        let simulation = try Simulation([
            OneMethod { call in
                guard Self.waits(call) else { return .init() }
                async let isCurrent = Call.current === call
                child.value = await isCurrent
                Task(executorPreference: call.loop) {
                    try await call.loop.sleep(nanoseconds: 10 * second)
                    // Deadline, trace and caller are still those of the call.
                    orphan.value = [
                        Call.current === call,
                        (49 * second..<50 * second).contains(call.nanosecondsLeft ?? 0),
                        CallInheritance.current?.trace?["traceparent"] == Self.trace,
                        call.peer.address == "simulated",
                    ]
                }
                return .init()
            }
        ])
        let client = try simulation.connect()
        let first = try client.call(
            echo, fields: Self.waiting + [("traceparent", Self.trace)])
        #expect(simulation.network.run(within: second) { first.isOver })
        #expect(child.value == true)
        for _ in 0..<3 {
            let other = try client.call(echo)
            #expect(simulation.network.run(within: second) { other.isOver })
        }
        #expect(simulation.network.run(within: 11 * second) { orphan.value != nil })
        #expect(orphan.value == [true, true, true, true])
    }

    @Test func `runners that have nothing to do end with the server`() throws {
        let simulation = try Simulation([
            OneMethod { call in
                try await call.loop.sleep(nanoseconds: second)
                return .init()
            }
        ])
        let part = simulation.server.parts[0]
        let client = try simulation.connect()
        let calls = try (0..<100).map { _ in try client.call(echo) }
        #expect(simulation.network.run(within: 2 * second) { calls.allSatisfy(\.isOver) })
        // A hundred handlers waited at once; no more than these are kept.
        #expect(part.idleRunners.count == 64)
        weak let runner = part.idleRunners.last
        #expect(runner != nil)
        simulation.server.stop()
        #expect(simulation.network.run(within: second) { runner == nil })
    }
}
