import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsService
import ClaimsStore
import CommonAPI
import EnrollmentAPI
import Law
import ProvidersAPI
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization

/// Enrollment as these tests need it: everybody is covered at CNOPS but who is said not to be.
final class FakeEnrollment: Service {
    static let descriptor = EnrollmentV1.EnrollmentInternalMethods.descriptor

    struct State: Sendable {
        /// The answer for some days of care, in the place of `OPEN`.
        var closed: [String: String] = [:]
        var isKnown = true
        var fund = CommonV1.Fund.cnops
        /// Who declared them.
        var employer = "1234567"
        var paymentMode = EnrollmentV1.PaymentMode.bankTransfer
        var isDown = false
        var asked: [EnrollmentV1.CheckEntitlementRequest] = []
    }
    let state = Mutex(State())

    var bindings: [MethodBinding] {
        [
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.checkEntitlement) { [self] call in
                let request = try call.onlyRequest(EnrollmentV1.CheckEntitlementRequest.self)
                call.send(final: try answer(request))
            }
        ]
    }

    private func answer(
        _ request: EnrollmentV1.CheckEntitlementRequest
    ) throws -> EnrollmentV1.CheckEntitlementResponse {
        try state.withLock { state in
            state.asked.append(request)
            if state.isDown { throw Status(.unavailable, "down") }
            let isOfFund = request.fund == .unspecified || request.fund == state.fund
            let isDeclared = request.declaredBy.isEmpty || request.declaredBy == state.employer
            guard state.isKnown, isOfFund, isDeclared else { return .init() }
            let reason = state.closed[request.day]
            return EnrollmentV1.CheckEntitlementResponse(
                known: true, state: reason == nil ? .open : .closed,
                reason: reason ?? "CONTRIBUTIONS_SETTLED",
                explanation: CommonV1.BilingualText(french: "Droit", arabic: "حق"),
                until: "2026-12-31", fund: state.fund,
                beneficiary: EnrollmentV1.Beneficiary(
                    personId: ClaimsSuite.person, firstName: "Nora", familyName: "Exemple",
                    birthYear: 1990, relation: "INSURED"), insuredPersonId: ClaimsSuite.person,
                lawDigest: "e0",
                paymentMode: request.purpose == "PAYMENT" ? state.paymentMode : .unspecified)
        }
    }
}

/// Providers as these tests need it: a small catalogue, one clinic and one public hospital.
final class FakeProviders: Service {
    static let descriptor = ProvidersV1.ProvidersInternalMethods.descriptor
    let convention = Mutex(ProvidersV1.Convention.inConvention)

    var bindings: [MethodBinding] {
        [
            MethodBinding(ProvidersV1.ProvidersInternalMethods.findTariffs) { call in
                let request = try call.onlyRequest(ProvidersV1.FindTariffsRequest.self)
                call.send(
                    final: ProvidersV1.FindTariffsResponse(
                        tariffs: request.keys.compactMap { Self.tariff($0) }))
            },
            MethodBinding(ProvidersV1.ProvidersInternalMethods.findProvider) { [self] call in
                let request = try call.onlyRequest(ProvidersV1.FindProviderRequest.self)
                let names = [
                    ClaimsSuite.clinic: "Clinique Étoile", ClaimsSuite.hospital: "Hôpital Étoile",
                ]
                guard let name = names[request.inpe] else {
                    return call.send(final: ProvidersV1.FindProviderResponse())
                }
                call.send(
                    final: ProvidersV1.FindProviderResponse(
                        known: true, inpe: request.inpe, name: name,
                        sector: request.inpe == ClaimsSuite.clinic ? .privateSector : .publicSector,
                        convention: convention.withLock { $0 }))
            },
        ]
    }

