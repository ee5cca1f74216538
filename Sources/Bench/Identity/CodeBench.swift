import Base
import Crypto
import Glibc
import IO
import IdentityDomain
import IdentityService
import IdentityStore
import Law
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit

/// Codes alone: issued within all budgets, carried to the spool and verified, each step durable, with its
/// audit entry, without the calls around them. What is printed for one core is the count over the seconds
/// that all threads computed.
final class CodeBench: Sendable {
    private let count: Int
    private let atATime = 512
    private let service: TestService
    private let codes: Codes
    private let rules: CodeRules
    private let key: Digest
    private let next = Mutex(0)

    init(count: Int) throws {
        self.count = count
        let settings = IdentitySettings(spool: TemporaryFolder().path, hash: .least, captchaBits: 1)
        service = try TestService(
            "identity", migrations: identityMigrations,
            peers: ["enrollment": [WillingEnrollment()], "claims": []]
        ) { try identityService($0, settings) }
        let context = service.context
        codes = Codes(context)
        key = context.key(for: "one-time codes")
        let law = try IdentityLaw(context.law)
        let usual = try law.codes(.cnops, on: context.clock.today)
        // The budgets are counted as ever; those of the service are as large as the bench.
        rules = CodeRules(
            digits: usual.digits, validSeconds: usual.validSeconds,
            resendSeconds: usual.resendSeconds, wrongMaximum: usual.wrongMaximum,
            wrongPerHour: usual.wrongPerHour, sendsPerTenMinutes: usual.sendsPerTenMinutes,
            sendsPerDay: usual.sendsPerDay, addressSends: usual.addressSends,
            wrongInARow: usual.wrongInARow,
            dailySends: DailySends(
                person: usual.dailySends.person, address: usual.dailySends.address,
                service: [.email: .max]))
    }

    func run() async {
        let clock = ContinuousClock()
        let start = clock.now
        let computed = Self.computedSeconds()
        await withTaskGroup { group in
            for _ in 0..<atATime {
                group.addTask {
                    while let number = self.take() {
                        do {
                            try await self.issueAndVerify(number)
                        } catch {
                            print("code \(number): \(error)")
                        }
                    }
                }
            }
        }
        let verified = (clock.now - start) / .seconds(1)
        while waits() { try? await Task.sleep(for: .milliseconds(1)) }
        let seconds = (clock.now - start) / .seconds(1)
        let core = Self.computedSeconds() - computed
        print("\(count) codes issued, spooled and verified, each durable:")
        print(
            "  \(Int(Double(count) / core)) /s of one core; \(Int(Double(count) / seconds)) /s by the "
                + "clock to the last file, \(Int(Double(count) / verified)) /s to the last code")
        service.stop()
    }

    private func waits() -> Bool {
        let now = service.context.clock.now
        let due = try? service.context.database.read {
            try $0.dueMessages(.email, at: now, atMost: 1)
        }
        return due?.isEmpty == false
    }

    /// What all threads of the process have computed so far.
    private static func computedSeconds() -> Double {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private func take() -> Int? {
        next.withLock { next in
            guard next < count else { return nil }
            next += 1
            return next
        }
    }

    private func issueAndVerify(_ number: Int) async throws {
        let context = service.context
        let order = CodeOrder(
            owner: "j\(number)", channel: .email, destination: "n\(number)@example.ma",
            person: "p\(number)", locks: Digest(sha256: []), address: "host-\(number)",
            fund: .cnops,
            language: "fr")
        let change = Change(
            caller: Caller(.anonymous, ""), now: context.clock.now, today: context.clock.today)
        let (codes, rules) = (codes, rules)
        let nonce = try await context.database.write { transaction in
            if let refusal = try codes.send(order, rules, transaction, change) { throw refusal }
            try change.audit(
                transaction, action: "identity.activation.code-sent", subject: order.person,
                detail: "EMAIL")
            return try transaction.code(of: order.owner, by: .email)?.nonce ?? []
        }
        let entry = OneTimeCode.digits(of: nonce, key: key, count: rules.digits)
        try await context.database.write { transaction in
            let refusal = try codes.verify(entry, order, rules, transaction, at: change.now)
            if let refusal { throw refusal }
            try change.audit(
                transaction, action: "identity.activation.code-verified", subject: order.person,
                detail: "EMAIL")
        }
    }
}
