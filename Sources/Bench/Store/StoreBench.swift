import Glibc
import IO
import RPC
import Store
import Telemetry

/// Measures durable writes: one commit for each against commits that gather what waits, on the same
/// disk and the same small schema, with idempotency key, outbox and audit written too; in one
/// process, and through RPC with server and client on a loop each. The ways take turns, so that a
/// disk whose speed varies does so for all of them.
///
///     StoreBench FOLDER [SECONDS [ROUNDS [WAYS [IN-FLIGHT…]]]]
///
/// WAYS are numbers of the lines printed, from 1: `34` measures what goes through RPC alone.
@main
struct StoreBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: StoreBench FOLDER [SECONDS [ROUNDS [WAYS [IN-FLIGHT…]]]]")
            exit(2)
        }
        let numbers = arguments.dropFirst(5).compactMap { Int($0) }
        let ways = arguments.count > 4 ? arguments[4] : "1234"
        let bench = StoreBench(
            folder: arguments[1],
            seconds: arguments.count > 2 ? Double(arguments[2]) ?? 2 : 2,
            rounds: arguments.count > 3 ? Int(arguments[3]) ?? 3 : 3,
            ways: Way.allCases.filter { ways.contains(String($0.number)) })
        let group = try EventLoopGroup(loopCount: 1)
        runBlocking(on: group.loops[0]) {
            do {
                for inFlight in numbers.isEmpty ? [1, 64, 250, 1000] : numbers {
                    try await bench.measure(inFlight, on: group)
                }
            } catch {
                print(error)
                exit(1)
            }
        }
        group.stop()
    }

    let folder: String
    let seconds: Double
    let rounds: Int
    let ways: [Way]

    /// Writes a second and their times, with so many in flight.
    private func measure(_ inFlight: Int, on clients: EventLoopGroup) async throws {
        var runs: [Way: [Run]] = [:]
        for round in 0..<rounds {
            for way in ways {
                let name = "bench-\(inFlight)-\(round)"
                runs[way, default: []].append(
                    try await run(way, name: name, inFlight: inFlight, on: clients))
            }
        }
        print(
            "\(inFlight) in flight (medians of \(rounds); µs of CPU a write: client, server, writer)"
        )
        for way in ways {
            let measured = runs[way] ?? []
            func middle(_ figure: (Run) -> Double) -> Double { median(measured.map(figure)) }
            // Each round against its own: what the disk did then, it did to both.
            let ratios = zip(measured, runs[way.apart] ?? []).map { $0.rate / $1.rate }
            let ratio = way.isGathered && !ratios.isEmpty ? decimals(median(ratios), 2) + " x" : ""
            print(
                " ", way.rawValue.padded(to: 29), decimals(middle(\.rate), 0).leftPadded(to: 7),
                "/s", ratio.leftPadded(to: 8), "  p50",
                decimals(middle(\.p50), 3).leftPadded(to: 7), "ms  p99",
                decimals(middle(\.p99), 3).leftPadded(to: 7), "ms  CPU",
                decimals(middle(\.client), 1).leftPadded(to: 5),
                decimals(middle(\.server), 1).leftPadded(to: 5),
                decimals(middle(\.writer), 1).leftPadded(to: 6))
        }
    }

    private func run(
        _ way: Way, name: String, inFlight: Int, on clients: EventLoopGroup
    ) async throws -> Run {
        let database = try Database(
            folder: folder, name: name, migrations: Claim.migrations, metrics: .init(),
            writesPerCommit: way.isGathered ? StoreLimits.writesPerCommit : 1)
        let target: any Target =
            way.isThroughRPC
            ? try RPCTarget(database, inFlight: inFlight, clients: clients)
            : ProcessTarget(database: database)
        let clock = ContinuousClock()
        let client = clients.loops[0]
        let cpu = await Processors(client, target)
        let start = clock.now
        let end = start + .nanoseconds(Int64(seconds * 1e9))
        var times: [Double] = []
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for worker in 0..<inFlight {
                group.addTask(executorPreference: client) {
                    var times: [Double] = []
                    var number = worker
                    while clock.now < end {
                        let before = clock.now
                        try await target.write(number, by: worker)
                        times.append((clock.now - before) / .milliseconds(1))
                        number += inFlight
                    }
                    return times
                }
            }
            for try await part in group { times += part }
        }
        let elapsed = (clock.now - start) / .seconds(1)
        let used = await Processors(client, target).since(cpu, writes: times.count)
        await target.stop()
        database.close()
        for suffix in [".db", ".db-wal", ".db-shm", ".lock"] {
            unlink("\(folder)/\(name)\(suffix)")
        }
        times.sort()
        return Run(
            rate: Double(times.count) / elapsed, p50: times[times.count / 2],
            p99: times[times.count * 99 / 100], client: used.client, server: used.server,
            writer: used.writer)
    }
}

/// How a write is made, and how lasting.
enum Way: String, CaseIterable {
    case processApart = "in process, one commit each"
    case process = "in process, gathered"
    case rpcApart = "through RPC, one commit each"
    case rpc = "through RPC, gathered"

    var number: Int { (Way.allCases.firstIndex(of: self) ?? 0) + 1 }
    var isGathered: Bool { self == .process || self == .rpc }
    var isThroughRPC: Bool { self == .rpc || self == .rpcApart }
    var apart: Way { isThroughRPC ? .rpcApart : .processApart }
}

private struct Run {
    let rate: Double
    /// Milliseconds.
    let p50: Double
    let p99: Double
    /// Microseconds of processors a write.
    let client: Double
    let server: Double
    let writer: Double
}

/// What the parts of the process have used of the processors, in microseconds.
private struct Processors {
    var client: Double
    var server: Double
    /// What neither loop used: the main thread does nothing meanwhile.
    var writer: Double

    init(_ clientLoop: EventLoop, _ target: any Target) async {
        client = await clientLoop.run { clock(CLOCK_THREAD_CPUTIME_ID) }
        server = await target.loop?.run { clock(CLOCK_THREAD_CPUTIME_ID) } ?? 0
        writer = clock(CLOCK_PROCESS_CPUTIME_ID) - client - server
    }

    func since(_ start: Processors, writes: Int) -> Processors {
        var used = self
        used.client = (client - start.client) / Double(writes)
        used.server = (server - start.server) / Double(writes)
        used.writer = (writer - start.writer) / Double(writes)
        return used
    }
}

private func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

private func decimals(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let (whole, rest) = Int((value * Double(scale)).rounded()).quotientAndRemainder(
        dividingBy: scale)
    guard digits > 0 else { return "\(whole)" }
    let tail = String(rest)
    return "\(whole)." + String(repeating: "0", count: digits - tail.count) + tail
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }

    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
