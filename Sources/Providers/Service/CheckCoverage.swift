import Base
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersStore
import RPC
import ServiceKit
import Store

extension ProvidersHandlers {
    func checkCoverage(
        _ request: ProvidersV1.CheckCoverageRequest, _ call: Call
    ) async throws -> ProvidersV1.CheckCoverageResponse {
        let inpe = try INPE(required: try call.require(.provider).subject)
        let fund = try Fund(required: request.fund)
        guard let purpose: CheckPurpose = request.purpose.matching() else {
            throw Refusal.purposeRequired
        }
        let now = context.clock.now
        let today = context.clock.day(at: now)
        let day = try Day.optional(request.day, "day") ?? today
        try checkDay(day, today: today, for: fund, under: law)
        _ = try Day(required: request.birthDay, "birth_day")
        let question = try request.question(fund, day, purpose)
        try context.database.read { transaction in
            guard let standing = try transaction.standing(of: inpe, with: fund, on: today) else {
                throw Refusal.providerNotFound
            }
            try standing.requireConvention()
            try Self.checkRate(of: inpe, fund, now, today, law, transaction)
        }

        let found = try await enrollment.checkEntitlement(question)

        let answer = CoverageAnswer(Right(found))
        let person = found.beneficiary
        let check = CoverageCheck(
            reference: context.random.identifier("k"), inpe: inpe, fund: fund,
            person: found.known ? person?.personId : nil, day: day, purpose: purpose,
            outcome: answer.outcome, at: now)
        try await context.database.write { [law] transaction in
            // Counted again where it is kept: checks that run side by side do not pass the limit.
            try Self.checkRate(of: inpe, fund, now, today, law, transaction)
            try transaction.add(check)
            try transaction.audit(
                AuditEntry(
                    actor: call.caller.name, action: "providers.coverage.check",
                    subject: check.person ?? "nobody",
                    detail: "\(check.reference) \(purpose.rawValue)", at: now))
        }
        return ProvidersV1.CheckCoverageResponse(check, answer, person)
    }

    private static func checkRate(
        of inpe: INPE, _ fund: Fund, _ now: WallTime, _ today: Day, _ law: ProvidersLaw,
        _ transaction: Transaction
    ) throws {
        try ProvidersDomain.checkRate(at: now, today: today, for: fund, under: law) {
            try transaction.check(by: inpe, fromLast: $0)
        }
    }
}

extension ProvidersV1.CheckCoverageRequest {
    /// The same question to Enrollment.
    fileprivate func question(
        _ fund: Fund, _ day: Day, _ purpose: CheckPurpose
    ) throws(Refusal) -> EnrollmentV1.CheckEntitlementRequest {
        let key: EnrollmentV1.CheckEntitlementRequest.Key
        switch insured {
        case .registrationNumber(let number): key = .registrationNumber(number)
        case .nationalId(let number): key = .nationalId(number)
        case nil: throw Refusal.fieldRequired.at("insured")
        }
        return EnrollmentV1.CheckEntitlementRequest(
            key: key, birthDay: birthDay, day: day.description, purpose: purpose.rawValue,
            fund: CommonV1.Fund(fund))
    }
}

extension Right {
    /// What Enrollment answered.
    fileprivate init(_ answer: EnrollmentV1.CheckEntitlementResponse) {
        guard answer.known else {
            self = .unknown
            return
        }
        switch answer.state {
        case .open, .continuation: self = .open(until: Day(answer.until))
        default: self = .closed(reason: answer.reason)
        }
    }
}

extension ProvidersV1.CheckCoverageResponse {
    /// The answer of a check that is on record; who is not covered is not named.
    fileprivate init(
        _ check: CoverageCheck, _ answer: CoverageAnswer, _ person: EnrollmentV1.Beneficiary?
    ) {
        self.init(
            reference: check.reference, fund: CommonV1.Fund(check.fund),
            day: check.day.description)
        switch answer {
        case .covered(let until):
            covered = true
            self.until = until?.description ?? ""
            self.person = person.map { person in
                ProvidersV1.CoveredPerson(
                    firstName: person.firstName, familyName: person.familyName,
                    birthYear: person.birthYear, relation: person.relation)
            }
        case .notCovered(let reason): self.reason = ProvidersV1.NotCovered(matching: reason)
        }
    }
}
