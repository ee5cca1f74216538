import JSON

/// The suite between two looks at its metrics: what `top` shows.
struct SuiteView: Sendable {
    /// One look at a program's metrics; `nil` where it did not answer.
    typealias Look = (name: String, page: PrometheusText?)

    /// What one method, or one program as a whole, did a second.
    struct Traffic: Sendable, Equatable {
        var calls = 0.0
        var errors = 0.0
        /// Milliseconds; `nil` where no call ended or all lie above the last bound.
        var p50: Double?
        var p99: Double?
    }

    /// One program.
    struct Program: Sendable {
        let name: String
        let isUp: Bool
        /// Calls begun and not ended.
        var calls = 0.0
        var total = Traffic()
        /// Calls that wait for a connection or a place, and writes that wait for the store.
        var waitingCalls = 0.0
        var waitingWrites = 0.0
        var methods: [(name: String, traffic: Traffic)] = []
    }

    let programs: [Program]

    /// What was done between two looks, so many seconds apart.
    init(_ before: [Look], _ after: [Look], seconds: Double) {
        programs = after.map { look in
            guard let page = look.page else { return Program(name: look.name, isUp: false) }
            let earlier = before.first { $0.name == look.name }?.page
            return Self.program(look.name, earlier, page, max(seconds, 0.001))
        }
    }

    var allUp: Bool { programs.allSatisfy(\.isUp) }

    // MARK: Reading

    /// How a program counts its calls: the edge by route, a service by method.
    private struct Names {
        let started: String
        let ended: String
        /// A gauge of calls in flight; where there is none, they are what was begun and not ended.
        let inFlight: String
        let duration: String
        let method: String
        let status: String

        static let service = Names(
            started: "grpc_server_call_started_total", ended: "grpc_server_call_ended_total",
            inFlight: "", duration: "grpc_server_call_duration_seconds", method: "grpc_method",
            status: "grpc_status")
        static let edge = Names(
            started: "", ended: "edge_calls_total", inFlight: "edge_calls",
            duration: "edge_call_duration_seconds", method: "route", status: "status")
    }

    private static func program(
        _ name: String, _ before: PrometheusText?, _ after: PrometheusText, _ seconds: Double
    ) -> Program {
        let names = after[Names.edge.ended].isEmpty ? Names.service : .edge
        var methods: [String: Traffic] = [:]
        for (key, count) in increase(names.ended, before, after, by: [names.method, names.status]) {
            methods[key[0], default: Traffic()].calls += count / seconds
            if key[1] != "OK" { methods[key[0], default: Traffic()].errors += count / seconds }
        }
        var buckets: [String: [(bound: Double, count: Double)]] = [:]
        var all: [Double: Double] = [:]
        let ended = increase("\(names.duration)_bucket", before, after, by: [names.method, "le"])
        for (key, count) in ended {
            let bound = Double(key[1] == "+Inf" ? "inf" : key[1]) ?? .infinity
            buckets[key[0], default: []].append((bound, count))
            all[bound, default: 0] += count
        }
        for (method, list) in buckets {
            methods[method]?.p50 = quantile(0.5, list)
            methods[method]?.p99 = quantile(0.99, list)
        }
        var program = Program(name: name, isUp: true)
        program.methods = methods.filter { $0.value.calls > 0 }
            .sorted { ($1.value.calls, $0.key) < ($0.value.calls, $1.key) }
            .map { (name: $0.key, traffic: $0.value) }
        for (_, traffic) in program.methods {
            program.total.calls += traffic.calls
            program.total.errors += traffic.errors
        }
        let list = all.map { (bound: $0.key, count: $0.value) }
        program.total.p50 = quantile(0.5, list)
        program.total.p99 = quantile(0.99, list)
        program.calls =
            after.sum(names.inFlight)
            ?? max(0, (after.sum(names.started) ?? 0) - (after.sum(names.ended) ?? 0))
        program.waitingCalls = after.sum("rpc_client_waiting_calls") ?? 0
        program.waitingWrites = after.sum("store_writes_waiting") ?? 0
        return program
    }

