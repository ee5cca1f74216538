internal import Base
internal import Config
package import JSON

/// What a load test does: one JSON file. What is left out has its default.
package struct Scenario: Configuration {
    /// One method of the mix.
    package struct Call: Sendable {
        /// The name in reports; the method's own where none is given.
        package var name: String
        /// `package.Service/Method`.
        package var method: String
        /// How often beside the others.
        package var weight: Int
        /// One request, or several where the client streams; a template.
        package var requests: [JSONValue]
        /// Metadata of each call; templates.
        package var metadata: [(name: String, value: String)]

        package init(method: String, request: JSONValue) {
            name = method
            self.method = method
            weight = 1
            requests = [request]
            metadata = []
        }
    }

    /// How connections are secured: PEM files.
    package struct TLS: Sendable {
        /// What one caller shows of itself.
        package struct Client: Sendable {
            package let certificate: String
            package let key: String

            package init(certificate: String, key: String) {
                self.certificate = certificate
                self.key = key
            }
        }

        package var authority: String
        /// The name in the server's certificate, where it is not the target's host.
        package var serverName: String?
        /// Who calls; connections take them in turn. None where certificates are not shown.
        package var clients: [Client]

        package init(authority: String, serverName: String? = nil, clients: [Client] = []) {
            self.authority = authority
            self.serverName = serverName
            self.clients = clients
        }
    }

    package var name = "load"
    package var target: String
    package var tls: TLS?
    /// A `FileDescriptorSet`, where the server answers no reflection.
    package var descriptors: String?
    package var calls: [Call]
    package var arrivals: Arrivals
    /// Nanoseconds that are measured, after those of the warm-up.
    package var duration: Int64
    package var warmup: Int64 = 0
    /// Nanoseconds after which a call has failed.
    package var timeout: Int64 = 10_000_000_000
    package var connections = 1
    /// Threads that make calls.
    package var loops = 1
    /// Calls in flight at once; those beyond are counted as not begun.
    package var outstandingMaximum = 100_000
    /// CSV files by the names that templates use.
    package var data: [(name: String, file: String)] = []
    package var thresholds: [Threshold] = []
    /// What chance comes from.
    package var seed: UInt64 = 1

    package init(target: String, calls: [Call], arrivals: Arrivals, duration: Int64) {
        self.target = target
        self.calls = calls
        self.arrivals = arrivals
        self.duration = duration
    }

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let day = Duration.seconds(86_400)
        target = try fields.required("target").string()
        name = try fields.optional("name")?.string() ?? "load"
        tls = try fields.optional("tls")?.object(TLS.init)
        descriptors = try fields.optional("descriptors")?.path()
        arrivals = try fields.required("arrivals").object(Arrivals.init)
        duration = try fields.required("duration").duration(atMost: day).wholeNanoseconds
        warmup = try fields.optional("warmup")?.duration(atMost: day).wholeNanoseconds ?? 0
        timeout =
            try fields.optional("timeout")?.duration(atMost: day).wholeNanoseconds
            ?? 10_000_000_000
        connections = try fields.optional("connections")?.integer(in: 1...10_000) ?? 1
        loops = try fields.optional("loops")?.integer(in: 1...256) ?? 1
        outstandingMaximum =
            try fields.optional("outstanding")?.integer(in: 1...1_000_000) ?? 100_000
        seed = UInt64(try fields.optional("seed")?.integer(in: 0...Int.max) ?? 1)
        for member in try fields.optional("data")?.members() ?? [] {
            data.append((member.name, try member.node.path()))
        }
        let list = try fields.required("calls")
        var calls: [Call] = []
        for node in try list.array() { calls.append(try node.object(Call.init)) }
        guard (1...100).contains(calls.count) else { throw list.fault("must have 1 to 100 calls") }
        self.calls = calls
        for member in try fields.optional("thresholds")?.members() ?? [] {
            thresholds.append(try Threshold(member.name, member.node))
        }
        guard duration > 0 else { throw list.fault("needs a duration above 0") }
    }
}

extension Scenario.Call {
    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        method = try fields.required("method").string()
        name = try fields.optional("name")?.string() ?? method
        weight = try fields.optional("weight")?.integer(in: 1...1_000_000) ?? 1
        let one = fields.optional("request")
        if let several = fields.optional("requests") {
            guard one == nil else { throw several.fault("stands beside request") }
            requests = try several.array().map(\.value)
        } else {
            requests = [one?.value ?? .object(JSONObject())]
        }
        metadata = []
        for member in try fields.optional("metadata")?.members() ?? [] {
            metadata.append((member.name, try member.node.string()))
        }
    }
}

extension Scenario.TLS {
    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        authority = try fields.required("authority").path()
        serverName = try fields.optional("serverName")?.string()
        clients = []
        let several = fields.optional("clients")
        let (certificate, key) = (fields.optional("certificate"), fields.optional("key"))
        if let certificate, let key {
            clients.append(Client(certificate: try certificate.path(), key: try key.path()))
        } else if certificate != nil || key != nil {
            throw JSONFieldError(path: "tls", reason: "has certificate and key, or neither")
        }
        for node in try several?.array() ?? [] { clients.append(try node.object(Client.init)) }
        guard clients.count <= 10_000 else {
            throw JSONFieldError(path: "tls", reason: "has at most 10000 clients")
        }
    }
}

extension Scenario.TLS.Client {
    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        certificate = try fields.required("certificate").path()
        key = try fields.required("key").path()
    }
}

/// A bound that a test must keep: a percentile, the mean or the maximum of the corrected times, the
/// share of calls that fail, or the least rate of answers.
package enum Threshold: Hashable, Sendable {
    /// Nanoseconds at most, by the name of a percentile, `mean` or `max`.
    case time(String, Int64)
    /// The share of calls that may fail, 0 to 1.
    case errors(Double)
    /// Answers a second at least.
    case rate(Double)

    package init(_ name: String, _ node: JSONNode) throws(JSONFieldError) {
        switch name {
        case "errors":
            guard let share = node.value.doubleValue, (0...1).contains(share) else {
                throw node.fault("must be a share from 0 to 1")
            }
            self = .errors(share)
        case "rate":
            guard let rate = node.value.doubleValue, rate >= 0 else {
                throw node.fault("must be answers a second")
            }
            self = .rate(rate)
        default:
            guard
                ["mean", "max"].contains(name)
                    || LatencySummary.shares.contains(where: { $0.name == name })
            else { throw node.fault("is no threshold: p50 to p99.99, mean, max, errors, rate") }
            self = .time(name, try node.duration(atMost: .seconds(3_600)).wholeNanoseconds)
        }
    }

    /// What is wrong with the result; `nil` where the bound is kept.
    package func breach(in result: LoadResult) -> String? {
        switch self {
        case .time(let name, let most):
            let time = result.total.corrected.value(name) ?? 0
            return time <= most
                ? nil : "\(name) is \(Text.time(time)), above \(Text.time(most))"
        case .errors(let most):
            let share = result.total.failedShare
            return share <= most ? nil : "\(Text.share(share)) failed, above \(Text.share(most))"
        case .rate(let least):
            let rate = result.rate(of: result.total)
            return rate >= least
                ? nil : "\(Text.rate(rate)) answers a second, below \(Text.rate(least))"
        }
    }
}
