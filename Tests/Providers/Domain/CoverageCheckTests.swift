import Base
import ProvidersDomain
import Testing

/// The coverage check of a provider (PRV section 2).
struct CoverageCheckTests {
    private let today = Day(daysSinceEpoch: 20_000)

    @Test(arguments: [(-31, false), (-30, true), (0, true), (30, true), (31, false)])
    func `PRV-COV-O-03 a check asks about a day at most 30 days away`(days: Int, isTaken: Bool)
        throws
    {
        let law = try shippedLaw()
        for fund in Fund.allCases {
            let found = reason {
                try checkDay(today.adding(days: days), today: today, for: fund, under: law)
            }
            #expect(found == (isTaken ? nil : "DATE_OUT_OF_RANGE"))
        }
    }

    @Test(arguments: [
        (0, 0, true), (199, 0, true), (200, 0, false), (10_000, 0, false), (200, 3599, false),
        (200, 3600, true), (201, 3599, false),
    ])
    func `PRV-COV-O-05 a provider checks 200 times an hour`(
        made: Int, secondsAgo: Int64, isTaken: Bool
    ) throws {
        let law = try shippedLaw()
        let now = WallTime(seconds: 1_772_442_000)
        let found = reason {
            try checkRate(at: now, today: today, for: .cnops, under: law) { fromLast in
                fromLast <= made ? now.adding(seconds: -secondsAgo) : nil
            }
        }
        #expect(found == (isTaken ? nil : "TOO_MANY_CHECKS"))
    }

    @Test func `PRV-COV-02 a provider is told a class of reasons and nothing more`() throws {
        let end = try #require(Day("2025-12-31"))
        let cases: [(Right, CoverageAnswer, String)] = [
            (.unknown, .notCovered(.notKnown), "NOT_KNOWN"),
            (.open(until: end), .covered(until: end), "COVERED"),
            (.open(until: nil), .covered(until: nil), "COVERED"),
            (.closed(reason: "OTHER_SCHEME"), .notCovered(.coveredElsewhere), "COVERED_ELSEWHERE"),
            (
                .closed(reason: "CONTRIBUTIONS_UNPAID"), .notCovered(.rightsClosed),
                "RIGHTS_CLOSED"
            ),
        ]
        for (right, answer, outcome) in cases {
            #expect(CoverageAnswer(right) == answer)
            #expect(answer.outcome == outcome)
        }
    }
}
