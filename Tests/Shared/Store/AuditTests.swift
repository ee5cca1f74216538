import Base
import Crypto
import Store
import TestKit
import Testing

struct AuditTests {
    private let folder: TemporaryFolder
    private let database: Database

    init() throws {
        folder = TemporaryFolder()
        database = try openSpine(folder.path)
    }

    private func fill(_ count: Int, checkpointEvery step: Int = 1000) async throws {
        try await AuditTests.fill(database, count, checkpointEvery: step)
    }

    private static func fill(
        _ database: Database, _ count: Int, checkpointEvery step: Int
    ) async throws {
        for number in 1...count {
            try await database.write { transaction in
                try transaction.audit(
                    AuditEntry(
                        actor: "agent", action: "read", subject: "p\(number)", detail: "",
                        at: WallTime(seconds: Int64(number))))
                if number.isMultiple(of: step) {
                    try transaction.checkpointAudit(
                        at: WallTime(seconds: 0), signedBy: AuditTests.key)
                }
            }
        }
    }

    private static let key = Ed25519.PrivateKey.generate()

    private func verify(
        _ keys: [Ed25519.PublicKey] = [key.publicKey]
    ) throws -> AuditVerifier.Finding {
        try database.file.verifyAudit(keys: keys)
    }

    @Test func `an untouched chain is whole`() async throws {
        #expect(try verify() == .whole(records: 0, checkpoints: 0))
        try await fill(25, checkpointEvery: 10)
        #expect(try verify() == .whole(records: 25, checkpoints: 2))
        let repeated = try await database.write { transaction in
            _ = try transaction.checkpointAudit(
                at: WallTime(seconds: 0), signedBy: AuditTests.key)
            return try transaction.checkpointAudit(
                at: WallTime(seconds: 0), signedBy: AuditTests.key)
        }
        #expect(repeated == nil)
        #expect(try verify() == .whole(records: 25, checkpoints: 3))
    }

    @Test func `checkpoints count by the keys that are known`() async throws {
        let next = Ed25519.PrivateKey.generate()
        try await fill(10, checkpointEvery: 10)
        try await database.write { transaction in
            try transaction.audit(
                AuditEntry(
                    actor: "a", action: "b", subject: "c", detail: "", at: WallTime(seconds: 0)))
            try transaction.checkpointAudit(at: WallTime(seconds: 1), signedBy: next)
        }
        #expect(try verify() == .falseCheckpoint(11))
        #expect(try verify([next.publicKey]) == .falseCheckpoint(10))
        #expect(
            try verify([next.publicKey, AuditTests.key.publicKey])
                == .whole(records: 11, checkpoints: 2))
    }

    @Test func `a chain is verified while it grows`() async throws {
        let isDone = Shared(false)
        let database = database
        async let filling: Int = {
            var count = 0
            while !isDone.withLock({ $0 }) {
                try await AuditTests.fill(database, 10, checkpointEvery: 5)
                count += 10
            }
            return count
        }()
        // Nobody else has the store's place, and what another process sees is this.
        let file = StoreFile(folder: folder.path)
        var seen = 0
        while seen < 100 {
            let finding = try file.verifyAudit(keys: [AuditTests.key.publicKey])
            guard case .whole(let records, _) = finding else {
                Issue.record("\(finding)")
                break
            }
            seen = records
        }
        isDone.withLock { $0 = true }
        let count = try await filling
        #expect(seen <= count)
        #expect(try verify() == .whole(records: count, checkpoints: count / 5))
    }

    private static let tampering: [(String, StaticString, AuditVerifier.Finding)] = [
        ("a text is changed", "UPDATE audit SET actor = 'other' WHERE number = 7", .altered(7)),
        ("a time is changed", "UPDATE audit SET at = at + 1 WHERE number = 1", .altered(1)),
        (
            "a text moves to the next field",
            "UPDATE audit SET actor = actor || action, action = '' WHERE number = 3", .altered(3)
        ),
        ("a digest is cut short", "UPDATE audit SET digest = x'00' WHERE number = 6", .altered(6)),
        ("a text becomes bytes", "UPDATE audit SET detail = x'00' WHERE number = 4", .altered(4)),
        ("a record is removed", "DELETE FROM audit WHERE number = 5", .missing(5)),
        ("the first is removed", "DELETE FROM audit WHERE number = 1", .missing(1)),
        ("the end is cut off", "DELETE FROM audit WHERE number >= 18", .missing(18)),
        (
            "records change places",
            "UPDATE audit SET subject = 'p' || (17 - number) WHERE number IN (8, 9)", .altered(8)
        ),
        (
            "a checkpoint's digest is changed",
            "UPDATE audit_checkpoints SET digest = (SELECT digest FROM audit WHERE number = 1)",
            .falseCheckpoint(10)
        ),
        (
            "a signature is changed",
            "UPDATE audit_checkpoints SET signature = digest WHERE number = 20",
            .falseCheckpoint(20)
        ),
    ]

    @Test(arguments: 0..<AuditTests.tampering.count)
    func `the first record touched is found`(index: Int) async throws {
        let (what, sql, finding) = AuditTests.tampering[index]
        try await fill(20, checkpointEvery: 10)
        try await database.write { _ = try $0.execute(sql) }
        #expect(try verify() == finding, "\(what)")
    }

    @Test func `a chain rewritten as a whole lacks its signatures`() async throws {
        try await fill(20, checkpointEvery: 10)
        let records = try database.read { try $0.auditRecords(after: 0, atMost: 100) }
        try await database.write { _ = try $0.execute("DELETE FROM audit") }
        database.close()
        let forged = try openSpine(folder.path)
        try await forged.write { transaction in
            for record in records {
                let entry = record.entry
                try transaction.audit(
                    AuditEntry(
                        actor: "other", action: entry.action, subject: entry.subject,
                        detail: entry.detail, at: entry.at))
            }
        }
        #expect(
            try forged.file.verifyAudit(keys: [AuditTests.key.publicKey]) == .falseCheckpoint(10))
        forged.close()
    }
}
