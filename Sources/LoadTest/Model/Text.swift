/// Numbers as people read them.
package enum Text {
    /// A time in nanoseconds, in the unit that suits it: `1.25 ms`.
    package static func time(_ nanoseconds: Int64) -> String {
        let value = Double(nanoseconds)
        switch nanoseconds {
        case ..<1_000: return "\(nanoseconds) ns"
        case ..<1_000_000: return "\(decimal(value / 1e3)) µs"
        case ..<1_000_000_000: return "\(decimal(value / 1e6)) ms"
        default: return "\(decimal(value / 1e9)) s"
        }
    }

    package static func rate(_ perSecond: Double) -> String {
        perSecond < 100 ? decimal(perSecond) : grouped(Int(perSecond.rounded()))
    }

    /// A share as percent.
    package static func share(_ share: Double) -> String { "\(decimal(share * 100)) %" }

    /// A whole number in groups of three digits.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append("\u{202f}") }
            text.append(digit)
        }
        return number < 0 ? "−\(text)" : text
    }

    /// With two decimals at most.
    package static func decimal(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let hundredths = Int((value * 100).rounded())
        let whole = hundredths.magnitude / 100
        let rest = hundredths.magnitude % 100
        let sign = hundredths < 0 ? "−" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0
            ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The text with the characters escaped that mean something to HTML.
    package static func html(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
