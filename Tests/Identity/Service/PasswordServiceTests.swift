import Base
import CommonAPI
import Crypto
import EnrollmentAPI
import Files
import IdentityAPI
import IdentityService
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit
import Testing

/// Passwords: which are taken, and what a storm of them costs.
struct PasswordServiceTests {
    // facts.md section 5: a local list of breached passwords.
    @Test func `a password that became known is refused wherever one is chosen`() async throws {
        let folder = TemporaryFolder()
        // In clear, and as lists of breaches have them: SHA-1 of `Motdepasse2`, in both cases.
        let hash = hexadecimal(sha1(Array("Motdepasse2".utf8)))
        let text = folder.write(
            "Motdepasse3\n\(hash.uppercased()):12\n\(hash)\nautre\n", to: "text")
        let plain = try IdentitySuite()
        let made = try await performIdentityCommand(
            "breached-passwords", [text, folder("list")], plain.service.context, plain.settings)
        #expect(made == "3 passwords")
        let suite = try IdentitySuite { $0.breachedPasswords = folder("list") }
        suite.enrollment.contacts.withLock { $0.emailOnRecord = true }
        let id = try await suite.verified()
        for known in ["Motdepasse2", "Motdepasse3"] {
            let refusal = await suite.refusal { try await suite.setPassword(id, known) }
            #expect(refusal == "PASSWORD_BREACHED")
        }
        _ = try await suite.setPassword(id)
        let client = try suite.client(
            try await suite.caller(try await suite.signIn(Person.first.number)))
        let change = IdentityV1.ChangePasswordRequest(
            currentPassword: Person.password, password: "Motdepasse2",
            passwordAgain: "Motdepasse2")
        let refusal = await suite.refusal {
            try await client.changePassword(change, suite.change())
        }
        #expect(refusal == "PASSWORD_BREACHED")
    }

    @Test func `a list that cannot be read stops the start`() {
        #expect(throws: (any Error).self) {
            _ = try IdentitySuite { $0.breachedPasswords = "/nowhere/list" }
        }
    }

    // ID-O-22.
    @Test func `a hash made at a lower cost is made anew at the next sign-in`() async throws {
        let suite = try IdentitySuite()
        let account = try await suite.activated().accountId
        let dear = try #require(ScryptParameters(logN: 5, r: 1, p: 1))
        let later = try suite.restarted { $0.hash = dear }
        let hash = {
            try later.service.context.database.read { try $0.account(account)?.password }
        }
        #expect(try hash()?.parameters != dear)
        _ = try await later.signIn(Person.first.number)
        #expect(try hash()?.parameters == dear)
        _ = try await later.signIn(Person.first.number)
    }

    // Robustness, section 10: hashes have threads of their own, and a queue that ends.
    @Test func `a storm of sign-ins delays no other call and waits in a bounded queue`()
        async throws
    {
        let dear = try #require(ScryptParameters(logN: 12, r: 8, p: 1))
        let suite = try IdentitySuite {
            $0.hash = dear
            $0.hashThreads = 1
        }
        let storm = 100
        let client = try suite.client()
        let seen = Seen()
        await withTaskGroup { group in
            for number in 0..<storm {
                group.addTask {
                    let refusal = await suite.refusal {
                        try await suite.signIn(
                            "9\(number)", from: "198.51.\(number / 250).\(number % 250)")
                    }
                    seen.ended.withLock { counts in
                        if refusal == "BUSY" { counts.busy += 1 }
                        if refusal == "BAD_CREDENTIALS" { counts.wrong += 1 }
                    }
                }
            }
            group.addTask {
                // For as long as hashes wait, others are answered.
                while seen.ended.withLock({ $0.busy + $0.wrong }) < storm {
                    let policy = try? await client.getPasswordPolicy(.init(fund: .cnops))
                    if policy != nil { seen.quick.withLock { $0 += 1 } }
                }
            }
        }
        let counts = seen.ended.withLock { $0 }
        #expect(counts.busy + counts.wrong == storm)
        #expect(counts.busy > 0, "the queue has an end")
        #expect(counts.wrong >= 64, "who waits in it is served")
        // One thread hashes some hundred passwords: a call that waited for it would be answered once
        // for each at most.
        #expect(seen.quick.withLock { $0 } > counts.wrong)
    }
}

/// How calls of a storm ended, and how many others were answered meanwhile.
private final class Seen: Sendable {
    let ended = Mutex((busy: 0, wrong: 0))
    let quick = Mutex(0)
}
