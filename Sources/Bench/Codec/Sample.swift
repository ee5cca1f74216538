import InteropAPI
import ProtoTestAPI
import Protobuf

/// Messages as calls carry them.
enum Sample {
    /// An echo of 128 bytes.
    static let echo = Bench.Msg(payload: [UInt8](repeating: 7, count: 128))

    /// Eight fields of various types: 87 bytes.
    static let visit = TestKinds.Visit(
        visitID, patient: 4_711_000_123, dayOfCare: 20_045, shade: .dark, urgent: true,
        priceInCentimes: 25_000, provider: "PRV-0007-CASABLANCA-1", signature: Array(0..<16))

    /// A message in a message, a list of messages with text, times and lists in them, a packed list.
    static let visits = TestKinds.VisitList(
        visit: visit,
        lines: (0..<6).map { index in
            TestKinds.VisitList.Line(
                act: "C\(index)-consultation", priceInCentimes: 15_000 + Int64(index),
                modifiers: ["N", "urgence de nuit"],
                at: GoogleProtobuf.Timestamp(seconds: 1_763_000_000 + Int64(index), nanos: 5_000))
        },
        codes: [1, 20, 300, 4_000, 50_000], remark: "Remboursement selon le tarif de référence")

    private static let visitID = "01JD4Q6Z7V0M3T8B2N5K9R1XWY"
}

extension TestKinds.Visit {
    fileprivate init(
        _ visitID: String, patient: Int64, dayOfCare: Int32, shade: TestKinds.Shade, urgent: Bool,
        priceInCentimes: Int64, provider: String, signature: [UInt8]
    ) {
        self.init(
            visitId: visitID, patient: patient, dayOfCare: dayOfCare, shade: shade, urgent: urgent,
            priceInCentimes: priceInCentimes, provider: provider, signature: signature)
    }
}
