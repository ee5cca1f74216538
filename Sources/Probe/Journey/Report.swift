import Base
import JSON
import RPC

/// Tells the journey as it goes: for people in French and Arabic, one below the other, or for
/// programs as one JSON object a line. Arabic stands in the order in which it is read; turning it
/// for display is the terminal's work.
package final class Report {
    /// How the report is written.
    package enum Form: String, Sendable, CaseIterable { case text, json }

    private let form: Form
    private let write: (String) -> Void
    private var current = ""

    /// `write` takes a line without its end.
    package init(_ form: Form, write: @escaping (String) -> Void) {
        self.form = form
        self.write = write
    }

    func begin(_ name: String, _ title: BilingualText, number: Int, of count: Int) {
        current = name
        switch form {
        case .text:
            write("")
            write("[\(number)/\(count)] \(name) · \(title.french) · \(title.arabic)")
        case .json: put(event: "begin", title, nil)
        }
    }

    /// One answer, and how long it took where it was asked for.
    func line(_ text: BilingualText, _ time: Duration?) {
        switch form {
        case .text:
            let mark = time == nil ? "·" : "✓"
            write("  \(mark) \(time.map(Self.milliseconds) ?? Self.blank)  \(text.french)")
            write("    \(Self.blank)  \(text.arabic)")
        case .json: put(event: "answer", text, time)
        }
    }

    func end(_ name: String, _ time: Duration) {
        switch form {
        case .text: write("  = \(Self.milliseconds(time))")
        case .json: put(event: "end", nil, time)
        }
    }

    func failed(_ name: String, _ error: any Error) {
        let status = error as? Status
        let reason = status?.errorInfo.map { "\($0.reason) " } ?? ""
        switch form {
        case .text:
            write("  ✗ \(name): \(reason)\(error)")
            if let text = status?.localizedText {
                write("    \(text.french)")
                write("    \(text.arabic)")
            }
        case .json:
            put(
                event: "failure", status?.localizedText, nil,
                [.init(name: "error", value: .string("\(reason)\(error)"))])
        }
    }

    private func put(
        event: String, _ text: BilingualText?, _ time: Duration?,
        _ others: [JSONObject.Member] = []
    ) {
        var members: [JSONObject.Member] = [
            .init(name: "step", value: .string(current)),
            .init(name: "event", value: .string(event)),
        ]
        if let text {
            members.append(.init(name: "fr", value: .string(text.french)))
            members.append(.init(name: "ar", value: .string(text.arabic)))
        }
        if let time {
            members.append(.init(name: "milliseconds", value: .number(Self.tenths(time, "."))))
        }
        write(JSONValue.object(JSONObject(members: members + others)).description)
    }

    // MARK: Numbers as people read them

    private static let blank = String(repeating: " ", count: 12)

    /// `    1 234,5 ms` without thousands apart, so that a column is easy to compare.
    private static func milliseconds(_ time: Duration) -> String {
        let text = "\(tenths(time, ",")) ms"
        return String(repeating: " ", count: max(0, blank.count - text.count)) + text
    }

    private static func tenths(_ time: Duration, _ point: String) -> String {
        let tenths = max(0, time.wholeNanoseconds) / 100_000
        return "\(tenths / 10)\(point)\(tenths % 10)"
    }

    /// Dirhams as people read them: `1 234,50 MAD`.
    package static func amount(_ centimes: Int64) -> String {
        guard let money = try? Money(centimes: centimes) else { return "\(centimes) centimes" }
        return money.onScreen.dropLast("DH".count) + "MAD"
    }
}
