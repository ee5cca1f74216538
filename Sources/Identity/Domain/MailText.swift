package import Base

/// An e-mail as it is written (RFC 5322, 2045 to 2047): the same in plain text and in HTML, in both
/// languages.
package struct MailText: Sendable {
    /// The address that it comes from, and the name beside it.
    package let sender: EmailAddress
    package let senderName: String
    package let recipient: EmailAddress
    package let subject: String
    /// In the order in which they are read, each by its language: `fr` or `ar`.
    package let paragraphs: [(language: String, text: String)]
    /// The same for every attempt to send the message, so that a second copy is known as one.
    package let id: String
    package let writtenAt: WallTime

    package init(
        from sender: EmailAddress, named senderName: String, to recipient: EmailAddress,
        subject: String, paragraphs: [(language: String, text: String)], id: String,
        writtenAt: WallTime
    ) {
        self.sender = sender
        self.senderName = senderName
        self.recipient = recipient
        self.subject = subject
        self.paragraphs = paragraphs
        self.id = id
        self.writtenAt = writtenAt
    }

    /// Headers and body, lines ending with CRLF.
    package var bytes: [UInt8] {
        let domain = sender.description.drop { $0 != "@" }.dropFirst()
        let boundary = "=_\(id)"
        let lines = [
            "From: \(MailText.word(senderName)) <\(MailText.folded(sender))>",
            "To: <\(MailText.folded(recipient))>",
            "Subject: \(MailText.word(subject))",
            "Date: \(MailText.date(writtenAt))",
            "Message-ID: <\(id)@\(domain)>",
            "MIME-Version: 1.0",
            "Content-Language: \(paragraphs.map(\.language).joined(separator: ", "))",
            // RFC 3834: no answering machine answers it.
            "Auto-Submitted: auto-generated",
            "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
            "",
            MailText.part("text/plain", plain, boundary),
            MailText.part("text/html", html, boundary),
            "--\(boundary)--",
            "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private var plain: String {
        paragraphs.map(\.text).joined(separator: "\n\n") + "\n"
    }

    /// Each language in a block of its own with its direction: a reader that turns a whole page by
    /// its first letter would turn the other language round.
    private var html: String {
        let first = paragraphs.first?.language ?? "fr"
        let blocks = paragraphs.map { language, text in
            "<p \(MailText.attributes(language))>\(MailText.escaped(text))</p>\n"
        }
        return "<!DOCTYPE html>\n<html \(MailText.attributes(first))>\n<head>"
            + "<meta charset=\"utf-8\"><title>\(MailText.escaped(subject))</title></head>\n<body>\n"
            + blocks.joined() + "</body>\n</html>\n"
    }

    private static func attributes(_ language: String) -> String {
        "lang=\"\(language)\" dir=\"\(language == "ar" ? "rtl" : "ltr")\""
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n": escaped += "<br>\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func part(_ type: String, _ text: String, _ boundary: String) -> String {
        let encoded = Array(Base64.encode(text.utf8).utf8)
        let lines = stride(from: 0, to: encoded.count, by: 76).map { start in
            String(decoding: encoded[start..<min(start + 76, encoded.count)], as: UTF8.self)
        }
        return "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n" + lines.joined(separator: "\r\n")
    }

    /// A text as a header may have it: encoded words of at most 75 characters, each of whole
    /// characters (RFC 2047, 2 and 5). What is said in it cannot end the header.
    static func word(_ text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        func end() {
            words.append("=?utf-8?B?\(Base64.encode(bytes))?=")
            bytes = []
        }
        for scalar in text.unicodeScalars {
            // 45 bytes are 60 characters of base64, and 12 around them.
            if bytes.count + UTF8.width(scalar) > 45 { end() }
            bytes += Array(String(scalar).utf8)
        }
        end()
        return words.joined(separator: "\r\n ")
    }

    /// A local part with anything but the letters of RFC 5322, 3.2.3, stands in quotes.
    static func folded(_ address: EmailAddress) -> String {
        let local = address.description.prefix { $0 != "@" }
        let plain = local.utf8.allSatisfy {
            $0.isLetterOrDigit || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0)
        }
        guard !plain || local.hasPrefix(".") || local.hasSuffix(".") || local.contains("..") else {
            return address.description
        }
        var quoted = ""
        for character in local {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.append(character)
        }
        return "\"\(quoted)\"" + address.description.dropFirst(local.count)
    }

    /// `Mon, 02 Mar 2026 09:00:00 +0000` (RFC 5322, 3.3).
    static func date(_ time: WallTime) -> String {
        let seconds = time.seconds
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let inDay = seconds - days * 86_400
        let day = Day(daysSinceEpoch: Int(days)).components
        let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(weekdays[Int((days % 7 + 7) % 7)]), \(two(Int64(day.day))) "
            + "\(months[day.month - 1]) \(day.year) "
            + "\(two(inDay / 3600)):\(two(inDay / 60 % 60)):\(two(inDay % 60)) +0000"
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
