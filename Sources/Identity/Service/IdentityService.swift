import IO
import IdentityDomain
package import ServiceKit

/// The service as its program and its tests put it together.
package func identityService(
    _ context: ServiceContext, _ settings: IdentitySettings
) throws -> Assembly {
    let handlers = try IdentityHandlers(context, settings)
    let messages = try MessageLaw(context.law)
    var deliveries: [Delivery] = []
    for channel in MessageChannel.allCases {
        if let carrier = settings.carrier(channel) {
            deliveries.append(Delivery(channel, by: carrier, context, messages))
        }
    }
    let loop = context.group.next()
    let alerts = AlertsHandlers(context: context)
    var background = try alerts.followers()
    for delivery in deliveries {
        background.append(
            Background("deliver-\(delivery.channel.rawValue.lowercased())") {
                try await delivery.run(on: loop)
            })
    }
    background.append(
        Background("sweep", everySeconds: ServiceLimits.sweepSeconds, on: loop) {
            try await handlers.sweep()
        })
    return Assembly(
        services: [
            handlers, KeysHandlers(keyring: handlers.keyring),
            SessionsHandlers(identity: handlers), RevocationsHandlers(context: context),
            RecoveryHandlers(identity: handlers), MessagesHandlers(context: context),
            AssuranceHandlers(identity: handlers),
            GuideHandlers(
                context: context, law: try GuideLaw(context.law), identity: handlers.law),
            alerts, try PrivacyHandlers(handlers),
        ],
        background: background)
}

extension IdentitySettings {
    /// What carries a channel's messages; `nil` where the settings, which are checked for that, name
    /// nothing.
    fileprivate func carrier(_ channel: MessageChannel) -> (any Carrier)? {
        switch channel {
        case .email: mail.map { MailCarrier($0) } ?? spool.map { SpoolCarrier(folder: $0) }
        case .sms: sms.map { SMSCarrier($0) } ?? spool.map { SpoolCarrier(folder: $0) }
        }
    }
}
