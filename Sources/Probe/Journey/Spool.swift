import Base
import Files
import IO
import JSON

/// The folder in which Identity leaves its e-mails and SMS: files with one message a line, as JSON.
struct Spool {
    let folder: String
    /// Whose clock the pauses are taken from.
    let loop: EventLoop

    /// The code that was sent to that address or number, which has got no other: waits until its
    /// message is there, for `Limits.spool` at most.
    func code(sentTo destination: String) async throws -> String {
        let end = ContinuousClock.now + Limits.spool
        while true {
            if let code = try find(destination) { return code }
            guard ContinuousClock.now < end else {
                throw JourneyFailure("no message in \(folder) bears a code")
            }
            // The folder may be another machine's, where nothing tells of a new file: it is looked
            // at again.
            try await loop.sleep(nanoseconds: Limits.spoolPause.wholeNanoseconds)
        }
    }

    private func find(_ destination: String) throws -> String? {
        for name in try names() {
            let bytes = try Files.read("\(folder)/\(name)", limit: Limits.smallFileBytes)
            for line in bytes.split(separator: UInt8(ascii: "\n")).reversed() {
                let message = try JSONValue(parsing: Array(line)).objectValue
                guard message?["destination"]?.stringValue == destination else { continue }
                if let code = message?["code"]?.stringValue { return code }
            }
        }
        return nil
    }

    /// Whole messages bear such a name, the latest first; the folder comes with the first.
    private func names() throws(FileError) -> [String] {
        guard Files.isFolder(folder) else { return [] }
        return try Files.names(in: folder).filter { $0.hasSuffix(".jsonl") }.reversed()
    }
}
