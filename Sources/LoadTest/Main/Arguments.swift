import Base
import Config
import Files
import JSON
import LoadTestModel

/// What the command line asks for.
struct Arguments {
    static let usage = """
        tadamun-load SCENARIO.json [options]
        tadamun-load --target HOST:PORT --call package.Service/Method [options]

          --data JSON            the request (with --call)
          --rate N               calls a second, evenly (100); FROM..TO grows from one to the other,
                                 N,N,N takes one after another; --poisson has them come at random
          --callers N            callers with one call each, in place of a rate; --think 10ms
                                 between two
          --duration 10s         what is measured, after --warmup 0s
          --connections N        (1)    --loops N   threads that make calls (1)
          --authority FILE       PEM: TLS;  --server-name NAME --certificate FILE --key FILE
          --token TEXT           sent as `authorization: Bearer TEXT`
          --descriptors FILE     protoc -o FILE --include_imports, where there is no reflection
          --json FILE            the result;  --html FILE  the same as a page with charts
          --compare FILE         an earlier result to compare with
          --find-limit p99=50ms  the highest rate that keeps the bound (and at most 1 % failures);
                                 from --rate up to --rate-maximum N (1000000)
          --quiet                no progress on standard error

        A scenario mixes calls with weights, data and thresholds: docs/LOAD.md; --target, --rate,
        --callers, --duration, --warmup, --connections, --loops and --descriptors change it. The
        exit code is 0, or 1 where a threshold or bound is broken, or 2 where the test could not be
        made.

        Example: tadamun-load --target 127.0.0.1:50051 --call hello.v1.Greeter/SayHello \\
                     --data '{"name": "x"}' --rate 1000 --duration 30s --html load.html
        """

    private(set) var scenario: Scenario
    private(set) var json: String?
    private(set) var html: String?
    private(set) var compare: String?
    private(set) var limit: Threshold?
    private(set) var rateMaximum = 1_000_000.0
    private(set) var isQuiet = false

    private static let flags: Set = ["--quiet", "--poisson"]
    private static let options: Set = [
        "--target", "--call", "--data", "--rate", "--callers", "--think", "--duration", "--warmup",
        "--descriptors",
        "--connections", "--loops", "--authority", "--server-name", "--certificate", "--key",
        "--token", "--json", "--html", "--compare", "--find-limit", "--rate-maximum",
    ]

