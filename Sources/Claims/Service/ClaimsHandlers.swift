import ClaimsAPI
import ClaimsDomain
import EnrollmentAPI
import ProvidersAPI
import RPC
package import ServiceKit

/// Illness files, their refunds and prior agreements: one file a method or two that belong together.
struct ClaimsHandlers: ClaimsV1.ClaimsService {
    let context: ServiceContext
    let law: ClaimsLaw
    let enrollment: EnrollmentV1.EnrollmentInternalClient
    let providers: ProvidersV1.ProvidersInternalClient

    init(_ context: ServiceContext) throws {
        self.context = context
        law = try ClaimsLaw(context.law)
        enrollment = EnrollmentV1.EnrollmentInternalClient(try context.channel(to: "enrollment"))
        providers = ProvidersV1.ProvidersInternalClient(try context.channel(to: "providers"))
    }
}

/// Prior approvals, which ask the same peers.
struct PriorApprovalHandlers: ClaimsV1.PriorApprovalsService {
    let claims: ClaimsHandlers
    var context: ServiceContext { claims.context }
    var law: ClaimsLaw { claims.law }
}

/// The service as its program and its tests put it together.
package func claimsService(_ context: ServiceContext) throws -> Assembly {
    let claims = try ClaimsHandlers(context)
    return Assembly(
        services: [
            claims, PriorApprovalHandlers(claims: claims), ClaimsInternalHandlers(context: context),
        ])
}
