package import Base

/// The three kinds of care sheet (CLM-SHEET-01), in the order of the contract.
package enum SheetKind: String, Hashable, Sendable, CaseIterable {
    case illness = "ILLNESS"
    case ald = "ALD"
    case dental = "DENTAL"

    /// The letter that its serials begin with (CLM-SHEET-O-01).
    package var letter: String {
        switch self {
        case .illness: "M"
        case .ald: "A"
        case .dental: "D"
        }
    }
}

/// Serial number of a care sheet: letter of the kind, year, sequence of 7 digits, and a Luhn digit over
/// the 11 digits before it (CLM-SHEET-O-01).
package struct SheetSerial: Hashable, Sendable, CustomStringConvertible {
    package let kind: SheetKind
    package let description: String

    /// `nil` outside the years 1 to 9999 and the sequences 1 to 9,999,999.
    package init?(kind: SheetKind, year: Int, sequence: Int) {
        guard (1...9999).contains(year), (1...9_999_999).contains(sequence) else { return nil }
        let digits = String(year * 10_000_000 + sequence)
        let padded = String(repeating: "0", count: 11 - digits.utf8.count) + digits
        self.kind = kind
        description = kind.letter + padded + "\(SheetSerial.checkDigit(of: padded))"
    }

    /// Reads a serial as it is typed; `nil` where its form or its check digit is not right.
    package init?(_ text: String) {
        guard text.utf8.count <= Limits.serialBytes else { return nil }
        let entry = text.filter { !$0.isWhitespace }.uppercased()
        let digits = entry.dropFirst()
        guard let kind = SheetKind.allCases.first(where: { entry.hasPrefix($0.letter) }),
            digits.utf8.count == 12,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            digits.suffix(1) == "\(SheetSerial.checkDigit(of: digits.dropLast()))"
        else { return nil }
        self.kind = kind
        description = entry
    }

    /// Luhn: from the right, every second digit is doubled, the first of them included.
    private static func checkDigit(of digits: some StringProtocol) -> Int {
        var sum = 0
        for (place, byte) in digits.utf8.reversed().enumerated() {
            let digit = Int(byte - UInt8(ascii: "0"))
            let weighted = place.isMultiple(of: 2) ? digit * 2 : digit
            sum += weighted > 9 ? weighted - 9 : weighted
        }
        return (10 - sum % 10) % 10
    }
}

/// A care sheet's place, in the order of the contract; used and cancelled are final.
package enum SheetState: String, Hashable, Sendable, CaseIterable {
    case issued = "ISSUED"
    case used = "USED"
    case cancelled = "CANCELLED"

    /// A sheet serves one file: refuses one that is used or cancelled (CLM-SHEET-O-02).
    package func using() throws(Refusal) -> SheetState {
        guard self == .issued else { throw .sheetAlreadyUsed }
        return .used
    }

    /// Refuses to take back a sheet that is used or cancelled.
    package func cancelling() throws(Refusal) -> SheetState {
        guard self == .issued else { throw .sheetAlreadyUsed }
        return .cancelled
    }
}
