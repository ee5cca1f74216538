import Base
import Crypto
import InteropAPI
import Protobuf
import RPC
import ServiceTestKit
import Store
import Synchronization
import Testing

@testable import ServiceKit

/// Notes the payload it is given, once for each key, and answers how many notes there are.
private struct NoteHandlers: Bench.EchoService {
    let context: ServiceContext

    static let migrations = [
        Migration("notes-1", ["CREATE TABLE notes (caller TEXT NOT NULL, payload BLOB NOT NULL)"])
    ]

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        let caller = try call.require(.person, .staff)
        return try await context.change(call, request) { transaction, change in
            guard request.payload != [0] else { throw Refusal.refused }
            try transaction.execute(
                "INSERT INTO notes (caller, payload) VALUES ($1, $2)", caller.name, request.payload)
            try change.audit(transaction, action: "note", subject: caller.subject)
            let count = try transaction.first("SELECT COUNT(*) FROM notes") { try $0.integer(0) }
            return Bench.Msg(payload: Array("\(count ?? 0)".utf8))
        }
    }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {}
}

extension Refusal {
    fileprivate static let refused = Refusal(
        .failedPrecondition, "NOTE_REFUSED", BilingualText(french: "Non.", arabic: "لا."),
        field: "payload", cause: "ZERO")
}

struct ServiceContextTests {
    private let service: TestService
    private let person = Caller(.person, "p1", account: "a1", session: "s1")

    init() throws {
        service = try TestService("claims", migrations: NoteHandlers.migrations) {
            Assembly(services: [NoteHandlers(context: $0)])
        }
    }

    private func echo(
        _ payload: [UInt8], as caller: Caller?, _ options: CallOptions
    ) async throws -> String {
        let client = Bench.EchoClient(try service.channel(as: caller))
        let answer = try await client.echo(.init(payload: payload), options)
        return String(decoding: answer.payload, as: UTF8.self)
    }

    private func status(
        _ payload: [UInt8], as caller: Caller?, _ options: CallOptions
    ) async -> Status? {
        do {
            _ = try await echo(payload, as: caller, options)
            return nil
        } catch {
            return error as? Status
        }
    }

    @Test func `a repeat of a request gets the same answer and changes nothing`() async throws {
        #expect(try await echo([1], as: person, .once("k1")) == "1")
        #expect(try await echo([1], as: person, .once("k1")) == "1")
        #expect(try await echo([2], as: person, .once("k2")) == "2")
        #expect(try await echo([1], as: Caller(.person, "p2"), .once("k1")) == "3")
        let audit = try service.context.database.read { try $0.auditRecords(after: 0, atMost: 10) }
        #expect(audit.map(\.entry.actor) == ["person:p1", "person:p1", "person:p2"])
    }

    @Test func `another request under the same key is refused`() async throws {
        #expect(try await echo([1], as: person, .once("k1")) == "1")
        let refused = await status([2], as: person, .once("k1"))
        #expect(refused?.code == .alreadyExists)
        #expect(refused?.errorInfo?.reason == "IDEMPOTENCY_KEY_REUSED")
    }

    @Test func `a refusal leaves the key free, and carries reason, cause, field and both texts`()
        async throws
    {
        let refused = await status([0], as: person, .once("k1"))
        #expect(refused?.code == .failedPrecondition)
        #expect(refused?.errorInfo?.reason == "NOTE_REFUSED")
        #expect(refused?.errorInfo?.metadata["cause"] == "ZERO")
        #expect(refused?.badRequest?.fieldViolations.first?.field == "payload")
        #expect(refused?.localizedText == BilingualText(french: "Non.", arabic: "لا."))
        #expect(try await echo([1], as: person, .once("k1")) == "1")
    }

    @Test func `a change without a key, or with one too long, is refused`() async throws {
        let missing = await status([1], as: person, CallOptions())
        #expect(missing?.errorInfo?.reason == "IDEMPOTENCY_KEY_REQUIRED")
        let long = await status([1], as: person, .once(String(repeating: "k", count: 200)))
        #expect(long?.errorInfo?.reason == "IDEMPOTENCY_KEY_INVALID")
    }

    @Test func `callers of another kind, and nobody, are refused`() async throws {
        let clinic = await status([1], as: Caller(.provider, "101112131"), .once("k1"))
        #expect(clinic?.code == .permissionDenied)
        let nobody = await status([1], as: nil, .once("k1"))
        #expect(nobody?.code == .unauthenticated)
        #expect(nobody?.errorInfo?.reason == "NOT_SIGNED_IN")
    }

    @Test func `bytes that are no caller are refused, not taken for the public`() async throws {
        var options = CallOptions.once("k1")
        options.metadata.add(Caller.field, [0xff])
        let refused = await status([1], as: nil, options)
        #expect(refused?.errorInfo?.reason == "CALLER_NOT_PROVEN")
    }

    @Test func `a store that is opened again has what was acknowledged`() async throws {
        #expect(try await echo([1], as: person, .once("k1")) == "1")
        service.stop()
        let again = try TestService(
            "claims", migrations: NoteHandlers.migrations, reopening: service
        ) { Assembly(services: [NoteHandlers(context: $0)]) }
        let client = Bench.EchoClient(try again.channel(as: person))
        #expect(try await client.echo(.init(payload: [1]), .once("k1")).payload == Array("1".utf8))
        #expect(try await client.echo(.init(payload: [2]), .once("k2")).payload == Array("2".utf8))
    }
}
