import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import Glibc
import IdentityAPI
import IdentityService
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Synchronization
import TestKit

/// Measures sign-ins at the cost of passwords that operators have, beside the hash alone: both by the
/// processor's time that they take, so that the ratio is what a core loses to all that is not the hash.
final class SignInBench: Sendable {
    private let count: Int
    private let service: TestService
    private let next = Mutex(0)
    private static let accounts = 4
    private static let atATime = 8
    private static let password = "Motdepasse1"

    init(count: Int) throws {
        self.count = count
        let settings = IdentitySettings(
            spool: TemporaryFolder().path, hash: .usual, captchaBits: 1)
        service = try TestService(
            "identity", migrations: identityMigrations,
            peers: ["enrollment": [WillingEnrollment()], "claims": []]
        ) { context in
            var assembly = try identityService(context, settings)
            assembly.background = []
            return assembly
        }
    }

    func run() async {
        do {
            try await measure()
        } catch {
            print("sign-ins: \(error)")
        }
        service.stop()
    }

    private func measure() async throws {
        let agent = IdentityV1.IdentityClient(
            try service.channel(as: Caller(.staff, "agent", roles: [.identityAgent])))
        for number in 0..<Self.accounts {
            _ = try await agent.createAccount(
                .init(
                    fund: .cnops, kind: .staff, identifier: "agent\(number)",
                    roles: ["CLAIMS_AGENT"], password: Self.password),
                .once("account number \(number)"))
        }
        let client = IdentityV1.IdentityClient(try service.channel())
        let start = Self.processorSeconds()
        await withTaskGroup { group in
            for _ in 0..<Self.atATime {
                group.addTask {
                    while let number = self.take() {
                        do {
                            _ = try await client.signIn(
                                .init(
                                    fund: .cnops, kind: .staff,
                                    identifier: "agent\(number % Self.accounts)",
                                    password: Self.password),
                                .once("sign-in number \(number)"))
                        } catch {
                            print("sign-in \(number): \(error)")
                        }
                    }
                }
            }
        }
        let signIns = (Self.processorSeconds() - start) / Double(count)
        let begun = Self.processorSeconds()
        for _ in 0..<count { _ = PasswordHash(Self.password, parameters: .usual) }
        let hash = (Self.processorSeconds() - begun) / Double(count)
        func rate(_ seconds: Double) -> Double { (100 / seconds).rounded() / 100 }
        print(
            "sign-ins: \(rate(signIns)) /s a core; the hash alone (2^17, 8, 1):"
                + " \(rate(hash)) /s a core; \(Int(100 * hash / signIns)) %")
    }

    private func take() -> Int? {
        next.withLock { next in
            guard next < count else { return nil }
            next += 1
            return next
        }
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
