import Base
import Crypto
import Files
import IO
import IdentityDomain
import IdentityStore
import JSON
import ServiceKit
import Store
import Telemetry

/// Carries messages from the store to the spool folder, one file each, from where a mail or SMS
/// program takes them. A file appears whole or not at all; should the program end between the file
/// and the note that it was written, the file is written again under the same name. Names sort by the
/// time at which their messages were written.
struct Delivery: Sendable {
    private let context: ServiceContext
    private let keys: IdentityKeys
    private let law: IdentityLaw
    private let folder: String
    private let pool = OffloadPool(name: "messages", threads: 1)

    init(_ context: ServiceContext, _ settings: IdentitySettings, _ law: IdentityLaw) {
        self.context = context
        self.law = law
        keys = IdentityKeys(context)
        folder = settings.spool
    }

    /// Delivers for as long as the program runs.
    func run(on loop: EventLoop) async throws {
        while true {
            if try await deliverDue() == 0 {
                try await loop.sleep(nanoseconds: ServiceLimits.messagePause)
            }
        }
    }

    /// Delivers the messages that are due; returns how many were handled.
    func deliverDue() async throws -> Int {
        let now = context.clock.now
        let due = try context.database.read {
            try $0.dueMessages(at: now, atMost: ServiceLimits.messagesPerTurn)
        }
        guard !due.isEmpty else { return 0 }
        let files = due.map { $0.expiresAt <= now ? nil : file($0) }
        let folder = folder
        let written = await pool.run {
            try? Files.makeFolder(folder)
            return files.map { file in
                file.map { (try? Files.write($0.bytes, to: "\(folder)/\($0.name)")) != nil }
            }
        }
        guard let written else { return 0 }
        try await context.database.write { transaction in
            for (message, isWritten) in zip(due, written) {
                if isWritten == false {
                    try transaction.postponeMessage(
                        message.id, until: now.adding(seconds: Self.pause(message.attempts)))
                } else {
                    try transaction.removeMessage(message.id)
                }
            }
        }
        // Only identifiers: whom a message was for is nobody's business.
        for (message, isWritten) in zip(due, written) where isWritten != true {
            context.logger.warning(
                isWritten == nil ? "message-expired" : "message-not-delivered",
                ["message": .text(message.id)])
        }
        return due.count
    }

    private static func pause(_ attempts: Int) -> Int64 {
        min(
            ServiceLimits.retrySecondsMaximum,
            ServiceLimits.retrySeconds << Int64(min(attempts, 16)))
    }

    private func file(_ message: WaitingMessage) -> (name: String, bytes: [UInt8]) {
        let value: String
        switch message.notice {
        case .code:
            value = OneTimeCode.digits(
                of: message.subject, key: keys.code, count: message.digits)
        case .activation:
            value = Bearer(String(decoding: message.subject, as: UTF8.self)).secret(keys.objection)
        }
        let text = message.notice.text(value, message.time)
        let time = String(max(0, message.createdAt.microseconds))
        let order = String(repeating: "0", count: max(0, 19 - time.utf8.count)) + time
        let document: JSONValue = .object([
            "id": .string(message.id), "channel": .string(message.channel.rawValue),
            "destination": .string(message.destination), "language": .string(message.language),
            "notice": .string(message.notice.rawValue), "french": .string(text.french),
            "arabic": .string(text.arabic), "code": .string(value),
            "created_at": .string(message.createdAt.description),
            "expires_at": .string(message.expiresAt.description),
        ])
        return (
            "\(order)-\(message.id)-\(message.channel.rawValue.lowercased()).json",
            document.encoded()
        )
    }
}
