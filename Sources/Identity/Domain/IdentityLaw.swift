package import Base
package import Law

/// The figures of `law/identity`, read and checked together.
package struct IdentityLaw: Sendable {
    private let integers: [String: EffectiveDated<Int>]
    private let progress: EffectiveDated<[ActivationState: Int]>
    private let assurance: EffectiveDated<Assurance>
    private let conditions: EffectiveDated<String>
    private let policies: EffectiveDated<[String: Int]>
    private let alphabets: EffectiveDated<PasswordPolicy.Alphabet>
    private let factors: EffectiveDated<[String: Int]>

    package init(_ set: LawSet) throws(LawError) {
        var integers: [String: EffectiveDated<Int>] = [:]
        for (name, unit) in IdentityLaw.figures {
            integers[name] = try set.integers(of: "identity.\(name)", in: unit)
        }
        self.integers = integers
        progress = try set.values(of: "identity.activation-progress", in: .count) { value in
            IdentityLaw.table(value).flatMap { table in
                var percent: [ActivationState: Int] = [:]
                for (name, number) in table {
                    guard let state = ActivationState(rawValue: name) else { return nil }
                    percent[state] = number
                }
                return percent
            }
        }
        assurance = try set.values(of: "identity.activation-assurance", in: .text) {
            IdentityLaw.text($0).flatMap { Assurance(rawValue: $0) }
        }
        conditions = try set.values(of: "identity.conditions-version", in: .text, IdentityLaw.text)
        policies = try set.values(of: "identity.password-policy", in: .count) { value in
            IdentityLaw.table(value).flatMap { table in
                let isWhole = IdentityLaw.policyRows.allSatisfy { table[$0] != nil }
                let isOrdered = table["min_length"] ?? 1 <= table["max_length"] ?? 0
                return isWhole && isOrdered && table.count == IdentityLaw.policyRows.count
                    ? table : nil
            }
        }
        alphabets = try set.values(of: "identity.password-alphabet", in: .text) {
            IdentityLaw.text($0).flatMap { PasswordPolicy.Alphabet(rawValue: $0) }
        }
        factors = try set.values(of: "identity.second-factor", in: .count, IdentityLaw.table)
    }

    /// The figures for activations of a fund on a day.
    package func activation(_ fund: Fund, on day: Day) throws(Refusal) -> ActivationRules {
        ActivationRules(
            isEnabled: try integer("activation-enabled", fund, day) == 1,
            progress: try progress.inForce(for: fund, on: day).value,
            bankLastDigits: try integer("activation-bank-last-digits", fund, day),
            idleMinutes: try integer("activation-idle-minutes", fund, day),
            failuresMaximum: try integer("activation-failures-max", fund, day),
            lockHours: try integer("activation-lock-hours", fund, day),
            failuresInARow: try integer("activation-failures-in-a-row-max", fund, day),
            assurance: try assurance.inForce(for: fund, on: day).value,
            holdHours: try integer("activation-hold-hours", fund, day),
            conditions: try conditions.inForce(for: fund, on: day).value)
    }

    /// Whether a fund offers the activation journey on a day; a fund without a value does not.
    package func offersActivation(_ fund: Fund, on day: Day) -> Bool {
        integers["activation-enabled"]?.dated(for: fund, on: day)?.value == 1
    }

    /// Whether a fund sends to mobiles outside Morocco on a day (ID-O-13).
    package func sendsAbroad(_ fund: Fund, on day: Day) throws(Refusal) -> Bool {
        try integer("mobile-foreign", fund, day) == 1
    }

    /// The figures for codes of a fund on a day.
    package func codes(_ fund: Fund, on day: Day) throws(Refusal) -> CodeRules {
        CodeRules(
            digits: min(9, max(6, try integer("code-digits", fund, day))),
            validSeconds: try integer("code-valid-seconds", fund, day),
            resendSeconds: try integer("code-resend-seconds", fund, day),
            wrongMaximum: try integer("code-wrong-max", fund, day),
            wrongPerHour: try integer("code-wrong-per-hour-max", fund, day),
            sendsPerTenMinutes: try integer("code-sends-per-ten-minutes-max", fund, day),
            sendsPerDay: try integer("code-sends-per-day-max", fund, day),
            addressSends: try integer("code-address-sends-max", fund, day),
            wrongInARow: try integer("code-wrong-in-a-row-max", fund, day),
            dailySends: DailySends(
                person: try integer("code-person-sends-per-day-max", fund, day),
                address: try integer("code-address-sends-per-day-max", fund, day),
                service: [
                    .email: try integer("code-service-sends-per-day-max", fund, day),
                    .sms: try integer("sms-service-sends-per-day-max", fund, day),
                ]))
    }

    /// The figures for sign-ins of a fund on a day.
    package func signIn(_ fund: Fund, on day: Day) throws(Refusal) -> SignInRules {
        SignInRules(
            failuresMaximum: try integer("sign-in-failures-max", fund, day),
            lockMinutes: try integer("sign-in-lock-minutes", fund, day),
            captchaFailures: try integer("sign-in-captcha-failures", fund, day),
            failuresPerHour: try integer("sign-in-failures-per-hour-max", fund, day),
            failuresInARow: try integer("sign-in-failures-in-a-row-max", fund, day),
            idleMinutes: try integer("sign-in-idle-minutes", fund, day),
            hoursMaximum: try integer("sign-in-hours-max", fund, day),
            stepUpMinutes: try integer("step-up-minutes", fund, day))
    }

    /// The version of the general conditions in force; `nil` where a fund has none.
    package func conditions(_ fund: Fund, on day: Day) -> String? {
        conditions.dated(for: fund, on: day)?.value
    }

    /// Minutes after which a recovery of a password is over (ID-REC).
    package func recoveryMinutes(_ fund: Fund, on day: Day) throws(Refusal) -> Int {
        try integer("recovery-minutes", fund, day)
    }

    /// Whether accounts of a kind sign in with a second factor (ID-HRD-05); kinds that the table does
    /// not name need none.
    package func needsSecondFactor(
        _ kind: AccountKind, _ fund: Fund, on day: Day
    ) throws(Refusal) -> Bool {
        try factors.inForce(for: fund, on: day).value[kind.rawValue] == 1
    }

    /// What passwords of a fund must be like on a day (ID-PWD-05).
    package func passwordPolicy(_ fund: Fund, on day: Day) throws(Refusal) -> PasswordPolicy {
        let table = try policies.inForce(for: fund, on: day).value
        func row(_ name: String) -> Int { table[name] ?? 0 }
        return PasswordPolicy(
            length: row("min_length")...max(row("min_length"), row("max_length")),
            uppercase: row("min_uppercase"), lowercase: row("min_lowercase"),
            digits: row("min_digits"), alphabet: try alphabets.inForce(for: fund, on: day).value)
    }

    private func integer(_ name: String, _ fund: Fund, _ day: Day) throws(Refusal) -> Int {
        // `init` reads every one of `figures`, and only names of theirs are asked for in this file.
        guard let figure = integers[name] else { preconditionFailure("\(name) is not read") }
        return try figure.inForce(for: fund, on: day).value
    }

    private static let figures: [(String, LawUnit)] = [
        ("activation-enabled", .count), ("activation-bank-last-digits", .count),
        ("activation-idle-minutes", .minutes), ("activation-failures-max", .count),
        ("activation-lock-hours", .hours), ("activation-failures-in-a-row-max", .count),
        ("activation-hold-hours", .hours), ("code-digits", .count),
        ("code-valid-seconds", .seconds), ("code-resend-seconds", .seconds),
        ("code-wrong-max", .count), ("code-wrong-per-hour-max", .count),
        ("code-wrong-in-a-row-max", .count), ("code-person-sends-per-day-max", .count),
        ("code-address-sends-per-day-max", .count), ("sms-service-sends-per-day-max", .count),
        ("mobile-foreign", .count), ("code-sends-per-ten-minutes-max", .count),
        ("code-sends-per-day-max", .count),
        ("code-address-sends-max", .count), ("code-service-sends-per-day-max", .count),
        ("sign-in-failures-max", .count), ("sign-in-lock-minutes", .minutes),
        ("sign-in-captcha-failures", .count), ("sign-in-failures-per-hour-max", .count),
        ("sign-in-failures-in-a-row-max", .count), ("sign-in-idle-minutes", .minutes),
        ("sign-in-hours-max", .hours), ("step-up-minutes", .minutes),
        ("recovery-minutes", .minutes),
    ]

    private static let policyRows = [
        "min_length", "max_length", "min_uppercase", "min_lowercase", "min_digits",
    ]

    private static func text(_ value: LawValue) -> String? {
        if case .text(let text) = value { text } else { nil }
    }

    private static func table(_ value: LawValue) -> [String: Int]? {
        guard case .table(let rows) = value else { return nil }
        var table: [String: Int] = [:]
        for (name, row) in rows {
            guard case .integer(let number) = row else { return nil }
            table[name] = Int(number)
        }
        return table
    }
}

/// The figures for activations of one fund and day.
package struct ActivationRules: Hashable, Sendable {
    package let isEnabled: Bool
    /// Percent of the page that each state shows (ID-ACT-05).
    package let progress: [ActivationState: Int]
    package let bankLastDigits: Int
    package let idleMinutes: Int
    package let failuresMaximum: Int
    package let lockHours: Int
    package let failuresInARow: Int
    package let assurance: Assurance
    package let holdHours: Int
    /// The version of the general conditions in force.
    package let conditions: String

    /// For one identity card from one network address (ID-O-08).
    package var pair: Failures.Policy {
        Failures.Policy(
            maximum: failuresMaximum, window: Int64(lockHours) * 3600,
            lockSeconds: Int64(lockHours) * 3600, doubles: false)
    }

    /// For one identity card from all addresses (facts, section 5): then the postal route.
    package var card: Failures.Policy {
        Failures.Policy(
            maximum: failuresInARow, window: nil, lockSeconds: Int64(lockHours) * 3600,
            doubles: false)
    }
}
