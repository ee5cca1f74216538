import Base
import Crypto
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// One step of an activation, inside its transaction.
struct StepScope {
    let transaction: WriteTransaction
    let change: Change
    let rules: ActivationRules
    let codes: CodeRules
    /// The client's network address.
    let address: String
    var activation: Activation

    var now: WallTime { change.now }

    mutating func apply(_ event: ActivationEvent) throws(Refusal) {
        try activation.apply(event, at: change.now)
    }

    /// Records what came of the step, without what was typed (ID-ACT-08).
    func audit(_ action: String, _ detail: String = "") throws {
        try change.audit(
            transaction, action: "identity.activation.\(action)",
            subject: activation.person?.person ?? "activation:\(activation.id)", detail: detail)
    }
}

extension IdentityHandlers {
    /// Takes a step of an activation once: finds the journey, ends it where it was left alone for too
    /// long (ID-O-10), refuses a step of another page (ID-ACT-04), and keeps what `body` makes of it.
    ///
    /// A refusal that `body` returns counts, and what it changed is kept; one that it throws undoes
    /// the step.
    func take(
        _ step: ActivationStep, of secret: String, _ call: Call, _ request: some Message,
        _ body: @escaping @Sendable (inout StepScope) throws -> Refusal?
    ) async throws -> IdentityV1.Activation {
        let address = call.clientAddress
        let outcome = try await changeKeeping(call, request) { transaction, change in
            guard let bearer = Bearer(secret, key: keys.activation),
                var activation = try transaction.activation(bearer.identifier)
            else { throw Refusal.activationNotFound }
            let rules = try law.activation(activation.fund, on: change.today)
            if activation.isIdle(at: change.now, minutes: rules.idleMinutes) {
                try expire(&activation, transaction, change)
                return .refusal(IdentityV1.KeptRefusal(.activationExpired))
            }
            try activation.admit(step)
            var scope = StepScope(
                transaction: transaction, change: change, rules: rules,
                codes: try law.codes(activation.fund, on: change.today), address: address,
                activation: activation)
            let refusal = try body(&scope)
            try transaction.keep(scope.activation)
            if let refusal { return .refusal(IdentityV1.KeptRefusal(refusal)) }
            return .activation(
                try describe(scope.activation, rules, transaction, at: change.now))
        }
        guard case .activation(var answer) = outcome else {
            throw Status(.internal, "a step without an activation")
        }
        answer.activationId = secret
        return answer
    }

    /// What a step would find, before others are asked to do work for it; `nil` where the step itself
    /// will refuse, or repeats an answer.
    func peek(_ step: ActivationStep, of secret: String) throws -> Activation? {
        guard let bearer = Bearer(secret, key: keys.activation),
            let activation = try context.database.read({ try $0.activation(bearer.identifier) }),
            step.isOffered(in: activation.state)
        else { return nil }
        let rules = try law.activation(activation.fund, on: context.clock.today)
        return activation.isIdle(at: context.clock.now, minutes: rules.idleMinutes)
            ? nil : activation
    }

    /// Ends a journey that was left alone.
    func expire(
        _ activation: inout Activation, _ transaction: WriteTransaction, _ change: Change
    ) throws {
        let subject = activation.person?.person ?? "activation:\(activation.id)"
        try activation.apply(.idle, at: change.now)
        try transaction.keep(activation)
        try change.audit(transaction, action: "identity.activation.expired", subject: subject)
    }

    /// The journey as its client sees it; without the name by which the client calls it.
    func describe(
        _ activation: Activation, _ rules: ActivationRules, _ transaction: Transaction,
        at now: WallTime
    ) throws -> IdentityV1.Activation {
        var answer = IdentityV1.Activation()
        answer.state = IdentityV1.Activation.State(activation.state)
        answer.progress = Int32(clamping: rules.progress[activation.state] ?? 0)
        if activation.state == .paymentQuestions, let person = activation.person {
            answer.paymentMode = IdentityV1.Activation.PaymentMode(person.paymentMode)
        }
        let channel: MessageChannel? =
            switch activation.state {
            case .emailCode: .email
            case .mobileCode: .sms
            default: nil
            }
        if let channel {
            answer.maskedDestination =
                (channel == .email ? activation.email?.masked : activation.mobile?.masked) ?? ""
            if let code = try transaction.code(of: activation.id, by: channel) {
                answer.resendAt = GoogleProtobuf.Timestamp(code.resendAt)
                answer.resendSeconds = Int32(
                    clamping: max(0, code.resendAt.seconds - now.seconds))
                answer.codeValidUntil = GoogleProtobuf.Timestamp(code.validUntil)
            }
        }
        if let account = try activation.account.flatMap({ try transaction.account($0) }) {
            answer.accountId = account.id
            answer.accountState = IdentityV1.AccountState(account.state(at: now))
            answer.opensAt = account.opensAt.map { GoogleProtobuf.Timestamp($0) }
        }
        return answer
    }
}

extension IdentityV1.Activation.State {
    init(_ state: ActivationState) {
        self =
            switch state {
            case .identity: .identity
            case .paymentQuestions: .paymentQuestions
            case .emailEntry: .emailEntry
            case .emailCode: .emailCode
            case .mobileEntry: .mobileEntry
            case .mobileCode: .mobileCode
            case .password: .password
            case .completed: .completed
            case .expired: .expired
            case .cancelled: .cancelled
            case .locked: .locked
            }
    }
}

extension IdentityV1.Activation.PaymentMode {
    init(_ mode: MatchedPerson.PaymentMode) {
        self = mode == .bankTransfer ? .bankTransfer : .postalOrder
    }
}
