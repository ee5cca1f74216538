/// The text of one SMS as the network counts it (3GPP TS 23.038 and 23.040).
package struct SMSText: Hashable, Sendable {
    /// How characters are counted.
    package enum Encoding: String, Hashable, Sendable {
        /// Septets: 160 in one message, 153 in each of several.
        case gsm7 = "GSM-7"
        /// UTF-16 units: 70 in one message, 67 in each of several.
        case ucs2 = "UCS-2"

        fileprivate var alone: Int { self == .gsm7 ? 160 : 70 }
        fileprivate var inParts: Int { self == .gsm7 ? 153 : 67 }
    }

    package let text: String
    package let encoding: Encoding
    /// Messages that the network sends, and bills.
    package let segments: Int

    /// Shortens a text where that costs no meaning: a Latin letter that would make every character
    /// cost two bytes loses its accent, as French is written in capitals.
    package init(_ text: String) {
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.flatMap(Self.folded)))
        let sizes = plain.unicodeScalars.compactMap { Self.septets[$0] }
        if sizes.count == plain.unicodeScalars.count {
            (self.text, encoding) = (plain, .gsm7)
            segments = Self.segments(sizes, .gsm7)
        } else {
            (self.text, encoding) = (text, .ucs2)
            // A pair of surrogates is never parted.
            segments = Self.segments(text.unicodeScalars.map { $0.utf16.count }, .ucs2)
        }
    }

    private static func segments(_ sizes: [Int], _ encoding: Encoding) -> Int {
        if sizes.reduce(0, +) <= encoding.alone { return 1 }
        var (segments, used) = (1, 0)
        for size in sizes {
            if used + size > encoding.inParts {
                segments += 1
                used = 0
            }
            used += size
        }
        return segments
    }

    /// The septets of each character: 1 of the default alphabet, 2 of the extension table, which
    /// stands behind an escape.
    private static let septets: [Unicode.Scalar: Int] = {
        let usual =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRS"
            + "TUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
        var table: [Unicode.Scalar: Int] = [:]
        for scalar in usual.unicodeScalars { table[scalar] = 1 }
        for scalar in "\u{c}^{}\\[~]|€".unicodeScalars { table[scalar] = 2 }
        return table
    }()

    private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard septets[scalar] == nil, let plain = plain[scalar] else { return [scalar] }
        return Array(plain.unicodeScalars)
    }

    private static let plain: [Unicode.Scalar: String] = [
        "â": "a", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o", "û": "u", "ç": "c", "œ": "oe",
        "Â": "A", "À": "A", "Ê": "E", "È": "E", "Ë": "E", "Î": "I", "Ï": "I", "Ô": "O", "Û": "U",
        "Ù": "U", "Œ": "OE", "’": "'", "‘": "'", "«": "\"", "»": "\"", "“": "\"", "”": "\"",
        "–": "-", "—": "-", "…": "...", "\u{a0}": " ", "\u{202f}": " ",
    ]
}
