import EnrollmentAPI
import Law
import ProvidersAPI
import ProvidersDomain
import RPC
import ServiceKit

/// The registry, the catalogue and the coverage check: one file a method.
struct ProvidersHandlers: ProvidersV1.ProvidersService {
    let context: ServiceContext
    let law: ProvidersLaw
    let enrollment: EnrollmentV1.EnrollmentInternalClient

    init(_ context: ServiceContext) throws {
        self.context = context
        law = try ProvidersLaw(context.law)
        enrollment = EnrollmentV1.EnrollmentInternalClient(try context.channel(to: "enrollment"))
    }
}

/// What the other services ask.
struct ProvidersInternalHandlers: ProvidersV1.ProvidersInternalService {
    let context: ServiceContext

    init(_ context: ServiceContext) {
        self.context = context
    }
}
