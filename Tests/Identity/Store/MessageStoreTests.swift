import Base
import IdentityDomain
import IdentityStore
import Store
import Telemetry
import TestKit
import Testing

/// Messages between the transaction that gives reason for them and their delivery.
struct MessageStoreTests {
    private let folder = TemporaryFolder()
    private let database: Database
    private let now = WallTime(seconds: 1_772_442_000)

    init() throws {
        database = try Database(
            folder: folder.path, migrations: identityMigrations, metrics: MetricRegistry())
    }

    private func message(_ id: String, _ channel: MessageChannel = .sms) -> WaitingMessage {
        WaitingMessage(
            id: id, channel: channel, destination: "+212600000001", fund: .cnss, language: "ar",
            notice: .code, subject: [7], digits: 6, time: "10", createdAt: now,
            expiresAt: now.adding(seconds: 600))
    }

    private func send(_ messages: WaitingMessage...) async throws {
        for message in messages { try await database.write { try $0.send(message) } }
    }

    private func due(_ channel: MessageChannel = .sms, _ seconds: Int64 = 0) throws -> [String] {
        try database.read {
            try $0.dueMessages(channel, at: now.adding(seconds: seconds), atMost: 10)
        }.map(\.id)
    }

    @Test func `messages wait by channel, and longer after each failure`() async throws {
        try await send(message("m1"), message("m2"), message("m3", .email))
        #expect(
            try database.read { try $0.dueMessages(.email, at: now, atMost: 10) } == [
                message("m3", .email)
            ])
        #expect(try due() == ["m1", "m2"])
        let later = now.adding(seconds: 30)
        try await database.write { transaction in
            try transaction.postponeMessage("m1", until: later, "no answer")
            try transaction.removeMessage("m2")
        }
        #expect(try due().isEmpty)
        #expect(try due(.sms, 30) == ["m1"])
        let again = try database.read { try $0.dueMessages(.sms, at: later, atMost: 10) }
        #expect(again.map(\.attempts) == [1])
    }

    @Test func `what is dead is not due, is listed once, and can come back`() async throws {
        try await send(message("m1"), message("m2"), message("m3"))
        let time = now
        try await database.write { transaction in
            for id in ["m1", "m2", "m3"] { try transaction.buryMessage(id, at: time, "STATUS_550") }
        }
        #expect(try due().isEmpty)
        let first = try database.read { try $0.deadMessages(after: nil, atMost: 2) }
        let rest = try database.read { try $0.deadMessages(after: first[1].diedAt, atMost: 2) }
        #expect((first + rest).map(\.message.id) == ["m1", "m2", "m3"])
        #expect(first[0].failure == "STATUS_550" && first[0].diedAt == now)
        try await database.write { try $0.reviveMessage("m2", at: time) }
        #expect(try due() == ["m2"])
        #expect(try database.read { try $0.deadMessage("m2") } == nil)
        try await database.write { try $0.forgetMessages(before: time, atMost: 10) }
        let left = try database.read { try $0.deadMessages(after: nil, atMost: 9) }
        #expect(left.map(\.message.id) == ["m3"], "the others died a moment later each")
    }
}
