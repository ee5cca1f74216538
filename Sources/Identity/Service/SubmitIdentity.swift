import Base
import Crypto
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// ID-ACT-11, ID-ACT-12, ID-O-08: what was typed is compared by Enrollment and forgotten.
    func submitIdentity(
        _ request: IdentityV1.SubmitIdentityRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        let entry = try IdentityEntry(request)
        let failures = FailureKeys(
            pair: keys.count("activation", entry.card.description, call.clientAddress),
            card: keys.count("activation", entry.card.description))
        let step = ActivationStep.submitIdentity
        var found: EnrollmentV1.IdentifyPersonResponse?
        var pass: CaptchaPass?
        if try peek(step, of: request.activationId) != nil {
            pass = try await captcha.examine(request.captchaProof)
        }
        if pass != nil,
            try context.database.read({ try lockEnd(failures, $0, at: context.clock.now) }) == nil
        {
            found = try await enrollment.identifyPerson(entry.question)
        }
        return try await take(step, of: request.activationId, call, request) {
            [found, pass] scope in
            try use(pass, scope.transaction, scope.change)
            if let until = try lockEnd(failures, scope.transaction, at: scope.now) {
                return .activationLocked(until: until)
            }
            // The journey came to this page, or a lock ended, while Enrollment was not asked.
            guard let found else { throw Status(.aborted, "STEP_CHANGED") }
            guard !found.personId.isEmpty, Fund(found.fund) == scope.activation.fund else {
                return try scope.fail(failures, with: .identityNotMatched)
            }
            guard let mode = MatchedPerson.PaymentMode(found.paymentMode) else {
                return .noPaymentMode
            }
            let fund = scope.activation.fund
            scope.activation.person = MatchedPerson(
                person: found.personId, paymentMode: mode,
                identifiers: [
                    keys.identifier(.insured, fund, signInText(found.registrationNumber)),
                    keys.identifier(.insured, fund, entry.card.description),
                ], failures: failures)
            try scope.apply(.identityMatched)
            try scope.audit("identity-matched", "route \(entry.route)")
            return nil
        }
    }

    /// Until when a card is locked; `nil` where it is not (ID-O-08).
    func lockEnd(
        _ keys: FailureKeys, _ transaction: Transaction, at now: WallTime
    ) throws -> WallTime? {
        try [keys.pair, keys.card].compactMap { try transaction.failures($0).lockedUntil(now) }
            .max()
    }

    /// What an insured person signs in with, as it is compared: without spaces, in capitals.
    func signInText(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace }).uppercased()
    }
}

/// What page 15 % asks, checked for its form alone.
private struct IdentityEntry {
    let card: NationalID
    let question: EnrollmentV1.IdentifyPersonRequest
    let route: String

    init(_ request: IdentityV1.SubmitIdentityRequest) throws(Refusal) {
        guard !request.nationalId.isEmpty else { throw .fieldMissing("national_id") }
        guard let card = NationalID(request.nationalId) else { throw .fieldInvalid("national_id") }
        guard !request.birthDay.isEmpty else { throw .fieldMissing("birth_day") }
        guard let birthDay = Day(typed: request.birthDay) else { throw .fieldInvalid("birth_day") }
        let route: EnrollmentV1.IdentifyPersonRequest.Route
        switch request.identifier {
        case .registrationNumber(let text):
            route = .registrationNumber(try text.accepted(as: "registration_number"))
            self.route = "REGISTRATION_NUMBER"
        case .employerIdentifier(let text):
            route = .employerIdentifier(try text.accepted(as: "employer_identifier"))
            self.route = "EMPLOYER_OR_PENSION_IDENTIFIER"
        case nil: throw .fieldMissing("identifier")
        }
        self.card = card
        question = EnrollmentV1.IdentifyPersonRequest(
            route: route, nationalId: card.description, birthDay: birthDay.description)
    }
}

extension String {
    /// An identifier or answer as it is compared: without spaces (ID-O-02). Refuses an empty or
    /// endless one.
    func accepted(as field: String) throws(Refusal) -> String {
        guard utf8.count <= IdentityLimits.textBytes else { throw .fieldInvalid(field) }
        let entry = String(filter { !$0.isWhitespace })
        guard !entry.isEmpty else { throw .fieldMissing(field) }
        return entry
    }
}

extension Day {
    /// `jj/mm/aaaa` as people type it (ID-GEN-09), or `aaaa-mm-jj`.
    init?(typed text: String) {
        guard text.utf8.count <= 32 else { return nil }
        let entry = text.filter { !$0.isWhitespace }
        let parts = entry.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].utf8.count == 2, parts[1].utf8.count == 2 {
            self.init("\(parts[2])-\(parts[1])-\(parts[0])")
        } else {
            self.init(entry)
        }
    }
}

extension MatchedPerson.PaymentMode {
    /// `nil` where the record has none (ID-O-04).
    init?(_ mode: EnrollmentV1.PaymentMode) {
        switch mode {
        case .bankTransfer: self = .bankTransfer
        case .postalOrder: self = .postalOrder
        default: return nil
        }
    }
}

extension StepScope {
    /// Counts a failure of page 15 % or 30 %, and locks where there are too many (ID-O-08).
    mutating func fail(_ keys: FailureKeys, with refusal: Refusal) throws -> Refusal {
        let forgotten = now.adding(seconds: ServiceLimits.failureSeconds)
        var isLocked = false
        for (key, policy) in [(keys.pair, rules.pair), (keys.card, rules.card)] {
            var failures = try transaction.failures(key)
            if failures.fail(at: now, policy) { isLocked = true }
            try transaction.keep(failures, key, owner: keys.card, until: forgotten)
        }
        try audit(isLocked ? "locked" : "not-matched", refusal.reason.name)
        try apply(isLocked ? .failuresExhausted : .notMatched)
        guard isLocked else { return refusal }
        return .activationLocked(until: now.adding(seconds: rules.pair.lockSeconds))
    }
}
