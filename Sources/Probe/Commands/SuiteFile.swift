import Config
import Files
import JSON
import ProbeJourney
import TLS

/// The programs of a suite, as the files say that `deploy/configure` writes.
struct SuiteFile {
    /// One program of the suite.
    struct Program {
        let name: String
        /// Its admin port; `nil` where it has none.
        let admin: String?
    }

    let settings: JourneySettings
    private(set) var programs: [Program] = []
    private(set) var targets: [Target] = []

    /// Reads `suite.json` and the configuration of each program.
    init(_ file: String) throws {
        settings = try JourneySettings(file: file)
        let operatorFile = "\(settings.certificates)/operator"
        for name in JourneySettings.services {
            let (path, document) = try configuration(name)
            guard let listen = document["listen"]?.stringValue,
                let authority = document["tls"]?.objectValue?["clientCA"]?.stringValue
            else { throw ProbeError("\(path): has no listen or tls.clientCA") }
            programs.append(Program(name: name, admin: document["admin"]?.stringValue))
            targets.append(
                Target(
                    name: name, address: listen,
                    tls: .init(
                        authority: authority, serverName: "\(name).tadamun.internal",
                        credentials: TLSCredentials(
                            certificateChain: "\(operatorFile).pem",
                            privateKey: "\(operatorFile).key"))))
        }
        programs.append(
            Program(name: "edge", admin: try configuration("edge").1["admin"]?.stringValue))
        targets.append(face("edge", settings.publicAddress, nil))
        let clinic = "\(settings.certificates)/clinic"
        targets.append(
            face(
                "clinics", settings.clinicsAddress,
                TLSCredentials(certificateChain: "\(clinic).pem", privateKey: "\(clinic).key")))
    }

    /// What outsiders see of the edge.
    private func face(
        _ name: String, _ address: String, _ credentials: TLSCredentials?
    ) -> Target {
        Target(
            name: name, address: address,
            tls: .init(
                authority: settings.authority, serverName: settings.serverName,
                credentials: credentials))
    }

    private func configuration(_ name: String) throws -> (path: String, JSONObject) {
        let path = "\(settings.configuration)/\(name).json"
        let bytes = try Files.read(path, limit: Limits.fileBytes)
        guard let document = try JSONValue(parsing: bytes).objectValue else {
            throw ProbeError("\(path): is no JSON object")
        }
        return (path, document)
    }

    func target(_ name: String) throws(UsageError) -> Target {
        guard let target = targets.first(where: { $0.name == name }) else {
            let names = targets.map(\.name).joined(separator: ", ")
            throw UsageError("the suite has no \(name); it has: \(names)")
        }
        return target
    }
}
