import Base
import Crypto
import ServiceTestKit
import Store
import Testing

@testable import ServiceKit

struct UpkeepTests {
    private let service: TestService

    init() throws {
        service = try TestService("claims", migrations: []) { _ in Assembly(services: []) }
    }

    @Test func `the audit chain is signed where it has grown`() async throws {
        let context = service.context
        let key = Ed25519.PrivateKey.generate()
        func verify() throws -> AuditVerifier.Finding {
            try context.database.file.verifyAudit(keys: [key.publicKey])
        }
        try await context.signAudit(with: key)
        #expect(try verify() == .whole(records: 0, checkpoints: 0))
        let now = context.clock.now
        try await context.database.write { transaction in
            try transaction.audit(
                AuditEntry(actor: "a", action: "b", subject: "c", detail: "", at: now))
        }
        for _ in 0..<2 { try await context.signAudit(with: key) }
        #expect(try verify() == .whole(records: 1, checkpoints: 1))
    }

    @Test func `answers and facts go when their time is over, however many there are`() async throws
    {
        let context = service.context
        let now = context.clock.now
        let count = Limits.forgottenAtOnce * 2 + 10
        try await context.database.write { transaction in
            for number in 1...count {
                guard let key = IdempotencyKey(caller: "c", key: "\(number)") else { return }
                _ = try transaction.once(
                    key, fingerprint: Digest(sha256: []), now: now, life: 100
                ) {
                    try transaction.publish(topic: "t", subject: "s", at: now, [])
                    return []
                }
            }
        }
        func left() throws -> [Int] {
            try context.database.read { transaction in
                try ["keys", "facts"].map { what in
                    try transaction.first(
                        what == "keys"
                            ? "SELECT COUNT(*) FROM idempotency_keys"
                            : "SELECT COUNT(*) FROM outbox"
                    ) { try $0.integer(0) } ?? -1
                }
            }
        }
        service.clock.advance(seconds: 99)
        try await context.forget(factsKeptSeconds: 200)
        #expect(try left() == [count, count])
        service.clock.advance(seconds: 1)
        try await context.forget(factsKeptSeconds: 200)
        #expect(try left() == [0, count])
        service.clock.advance(seconds: 101)
        try await context.forget(factsKeptSeconds: 200)
        #expect(try left() == [0, 1])
    }
}
