import Base
import Files
import IO
import IdentityDomain
import IdentityStore
import JSON

/// Leaves messages in a folder, from where a mail or SMS program takes them: the way that needs no
/// server outside. What is delivered together is one file, a message a line. A file appears whole or
/// not at all; should the program end between the file and the note that it was written, its messages
/// are written again.
struct SpoolCarrier: Carrier {
    let folder: String
    private let pool = OffloadPool(name: "spool", threads: 1)

    init(folder: String) {
        self.folder = folder
    }

    var batch: Int { ServiceLimits.spoolBatch }
    var atOnce: Int { 1 }

    func carry(_ messages: [RenderedMessage]) async -> [DeliveryOutcome] {
        guard let first = messages.first else { return [] }
        var bytes: [UInt8] = []
        for message in messages {
            bytes += Self.document(message).encoded()
            bytes.append(UInt8(ascii: "\n"))
        }
        // Names sort by the time at which their first message was written.
        let time = String(max(0, first.message.createdAt.microseconds))
        let order = String(repeating: "0", count: max(0, 19 - time.utf8.count)) + time
        let channel = first.message.channel.rawValue.lowercased()
        let path = "\(folder)/\(order)-\(first.message.id)-\(channel).jsonl"
        let isWritten = await pool.run { [folder, bytes] in
            try? Files.makeFolder(folder)
            return (try? Files.write(bytes, to: path)) != nil
        }
        let outcome =
            isWritten == true
            ? DeliveryOutcome.delivered : .failed("the spool folder cannot be written")
        return messages.map { _ in outcome }
    }

    private static func document(_ rendered: RenderedMessage) -> JSONValue {
        let message = rendered.message
        let text = message.channel == .email ? rendered.text.mail : rendered.text.sms
        return .object([
            "id": .string(message.id), "channel": .string(message.channel.rawValue),
            "destination": .string(message.destination), "fund": .string(message.fund.rawValue),
            "language": .string(message.language), "notice": .string(message.notice.rawValue),
            "french": .string(text.french), "arabic": .string(text.arabic),
            "code": .string(rendered.value),
            "created_at": .string(message.createdAt.description),
            "expires_at": .string(message.expiresAt.description),
        ])
    }
}
