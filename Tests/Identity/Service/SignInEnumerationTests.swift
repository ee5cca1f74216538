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

/// Sign-in tells nobody who has an account: same answers, same counted work.
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

    private func records() throws -> Int {
        try suite.service.context.database.read { transaction in
            try transaction.auditRecords(after: 0, atMost: 10_000).count
        }
    }
}
