import Base
import Crypto
import IdentityDomain
import Testing

/// ID-REC: the states of section 9.
struct RecoveryTests {
    private static let next: [RecoveryState: [RecoveryEvent: RecoveryState]] = [
        .started: [.codeSent: .codeSent, .timedOut: .expired],
        .codeSent: [
            .codeSent: .codeSent, .codeWrong: .codeSent, .codeVerified: .verified,
            .timedOut: .expired,
        ],
        .verified: [.passwordReset: .done, .timedOut: .expired],
        .done: [:],
        .expired: [:],
    ]

    @Test func `every pair of state and event comes to what the table says`() {
        for state in RecoveryState.allCases {
            for event in RecoveryEvent.allCases {
                #expect(state.after(event) == Self.next[state]?[event], "\(state) \(event)")
            }
            #expect(state.isOver == (Self.next[state]?.isEmpty == true))
        }
    }

    // ID-O-32: 30 minutes, and no event brings back what is over.
    @Test func `random walks of 100,000 steps agree with a model`() {
        let seed = UInt64.random(in: .min ... .max)
        var chance = Chance(seed)
        let start = WallTime(seconds: 1_772_442_000)
        var (now, steps, walks) = (start, 0, 0)
        while steps < 100_000 {
            walks += 1
            now = start
            let journey = Journey(
                Recovery(
                    id: "r", fund: .cnops, account: "a", countedAs: "a", language: "fr",
                    startedAt: start))
            var model = RecoveryState.started
            for _ in 0..<Int.random(in: 1...20, using: &chance) {
                steps += 1
                now = now.adding(seconds: Int64.random(in: 0...300, using: &chance))
                guard let event = RecoveryEvent.allCases.randomElement(using: &chance) else {
                    return
                }
                let isLate = now >= start.adding(seconds: 1800)
                if isLate, model != .done { model = .expired }
                let refusal = journey.apply(event, now)
                if model == .expired {
                    #expect(
                        refusal == (event == .timedOut ? nil : "TICKET_EXPIRED"), "seed \(seed)")
                } else if let next = Self.next[model]?[event] {
                    #expect(refusal == nil, "seed \(seed)")
                    model = next
                } else {
                    #expect(refusal == "STEP_OUT_OF_ORDER", "seed \(seed)")
                }
                #expect(journey.recovery.state == model, "seed \(seed)")
            }
        }
        #expect(walks > 5_000)
    }

    // ID-O-32: what is shown of nobody has the form of what is shown of somebody.
    @Test func `contacts of nobody look like those of somebody, and stay the same`() throws {
        let address = try #require(EmailAddress("Salma.Test@example.ma"))
        let mobile = try #require(MobileNumber("0612345678"))
        let nobody = Digest(sha256: [1])
        let known = RecoveryMask(email: address, mobile: mobile, invented: nobody)
        #expect(known.email == "s***@***ma" && known.mobile == "+212*******78")
        let invented = RecoveryMask(invented: nobody)
        #expect(RecoveryMask(email: nil, mobile: nil, invented: nobody) == invented)
        for number in 0..<1_000 {
            let mask = RecoveryMask(invented: Digest(sha256: [UInt8(number % 256), 7]))
            #expect(mask.email.utf8.count == known.email.utf8.count)
            #expect(mask.mobile.utf8.count == known.mobile.utf8.count)
        }
    }
}

/// A recovery that changes as events happen.
private final class Journey {
    var recovery: Recovery

    init(_ recovery: Recovery) { self.recovery = recovery }

    /// The refusal's reason.
    func apply(_ event: RecoveryEvent, _ now: WallTime) -> String? {
        do throws(Refusal) {
            try recovery.apply(event, at: now, minutes: 30)
            return nil
        } catch {
            return error.reason.name
        }
    }
}

/// SplitMix64: chance that a printed seed repeats.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}
