import Base
import Crypto
import IdentityDomain
import Law
import Testing

/// What messages say, and how they are written (ID-GEN-06, ID-OTP-01).
struct MessageTextTests {
    // 3GPP TS 23.038: 160 septets alone, 153 in parts; 70 and 67 units.
    @Test(
        arguments: [
            ("", "GSM-7", 1), (String(repeating: "a", count: 160), "GSM-7", 1),
            (String(repeating: "a", count: 161), "GSM-7", 2),
            (String(repeating: "a", count: 306), "GSM-7", 2),
            (String(repeating: "a", count: 307), "GSM-7", 3),
            // The extension table costs two septets, which are never parted.
            (String(repeating: "€", count: 80), "GSM-7", 1),
            (String(repeating: "€", count: 81), "GSM-7", 2),
            (String(repeating: "a", count: 152) + String(repeating: "€", count: 80), "GSM-7", 3),
            (String(repeating: "ب", count: 70), "UCS-2", 1),
            (String(repeating: "ب", count: 71), "UCS-2", 2),
            (String(repeating: "ب", count: 134), "UCS-2", 2),
            (String(repeating: "ب", count: 135), "UCS-2", 3),
            // A pair of surrogates is never parted: 33 pairs and a unit to spare.
            (String(repeating: "😀", count: 66), "UCS-2", 2),
            (String(repeating: "😀", count: 67), "UCS-2", 3),
        ] as [(String, String, Int)])
    func `an SMS is counted as the network bills it`(text: String, encoding: String, count: Int) {
        let sms = SMSText(text)
        #expect(sms.encoding.rawValue == encoding && sms.segments == count)
        #expect(sms.text == text)
    }

    @Test(arguments: [
        ("Prêt à l’hôpital, ça va", "Pret à l'hopital, ca va"),
        ("Œuvre « sociale »…", "OEuvre \" sociale \"..."), ("déjà àéèùìò", "déjà àéèùìò"),
    ])
    func `a French SMS loses accents rather than half of its room`(text: String, sent: String) {
        #expect(SMSText(text).text == sent)
        #expect(SMSText(text).encoding == .gsm7)
    }

    private func law() throws -> MessageLaw {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return try MessageLaw(LawSet(folder: "\(root)/law", service: "identity"))
    }

    // ID-GEN-06: every notice of every fund has all texts, in both languages, and fits.
    @Test(arguments: Notice.allCases, Fund.allCases)
    func `every message exists in both languages and fits an SMS`(
        notice: Notice, fund: Fund
    ) throws {
        let law = try law()
        let day = try #require(Day("2026-03-02"))
        let text = try law.text(notice, fund, on: day)
        let value =
            switch notice {
            case .code: "123456"
            case .activation: Bearer("a0123456789abcdef").secret(Digest(sha256: []))
            case .passwordReset: ""
            }
        let filled = text.filled(value, notice == .code ? "10" : "05/03/2026 10:00")
        for language in [filled.mail, filled.sms, filled.subject] {
            #expect(language.french.unicodeScalars.allSatisfy { $0.value < 0x600 })
            #expect(language.arabic.unicodeScalars.contains { (0x600...0x6ff).contains($0.value) })
            for text in [language.french, language.arabic] {
                #expect(!text.contains("{") && !text.contains("}"))
            }
        }
        #expect(filled.mail.french.contains(value) && filled.mail.arabic.contains(value))
        for sms in [SMSText(filled.sms.french), SMSText(filled.sms.arabic)] {
            #expect(sms.text.contains(value))
            #expect(sms.segments <= (try law.segmentsMaximum(fund, on: day)))
            #expect(notice != .code || sms.segments == 1)
        }
        #expect(SMSText(filled.sms.french).encoding == .gsm7)
    }

    @Test func `what fills a text is never a place to fill`() {
        let text = MessageText(
            subject: BilingualText(french: "{x} {value}", arabic: "{time}"),
            mail: BilingualText(french: "{value} {time} {", arabic: "}"),
            sms: BilingualText(french: "", arabic: "{{value}}"))
        let filled = text.filled("{time}", "{value}")
        #expect(filled.subject == BilingualText(french: "{x} {time}", arabic: "{value}"))
        #expect(filled.mail.french == "{time} {value} {")
        #expect(filled.sms.arabic == "{{time}}")
    }

