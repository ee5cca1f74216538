/// The columns of the CNSS payroll exchange file (e-BDS), 260 characters a record. Columns count
/// from 0 here and from 1 in messages.
enum PayrollLayout {
    static let recordBytes = 260

    /// One field of a record.
    struct Field: Sendable {
        let start: Int
        let width: Int
        /// Whether it tells something of one person.
        let isPersonal: Bool

        init(_ start: Int, _ width: Int, isPersonal: Bool = false) {
            self.start = start
            self.width = width
            self.isPersonal = isPersonal
        }
    }

    // Common to every record after the first.
    static let employer = Field(3, 7)
    static let period = Field(10, 6)

    /// B02: an employee whom the fund knows.
    enum Known {
        static let insured = Field(16, 9, isPersonal: true)
        static let name = Field(25, 60, isPersonal: true)
        static let toPay = Field(87, 6)
        static let toDeduct = Field(93, 6)
        static let net = Field(99, 6)
        static let toReturn = Field(105, 6)
        static let days = Field(111, 2)
        static let wage = Field(113, 13, isPersonal: true)
        static let cappedWage = Field(126, 9, isPersonal: true)
        static let situation = Field(135, 2)
        static let control = Field(137, 19, isPersonal: true)
        static let children = Field(85, 2)
    }

    /// B03: totals of B02.
    enum KnownTotals {
        static let count = Field(16, 6)
        static let children = Field(22, 6)
        static let toPay = Field(28, 12)
        static let toDeduct = Field(40, 12)
        static let net = Field(52, 12)
        static let insured = Field(64, 15)
        static let toReturn = Field(79, 12)
        static let days = Field(91, 6)
        static let wages = Field(97, 15)
        static let cappedWages = Field(112, 13)
        static let control = Field(125, 19)
    }

    /// B04: a new employee.
    enum New {
        static let insured = Field(16, 9, isPersonal: true)
        static let name = Field(25, 60, isPersonal: true)
        static let nationalID = Field(85, 8, isPersonal: true)
        static let days = Field(93, 2)
        static let wage = Field(95, 13, isPersonal: true)
        static let cappedWage = Field(108, 9, isPersonal: true)
        static let control = Field(117, 19, isPersonal: true)
    }

    /// B05, totals of B04, and B06, totals of both.
    enum Totals {
        static let count = Field(16, 6)
        static let insured = Field(22, 15)
        static let days = Field(37, 6)
        static let wages = Field(43, 15)
        static let cappedWages = Field(58, 13)
        static let control = Field(71, 19)
    }
}

/// One record of the file: bytes of ISO-8859-1 without the end of line.
struct PayrollRecord {
    let bytes: ArraySlice<UInt8>

    /// The number in the field; `nil` where one of its characters is no digit. Nineteen digits may
    /// exceed 64 bits, and then are no number either.
    func number(_ field: PayrollLayout.Field) -> Int? {
        var value = 0
        let start = bytes.startIndex + field.start
        for index in start..<(start + field.width) {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = tens.addingReportingOverflow(Int(digit))
            guard !tooLarge, !overflow else { return nil }
            value = sum
        }
        return value
    }

    /// The text in the field without the spaces that fill it. Every byte of ISO-8859-1 is the Unicode
    /// scalar of the same number.
    func text(_ field: PayrollLayout.Field) -> String {
        let start = bytes.startIndex + field.start
        var end = start + field.width
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let slice = bytes[start..<end]
        if slice.allSatisfy({ $0 < 0x80 }) { return String(decoding: slice, as: UTF8.self) }
        var text = ""
        for byte in slice { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        return text
    }

    /// Its employer and month, as written.
    var header: ArraySlice<UInt8> {
        let start = bytes.startIndex + PayrollLayout.employer.start
        return bytes[start..<(start + PayrollLayout.employer.width + PayrollLayout.period.width)]
    }
}
