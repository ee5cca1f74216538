package import Base

/// A legal value through time, for each fund.
package struct EffectiveDated<Value: Sendable>: Sendable {
    /// A value with the entry that it comes from, for explanations.
    package struct Dated: Sendable {
        package let value: Value
        package let entry: LawParameter.Entry
    }

    package let parameter: String
    /// By fund, then by first day.
    private let values: [Dated]

    init(parameter: String, values: [Dated]) {
        self.parameter = parameter
        self.values = values
    }

    /// The value in force at `fund` on `day`, with its entry; `nil` before the first entry and in a
    /// gap: the law says nothing, and a rule refuses.
    package func dated(for fund: Fund, on day: Day) -> Dated? {
        let latest = values.last { $0.entry.fund == fund && $0.entry.from <= day }
        guard let latest, latest.entry.until.map({ day <= $0 }) ?? true else { return nil }
        return latest
    }

    /// As `dated`, or the refusal that says which parameter has no value on that day.
    package func inForce(for fund: Fund, on day: Day) throws(Refusal) -> Dated {
        guard let dated = dated(for: fund, on: day) else {
            throw .noLawInForce(parameter, fund, day)
        }
        return dated
    }
}

extension Refusal {
    /// The law holds no value for that fund and day: a right can neither be granted nor denied.
    package static func noLawInForce(_ parameter: String, _ fund: Fund, _ day: Day) -> Refusal {
        Refusal(
            .failedPrecondition, "RATE_NOT_SET",
            BilingualText(
                french: "Aucune valeur légale n'est enregistrée pour \(fund.rawValue) au "
                    + "\(day.onScreen).",
                arabic: "لا توجد قيمة قانونية مسجلة لدى \(fund.rawValue) بتاريخ \(day.onScreen)."),
            cause: parameter)
    }
}
