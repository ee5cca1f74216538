import Base
import JSON
import LoadTestEngine
import LoadTestModel
import RPC
import TLS

extension Command {
    static let bench = Command(
        name: "bench", summary: "how long a method takes: a quick look", operands: "TARGET METHOD",
        options: .connection + .output + [
            Option("--token", .text("TEXT|@FILE"), "sent as `authorization: Bearer TEXT`"),
            Option("--metadata", .text("NAME=VALUE"), "a field of metadata; may stand often"),
            Option("--descriptors", .file, "protoc -o FILE --include_imports: no reflection"),
            Option("--data", .text("JSON|@FILE"), "the request, with places: docs/LOAD.md"),
            Option("--callers", .number, "calls in flight at once (1)"),
            Option("--duration", .duration, "how long (5s)"),
        ],
        details: """
            Each caller makes its next call when it has its answer. For rates, mixes and reports
            there is tadamun-load. The exit code is 1 where a call failed.
            """,
        examples: [
            "bench 127.0.0.1:50051 hello.v1.Greeter/SayHello --data '{\"name\": \"x\"}'",
            "bench --suite run/suite.json claims grpc.health.v1.Health/Check --callers 10",
        ]
    ) { words, context in
        let operands = try words.operands("TARGET", "METHOD")
        let target = try Target.all(operands.prefix(1), words)[0]
        let load = try await Load(try scenario(words, target, method: operands[1]))
        defer { load.close() }
        let result = try await load.run(startedAt: "now")
        context.console.tell(text(result), object(result, target))
        return result.total.failedShare == 0 ? 0 : 1
    }

    private static func scenario(
        _ words: Words, _ target: Target, method: String
    ) throws -> Scenario {
        let request = try JSONValue(parsing: try words.content("--data") ?? "{}")
        var call = Scenario.Call(method: method, request: request)
        for field in try words.callOptions().metadata.fields {
            let value =
                field.name.hasSuffix("-bin")
                ? Base64.encode(field.value) : String(decoding: field.value, as: UTF8.self)
            call.metadata.append((field.name, value))
        }
        let callers = try words.number("--callers", in: 1...10_000, default: 1)
        let length = try words.duration("--duration", default: .seconds(5))
        var scenario = Scenario(
            target: target.address, calls: [call], arrivals: .closed(callers: callers, think: 0),
            duration: length.wholeNanoseconds)
        scenario.timeout = try words.timeout().wholeNanoseconds
        scenario.descriptors = words.text("--descriptors")
        if let tls = target.tls {
            scenario.tls = Scenario.TLS(
                authority: tls.authority, serverName: tls.serverName,
                clients: tls.credentials.map {
                    [.init(certificate: $0.certificateChain, key: $0.privateKey)]
                } ?? [])
        }
        return scenario
    }

    private static func text(_ result: LoadResult) -> String {
        let times = result.total.raw
        var parts = ["mean \(Text.time(times.mean))"]
        for (share, value) in zip(LatencySummary.shares, times.percentiles) {
            parts.append("\(share.name) \(Text.time(value))")
        }
        parts.append("max \(Text.time(times.maximum))")
        let statuses = result.total.statuses.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value)" }
        return """
            \(result.total.started) calls, \(Text.rate(result.rate(of: result.total))) a second: \
            \(statuses.joined(separator: ", "))
            \(parts.joined(separator: "  "))
            """
    }

    /// Times are nanoseconds.
    private static func object(_ result: LoadResult, _ target: Target) -> JSONObject {
        [
            "target": .string(target.name), "calls": .integer(result.total.started),
            "statuses": .object(
                JSONObject(
                    members: result.total.statuses.sorted { $0.key < $1.key }.map {
                        .init(name: $0.key, value: .integer($0.value))
                    })), "times": result.total.raw.json,
        ]
    }
}
