import Base
import ClaimsDomain
import Law
import Testing

/// Prior approvals (claims section 9.2).
struct ApprovalTests {
    private let law: ClaimsLaw

    init() throws {
        law = try shippedLaw()
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func given(
        _ number: String = "1", sessions: Int = 10, used: Int = 0, from: String = "2025-01-15"
    ) throws -> GivenApproval {
        GivenApproval(
            number: number, code: "REH",
            period: try approvalPeriod(from: day(from), until: nil, at: .cnss, under: law),
            sessions: sessions, used: used)
    }

    @Test func `CLM-PRIOR-02 a request moves as section 9.2 draws it`() {
        let allowed: [(ApprovalState, ApprovalEvent, ApprovalState)] = [
            (.submitted, .requestComplement, .toComplete),
            (.underControl, .requestComplement, .toComplete),
            (.toComplete, .complete, .underControl), (.submitted, .approve, .approved),
            (.underControl, .approve, .approved), (.submitted, .refuse, .refused),
            (.underControl, .refuse, .refused), (.submitted, .cancel, .cancelled),
            (.underControl, .cancel, .cancelled), (.toComplete, .cancel, .cancelled),
        ]
        for state in ApprovalState.allCases {
            for event in ApprovalEvent.allCases {
                let next = allowed.first { $0.0 == state && $0.1 == event }?.2
                #expect((try? state.after(event)) == next, "\(state) \(event)")
            }
        }
    }

    @Test func `CLM-PRIOR-O-03 an approval has a number of sessions and a last day`() throws {
        let period = try given().period
        #expect(period.last == Day("2025-07-14"))
        #expect(try given().state(on: day("2025-07-14")) == .approved)
        #expect(try given().state(on: day("2025-07-15")) == .expired)
        #expect(try given(used: 10).state(on: day("2025-02-01")) == .exhausted)
        #expect(
            reason {
                try approvalPeriod(
                    from: day("2025-01-15"), until: day("2025-01-14"),
                    at: .cnss, under: law)
            } == "BAD_PERIOD")
        for (kind, sessions, expected) in [
            (ApprovalKind.sessions, 0, "SESSIONS_INVALID"), (.sessions, 200, nil),
            (.sessions, 201, "SESSIONS_INVALID"), (.device, 1, nil),
            (.device, 2, "SESSIONS_INVALID"),
        ] as [(ApprovalKind, Int, String?)] {
            #expect(reason { try kind.check(sessions) } == expected)
        }
    }

    @Test func `CLM-PRIOR-O-03 the lines of a file use up the sessions one after the other`() throws
    {
        let care = try day("2025-02-01")
        var use = ApprovalUse([try given(sessions: 10, used: 3)])
        #expect(use.take(4, of: "REH", on: care) == .given("1"))
        #expect(use.take(4, of: "REH", on: care) == .exhausted)
        #expect(use.take(3, of: "REH", on: care) == .given("1"))
        #expect(use.take(1, of: "REH", on: try day("2025-07-15")) == .expired)
        #expect(use.take(1, of: "REH", on: try day("2025-01-14")) == .missing)
        #expect(use.take(1, of: "ORTHO", on: care) == .missing)
        var both = ApprovalUse([try given(used: 10), try given("2", from: "2025-02-01")])
        #expect(both.take(1, of: "REH", on: care) == .given("2"))
    }

    @Test func `CLM-PRIOR-O-04 what an approval lacks is said`() {
        for (answer, expected) in [
            (ApprovalAnswer.given("1"), nil), (.missing, "PRIOR_APPROVAL_MISSING"),
            (.expired, "APPROVAL_EXPIRED"), (.exhausted, "APPROVAL_EXHAUSTED"),
        ] as [(ApprovalAnswer, String?)] {
            #expect(reason { try answer.require() } == expected)
        }
    }

    /// The worked example of section 9.2.
    @Test func `CLM-PRIOR-03 CLM-DL-03 the 48 hours stand still while more is asked for`() throws {
        // 2025-03-03T10:00; 24 hours later more is asked for, answered on the 10th at 09:00.
        let received = WallTime(seconds: 1_740_996_000)
        var clock = AnswerClock(startedAt: received)
        let hours = try law.approvalHours.inForce(for: .cnss, on: day("2025-03-03")).value
        #expect(clock.due(hours: hours) == received.adding(seconds: 48 * 3600))
        clock = clock.stopped(at: received.adding(seconds: 24 * 3600))
        #expect(clock.due(hours: hours) == nil)
        let answered = received.adding(seconds: (7 * 24 - 1) * 3600)
        clock = clock.restarted(at: answered)
        // 2025-03-11T09:00
        #expect(clock.due(hours: hours) == answered.adding(seconds: 24 * 3600))
    }
}
