import Base
import IdentityDomain
import Testing

struct AccountTests {
    private let start = WallTime(seconds: 1_738_576_800)  // 03/02/2025 10:00 UTC

    // Sections 4.6 and 8.
    @Test func `every event in every state leads where the domain's tables say`() {
        let table: [AccountState: [AccountEvent: AccountState]] = [
            .held: [
                .holdEnded: .active, .confirmed: .active, .objected: .objected, .closed: .closed,
            ],
            .objected: [.objectionDismissed: .active, .objectionUpheld: .closed, .closed: .closed],
            .active: [.suspended: .suspended, .closed: .closed],
            .suspended: [.reinstated: .active, .closed: .closed], .closed: [:],
        ]
        for state in AccountState.allCases {
            for event in AccountEvent.allCases {
                #expect(state.after(event) == table[state]?[event], "\(state) \(event)")
            }
        }
    }

    // ID-HRD-03's worked example: saved on 03/02/2025 10:00, HELD until 06/02/2025 10:00.
    @Test func `a held account opens after three days`() throws {
        let opening = Assurance.hardened.opening(
            contactOnRecord: false, at: start, holdHours: 72)
        #expect(opening.state == .held)
        let opensAt = try #require(opening.opensAt)
        #expect(opensAt.description == "2025-02-06T10:00:00.000Z")
        #expect(AccountState.held.at(opensAt.adding(seconds: -1), opensAt: opensAt) == .held)
        #expect(AccountState.held.at(opensAt, opensAt: opensAt) == .active)
        #expect(AccountState.objected.at(opensAt, opensAt: opensAt) == .objected)
    }

    // ID-HRD-01, ID-HRD-02.
    @Test(arguments: [
        (Assurance.seed, false, AccountState.active), (.seed, true, .active),
        (.hardened, true, .active), (.hardened, false, .held),
    ])
    func `under hardened an account opens at once only with a contact on record`(
        assurance: Assurance, contactOnRecord: Bool, state: AccountState
    ) {
        let opening = assurance.opening(
            contactOnRecord: contactOnRecord, at: start, holdHours: 72)
        #expect(opening.state == state)
        #expect((opening.opensAt == nil) == (state == .active))
    }
}
