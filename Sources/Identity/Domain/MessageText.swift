package import Base
package import Law

/// What the messages of one fund and day say (ID-GEN-06): the templates of `law/identity/message-*`.
///
/// `{value}` stands for the code, or what a link carries; `{time}` for the minutes for which a code is
/// good, or the hour at which something happens.
package struct MessageText: Hashable, Sendable {
    package let subject: BilingualText
    package let mail: BilingualText
    package let sms: BilingualText

    /// `nil` where a text is missing or another is there.
    init?(_ rows: [String: String]) {
        var rows = rows
        func take(_ name: String) -> BilingualText? {
            guard let french = rows.removeValue(forKey: "\(name)_fr"),
                let arabic = rows.removeValue(forKey: "\(name)_ar")
            else { return nil }
            return BilingualText(french: french, arabic: arabic)
        }
        guard let subject = take("subject"), let mail = take("mail"), let sms = take("sms"),
            rows.isEmpty
        else { return nil }
        self.subject = subject
        self.mail = mail
        self.sms = sms
    }

    package init(subject: BilingualText, mail: BilingualText, sms: BilingualText) {
        self.subject = subject
        self.mail = mail
        self.sms = sms
    }

    /// The texts with what they carry.
    package func filled(_ value: String, _ time: String) -> MessageText {
        func fill(_ text: BilingualText) -> BilingualText {
            BilingualText(
                french: MessageText.fill(text.french, value, time),
                arabic: MessageText.fill(text.arabic, value, time))
        }
        return MessageText(subject: fill(subject), mail: fill(mail), sms: fill(sms))
    }

    /// In one pass: what a value says is never taken for a place to fill.
    private static func fill(_ template: String, _ value: String, _ time: String) -> String {
        var text = ""
        var rest = template[...]
        while let brace = rest.firstIndex(of: "{") {
            text += rest[..<brace]
            rest = rest[brace...]
            if rest.hasPrefix("{value}") {
                text += value
                rest = rest.dropFirst(7)
            } else if rest.hasPrefix("{time}") {
                text += time
                rest = rest.dropFirst(6)
            } else {
                text.append("{")
                rest = rest.dropFirst()
            }
        }
        return text + rest
    }
}

/// The templates of all messages, and what the sending of them is bounded by.
package struct MessageLaw: Sendable {
    private let texts: [Notice: EffectiveDated<MessageText>]
    private let segments: EffectiveDated<Int>

    package init(_ set: LawSet) throws(LawError) {
        var texts: [Notice: EffectiveDated<MessageText>] = [:]
        for notice in Notice.allCases {
            texts[notice] = try set.values(of: "identity.\(notice.parameter)", in: .text) { value in
                guard case .table(let rows) = value else { return nil }
                var named: [String: String] = [:]
                for (name, row) in rows {
                    guard case .text(let text) = row else { return nil }
                    named[name] = text
                }
                return MessageText(named)
            }
        }
        self.texts = texts
        segments = try set.integers(of: "identity.sms-segments-max", in: .count)
    }

    package func text(
        _ notice: Notice, _ fund: Fund, on day: Day
    ) throws(Refusal) -> MessageText {
        // `init` reads the texts of all cases, or throws.
        guard let texts = texts[notice] else { preconditionFailure("every notice is read") }
        return try texts.inForce(for: fund, on: day).value
    }

    /// The messages of the network that one SMS may cost.
    package func segmentsMaximum(_ fund: Fund, on day: Day) throws(Refusal) -> Int {
        try segments.inForce(for: fund, on: day).value
    }
}
