import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import RPC
import ServiceKit

/// What a peer answered, or the refusal that follows from it, to be told within the change: a repeat of
/// a request that was done gets its answer, whatever the peers say by then. What is no refusal, such
/// as a peer that cannot be reached, is thrown at once.
func asked<Answer: Sendable>(
    _ ask: () async throws -> Answer
) async throws -> Result<Answer, Refusal> {
    do {
        return .success(try await ask())
    } catch let refusal as Refusal {
        return .failure(refusal)
    }
}

// What Claims asks of the other services, before a transaction opens.
extension ClaimsHandlers {
    /// Enrollment's answer about whom a request names. Who is known to the other fund alone is told
    /// from who is known to nobody, except to an employer, for whom there are its employees alone.
    func find(
        _ key: EnrollmentV1.CheckEntitlementRequest.Key, born birthDay: Day, on day: Day,
        at fund: Fund, purpose: String, declaredBy employer: String = "",
        _ lookedAt: inout LookedAt
    ) async throws -> EnrollmentV1.CheckEntitlementResponse {
        lookedAt = .unknown
        var question = EnrollmentV1.CheckEntitlementRequest(
            key: key, birthDay: birthDay.description, day: day.description, purpose: purpose,
            fund: CommonV1.Fund(fund), declaredBy: employer)
        let answer = try await enrollment.checkEntitlement(question)
        if let person = answer.beneficiary { lookedAt = .person(person.personId) }
        if answer.known { return answer }
        guard employer.isEmpty else { throw Refusal.beneficiaryNotFound }
        question.fund = .unspecified
        let elsewhere = try await enrollment.checkEntitlement(question)
        if let person = elsewhere.beneficiary { lookedAt = .person(person.personId) }
        throw elsewhere.known ? Refusal.wrongFund : Refusal.beneficiaryNotFound
    }

    /// Enrollment's answer about a person whose identifier is known.
    func entitlement(
        of person: String, on day: Day, at fund: Fund, purpose: String
    ) async throws -> EnrollmentV1.CheckEntitlementResponse {
        try await enrollment.checkEntitlement(
            EnrollmentV1.CheckEntitlementRequest(
                key: .personId(person), day: day.description, purpose: purpose,
                fund: CommonV1.Fund(fund)))
    }

    /// The catalogue's entries for the lines on their days, by place; `nil` where it has none.
    func tariffs(
        _ lines: [(code: String, sector: Sector, day: Day)], at fund: Fund
    ) async throws -> [ClaimsV1.TariffSeen?] {
        let keys = lines.map { line in
            ProvidersV1.TariffKey(
                code: line.code, sector: ProvidersV1.Sector(matching: line.sector),
                day: line.day.description)
        }
        let answer = try await providers.findTariffs(
            ProvidersV1.FindTariffsRequest(fund: CommonV1.Fund(fund), keys: keys))
        var found: [ProvidersV1.TariffKey: ProvidersV1.Tariff] = [:]
        for tariff in answer.tariffs { if let key = tariff.key { found[key] = tariff } }
        return keys.map { found[$0].flatMap { ClaimsV1.TariffSeen($0) } }
    }
}

extension ClaimsV1.TariffSeen {
    /// `nil` where the entry says no price.
    init?(_ tariff: ProvidersV1.Tariff) {
        guard let price = tariff.price else { return nil }
        self.init(
            label: tariff.label, rateBasisPoints: tariff.rateBasisPoints,
            requiresAgreement: tariff.requiresAgreement, leastAge: tariff.leastAge,
            greatestAge: tariff.greatestAge, from: tariff.from, source: tariff.source)
        switch price {
        case .referenceCentimes(let amount): self.price = .referenceCentimes(amount)
        case .flatCentimes(let amount): self.price = .flatCentimes(amount)
        }
    }
}

extension ClaimsV1.EntitlementSeen {
    init(_ answer: EnrollmentV1.CheckEntitlementResponse, on day: Day) {
        self.init(
            day: day.description, known: answer.known, state: answer.state.word,
            reason: answer.reason, explanation: answer.explanation, until: answer.until,
            lawDigest: answer.lawDigest)
    }
}

extension EnrollmentV1.CheckEntitlementResponse.State {
    /// The word of the rules (claims section 8).
    fileprivate var word: String {
        switch self {
        case .open: "OPEN"
        case .continuation: "CONTINUATION"
        case .closed: "CLOSED"
        case .suspended: "SUSPENDED"
        default: ""
        }
    }
}

extension Right {
    init(_ seen: ClaimsV1.EntitlementSeen?) {
        guard let seen, seen.known else {
            self = .unknown
            return
        }
        switch seen.state {
        case "OPEN", "CONTINUATION": self = .open
        default: self = .closed(reason: seen.reason)
        }
    }
}

extension Beneficiary {
    /// Whom Enrollment named; refuses an answer that names nobody.
    init(_ answer: EnrollmentV1.CheckEntitlementResponse, born birthDay: Day) throws(Refusal) {
        guard let person = answer.beneficiary, !answer.insuredPersonId.isEmpty else {
            throw .beneficiaryNotFound
        }
        self.init(
            insured: answer.insuredPersonId, person: person.personId, firstName: person.firstName,
            familyName: person.familyName, relation: person.relation, birthDay: birthDay)
    }
}
