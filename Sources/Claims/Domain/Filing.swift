package import Base
import Law

/// How a file was handed in (CLM-FILE-01, CLM-FILE-02, CLM-STU-02), in the order of the contract.
package enum FilingChannel: String, Hashable, Sendable, CaseIterable {
    case mutualDesk = "MUTUAL_DESK"
    case fundDesk = "FUND_DESK"
    case agency = "AGENCY"
    case employer = "EMPLOYER"
    case post = "POST"
    case ofppt = "OFPPT_SITE"
    case onousc = "ONOUSC_SITE"

    /// Whether the fund's insured persons file there. Another place is noted and refuses nothing
    /// (CLM-STU-O-02).
    package func isUsual(at fund: Fund) -> Bool {
        switch self {
        case .agency, .employer: fund == .cnss
        case .mutualDesk, .fundDesk, .ofppt, .onousc: fund == .cnops
        case .post: true
        }
    }
}

/// A document handed in with a file (CLM-FILE-O-01), in the order of the contract.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case prescription = "PRESCRIPTION"
    case invoice = "INVOICE"
    case result = "RESULT"
    case priceSticker = "PRICE_STICKER"
    case other = "OTHER"
}

/// A line of care as it is handed in (CLM-FILE-O-01).
package struct FiledLine: Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    package let code: String
    package let group: CareGroup
    package let inpe: INPE
    package let day: Day
    package let quantity: Int
    package let charged: Money
    package let sector: Sector
    package let prescribed: Day?
    package let illness: String?

    package init(
        number: Int, code: String, group: CareGroup, inpe: INPE, day: Day, quantity: Int,
        charged: Money, sector: Sector, prescribed: Day?, illness: String?
    ) throws(Refusal) {
        guard (1...Limits.codeCharacters).contains(code.count) else {
            throw Refusal.fieldInvalid.at("code")
        }
        guard quantity > 0 else { throw Refusal.quantityInvalid.at("quantity") }
        guard charged >= .zero else { throw Refusal.amountInvalid.at("charged_centimes") }
        guard (illness?.utf8.count ?? 0) <= Limits.illnessBytes else {
            throw Refusal.fieldInvalid.at("illness")
        }
        self.number = number
        self.code = code
        self.group = group
        self.inpe = inpe
        self.day = day
        self.quantity = quantity
        self.charged = charged
        self.sector = sector
        self.prescribed = prescribed
        self.illness = illness
    }

    /// The sheet that such care belongs on (CLM-SHEET-O-06).
    package var sheet: SheetKind {
        if group.isDental { return .dental }
        return illness == nil ? .illness : .ald
    }
}

/// Refuses a file without lines, with care after the day of filing, or filed after the law's deadline,
/// counted from the latest day of care (CLM-FILE-O-03).
package func checkFiling(
    of lines: [FiledLine], at fund: Fund, on filed: Day, today: Day, under law: ClaimsLaw
) throws(Refusal) {
    guard let latest = lines.max(by: { $0.day < $1.day }) else { throw .emptyFile }
    guard filed <= today else { throw Refusal.fieldInvalid.at("filed_on") }
    guard latest.day <= filed else {
        throw Refusal.futureCareDate.at("lines[\(latest.number - 1)].day")
    }
    if let months = try law.filingMonths.inForce(for: fund, on: latest.day).value,
        filed > latest.day.deadline(months: months)
    {
        throw .filedTooLate
    }
}

/// The last day on which a file that was complete on `day` is to be refunded (CLM-DL-01).
package func refundDue(
    completeOn day: Day, at fund: Fund, under law: ClaimsLaw
) throws(Refusal) -> Day {
    day.deadline(months: try law.refundMonths.inForce(for: fund, on: day).value)
}

/// Something that a file or a request lacks.
package struct MissingItem: Hashable, Sendable {
    /// Such as `WRONG_SHEET_KIND`.
    package let reason: String
    package let text: BilingualText
    /// The line that it is about, where it is about one.
    package let line: Int?

    package init(reason: String, text: BilingualText, line: Int? = nil) {
        self.reason = reason
        self.text = text
        self.line = line
    }
}

/// What a file lacks as it is handed in: lines on the wrong kind of sheet (CLM-SHEET-O-06), and lines
/// that were claimed before (CLM-FILE-O-05). Neither is refused: both are asked about.
package func missingItems(
    in lines: [FiledLine], on sheet: SheetKind, claimedBefore: Set<Int>
) -> [MissingItem] {
    lines.flatMap { line in
        var items: [MissingItem] = []
        if line.sheet != sheet {
            items.append(
                MissingItem(
                    reason: "WRONG_SHEET_KIND",
                    text: BilingualText(
                        french:
                            "Ligne \(line.number) : ces soins relèvent d'une autre feuille de soins.",
                        arabic: "السطر \(line.number): هذه العلاجات تخص ورقة علاج أخرى."),
                    line: line.number))
        }
        if claimedBefore.contains(line.number) {
            items.append(
                MissingItem(
                    reason: "POSSIBLE_DUPLICATE",
                    text: BilingualText(
                        french:
                            "Ligne \(line.number) : les mêmes soins figurent déjà dans un dossier.",
                        arabic: "السطر \(line.number): نفس العلاجات واردة في ملف سابق."),
                    line: line.number))
        }
        return items
    }
}
