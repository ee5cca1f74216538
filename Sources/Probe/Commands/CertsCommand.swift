import Base
import Glibc
import IO
import JSON
import TLS

extension Command {
    static let certs = Command(
        name: "certs", summary: "the certificates that servers show, and how long they last",
        operands: "[TARGET...]",
        options: .suite + .output + [
            Option("--authority", .file, "PEM: who must have signed them"),
            Option("--server-name", .text("NAME"), "what they must bear"),
            Option("--timeout", .duration, "how long one server may take (10s)"),
            Option("--days", .number, "days that every certificate must have left (30)"),
        ],
        details: """
            Without a TARGET it looks at every listener of the suite. The exit code is 1 where a
            certificate has fewer days left, is not to be believed, or cannot be seen.
            """,
        examples: [
            "certs --suite run/suite.json --days 30",
            "certs registry.example:443 --authority ca.pem --output json",
        ]
    ) { words, context in
        let days = try words.number("--days", in: 0...36_500, default: 30)
        let limit = try words.timeout()
        let targets = try Target.allOrSuite(words)
        for target in targets where target.tls == nil {
            throw UsageError("\(target.name) needs --authority FILE: who signs certificates there")
        }
        var isSound = true
        for target in targets {
            let seen = await OffloadPool.resolving.run { inspect(target, within: limit) }
            let view = CertificateView(
                target, seen ?? .failure(ProbeError("too much is asked for at once")),
                now: Int64(time(nil)), days: days)
            view.tell(context.console)
            isSound = isSound && view.isSound
        }
        return isSound ? 0 : 1
    }

    private static func inspect(
        _ target: Target, within limit: Duration
    ) -> Result<ServerInspection, any Error> {
        Result {
            let dial = try Dial(target.address, within: limit)
            defer { Socket.close(dial.descriptor) }
            return try ServerInspection(
                of: dial.descriptor, serverName: target.serverName,
                authorities: target.tls.map { [$0.authority] } ?? [],
                within: limit.wholeNanoseconds)
        }
    }
}

/// What is told of one server's certificates.
struct CertificateView {
    private let target: Target
    private let seen: Result<ServerInspection, any Error>
    /// Seconds since 1970.
    private let now: Int64
    private let days: Int

    init(
        _ target: Target, _ seen: Result<ServerInspection, any Error>, now: Int64, days: Int
    ) {
        self.target = target
        self.seen = seen
        self.now = now
        self.days = days
    }

    /// Whether all is well.
    var isSound: Bool { faults.isEmpty }

    /// What is wrong, each with what to do.
    private var faults: [String] {
        switch seen {
        case .failure(let error): return ["\(error)"]
        case .success(let inspection):
            var faults: [String] = []
            if let distrust = inspection.distrust {
                faults.append("not to be believed as \(target.serverName): \(distrust)")
            }
            for certificate in inspection.chain where left(certificate) < days {
                faults.append(
                    "\(certificate.subject) has \(left(certificate)) days left: renew it")
            }
            return faults
        }
    }

    /// Whole days until the certificate ends; negative where it has.
    private func left(_ certificate: PeerIdentity) -> Int {
        let seconds = certificate.notAfter - now
        return Int(seconds / Limits.daySeconds) - (seconds < 0 ? 1 : 0)
    }

    func tell(_ console: Console) {
        console.tell(text, object)
    }

    private var chain: [PeerIdentity] { (try? seen.get())?.chain ?? [] }

    private var text: String {
        let version = (try? seen.get())?.version?.rawValue ?? ""
        var lines = ["\(target.name)  \(target.address)  \(version)".trimmed]
        for certificate in chain {
            lines.append("  \(certificate.subject), by \(certificate.issuer)")
            let names = names(certificate)
            if !names.isEmpty { lines.append("    \(names.joined(separator: ", "))") }
            lines.append(
                "    until \(WallTime(seconds: certificate.notAfter)): \(left(certificate)) days")
        }
        for fault in faults { lines.append("  ✗ \(fault)") }
        return lines.joined(separator: "\n")
    }

    private var object: JSONObject {
        [
            "target": .string(target.name), "address": .string(target.address),
            "chain": .array(
                chain.map { certificate in
                    .object([
                        "subject": .string(certificate.subject),
                        "issuer": .string(certificate.issuer),
                        "names": .array(names(certificate).map { .string($0) }),
                        "serial": .string(certificate.serial),
                        "notAfter": .string(WallTime(seconds: certificate.notAfter).description),
                        "daysLeft": .integer(left(certificate)),
                    ])
                }), "faults": .array(faults.map { .string($0) }),
        ]
    }

    private func names(_ certificate: PeerIdentity) -> [String] {
        certificate.dnsNames.map { "DNS:\($0)" } + certificate.ipAddresses.map { "IP:\($0)" }
            + certificate.uris.map { "URI:\($0)" }
    }
}