    /// The tariffs of the worked examples R1, R6 and P1, and an act that needs an approval.
    private static func tariff(_ key: ProvidersV1.TariffKey) -> ProvidersV1.Tariff? {
        let prices: [String: Int64] = ["CS": 15_000, "MED": 16_000, "STAY": 1_600_000, "REH": 5000]
        guard let price = prices[key.code] else { return nil }
        return ProvidersV1.Tariff(
            key: key, label: CommonV1.BilingualText(french: "Acte \(key.code)", arabic: "عمل"),
            price: .referenceCentimes(price), requiresAgreement: key.code == "REH",
            from: "2006-09-01", source: "test values")
    }
}

/// The service on a socket, with its callers and its peers.
struct ClaimsSuite {
    static let person = "p00000000000000a1"
    static let clinic = "100000001"
    static let hospital = "100000003"
    /// The day of `TestService.start`, and one before it.
    static let today = "2026-03-02"
    static let yesterday = "2026-03-01"

    let service: TestService
    let enrollment = FakeEnrollment()
    let providers = FakeProviders()

    init(reopening earlier: ClaimsSuite? = nil, law: LawSet? = nil) throws {
        service = try TestService(
            "claims", migrations: claimsMigrations,
            peers: ["enrollment": [enrollment], "providers": [providers]],
            reopening: earlier?.service, law: law, assemble: claimsService)
    }

    func client(_ caller: Caller?) throws -> ClaimsV1.ClaimsClient {
        ClaimsV1.ClaimsClient(try service.channel(as: caller))
    }

    func staff(
        _ roles: Role..., fund: Fund? = nil, mutual: String? = nil
    ) throws -> ClaimsV1.ClaimsClient {
        try client(Caller(.staff, "agent-1", fund: fund, roles: Set(roles), mutual: mutual))
    }

    func person(_ id: String = ClaimsSuite.person) throws -> ClaimsV1.ClaimsClient {
        try client(Caller(.person, id, fund: .cnops))
    }

    func clinic(_ inpe: String = ClaimsSuite.clinic) throws -> ClaimsV1.ClaimsClient {
        try client(Caller(.provider, inpe))
    }

    /// A line of care: R1 by default, charged 200.00 for a tariff of 150.00.
    static func line(
        _ code: String = "CS", charged: Int64 = 20_000, quantity: Int32 = 1,
        day: String = ClaimsSuite.yesterday, group: ClaimsV1.CareGroup = .consultation,
        illness: String = "", inpe: String = ClaimsSuite.clinic
    ) -> ClaimsV1.FiledLine {
        ClaimsV1.FiledLine(
            code: code, group: group, inpe: inpe, day: day, quantity: quantity,
            chargedCentimes: charged, illness: illness)
    }

    static func filing(
        _ lines: [ClaimsV1.FiledLine] = [ClaimsSuite.line()]
    ) -> ClaimsV1.RegisterIllnessFileRequest {
        ClaimsV1.RegisterIllnessFileRequest(
            fund: .cnops, mutual: "MGEN", insured: .registrationNumber("12345678"),
            birthDay: "1990-05-10", sheetKind: .illnessSheet, channel: .mutualDesk,
            place: "Rabat", lines: lines, documents: [.prescription, .invoice])
    }

    /// A file that was handed in; its number.
    func file(
        _ lines: [ClaimsV1.FiledLine] = [ClaimsSuite.line()], key: String = "file"
    ) async throws -> String {
        try await staff(.filingPoint).registerIllnessFile(Self.filing(lines), .once(key)).number
    }

    /// What the call is refused with: code and reason.
    func refusal<Answer>(_ body: () async throws -> Answer) async -> String? {
        do {
            _ = try await body()
            return nil
        } catch let status as Status {
            return "\(status.code.name) \(status.errorInfo?.reason ?? status.message)"
        } catch {
            return "\(error)"
        }
    }

    /// The actions on record, oldest first: who, what, on whose data.
    func audited() throws -> [String] {
        try service.context.database.read { transaction in
            try transaction.auditRecords(after: 0, atMost: 1000).map { record in
                "\(record.entry.actor) \(record.entry.action) \(record.entry.subject)"
            }
        }
    }
}
