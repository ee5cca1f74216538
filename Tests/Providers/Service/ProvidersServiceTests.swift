import Base
import CommonAPI
import EnrollmentAPI
import ProvidersAPI
import ProvidersDomain
import ProvidersService
import ProvidersStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import Testing

/// Enrollment as these tests need it: answers what it is given, and keeps what it was asked.
final class FakeEnrollment: Service {
    static let descriptor = EnrollmentV1.EnrollmentInternalMethods.descriptor
    let answer = Mutex(EnrollmentV1.CheckEntitlementResponse())
    let asked = Mutex<[EnrollmentV1.CheckEntitlementRequest]>([])

    var bindings: [MethodBinding] {
        [
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.checkEntitlement) { [self] call in
                let request = try call.onlyRequest(EnrollmentV1.CheckEntitlementRequest.self)
                asked.withLock { $0.append(request) }
                call.send(final: answer.withLock { $0 })
            }
        ]
    }
}

/// The service on a socket, with its callers.
struct ProvidersSuite {
    let service: TestService
    let enrollment = FakeEnrollment()
    static let clinic = "100000001"
    /// The day of `TestService.start`.
    static let today = "2026-03-02"

    init() throws {
        service = try TestService(
            "providers", migrations: providersMigrations, peers: ["enrollment": [enrollment]],
            assemble: providersService)
    }

    func client(_ caller: Caller? = nil) throws -> ProvidersV1.ProvidersClient {
        ProvidersV1.ProvidersClient(try service.channel(as: caller))
    }

    func staff(_ roles: Role..., fund: Fund? = nil) throws -> ProvidersV1.ProvidersClient {
        try client(Caller(.staff, "agent-1", fund: fund, roles: Set(roles)))
    }

    func clinic(_ inpe: String = ProvidersSuite.clinic) throws -> ProvidersV1.ProvidersClient {
        try client(Caller(.provider, inpe))
    }

    static func registration(
        _ inpe: String = ProvidersSuite.clinic, french: String = "Clinique Étoile"
    ) -> ProvidersV1.RegisterProviderRequest {
        ProvidersV1.RegisterProviderRequest(
            inpe: inpe, kind: .clinic,
            name: CommonV1.BilingualText(french: french, arabic: "مصحة النجمة"),
            speciality: "Chirurgie", sector: .privateSector, city: "Fès", region: "Fès-Meknès",
            address: "1, rue inventée", phone: "0500000000")
    }

    /// A clinic at work, in convention with CNSS since the start of the year.
    func addClinic(_ inpe: String = ProvidersSuite.clinic) async throws {
        let agent = try staff(.providerRegistryAgent)
        _ = try await agent.registerProvider(Self.registration(inpe), .once("register \(inpe)"))
        _ = try await agent.setProviderState(
            .init(inpe: inpe, state: .active, from: Self.today), .once("activate \(inpe)"))
        _ = try await agent.setConvention(
            .init(inpe: inpe, fund: .cnss, event: .accede, from: "2026-01-01"),
            .once("accede \(inpe)"))
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

    /// The actions on record, oldest first.
    func audited() throws -> [AuditLine] {
        try service.context.database.read { transaction in
            try transaction.auditRecords(after: 0, atMost: 1000).map { record in
                AuditLine(
                    actor: record.entry.actor, action: record.entry.action,
                    subject: record.entry.subject)
            }
        }
    }
}

struct AuditLine: Hashable {
    let actor: String
    let action: String
    let subject: String
}
