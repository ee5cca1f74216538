import Base
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

/// What an operator does about dead messages with the program stopped.
///
///     list-messages
///     retry-message ID
///     discard-message ID
enum MessageCommands {
    static let names: Set = ["list-messages", "retry-message", "discard-message"]

    /// Does a command and returns what is to be printed.
    static func perform(
        _ command: String, _ words: [String], _ context: ServiceContext
    ) async throws -> String {
        let handlers = MessagesHandlers(context: context)
        guard command != "list-messages" else {
            guard words.isEmpty else { throw ProgramError(usage) }
            return try list(context)
        }
        guard words.count == 1, let id = words.first else { throw ProgramError(usage) }
        let change = Change.byOperator(context)
        let dead = try await context.database.write { transaction in
            command == "retry-message"
                ? try handlers.retry(id, transaction, change)
                : try handlers.discard(id, transaction, change)
        }
        return line(dead)
    }

    private static func list(_ context: ServiceContext) throws -> String {
        var lines: [String] = []
        var last: WallTime?
        while true {
            let page = try context.database.read {
                try $0.deadMessages(after: last, atMost: ServiceLimits.deadMessagesPerPage)
            }
            guard let end = page.last else { return lines.joined(separator: "\n") }
            lines += page.map(line)
            last = end.diedAt
        }
    }

    private static func line(_ dead: DeadMessage) -> String {
        let message = dead.message
        return [
            message.id, message.channel.rawValue, dead.maskedDestination, message.notice.rawValue,
            "\(dead.diedAt)", dead.failure,
        ].joined(separator: " ")
    }

    private static let usage =
        "tadamun-identity list-messages|retry-message ID|discard-message ID --config FILE"
}

extension Change {
    /// A change by who runs the program's commands.
    static func byOperator(_ context: ServiceContext) -> Change {
        let now = context.clock.now
        return Change(
            caller: Caller(.service, "operator.tadamun.internal"), now: now,
            today: context.clock.day(at: now))
    }
}