    init(_ words: some Collection<String>) throws {
        var values: [String: String] = [:]
        var files: [String] = []
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            if Self.flags.contains(word) {
                values[word] = ""
            } else if Self.options.contains(word) {
                guard let value = rest.popFirst() else { throw UsageError("\(word) needs a value") }
                values[word] = value
            } else if word.hasPrefix("--") {
                throw UsageError("\(word) is no option")
            } else {
                files.append(word)
            }
        }
        guard files.count <= 1 else { throw UsageError("one scenario at a time") }
        if let file = files.first {
            for name in Self.ofOneMethod where values[name] != nil {
                throw UsageError("\(name) stands in the scenario")
            }
            scenario = try Scenario(file: file)
        } else {
            scenario = try Self.scenario(values)
        }
        try Self.change(&scenario, values)
        isQuiet = values["--quiet"] != nil
        json = values["--json"]
        html = values["--html"]
        compare = values["--compare"]
        if let bound = values["--find-limit"] {
            let parts = bound.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw UsageError("--find-limit takes p99=50ms") }
            limit = try Threshold(
                String(parts[0]), JSONNode(.string(String(parts[1])), path: "--find-limit"))
        }
        if let most = values["--rate-maximum"] {
            rateMaximum = try Self.number(most, "--rate-maximum")
        }
    }

    /// What a scenario says of itself.
    private static let ofOneMethod = [
        "--call", "--data", "--token", "--authority", "--server-name", "--certificate", "--key",
    ]

    /// A scenario of one method, from the options.
    private static func scenario(_ values: [String: String]) throws -> Scenario {
        guard let target = values["--target"], let method = values["--call"] else {
            throw UsageError("a scenario is missing, or --target and --call")
        }
        let request = try values["--data"].map { try JSONValue(parsing: Array($0.utf8)) }
        var call = Scenario.Call(method: method, request: request ?? .object(JSONObject()))
        if let token = values["--token"] {
            call.metadata.append(("authorization", "Bearer \(token)"))
        }
        var scenario = Scenario(
            target: target, calls: [call], arrivals: .constant(rate: 100),
            duration: 10_000_000_000)
        if let authority = values["--authority"] {
            var clients: [Scenario.TLS.Client] = []
            switch (values["--certificate"], values["--key"]) {
            case (let certificate?, let key?):
                clients = [.init(certificate: certificate, key: key)]
            case (nil, nil): break
            default: throw UsageError("--certificate and --key go together")
            }
            scenario.tls = Scenario.TLS(
                authority: authority, serverName: values["--server-name"], clients: clients)
        }
        return scenario
    }

    /// Puts what the options say in the place of what the scenario says.
    private static func change(_ scenario: inout Scenario, _ values: [String: String]) throws {
        if let target = values["--target"] { scenario.target = target }
        if let file = values["--descriptors"] { scenario.descriptors = file }
        if let text = values["--duration"] {
            scenario.duration = try duration(text, "--duration")
        }
        if let text = values["--warmup"] { scenario.warmup = try duration(text, "--warmup") }
        if let text = values["--connections"] {
            scenario.connections = Int(try number(text, "--connections"))
        }
        if let text = values["--loops"] { scenario.loops = Int(try number(text, "--loops")) }
        if values["--rate"] != nil || values["--callers"] != nil {
            scenario.arrivals = try arrivals(values, duration: scenario.duration)
        }
    }

    private static func arrivals(
        _ values: [String: String], duration length: Int64
    ) throws -> Arrivals {
        if let callers = values["--callers"] {
            let think = try values["--think"].map { try duration($0, "--think") }
            return .closed(callers: Int(try number(callers, "--callers")), think: think ?? 0)
        }
        let text = values["--rate"] ?? "100"
        let isRandom = values["--poisson"] != nil
        if let dots = text.firstRange(of: ".."), !isRandom {
            return .ramp(
                from: try number(String(text[..<dots.lowerBound]), "--rate"),
                to: try number(String(text[dots.upperBound...]), "--rate"))
        }
        if text.contains(","), !isRandom {
            let rates = try text.split(separator: ",").map { try number(String($0), "--rate") }
            guard !rates.isEmpty else { throw UsageError("--rate takes numbers") }
            return .steps(rates: rates, each: length / Int64(rates.count))
        }
        let rate = try number(text, isRandom ? "--rate with --poisson" : "--rate")
        return isRandom ? .poisson(rate: rate) : .constant(rate: rate)
    }

    private static func number(_ text: String, _ option: String) throws -> Double {
        guard let number = Double(text), (1...10_000_000).contains(number) else {
            throw UsageError("\(option) takes a number from 1 to 10000000")
        }
        return number
    }

    private static func duration(_ text: String, _ option: String) throws -> Int64 {
        try JSONNode(.string(text), path: option).duration(atMost: .seconds(86_400))
            .wholeNanoseconds
    }

    /// The earlier result that `--compare` names.
    func earlier() throws -> LoadResult? {
        guard let compare else { return nil }
        let bytes = try Files.read(compare, limit: 256 << 20)
        let limits = JSONLimits(bytes: 256 << 20, depth: 16)
        return try JSONNode(try JSONValue(parsing: bytes, limits: limits))
            .object(LoadResult.init)
    }
}

/// A command line that cannot be followed, and why.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ reason: String) {
        description = "\(reason)\n\n\(Arguments.usage)"
    }
}
