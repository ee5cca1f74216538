import Base
import Crypto
import Glibc
import IO
import Store
import Synchronization
import Telemetry

/// Measures durable writes: one commit for each against commits that gather what waits, on the same
/// disk and the same small schema, with idempotency key, outbox and audit written too.
///
///     StoreBench FOLDER [SECONDS [ROUNDS [IN-FLIGHT…]]]
@main
struct StoreBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: StoreBench FOLDER [SECONDS [ROUNDS [IN-FLIGHT…]]]")
            exit(2)
        }
        let seconds = arguments.count > 2 ? Double(arguments[2]) ?? 2 : 2
        let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 3 : 3
        let inFlight = arguments.dropFirst(4).compactMap { Int($0) }
        try await measure(
            folder: arguments[1], seconds: seconds, rounds: rounds,
            inFlight: inFlight.isEmpty ? [1, 64, 250, 1000] : inFlight)
    }
}

private nonisolated func measure(
    folder: String, seconds: Double, rounds: Int, inFlight: [Int]
) async throws {
    print("in flight  single/s  gathered/s   ratio   p50 ms   p99 ms   (median of \(rounds))")
    for inFlight in inFlight {
        var singles: [Run] = []
        var gathered: [Run] = []
        for round in 0..<rounds {
            let name = "bench-\(inFlight)-\(round)"
            singles.append(
                try await run(
                    folder: folder, name: "\(name)-single", inFlight: inFlight, seconds: seconds,
                    writesPerCommit: 1))
            gathered.append(
                try await run(
                    folder: folder, name: "\(name)-gathered", inFlight: inFlight, seconds: seconds,
                    writesPerCommit: StoreLimits.writesPerCommit))
        }
        let single = median(singles.map(\.rate))
        let group = median(gathered.map(\.rate))
        print(
            column(String(inFlight), 9), column(String(Int(single)), 9),
            column(String(Int(group)), 11), column(decimals(group / single, 2), 7),
            column(decimals(median(gathered.map(\.p50)), 3), 8),
            column(decimals(median(gathered.map(\.p99)), 3), 8))
    }
}

private struct Run {
    let rate: Double
    /// Milliseconds.
    let p50: Double
    let p99: Double
}

private nonisolated func run(
    folder: String, name: String, inFlight: Int, seconds: Double, writesPerCommit: Int
) async throws -> Run {
    let database = try Database(
        folder: folder, name: name,
        migrations: [.idempotencyKeys, .outbox, .audit, claims], metrics: MetricRegistry(),
        writesPerCommit: writesPerCommit)
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .nanoseconds(Int64(seconds * 1e9))
    var times: [Double] = []
    try await withThrowingTaskGroup(of: [Double].self) { group in
        for worker in 0..<inFlight {
            group.addTask {
                var times: [Double] = []
                var number = worker
                while clock.now < end {
                    let before = clock.now
                    try await write(number, to: database)
                    times.append((clock.now - before) / .milliseconds(1))
                    number += inFlight
                }
                return times
            }
        }
        for try await part in group { times += part }
    }
    let elapsed = (clock.now - start) / .seconds(1)
    database.close()
    for suffix in [".db", ".db-wal", ".db-shm", ".lock"] { unlink("\(folder)/\(name)\(suffix)") }
    times.sort()
    return Run(
        rate: Double(times.count) / elapsed, p50: times[times.count / 2],
        p99: times[times.count * 99 / 100])
}

/// One claim as a service would keep it; what it writes is there before the write begins, as it is in
/// a request.
private nonisolated func write(_ number: Int, to database: Database) async throws {
    guard let key = IdempotencyKey(caller: "clinic-1", key: "request-\(number)") else { return }
    let now = WallTime(seconds: 1_800_000_000)
    let patient = "12345678\(number % 10)"
    let claim = "claim \(number)"
    let body = Array(claim.utf8)
    let fingerprint = Digest(sha256: body)
    _ = try await database.write { transaction in
        try transaction.once(key, fingerprint: fingerprint, now: now, life: 604_800) {
            try transaction.execute(
                "INSERT INTO claims (number, patient, day, amount) VALUES ($1, $2, $3, $4)", number,
                patient, "2026-01-31", 12_500)
            try transaction.publish(topic: "claim-decided", subject: patient, at: now, body)
            try transaction.audit(
                AuditEntry(
                    actor: "clinic-1", action: "claims.submit", subject: patient, detail: claim,
                    at: now))
            return body
        }
    }
}

private let claims = Migration(
    "claims-1",
    [
        """
        CREATE TABLE claims (
            number INTEGER PRIMARY KEY,
            patient TEXT NOT NULL,
            day TEXT NOT NULL,
            amount INTEGER NOT NULL
        )
        """
    ])

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

private func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

private func decimals(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    let tail = String(rest)
    return "\(whole)." + String(repeating: "0", count: digits - tail.count) + tail
}
