import IO
import IdentityDomain
package import ServiceKit

/// The service as its program and its tests put it together.
package func identityService(
    _ context: ServiceContext, _ settings: IdentitySettings
) throws -> Assembly {
    let handlers = try IdentityHandlers(context, settings)
    let delivery = Delivery(context, settings, handlers.law)
    let loop = context.group.next()
    return Assembly(
        services: [
            handlers, KeysHandlers(keyring: handlers.keyring),
            SessionsHandlers(identity: handlers), RevocationsHandlers(context: context),
        ],
        background: [
            Background("deliver-messages") { try await delivery.run(on: loop) },
            Background("sweep", everySeconds: ServiceLimits.sweepSeconds, on: loop) {
                try await handlers.sweep()
            },
        ])
}
