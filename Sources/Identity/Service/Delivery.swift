import Base
import Crypto
import IO
import IdentityDomain
import IdentityStore
import ServiceKit
import Store
import Telemetry

/// Carries the messages of one channel from the store to their carrier. A message leaves the store
/// once its carrier has it: should the program end in between, it is carried again under the same
/// identifier (at most `batch` times `atOnce` of them). What fails is tried again, later each time,
/// until it expires; what its carrier refuses, and what has expired, waits for an operator.
struct Delivery: Sendable {
    let channel: MessageChannel
    private let context: ServiceContext
    private let keys: IdentityKeys
    private let messages: MessageLaw
    private let carrier: any Carrier
    private let delivered: Counter
    private let failed: Counter
    private let buried: Counter

    init(
        _ channel: MessageChannel, by carrier: any Carrier, _ context: ServiceContext,
        _ messages: MessageLaw
    ) {
        self.channel = channel
        self.carrier = carrier
        self.context = context
        self.messages = messages
        keys = IdentityKeys(context)
        func counter(_ name: String, _ help: String) -> Counter {
            context.metrics.counter(
                "identity_messages_\(name)_total", help: help,
                labels: [(name: "channel", value: channel.rawValue)])
        }
        delivered = counter("delivered", "Messages that their carrier took.")
        failed = counter("failed", "Attempts to deliver that failed.")
        buried = counter("dead", "Messages that are not tried any more.")
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
            try $0.dueMessages(channel, at: now, atMost: carrier.batch * carrier.atOnce)
        }
        let (living, late) = (due.filter { $0.expiresAt > now }, due.filter { $0.expiresAt <= now })
        if !late.isEmpty { try await note(late.map { ($0, .refused("EXPIRED")) }) }
        try await withThrowingTaskGroup { group in
            for start in stride(from: 0, to: living.count, by: carrier.batch) {
                let batch = living[start..<min(start + carrier.batch, living.count)]
                group.addTask { try await deliver(batch, on: context.clock.day(at: now)) }
            }
            try await group.waitForAll()
        }
        return due.count
    }

    private func deliver(_ batch: ArraySlice<WaitingMessage>, on day: Day) async throws {
        let rendered = try batch.map { try render($0, on: day) }
        let outcomes = await carrier.carry(rendered)
        try await note(Array(zip(batch, outcomes)))
    }

    private func note(_ outcomes: [(WaitingMessage, DeliveryOutcome)]) async throws {
        let now = context.clock.now
        let steps = outcomes.map { message, outcome in
            (message, outcome, now.adding(seconds: pause(message.attempts, outcome)))
        }
        try await context.database.write { transaction in
            for (message, outcome, next) in steps {
                switch outcome {
                case .delivered: try transaction.removeMessage(message.id)
                case .failed(let reason, _):
                    try transaction.postponeMessage(message.id, until: next, reason)
                case .refused(let reason):
                    try transaction.buryMessage(message.id, at: now, reason)
                }
            }
        }
        for (message, outcome) in outcomes { tell(message, outcome) }
    }

    /// Only identifiers: whom a message was for is nobody's business.
    private func tell(_ message: WaitingMessage, _ outcome: DeliveryOutcome) {
        switch outcome {
        case .delivered: delivered.add()
        case .failed(let reason, _):
            failed.add()
            context.logger.warning(
                "message-not-delivered",
                ["message": .text(message.id), "reason": .text(reason)])
        case .refused(let reason):
            buried.add()
            context.logger.warning(
                "message-dead", ["message": .text(message.id), "reason": .text(reason)])
        }
    }

    /// Seconds before the next attempt: twice as long from one to the next, at least half of it by
    /// chance, so that what failed together is not tried together, and no sooner than the carrier
    /// asked for.
    private func pause(_ attempts: Int, _ outcome: DeliveryOutcome) -> Int64 {
        guard case .failed(_, let asked) = outcome else { return 0 }
        let longest = min(
            ServiceLimits.retrySecondsMaximum,
            ServiceLimits.retrySeconds << Int64(min(attempts, 16)))
        let half = longest / 2
        let chance = Int64(context.random.number() % UInt64(longest - half + 1))
        return max(half + chance, min(asked, ServiceLimits.retrySecondsMaximum))
    }

    private func render(_ message: WaitingMessage, on day: Day) throws -> RenderedMessage {
        let value = keys.value(of: message)
        return RenderedMessage(
            message: message,
            text: try messages.text(message.notice, message.fund, on: day)
                .filled(value, message.time), value: value,
            segmentsMaximum: try messages.segmentsMaximum(message.fund, on: day))
    }
}

extension IdentityKeys {
    /// What a message carries: computed here and nowhere kept.
    fileprivate func value(of message: WaitingMessage) -> String {
        switch message.notice {
        case .code:
            OneTimeCode.digits(of: message.subject, key: code, count: message.digits)
        case .activation:
            Bearer(String(decoding: message.subject, as: UTF8.self)).secret(objection)
        case .passwordReset: ""
        }
    }
}
