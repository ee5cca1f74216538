internal import Base
package import ClaimsDomain
package import Store

/// What is numbered.
package enum NumberKind: String, Sendable {
    /// 8 digits, as the numbers that the sources show (CLM-FILE-O-02).
    case file = "FILE"
    /// 8 digits (CLM-PEC-04).
    case agreement = "AGREEMENT"
    case illnessDecision = "ILLNESS"
    case approval = "APPROVAL"

    /// So that no two kinds share a number, and a number tells what it is of.
    fileprivate var range: ClosedRange<Int> {
        switch self {
        case .file: 10_000_001...50_000_000
        case .agreement: 50_000_001...90_000_000
        case .illnessDecision: 90_000_001...95_000_000
        case .approval: 95_000_001...99_999_999
        }
    }
}

extension WriteTransaction {
    /// The next number of its kind; none is given twice. Throws a refusal after the last.
    package func nextNumber(_ kind: NumberKind) throws -> String {
        let number = try next(kind.rawValue, first: kind.range.lowerBound)
        guard kind.range.contains(number) else { throw Refusal.numbersUsedUp }
        return String(number)
    }

    /// The next serial of the kind and year (CLM-SHEET-O-01).
    package func nextSerial(_ kind: SheetKind, year: Int) throws -> SheetSerial {
        let sequence = try next("SHEET-\(kind.letter)-\(year)", first: 1)
        guard let serial = SheetSerial(kind: kind, year: year, sequence: sequence) else {
            throw Refusal.numbersUsedUp
        }
        return serial
    }

    private func next(_ kind: String, first: Int) throws -> Int {
        let last = try self.first("SELECT last FROM numbers WHERE kind = $1", kind) {
            try $0.integer(0)
        }
        guard let last else {
            try execute("INSERT INTO numbers (kind, last) VALUES ($1, $2)", kind, first)
            return first
        }
        try execute("UPDATE numbers SET last = $2 WHERE kind = $1", kind, last + 1)
        return last + 1
    }
}
