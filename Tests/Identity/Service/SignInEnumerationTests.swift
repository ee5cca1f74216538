import Base
import CommonAPI
import IdentityAPI
import IdentityDomain
import RPC
import ServiceKit
import ServiceTestKit
import Store
import TestKit
import Testing

/// Sign-in tells nobody who has an account: same answers, same counted work, and times that differ
/// no more than chance.
struct SignInEnumerationTests {
    private let suite: IdentitySuite

    init() async throws {
        suite = try IdentitySuite()
        try await suite.activated()
    }

    // ID-O-28, ASVS V6.3.8.
    @Test func `known and unknown identifiers are refused alike, try by try`() async throws {
        var traces: [[String]] = []
        for (number, identifier) in [Person.first.number, "900000099", "ZZ999999"].enumerated() {
            var seen: [String] = []
            for attempt in 0..<8 {
                let before = try records()
                let proof = attempt > 2 ? try await suite.proof() : ""
                let status = await suite.status {
                    try await suite.signIn(
                        identifier, "Faux0000", proof: proof, from: "198.51.100.\(number)")
                }
                seen.append(
                    "\(status?.code.name ?? "") \(status?.errorInfo?.reason ?? "")"
                        + " \(status?.errorInfo?.metadata["cause"] ?? "") \(try records() - before)"
                )
            }
            traces.append(seen)
        }
        #expect(Set(traces).count == 1, "\(traces)")
    }

    // The times of interleaved tries, compared by rank (Mann-Whitney): who measures cannot tell the
    // two apart. The bound is four standard deviations, which chance passes once in 15,000 times.
    @Test func `the times of known and unknown identifiers cannot be told apart`() async throws {
        let rounds = 90
        var samples: [(time: Duration, isKnown: Bool)] = []
        for round in 0..<rounds {
            // Who comes first changes, and every try has an address of its own.
            for isKnown in round.isMultiple(of: 2) ? [true, false] : [false, true] {
                // A day apart, so that no lock and no hourly limit answers in place of the hash.
                suite.service.clock.advance(seconds: 86_400)
                let identifier = isKnown ? Person.first.number : "900000099"
                let start = ContinuousClock.now
                let refusal = await suite.refusal {
                    try await suite.signIn(
                        identifier, "Faux0000", from: "203.0.\(round).\(isKnown ? 1 : 2)")
                }
                samples.append((ContinuousClock.now - start, isKnown))
                #expect(refusal == "BAD_CREDENTIALS")
            }
        }
        samples.sort { $0.time < $1.time }
        let ranks = samples.enumerated().filter { $0.element.isKnown }.map { $0.offset + 1 }
        let (known, all) = (Double(rounds), Double(2 * rounds))
        let mean = known * (all + 1) / 2
        let deviation = (known * known * (all + 1) / 12).squareRoot()
        let score = (Double(ranks.reduce(0, +)) - mean) / deviation
        #expect(abs(score) < 4, "\(score) standard deviations")
    }

    private func records() throws -> Int {
        try suite.service.context.database.read { transaction in
            try transaction.auditRecords(after: 0, atMost: 10_000).count
        }
    }
}
