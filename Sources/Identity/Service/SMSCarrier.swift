import Base
import IdentityDomain
import IdentityStore
import Outside

/// Hands SMS to a gateway that is asked over HTTP.
struct SMSCarrier: SingleCarrier {
    private let settings: SMSSettings
    private let outside: Outside

    init(_ settings: SMSSettings) {
        self.settings = settings
        outside = Outside(name: "sms", connections: settings.connections)
    }

    var atOnce: Int { settings.connections }

    func carry(_ rendered: RenderedMessage) async -> DeliveryOutcome {
        let message = rendered.message
        let texts = rendered.text.sms
        let sms = SMSText(message.language == "ar" ? texts.arabic : texts.french)
        guard sms.segments <= rendered.segmentsMaximum else { return .refused("SMS_TOO_LONG") }
        let request = settings.gateway.request([
            .to: message.destination, .text: sms.text, .id: message.id,
            .encoding: sms.encoding.rawValue, .segments: String(sms.segments),
        ])
        do {
            return DeliveryOutcome(try await outside.ask(request))
        } catch {
            return DeliveryOutcome(error)
        }
    }
}

extension DeliveryOutcome {
    /// What the gateway's status means: what speaks of the message is final, what speaks of the
    /// gateway, or of our account with it, is tried again.
    init(_ answer: HTTPAnswer) {
        self =
            switch answer.status {
            case 200..<300: .delivered
            case 400, 404, 405, 406, 410, 411, 413, 414, 415, 422:
                .refused("STATUS_\(answer.status)")
            default: .failed("status \(answer.status)", retryAfter: answer.retryAfter)
            }
    }
}
