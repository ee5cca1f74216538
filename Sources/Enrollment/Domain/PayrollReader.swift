package import Base
import Law

/// Reads a payroll exchange file as it arrives, in pieces of any size: one record is held at a time,
/// so that memory does not grow with the file.
///
/// A record that breaks a rule is told with its number, column and value, and the others are taken.
/// Rows follow the layout of version 2 of the exchange (B00 to B06, or E00 to E06 of a complementary
/// declaration), end with LF or CRLF, and are in ISO-8859-1.
package struct PayrollReader {
    /// The values that rows are checked against.
    struct Checks: Sendable {
        let daysMaximum: Int
        /// `nil` where no ceiling is set: the capped wage is then only at most the wage (ENR-O-50).
        let ceiling: Money?

        init(_ month: Month, under law: EnrollmentLaw) throws(Refusal) {
            daysMaximum = try law.daysPerMonth.inForce(for: .cnss, on: month.firstDay).value
            ceiling = law.wageCeiling.dated(for: .cnss, on: month.firstDay)?.value
        }
    }

    /// What a record of the file gives.
    package enum Item: Sendable {
        case row(PayrollRow)
        case fault(PayrollFault)
    }

    let law: EnrollmentLaw
    /// Whose file it must be.
    let employer: AffiliationNumber
    /// The latest month that can be declared.
    let latestMonth: Month
    /// Known once the header is read.
    var checks: Checks?
    /// The letter of every type: B, or E for a complementary declaration.
    var family: UInt8 = 0
    /// `nil` until it is read, and where it is not sound.
    package internal(set) var header: PayrollHeader?
    var stage = Stage.start
    var record = 0
    var known = Sums()
    var new = Sums()
    var taken = Sums()
    var lastInsured = 0
    /// Employer and month as the header writes them: every later record begins with them.
    var headerBytes: [UInt8] = []
    /// Rows of which a number could not be read, so that no total can be checked.
    var unreadableRows = 0
    /// What is wrong with the file as a whole: nothing of it may be kept.
    var fileFault: FieldFault?
    private var line: [UInt8] = []
    private var isOverlong = false
    /// Lines that are no records.
    private var unreadable = 0
    private(set) var unmatched = 0
    private(set) var rowsRefused = 0
    private(set) var faults = 0

    /// Which record must come next.
    enum Stage: Int { case start, identity, known, new, end, finished }

    /// What the totals records add up.
    struct Sums {
        var count = 0
        var children = 0
        var toPay = 0
        var toDeduct = 0
        var net = 0
        var toReturn = 0
        var insured = 0
        var days = 0
        var wages = 0
        var cappedWages = 0
        var control = 0
    }

    /// Reads the file of `employer`, which may declare months up to `latestMonth`.
    package init(
        under law: EnrollmentLaw, employer: AffiliationNumber, latestMonth: Month
    ) {
        self.law = law
        self.employer = employer
        self.latestMonth = latestMonth
        line.reserveCapacity(PayrollLayout.recordBytes + 1)
    }

    /// Whether so much of the file is unreadable that the rest of it is not read.
    package var isGivenUp: Bool { unreadable >= Limits.unreadableRecords }

    /// Takes the next bytes of the file and gives the rows and faults that they complete.
    package mutating func take(_ bytes: [UInt8], _ emit: (Item) throws -> Void) rethrows {
        var start = bytes.startIndex
        while !isGivenUp, let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            append(bytes[start..<end])
            try endLine(emit)
            start = end + 1
        }
        if !isGivenUp { append(bytes[start...]) }
    }

    /// Ends the file: the last record may lack its end of line.
    package mutating func finish(_ emit: (Item) throws -> Void) rethrows -> PayrollSummary {
        if !line.isEmpty || isOverlong { try endLine(emit) }
        if isGivenUp {
            fileFault =
                fileFault
                ?? FieldFault(
                    PayrollLayout.Field(0, 1), "FILE_FORMAT_INVALID",
                    BilingualText(
                        french:
                            "Trop d'enregistrements illisibles : la suite du fichier n'est pas lue.",
                        arabic: "تسجيلات كثيرة غير مقروءة: لم تتم قراءة بقية الملف."))
        } else if stage != .finished {
            record += 1
            let fault = FieldFault(
                PayrollLayout.Field(0, 3), "FILE_FORMAT_INVALID",
                BilingualText(
                    french: "Le fichier s'arrête avant l'enregistrement des totaux généraux.",
                    arabic: "ينتهي الملف قبل تسجيل المجاميع العامة."))
            fileFault = fileFault ?? fault
            try emitFault(fault, in: nil, emit)
        }
        return PayrollSummary(
            header: header,
            refusal: fileFault.map { Refusal(.invalidArgument, $0.reason, $0.text) },
            records: record, rowsTaken: taken.count, rowsRefused: rowsRefused,
            rowsUnmatched: unmatched,
            faults: faults, days: taken.days,
            wages: (try? Money(centimes: Int64(taken.wages))) ?? .zero,
            cappedWages: (try? Money(centimes: Int64(taken.cappedWages))) ?? .zero)
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        // One byte more than a record, for the carriage return.
        guard line.count + bytes.count <= PayrollLayout.recordBytes + 1 else {
            isOverlong = true
            return
        }
        line.append(contentsOf: bytes)
    }

    private mutating func endLine(_ emit: (Item) throws -> Void) rethrows {
        defer {
            line.removeAll(keepingCapacity: true)
            isOverlong = false
        }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        // An empty line at the end of the file is no record.
        if line.isEmpty, !isOverlong, stage == .finished { return }
        record += 1
        let length = line.count
        guard length == PayrollLayout.recordBytes, !isOverlong else {
            rowsRefused += 1
            unreadableRows += 1
            unreadable += 1
            return try emitFault(
                FieldFault(
                    PayrollLayout.Field(min(length, PayrollLayout.recordBytes - 1), 1),
                    "FILE_FORMAT_INVALID",
                    BilingualText(
                        french: "Un enregistrement compte exactement 260 caractères.",
                        arabic: "يتكون التسجيل من 260 حرفا بالضبط.")), in: nil, emit)
        }
        let current = PayrollRecord(bytes: line[...])
        var found: [FieldFault] = []
        if let row = read(current, &found) {
            taken.count += 1
            unmatched += row.registration == nil ? 1 : 0
            taken.days += row.days
            // Each wage has at most 13 digits: the sums stop long before 64 bits do.
            let most = Int(Money.centimesMaximum)
            taken.wages = min(taken.wages + Int(row.wage.centimes), most)
            taken.cappedWages = min(taken.cappedWages + Int(row.cappedWage.centimes), most)
            try emit(.row(row))
        }
        for fault in found { try emitFault(fault, in: current, emit) }
    }

    mutating func refuseRow() { rowsRefused += 1 }

    private mutating func emitFault(
        _ fault: FieldFault, in record: PayrollRecord?, _ emit: (Item) throws -> Void
    ) rethrows {
        faults += 1
        try emit(
            .fault(
                PayrollFault(
                    record: self.record, column: fault.field.start + 1,
                    value: record?.text(fault.field) ?? "",
                    isPersonal: fault.field.isPersonal, reason: fault.reason, text: fault.text))
        )
    }
}

/// A fault before its record is known.
struct FieldFault {
    let field: PayrollLayout.Field
    let reason: Refusal.Reason
    let text: BilingualText

    init(_ field: PayrollLayout.Field, _ reason: Refusal.Reason, _ text: BilingualText) {
        self.field = field
        self.reason = reason
        self.text = text
    }
}