    /// By how much each series of a counter has grown, by the values of these labels. One that has
    /// shrunk is of a program that was started anew.
    private static func increase(
        _ name: String, _ before: PrometheusText?, _ after: PrometheusText, by labels: [String]
    ) -> [[String]: Double] {
        var earlier: [[String]: Double] = [:]
        for sample in before?[name] ?? [] {
            earlier[labels.map { sample.labels[$0] ?? "" }, default: 0] += sample.value
        }
        var grown: [[String]: Double] = [:]
        for sample in after[name] {
            grown[labels.map { sample.labels[$0] ?? "" }, default: 0] += sample.value
        }
        return grown.reduce(into: [:]) { result, entry in
            let old = earlier[entry.key] ?? 0
            result[entry.key] = entry.value >= old ? entry.value - old : entry.value
        }
    }

    /// Milliseconds under which the share of calls lies: the least bound of cumulative buckets.
    static func quantile(_ share: Double, _ buckets: [(bound: Double, count: Double)]) -> Double? {
        let sorted = buckets.sorted { $0.bound < $1.bound }
        guard let total = sorted.last?.count, total > 0 else { return nil }
        let bound = sorted.first { $0.count >= total * share }?.bound
        return bound.flatMap { $0.isFinite ? $0 * 1_000 : nil }
    }

    // MARK: Telling

    /// A table of programs, and one of methods, the busiest first.
    var lines: [String] {
        let head =
            "program".padded(12) + "up".padded(5) + "now".aligned(7) + Self.head
            + "  waiting: calls".padded(18) + "writes".aligned(7)
        var lines = [head]
        for program in programs {
            guard program.isUp else {
                lines.append(program.name.padded(12) + "DOWN")
                continue
            }
            lines.append(
                program.name.padded(12) + "yes".padded(5)
                    + Self.whole(program.calls).aligned(7) + Self.cells(program.total)
                    + Self.whole(program.waitingCalls).aligned(16)
                    + Self.whole(program.waitingWrites).aligned(9))
        }
        let methods = programs.flatMap { program in
            program.methods.map { ("\(program.name)  \($0.name)", $0.traffic) }
        }.sorted { $0.1.calls > $1.1.calls }
        guard !methods.isEmpty else { return lines }
        let width = methods.map(\.0.count).max() ?? 0
        lines += ["", "method".padded(width) + Self.head]
        for (name, traffic) in methods { lines.append(name.padded(width) + Self.cells(traffic)) }
        return lines
    }

    private static let head =
        "calls/s".aligned(11) + "errors/s".aligned(10) + "p50".aligned(11) + "p99".aligned(11)

    private static func cells(_ traffic: Traffic) -> String {
        tenths(traffic.calls).aligned(11) + tenths(traffic.errors).aligned(10)
            + time(traffic.p50).aligned(11) + time(traffic.p99).aligned(11)
    }

    private static func time(_ milliseconds: Double?) -> String {
        milliseconds.map { "\(tenths($0)) ms" } ?? "–"
    }

    private static func whole(_ value: Double) -> String { tenths(value.rounded()).dropTail(".0") }

    private static func tenths(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        return "\((value * 10).rounded() / 10)"
    }

    var json: JSONObject {
        [
            "programs": .array(
                programs.map { program in
                    .object([
                        "name": .string(program.name), "up": .bool(program.isUp),
                        "calls": .number(Self.tenths(program.calls)),
                        "waitingCalls": .number(Self.tenths(program.waitingCalls)),
                        "waitingWrites": .number(Self.tenths(program.waitingWrites)),
                        "total": .object(Self.object(program.total)),
                        "methods": .array(
                            program.methods.map { method in
                                .object(
                                    JSONObject(
                                        members: [.init(name: "name", value: .string(method.name))]
                                            + Self.object(method.traffic).members))
                            }),
                    ])
                })
        ]
    }

    private static func object(_ traffic: Traffic) -> JSONObject {
        [
            "callsPerSecond": .number(tenths(traffic.calls)),
            "errorsPerSecond": .number(tenths(traffic.errors)),
            "p50Milliseconds": traffic.p50.map { .number("\($0)") } ?? .null,
            "p99Milliseconds": traffic.p99.map { .number("\($0)") } ?? .null,
        ]
    }
}

extension String {
    fileprivate func dropTail(_ tail: String) -> String {
        hasSuffix(tail) ? String(dropLast(tail.count)) : self
    }
}
