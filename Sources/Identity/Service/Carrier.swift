import IdentityDomain
import IdentityStore

/// What takes messages of one channel out of the house.
protocol Carrier: Sendable {
    /// Messages that it takes together.
    var batch: Int { get }
    /// Batches that it carries at once.
    var atOnce: Int { get }

    /// Carries the messages, and says of each what came of it, in their order.
    func carry(_ messages: [RenderedMessage]) async -> [DeliveryOutcome]
}

/// A carrier to which each message is an exchange of its own.
protocol SingleCarrier: Carrier {
    /// Carries one message.
    func carry(_ message: RenderedMessage) async -> DeliveryOutcome
}

extension SingleCarrier {
    var batch: Int { 1 }

    func carry(_ messages: [RenderedMessage]) async -> [DeliveryOutcome] {
        var outcomes: [DeliveryOutcome] = []
        for message in messages { outcomes.append(await carry(message)) }
        return outcomes
    }
}

/// A message with what it says.
struct RenderedMessage: Sendable {
    let message: WaitingMessage
    let text: MessageText
    /// The code, or what a link carries.
    let value: String
    /// What one SMS of it may cost.
    let segmentsMaximum: Int
}

/// What came of an attempt to deliver.
enum DeliveryOutcome: Hashable, Sendable {
    case delivered
    /// To be tried again, not before so many seconds; why, for operators.
    case failed(String, retryAfter: Int64 = 0)
    /// It will never be taken; why, for operators.
    case refused(String)
}
