import Base
import Files
import Glibc
import IO
import JSON
import LoadTestEngine
import LoadTestModel
import Synchronization

/// Makes the calls that the command line asks for and tells what they came to.
enum LoadTest {
    static func run() {
        do {
            let words = CommandLine.arguments.dropFirst()
            if words.contains("--help") || words.contains("-h") {
                print(Arguments.usage)
                exit(0)
            }
            let arguments = try Arguments(words)
            let earlier = try arguments.earlier()
            let group = try EventLoopGroup(loopCount: 1)
            let cell = Cell()
            runBlocking(on: group.loops[0]) {
                do {
                    let result = try await measure(arguments)
                    cell.value.withLock { $0 = .success(result) }
                } catch {
                    cell.value.withLock { $0 = .failure(error) }
                }
            }
            group.stop()
            guard let result = try cell.value.withLock({ $0 })?.get() else {
                say("tadamun-load: not even the first rate keeps the bound")
                exit(1)
            }
            exit(try tell(result, arguments, earlier) ? 0 : 1)
        } catch {
            say("tadamun-load: \(error)")
            exit(2)
        }
    }

    /// Makes the calls once, or as often as it takes to find the limit; `nil` where no rate keeps it.
    private static func measure(_ arguments: Arguments) async throws -> LoadResult? {
        guard let limit = arguments.limit else {
            return try await measure(arguments.scenario, isQuiet: arguments.isQuiet)
        }
        guard case .constant(let first) = arguments.scenario.arrivals else {
            throw UsageError("--find-limit needs a constant rate to begin with")
        }
        var search = LimitSearch(from: first, atMost: arguments.rateMaximum)
        var best: LoadResult?
        while let rate = search.next {
            var scenario = arguments.scenario
            scenario.arrivals = .constant(rate: rate)
            let result = try await measure(scenario, isQuiet: true)
            let breach =
                limit.breach(in: result) ?? Threshold.errors(0.01).breach(in: result)
                ?? (result.isSaturated ? "the generator is saturated" : nil)
            if !arguments.isQuiet {
                say("\(Text.rate(rate)) calls a second: \(breach ?? "kept")")
            }
            if breach == nil { best = result }
            search.note(isKept: breach == nil)
        }
        return best
    }

    private static func measure(
        _ scenario: Scenario, isQuiet: Bool
    ) async throws -> LoadResult {
        let load = try await Load(scenario)
        let startedAt = WallTime(seconds: Int64(time(nil))).description
        let result = try await load.run(startedAt: startedAt) { interval in
            guard !isQuiet else { return }
            say(
                "\(interval.second) s: begun \(Text.grouped(interval.started))"
                    + ", good \(Text.grouped(interval.succeeded))"
                    + ", failed \(Text.grouped(interval.failed))"
                    + ", p50 \(Text.time(interval.p50)), p99 \(Text.time(interval.p99))")
        }
        load.close()
        return result
    }

    /// Prints and writes the result; `false` where a threshold is broken.
    private static func tell(
        _ result: LoadResult, _ arguments: Arguments, _ earlier: LoadResult?
    ) throws -> Bool {
        print(result.text)
        if let file = arguments.json { try Files.write(result.json.encoded(), to: file) }
        if let file = arguments.html {
            let page = HTMLReport(result, comparedWith: earlier).html
            try Files.write(Array(page.utf8), to: file)
        }
        let breaches = arguments.scenario.thresholds.compactMap { $0.breach(in: result) }
        for breach in breaches { print("  BROKEN: \(breach)") }
        return breaches.isEmpty
    }

    private static func say(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}

/// Carries the outcome from the loop to the main thread.
private final class Cell: Sendable {
    let value = Mutex<Result<LoadResult?, any Error>?>(nil)
}
