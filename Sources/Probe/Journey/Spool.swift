import Files
import JSON

/// The folder in which Identity leaves its e-mails and SMS, one JSON file each.
struct Spool {
    let folder: String

    /// The code that was sent to that address or number, which has got no other; waits until it is
    /// there.
    func code(sentTo destination: String) async throws -> String {
        for _ in 0..<Limits.spoolLooks {
            for name in try names() {
                let bytes = try Files.read("\(folder)/\(name)", limit: Limits.smallFileBytes)
                let message = try JSONValue(parsing: bytes).objectValue
                guard message?["destination"]?.stringValue == destination else { continue }
                if let code = message?["code"]?.stringValue { return code }
            }
            try await Task.sleep(for: Limits.spoolPause)
        }
        throw JourneyFailure("no message in \(folder) bears a code")
    }

    /// Whole messages bear such a name, the latest first; the folder comes with the first.
    private func names() throws(FileError) -> [String] {
        guard Files.isFolder(folder) else { return [] }
        return try Files.names(in: folder).filter { $0.hasSuffix(".json") }.reversed()
    }
}
