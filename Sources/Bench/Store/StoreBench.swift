import Glibc
import IO
import Store
import Telemetry

/// Measures durable writes: one commit for each against commits that gather what waits, on the same
/// disk and the same small schema, with idempotency key, outbox and audit written too; in one
/// process, and through RPC with server and client on a loop each.
///
///     StoreBench FOLDER [SECONDS [ROUNDS [IN-FLIGHT…]]]
@main
struct StoreBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: StoreBench FOLDER [SECONDS [ROUNDS [IN-FLIGHT…]]]")
            exit(2)
        }
        let given = arguments.dropFirst(4).compactMap { Int($0) }
        let bench = StoreBench(
            folder: arguments[1],
            seconds: arguments.count > 2 ? Double(arguments[2]) ?? 2 : 2,
            rounds: arguments.count > 3 ? Int(arguments[3]) ?? 3 : 3)
        let group = try EventLoopGroup(loopCount: 1)
        runBlocking(on: group.loops[0]) {
            do {
                for inFlight in given.isEmpty ? [1, 64, 250, 1000] : given {
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

    /// Writes a second and their times, with so many in flight.
    private func measure(_ inFlight: Int, on clients: EventLoopGroup) async throws {
        var runs: [Way: [Run]] = [:]
        for round in 0..<rounds {
            for way in Way.allCases {
                let name = "bench-\(inFlight)-\(round)"
                runs[way, default: []].append(
                    try await run(way, name: name, inFlight: inFlight, on: clients))
            }
        }
        func rate(_ way: Way) -> Double { median((runs[way] ?? []).map(\.rate)) }
        print("\(inFlight) in flight (median of \(rounds))")
        for way in Way.allCases {
            let measured = runs[way] ?? []
            let ratio = way.isGathered ? decimals(rate(way) / rate(way.apart), 2) + " x" : ""
            print(
                " ", way.rawValue.padded(to: 34), decimals(rate(way), 0).leftPadded(to: 9), "/s",
                ratio.leftPadded(to: 9), "  p50",
                decimals(median(measured.map(\.p50)), 3).leftPadded(to: 7), "ms  p99",
                decimals(median(measured.map(\.p99)), 3).leftPadded(to: 7), "ms")
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
        let start = clock.now
        let end = start + .nanoseconds(Int64(seconds * 1e9))
        var times: [Double] = []
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for worker in 0..<inFlight {
                group.addTask(executorPreference: clients.loops[0]) {
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
        await target.stop()
        database.close()
        for suffix in [".db", ".db-wal", ".db-shm", ".lock"] {
            unlink("\(folder)/\(name)\(suffix)")
        }
        times.sort()
        return Run(
            rate: Double(times.count) / elapsed, p50: times[times.count / 2],
            p99: times[times.count * 99 / 100])
    }
}

/// How a write is made, and how lasting.
private enum Way: String, CaseIterable {
    case processApart = "in process, one commit each"
    case process = "in process, gathered"
    case rpcApart = "through RPC, one commit each"
    case rpc = "through RPC, gathered"

    var isGathered: Bool { self == .process || self == .rpc }
    var isThroughRPC: Bool { self == .rpc || self == .rpcApart }
    var apart: Way { isThroughRPC ? .rpcApart : .processApart }
}

private struct Run {
    let rate: Double
    /// Milliseconds.
    let p50: Double
    let p99: Double
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
