import Base
import IdentityDomain
import IdentityStore
import Outside

/// Hands e-mails to a mail server (SMTP).
struct MailCarrier: SingleCarrier {
    private let settings: MailSettings
    private let outside: Outside

    init(_ settings: MailSettings) {
        self.settings = settings
        outside = Outside(name: "mail", connections: settings.connections)
    }

    var atOnce: Int { settings.connections }

    func carry(_ rendered: RenderedMessage) async -> DeliveryOutcome {
        let message = rendered.message
        guard let recipient = EmailAddress(message.destination) else {
            return .refused("EMAIL_INVALID")
        }
        let texts = [("fr", rendered.text.mail.french), ("ar", rendered.text.mail.arabic)]
        let isArabic = message.language == "ar"
        let subject = rendered.text.subject
        let mail = MailText(
            from: settings.sender, named: settings.senderName, to: recipient,
            subject: isArabic ? subject.arabic : subject.french,
            paragraphs: isArabic ? texts.reversed() : texts, id: message.id,
            writtenAt: message.createdAt)
        do {
            try await outside.submit(
                Letter(
                    sender: settings.sender.description, recipient: recipient.description,
                    content: mail.bytes), to: settings.relay)
            return .delivered
        } catch {
            return DeliveryOutcome(error)
        }
    }
}

extension DeliveryOutcome {
    /// What an exchange that came to nothing means for the message.
    init(_ error: OutsideError) {
        self =
            switch error {
            case .unreachable(let reason): .failed(reason)
            case .refused(let status): .refused("STATUS_\(status)")
            case .unsound(let what): .refused("UNSOUND: \(what)")
            }
    }
}
