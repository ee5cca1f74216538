import Base
import JSON
import RPC
import Testing

@testable import ProbeJourney

struct ReportTests {
    private let title = BilingualText(french: "Titre", arabic: "عنوان")

    private func lines(_ form: Report.Form, _ body: (Report) -> Void) -> [String] {
        var lines: [String] = []
        let report = Report(form) { lines.append($0) }
        report.begin("cover", title, number: 2, of: 8)
        body(report)
        return lines
    }

    @Test func `each answer stands in French and Arabic with its time`() {
        let text = lines(.text) {
            $0.line(
                BilingualText(french: "droits ouverts", arabic: "الحقوق مفتوحة"),
                .microseconds(12_340))
            $0.end("cover", .milliseconds(20))
        }
        #expect(
            text == [
                "", "[2/8] cover · Titre · عنوان",
                "  ✓      12,3 ms  droits ouverts",
                "                  الحقوق مفتوحة",
                "  =      20,0 ms",
            ])
    }

    @Test func `programs read one JSON object a line`() throws {
        let text = lines(.json) {
            $0.line(title, .microseconds(1_250))
            $0.failed("cover", JourneyFailure("the cover is false, not true"))
        }
        let objects = try text.map { try #require(try JSONValue(parsing: $0).objectValue) }
        #expect(objects.map { $0["event"]?.stringValue } == ["begin", "answer", "failure"])
        #expect(objects.allSatisfy { $0["step"]?.stringValue == "cover" })
        #expect(objects[1]["ar"]?.stringValue == "عنوان")
        #expect(objects[1]["milliseconds"] == .number("1.2"))
        #expect(objects[2]["error"]?.stringValue == "the cover is false, not true")
    }

    @Test func `a refusal is shown with its reason and in both languages`() {
        let refusal = Status(.failedPrecondition, "NOT_ENTITLED")
            .with(reason: "NOT_ENTITLED", domain: "tadamun.ma")
            .with(BilingualText(french: "Droits fermés.", arabic: "الحقوق مغلقة."))
        let text = lines(.text) { $0.failed("file", refusal) }
        #expect(
            text.suffix(3) == [
                "  ✗ file: NOT_ENTITLED FAILED_PRECONDITION: NOT_ENTITLED",
                "    Droits fermés.", "    الحقوق مغلقة.",
            ])
    }

    @Test(arguments: [
        (0, "0,00"), (5, "0,05"), (123_450, "1\u{a0}234,50"), (-123_450, "-1\u{a0}234,50"),
        (100_000_000, "1\u{a0}000\u{a0}000,00"),
    ])
    func `amounts are dirhams with a comma`(centimes: Int64, dirhams: String) {
        #expect(Report.amount(centimes) == "\(dirhams)\u{a0}MAD")
    }
}