    private func mail(
        _ subject: String = "Votre code", name: String = "CNOPS", to: String = "un@example.ma",
        text: String = "<b>1 & 2</b>\n\"3\""
    ) throws -> MailText {
        MailText(
            from: try #require(EmailAddress("ne-pas-repondre@cnops.example")), named: name,
            to: try #require(EmailAddress(to)), subject: subject,
            paragraphs: [("ar", "رمز 123456"), ("fr", text)], id: "m0123456789abcdef",
            writtenAt: WallTime(seconds: 1_772_442_000))
    }

    private func headers(_ mail: MailText) -> [String] {
        let text = String(decoding: mail.bytes, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return [] }
        return text[..<end.lowerBound].split(separator: "\r\n").map { String($0) }
    }

    // RFC 5322, 2045 to 2047. The same identifier for every attempt.
    @Test func `an e-mail has the headers that it needs`() throws {
        let found = headers(try mail())
        #expect(
            found == [
                "From: =?utf-8?B?Q05PUFM=?= <ne-pas-repondre@cnops.example>",
                "To: <un@example.ma>", "Subject: =?utf-8?B?Vm90cmUgY29kZQ==?=",
                "Date: Mon, 02 Mar 2026 09:00:00 +0000",
                "Message-ID: <m0123456789abcdef@cnops.example>", "MIME-Version: 1.0",
                "Content-Language: ar, fr", "Auto-Submitted: auto-generated",
                "Content-Type: multipart/alternative; boundary=\"=_m0123456789abcdef\"",
            ])
        #expect(try mail().bytes == mail().bytes)
    }

    @Test func `each language has its direction, and no text becomes markup`() throws {
        let text = String(decoding: try mail().bytes, as: UTF8.self)
        let parts = text.components(between: "Content-Transfer-Encoding: base64\r\n\r\n", "\r\n--")
        let bodies = try parts.map { part in
            String(
                decoding: try #require(
                    Base64.decode(part.utf8.filter { $0 != 13 && $0 != 10 })), as: UTF8.self)
        }
        #expect(bodies[0] == "رمز 123456\n\n<b>1 & 2</b>\n\"3\"\n")
        #expect(bodies[1].contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(bodies[1].contains("<p lang=\"ar\" dir=\"rtl\">رمز 123456</p>"))
        #expect(
            bodies[1].contains(
                "<p lang=\"fr\" dir=\"ltr\">&lt;b&gt;1 &amp; 2&lt;/b&gt;<br>\n&quot;3&quot;</p>"))
    }

    @Test(arguments: ["a\r\nBcc: x@y.ma", "\r\n\r\nbody", String(repeating: "رمز ", count: 60), ""])
    func `nothing that is said begins a header`(subject: String) throws {
        for mail in [try mail(subject), try mail(name: subject)] {
            let found = headers(mail)
            #expect(!found.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("body") })
            #expect(found.allSatisfy { $0.utf8.count <= 120 })
            #expect(found.count { !$0.hasPrefix(" ") } == 9)
        }
    }

    @Test(arguments: [
        ("un@example.ma", "To: <un@example.ma>"), ("a,b@example.ma", "To: <\"a,b\"@example.ma>"),
        ("a>b@example.ma", "To: <\"a>b\"@example.ma>"),
        ("a\"\\b@example.ma", "To: <\"a\\\"\\\\b\"@example.ma>"),
        (".a@example.ma", "To: <\".a\"@example.ma>"),
    ])
    func `an address is one address`(address: String, header: String) throws {
        #expect(headers(try mail(to: address)).contains(header))
    }
}

extension String {
    /// What stands between each `start` and the next `end`.
    fileprivate func components(between start: String, _ end: String) -> [Substring] {
        var found: [Substring] = []
        var rest = self[...]
        while let from = rest.firstRange(of: start) {
            rest = rest[from.upperBound...]
            guard let to = rest.firstRange(of: end) else { break }
            found.append(rest[..<to.lowerBound])
        }
        return found
    }
}
