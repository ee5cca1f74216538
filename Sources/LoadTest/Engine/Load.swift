internal import Base
internal import CLinux
internal import Files
internal import Glibc
internal import IO
package import LoadTestModel
internal import RPC
internal import RemoteSchema
internal import Synchronization
internal import TLS

/// A load test, made ready by its scenario: the server is asked for its schema and every request is
/// tried against it before the first call begins.
package final class Load: Sendable {
    private let scenario: Scenario
    private let tables: [String: Table]
    private let plan: [PlannedCall]
    private let group: EventLoopGroup
    private let channel: Channel

    /// Bytes of a CSV file, and of a file of descriptors.
    private static let tableBytes = 256 << 20
    private static let descriptorBytes = 16 << 20

    /// Makes the test ready. Throws what is wrong with the scenario, or why the server cannot be
    /// asked.
    package init(_ scenario: Scenario) async throws {
        self.scenario = scenario
        var tables: [String: Table] = [:]
        for data in scenario.data {
            let bytes = try Files.read(data.file, limit: Self.tableBytes)
            tables[data.name] = try Table(csv: String(decoding: bytes, as: UTF8.self))
        }
        self.tables = tables
        group = try EventLoopGroup(loopCount: scenario.loops)
        let options = try Self.options(scenario)
        channel = try Channel(scenario.target, options: options, group: group)
        let schema: RemoteSchema
        if let file = scenario.descriptors {
            schema = try RemoteSchema(
                descriptorSet: try Files.read(file, limit: Self.descriptorBytes))
        } else {
            let services = Set(
                scenario.calls.map { call in
                    String(
                        call.method.prefix(
                            upTo: call.method.lastIndex {
                                $0 == "/" || $0 == "."
                            } ?? call.method.endIndex))
                })
            schema = try await RemoteSchema(of: channel, services: services.sorted())
        }
        var share = 0
        plan = try scenario.calls.map { call in
            share += call.weight
            return try PlannedCall(
                call, share: share, scenario: scenario, schema: schema, tables: tables)
        }
    }

    private static func options(_ scenario: Scenario) throws -> ChannelOptions {
        var options = ChannelOptions()
        options.connectionsPerAddress = max(1, scenario.connections / scenario.loops)
        options.balancing = scenario.connections > scenario.loops ? .roundRobin : .pickFirst
        options.queuedCallsMaximum = scenario.outstandingMaximum
        options.authority = scenario.authority
        if let tls = scenario.tls {
            let contexts = try (tls.clients.isEmpty ? [nil] : tls.clients.map(Optional.some))
                .map { client in
                    try TLSClientContext(
                        TLSClientConfiguration(
                            trust: TLSTrust(authorities: [tls.authority]),
                            credentials: client.map {
                                TLSCredentials(
                                    certificateChain: $0.certificate, privateKey: $0.key)
                            }))
                }
            let turn = Turn()
            options.tls = ClientTLS(serverName: tls.serverName) {
                contexts[turn.next(of: contexts.count)]
            }
        }
        return options
    }

    /// Makes the calls and returns when the last has ended. `progress` is told of each second that
    /// is over, on any thread.
    package func run(
        startedAt: String, progress: @escaping @Sendable (LoadInterval) -> Void = { _ in }
    ) async throws -> LoadResult {
        var loads: [LoopLoad] = []
        for (index, loop) in group.loops.enumerated() {
            guard let part = channel.part(on: loop) else {
                throw LoadError("the channel has no part on a loop of its own")
            }
            loads.append(
                LoopLoad(loop, part, plan, scenario, tables: tables, generator: index))
        }
        // A little ahead, so that every generator is ready when it comes.
        let start = tadamun_monotonic_nanoseconds() + 20_000_000
        let watch = Task { [loads] in await self.tell(loads, from: start, progress) }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for (index, load) in loads.enumerated() {
                let callers = self.callers(of: index)
                tasks.addTask { try await Self.finish(load, at: start, callers: callers) }
            }
            try await tasks.waitForAll()
        }
        watch.cancel()
        return await result(of: loads, startedAt: startedAt)
    }

    /// Closes the connections and ends the threads.
    package func close() {
        channel.close()
        group.stop()
    }

    private func callers(of generator: Int) -> Int {
        guard case .closed(let callers, _) = scenario.arrivals else { return 0 }
        return callers / scenario.loops + (generator < callers % scenario.loops ? 1 : 0)
    }

    private static func finish(_ load: LoopLoad, at start: Int64, callers: Int) async throws {
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            load.loop.execute {
                do {
                    try load.begin(at: start, callers: callers) { continuation.resume() }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    /// Reads on a generator's own thread.
    private static func read<Value: Sendable>(
        _ load: LoopLoad, _ body: @escaping @Sendable (LoopLoad) -> Value
    ) async -> Value {
        await withCheckedContinuation { continuation in
            load.loop.execute { continuation.resume(returning: body(load)) }
        }
    }

    /// Tells each second when it is over: a timer for moments that the start has fixed, so that the
    /// telling takes nothing from the next.
    private func tell(
        _ loads: [LoopLoad], from start: Int64, _ progress: @Sendable (LoadInterval) -> Void
    ) async {
        var second = 0
        while true {
            let end = start + scenario.warmup + Int64(second + 1) * 1_000_000_000
            let left = max(0, end - tadamun_monotonic_nanoseconds())
            guard (try? await group.loops[0].sleep(nanoseconds: left)) != nil else { return }
            var sum = IntervalRecord()
            for load in loads {
                let asked = second
                let interval = await Self.read(load) { load in
                    asked < load.record.intervals.count ? load.record.intervals[asked] : nil
                }
                if let interval { sum.add(interval) }
            }
            progress(sum.result(second))
            second += 1
        }
    }

    private func result(of loads: [LoopLoad], startedAt: String) async -> LoadResult {
        var sum = LoadRecord(calls: plan.count)
        var busiest = 0.0
        for load in loads {
            let (record, share) = await Self.read(load) { ($0.record, $0.cpuShare) }
            sum.add(record)
            busiest = max(busiest, share)
        }
        var total = CallRecord()
        for call in sum.calls { total.add(call) }
        return LoadResult(
            name: scenario.name, target: scenario.target, startedAt: startedAt,
            duration: scenario.duration, total: total.result("all"),
            calls: zip(plan, sum.calls).map { $1.result($0.name) },
            intervals: sum.intervals.enumerated().map { $1.result($0) },
            lateness: LatencySummary(sum.lateness), generatorLoad: busiest,
            isOpenLoop: scenario.arrivals.isOpenLoop)
    }
}

/// Whose turn it is: connections of all loops take the callers' certificates one after another.
private final class Turn: Sendable {
    private let taken = Atomic<Int>(0)

    /// A number below `count`, which is above 0.
    func next(of count: Int) -> Int {
        let turn = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return Int(UInt(bitPattern: turn) % UInt(count))
    }
}
