package import Base

/// Where an employee stands in the month declared (ENR-DEC-06), in the order of the control sum.
package enum PayrollSituation: String, Hashable, Sendable, CaseIterable {
    /// Left.
    case so = "SO"
    /// Deceased; the exchange file writes `DE`, the paper form `DC` (ENR-O-55).
    case dc = "DC"
    /// Maternity.
    case it = "IT"
    /// Sickness.
    case il = "IL"
    /// Work accident.
    case at = "AT"
    /// Leave without pay.
    case cs = "CS"
    /// Kept without pay.
    case ms = "MS"
    /// Occupational disease.
    case mp = "MP"

    package init?(code: String) {
        self.init(rawValue: code == "DE" ? "DC" : code)
    }

    /// What it adds to the control sum, from 1.
    package var rank: Int {
        switch self {
        case .so: 1
        case .dc: 2
        case .it: 3
        case .il: 4
        case .at: 5
        case .cs: 6
        case .ms: 7
        case .mp: 8
        }
    }

    /// Whether the person is away without days and wage (ENR-O-54).
    package var isLeave: Bool { self != .so && self != .dc }
}

/// One employee of a declaration, checked.
package struct PayrollRow: Hashable, Sendable {
    /// Number of its record in the file, from 1.
    package let record: Int
    /// `nil` where the number is not yet known, and the card number is there instead.
    package let registration: RegistrationNumber?
    package let nationalID: NationalID?
    package let name: String
    package let days: Int
    package let wage: Money
    package let cappedWage: Money
    package let situation: PayrollSituation?
    /// Whether the employee is on the sheet of new employees.
    package let isNew: Bool

    package init(
        record: Int, registration: RegistrationNumber?, nationalID: NationalID?, name: String,
        days: Int, wage: Money, cappedWage: Money, situation: PayrollSituation?, isNew: Bool
    ) {
        self.record = record
        self.registration = registration
        self.nationalID = nationalID
        self.name = name
        self.days = days
        self.wage = wage
        self.cappedWage = cappedWage
        self.situation = situation
        self.isNew = isNew
    }
}

/// What is wrong with a record: the row is not taken, the others are.
package struct PayrollFault: Hashable, Sendable {
    /// The value as an answer shows it: of personal data only the last two characters.
    package var shownValue: String { isPersonal ? masked(value) : value }

    /// Number of the record in the file, from 1.
    package let record: Int
    /// Of the field's first character, from 1.
    package let column: Int
    /// The characters of the field.
    package let value: String
    /// Whether they are data about a person.
    package let isPersonal: Bool
    package let reason: Refusal.Reason
    package let text: BilingualText
}

/// Whose declaration a file is, for which month.
package struct PayrollHeader: Hashable, Sendable {
    package let employer: AffiliationNumber
    package let month: Month
    package let name: String
    /// Whether the file adds to the month's main declaration (E00 to E06).
    package let isComplement: Bool
}

/// What a file gave.
package struct PayrollSummary: Hashable, Sendable {
    package let header: PayrollHeader?
    /// Why the file as a whole is refused: it is not of that employer or of a month that can be
    /// declared, it ends early, or its totals are not the sums of its rows (ENR-DEC-10). A row that
    /// cannot be read is refused alone, and leaves the totals unproven.
    package let refusal: Refusal?
    package let records: Int
    package let rowsTaken: Int
    package let rowsRefused: Int
    /// Of the rows taken, those without a registration number (ENR-O-53).
    package let rowsUnmatched: Int
    package let faults: Int
    package let days: Int
    package let wages: Money
    package let cappedWages: Money
}
