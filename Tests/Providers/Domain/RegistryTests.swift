import Base
import Law
import ProvidersDomain
import Testing

/// The values that the project ships.
func shippedLaw() throws -> ProvidersLaw {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try ProvidersLaw(LawSet(folder: "/\(root)/law", service: "providers"))
}

func reason<Value>(_ body: () throws -> Value) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? Refusal)?.reason.name ?? "\(error)"
    }
}

/// Every pair of state and what may happen to it (PRV sections 5 and 6).
struct RegistryTests {
    @Test func `a provider's states follow each other as section 5 draws them`() {
        let allowed: [(ProviderState, ProviderState)] = [
            (.registered, .active), (.active, .suspended), (.suspended, .active),
            (.active, .closed),
        ]
        for state in ProviderState.allCases {
            for next in ProviderState.allCases {
                let isAllowed = allowed.contains { $0 == (state, next) }
                #expect(
                    reason { try state.becoming(next, reason: "Contrôle") }
                        == (isAllowed ? nil : "WRONG_STATE"), "\(state) \(next)")
            }
        }
        #expect(
            reason { try ProviderState.active.becoming(.suspended, reason: " ") }
                == "REASON_REQUIRED")
    }

    @Test func `PRV-CONV-03 a convention changes as section 6 draws it`() {
        let allowed: [(ConventionState, ConventionEvent, ConventionState)] = [
            (.none, .accede, .inConvention), (.inConvention, .leave, .none),
            (.inConvention, .requestExclusion, .exclusionRequested),
            (.exclusionRequested, .exclude, .outOfConvention),
            (.exclusionRequested, .keep, .inConvention),
            (.outOfConvention, .readmit, .inConvention),
        ]
        for state in ConventionState.allCases {
            for event in ConventionEvent.allCases {
                let next = allowed.first { $0.0 == state && $0.1 == event }?.2
                let expected =
                    switch event {
                    case .requestExclusion: "NOT_IN_CONVENTION"
                    case .exclude, .keep: "NO_REQUEST"
                    default: "WRONG_STATE"
                    }
                #expect((try? state.after(event)) == next, "\(state) \(event)")
                #expect(
                    reason { try state.after(event) } == (next == nil ? expected : nil),
                    "\(state) \(event)")
            }
        }
    }

    @Test func `PRV-CONV-04 ANAM's decisions hold for all funds, a fund's own for itself`() throws {
        let both: [Fund: ConventionState] = [.cnops: .exclusionRequested, .cnss: .inConvention]
        #expect(
            try conventions(both, after: .exclude, at: .cnops, grounds: "")
                == [.cnops: .outOfConvention, .cnss: .outOfConvention])
        #expect(
            try conventions(both, after: .keep, at: .cnops, grounds: "") == [.cnops: .inConvention])
        let out: [Fund: ConventionState] = [.cnops: .outOfConvention, .cnss: .outOfConvention]
        #expect(
            try conventions(out, after: .readmit, at: .cnss, grounds: "")
                == [.cnops: .inConvention, .cnss: .inConvention])
        #expect(
            try conventions([:], after: .accede, at: .cnss, grounds: "") == [.cnss: .inConvention])
        #expect(
            reason {
                try conventions(
                    [.cnss: .inConvention], after: .requestExclusion, at: .cnss, grounds: " ")
            } == "GROUNDS_REQUIRED")
        for event in ConventionEvent.allCases {
            let isOfANAM = [ConventionEvent.exclude, .keep, .readmit].contains(event)
            #expect(event.role == (isOfANAM ? .regulator : .providerRegistryAgent))
        }
    }

    /// Exclusion effective 2025-07-01: the day before is honoured.
    @Test(arguments: [
        ("2025-01-31", Standing.outOfConvention), ("2025-02-01", .inConvention),
        ("2025-06-30", .inConvention), ("2025-07-01", .outOfConvention),
        ("2026-01-01", .suspended),
    ])
    func `PRV-CONV-01 the status on the day counts`(text: String, standing: Standing) throws {
        let day = try #require(Day(text))
        func dated<State>(_ state: State, _ from: String) throws -> Dated<State> {
            Dated(state, from: try #require(Day(from)))
        }
        let states = [
            try dated(ProviderState.registered, "2025-01-01"), try dated(.active, "2025-01-01"),
            try dated(.suspended, "2026-01-01"),
        ]
        let conventions = [
            try dated(ConventionState.inConvention, "2025-02-01"),
            try dated(.exclusionRequested, "2025-05-01"),
            try dated(.outOfConvention, "2025-07-01"),
        ]
        #expect(
            Standing(states.inForce(on: day)?.state, conventions.inForce(on: day)?.state)
                == standing)
        #expect(
            reason { try standing.requireConvention() }
                == [
                    .inConvention: nil, .outOfConvention: "OUT_OF_CONVENTION",
                    .suspended: "PROVIDER_SUSPENDED",
                ][standing])
    }

    @Test func `history is added to and not rewritten`() throws {
        let first = try #require(Day("2025-02-01"))
        let changes = [Dated(ProviderState.registered, from: first)]
        #expect(
            reason { try checkOrder(of: changes, next: first.adding(days: -1)) }
                == "DATE_OUT_OF_RANGE")
        #expect(reason { try checkOrder(of: changes, next: first) } == nil)
    }

    @Test func `PRV-INPE-O-03 the public does not read of a request for exclusion`() {
        #expect(ConventionState.exclusionRequested.shown == .inConvention)
        for state in ConventionState.allCases where state != .exclusionRequested {
            #expect(state.shown == state)
        }
    }

    /// Bounds included: 2,000 and 10,000 are accepted.
    @Test(arguments: [
        ("2000.00", true), ("1999.99", false), ("10000.00", true), ("10000.01", false),
    ])
    func `PRV-SANC-01 CLM-FRD-05 a fine lies within the law's bounds`(
        fine: String, isAccepted: Bool
    ) throws {
        let law = try shippedLaw()
        let amount = try #require(Money(fine))
        let day = try #require(Day("2025-06-10"))
        for fund in Fund.allCases {
            #expect(
                reason { try checkFine(amount, on: day, for: fund, under: law) }
                    == (isAccepted ? nil : "FINE_OUT_OF_RANGE"))
        }
    }

    @Test(arguments: [
        ("", "Atlas", nil), ("", "at", "CRITERIA_TOO_BROAD"), ("", " é l ", "CRITERIA_TOO_BROAD"),
        ("", "الأط", nil), ("123456789", "", nil), ("12345678", "", "BAD_INPE"),
        ("", "", "CRITERIA_TOO_BROAD"),
    ])
    func `PRV-INPE-01 a search names a code or three letters`(
        inpe: String, name: String, refusal: String?
    ) {
        let found = reason {
            try ProviderSearch(inpe: inpe, name: name, kind: nil, city: "", speciality: "")
        }
        #expect(found == refusal)
    }

    @Test(arguments: [
        ("Clinique de l'Éléphant  (Rabat)", "clinique de l elephant rabat"),
        ("CŒUR", "coeur"), ("e\u{301}tude", "etude"), ("مَصَحّة الأطلس", "مصحه الاطلس"),
        ("100%_\\", "100"), ("", ""),
    ])
    func `PRV-INPE-O-04 accents, case and vowel signs do not count`(text: String, fold: String) {
        #expect(folded(text) == fold)
    }
}
