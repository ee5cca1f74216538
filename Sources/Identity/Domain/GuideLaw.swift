package import Base
package import Law

/// What anybody may know: where funds are reached, and who may use which e-service.
package struct GuideLaw: Sendable {
    /// Who may use an e-service (ID-GEN-02).
    package enum Access: String, Hashable, Sendable, CaseIterable {
        case open = "PUBLIC"
        case insured = "INSURED"
        case student = "STUDENT"
        case employerContact = "EMPLOYER_CONTACT"
        case provider = "PROVIDER"
    }

    /// An e-service as the fund's guide numbers it.
    package struct OnlineService: Hashable, Sendable {
        package let number: Int
        package let access: Access
        package let hasPublicPart: Bool
    }

    private let contacts: EffectiveDated<[String: BilingualText]>
    private let channels: EffectiveDated<[String: BilingualText]>
    private let journey: EffectiveDated<[String: BilingualText]>
    private let services: EffectiveDated<[OnlineService]>

    package init(_ set: LawSet) throws(LawError) {
        contacts = try set.values(of: "identity.contact-points", in: .text, GuideLaw.texts)
        channels = try set.values(of: "identity.channels", in: .text, GuideLaw.texts)
        journey = try set.values(of: "identity.journey-texts", in: .text, GuideLaw.texts)
        services = try set.values(of: "identity.online-services", in: .text) { value in
            guard case .table(let rows) = value else { return nil }
            var services: [OnlineService] = []
            for (name, row) in rows {
                guard case .text(let text) = row, let number = Int(name),
                    case let parts = text.split(separator: "+", maxSplits: 1),
                    let access = parts.first.flatMap({ Access(rawValue: String($0)) }),
                    parts.count == 1 || parts[1] == Access.open.rawValue
                else { return nil }
                services.append(
                    OnlineService(number: number, access: access, hasPublicPart: parts.count == 2))
            }
            return services.sorted { $0.number < $1.number }
        }
    }

    /// Where a fund is reached, by purpose (ID-CNT-01).
    package func contacts(
        _ fund: Fund, on day: Day
    ) throws(Refusal) -> [(purpose: String, value: BilingualText)] {
        GuideLaw.listed(try contacts.inForce(for: fund, on: day).value)
    }

    /// The sites and applications of a fund (ID-GEN-04, ID-GEN-05).
    package func channels(
        _ fund: Fund, on day: Day
    ) throws(Refusal) -> [(purpose: String, value: BilingualText)] {
        GuideLaw.listed(try channels.inForce(for: fund, on: day).value)
    }

    /// What the pages of the activation journey say (ID-ACT-02 to ID-ACT-22).
    package func journeyTexts(
        _ fund: Fund, on day: Day
    ) throws(Refusal) -> [(purpose: String, value: BilingualText)] {
        GuideLaw.listed(try journey.inForce(for: fund, on: day).value)
    }

    /// The e-services of a fund; none where it lists none.
    package func services(_ fund: Fund, on day: Day) -> [OnlineService] {
        services.dated(for: fund, on: day)?.value ?? []
    }

    private static func listed(
        _ table: [String: BilingualText]
    ) -> [(purpose: String, value: BilingualText)] {
        table.sorted { $0.key < $1.key }.map { (purpose: $0.key, value: $0.value) }
    }

    /// Rows `NAME`, the same in both languages, or `NAME_fr` beside `NAME_ar`.
    private static func texts(_ value: LawValue) -> [String: BilingualText]? {
        guard case .table(let rows) = value else { return nil }
        var texts: [String: BilingualText] = [:]
        for (name, row) in rows {
            guard case .text(let text) = row else { return nil }
            if name.hasSuffix("_fr") {
                let base = String(name.dropLast(3))
                guard case .text(let arabic)? = rows["\(base)_ar"] else { return nil }
                texts[base] = BilingualText(french: text, arabic: arabic)
            } else if name.hasSuffix("_ar") {
                guard rows["\(name.dropLast(3))_fr"] != nil else { return nil }
            } else {
                texts[name] = BilingualText(french: text, arabic: text)
            }
        }
        return texts
    }
}
