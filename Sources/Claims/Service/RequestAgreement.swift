import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import Protobuf
import ProvidersAPI
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func requestAgreement(
        _ request: ClaimsV1.RequestAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.Agreement {
        guard let inpe = INPE(try call.require(.provider).subject) else {
            throw Refusal.providerNotFound
        }
        let fund = try Fund(required: request.fund)
        let nature: ActNature = try request.nature.required("nature")
        let birthDay = try Day(required: request.birthDay, "birth_day")
        let first = try Day(required: request.firstDay, "first_day")
        let last = try Day.optional(request.lastDay, "last_day") ?? first
        guard let days = Period(first: first, last: last) else {
            throw Refusal.badPeriod.at("last_day")
        }
        var admission: Admission?
        if let admittedAt = request.admittedAt {
            guard let time = WallTime(admittedAt) else {
                throw Refusal.fieldInvalid.at("admitted_at")
            }
            admission = Admission(at: time, on: context.clock.day(at: time))
        }
        let lines = try request.quotedLines()
        let documents = try MedicalDocument.required(request.documents)

        let key = try request.key()
        let today = context.clock.today
        return try await changeAfterLook(
            call, request, at: fund, "claims.agreement.look"
        ) { lookedAt in
            let provider = try await standing(of: inpe, at: fund, on: today)
            let sector: Sector = try provider.sector.required("sector")
            let answer = try await find(
                key, born: birthDay, on: first, at: fund, purpose: "AGREEMENT", &lookedAt)
            let seen = ClaimsV1.EntitlementSeen(answer, on: first)
            try Right(seen).require()
            let prices = try await tariffs(lines.map { ($0.code, sector, first) }, at: fund)
            for (line, price) in zip(lines, prices) where price == nil {
                throw Refusal.tariffMissing(on: first).at("lines[\(line.number - 1)].code")
            }
            return Answers(
                provider: provider, sector: sector,
                beneficiary: try Beneficiary(answer, born: birthDay), entitlement: seen)
        } _: { [context, law, admission] answers, transaction, change in
            try checkCareDays(
                days, after: admission, now: change.now, today: change.today, at: fund, under: law)
            let agreement = StoredAgreement(
                number: try transaction.nextNumber(.agreement), fund: fund, inpe: inpe,
                providerName: answers.provider.name, sector: answers.sector,
                beneficiary: answers.beneficiary,
                nature: nature, days: days, isEmergency: admission != nil, filedAt: change.now,
                entitlement: answers.entitlement.encoded())
            guard try !transaction.hasOpenAgreement(like: agreement) else {
                throw Refusal.duplicateRequest
            }
            try transaction.add(agreement, lines, documents)
            try change.audit(
                transaction, action: "claims.agreement.request",
                subject: answers.beneficiary.person,
                detail: agreement.number)
            return try ClaimsV1.Agreement(
                agreement, context.clock.day(at: change.now), change.now, law, transaction)
        }
    }

    /// The provider, which may ask something new of the fund (PRV-PEC-O-02, PRV-CONV-O-05).
    private func standing(
        of inpe: INPE, at fund: Fund, on day: Day
    ) async throws -> ProvidersV1.FindProviderResponse {
        let provider = try await providers.findProvider(
            ProvidersV1.FindProviderRequest(
                inpe: inpe.description, day: day.description, fund: CommonV1.Fund(fund)))
        guard provider.known else { throw Refusal.providerNotFound }
        switch provider.convention {
        case .inConvention: return provider
        case .suspended: throw Refusal.providerSuspended
        default: throw Refusal.outOfConvention
        }
    }
}

/// What the peers answered about a request.
private struct Answers: Sendable {
    let provider: ProvidersV1.FindProviderResponse
    let sector: Sector
    let beneficiary: Beneficiary
    let entitlement: ClaimsV1.EntitlementSeen
}

extension ClaimsV1.RequestAgreementRequest {
    fileprivate func key() throws(Refusal) -> EnrollmentV1.CheckEntitlementRequest.Key {
        switch insured {
        case .registrationNumber(let number): .registrationNumber(number)
        case .nationalId(let number): .nationalId(number)
        case nil: throw Refusal.fieldRequired.at("insured")
        }
    }

    fileprivate func quotedLines() throws(Refusal) -> [QuotedLine] {
        guard !lines.isEmpty else { throw Refusal.emptyFile.at("lines") }
        guard lines.count <= Limits.lines else { throw Refusal.tooManyRows.at("lines") }
        var quoted: [QuotedLine] = []
        for (place, line) in lines.enumerated() {
            let field = "lines[\(place)]"
            guard line.quantity > 0 else { throw Refusal.quantityInvalid.at("\(field).quantity") }
            guard line.quotedCentimes >= 0 else {
                throw Refusal.amountInvalid.at("\(field).quoted_centimes")
            }
            guard (1...Limits.codeCharacters).contains(line.code.count),
                line.illness.utf8.count <= Limits.illnessBytes
            else { throw Refusal.fieldInvalid.at("\(field).code") }
            quoted.append(
                QuotedLine(
                    number: place + 1, code: line.code,
                    group: try line.group.required("\(field).group"), quantity: Int(line.quantity),
                    quoted: try Money(centimes: line.quotedCentimes, "\(field).quoted_centimes"),
                    illness: line.illness.isEmpty ? nil : line.illness))
        }
        return quoted
    }
}
