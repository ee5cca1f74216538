import Base
import Crypto
import IO
import InteropAPI
import Law
import RPC
import ServiceKit
import Store
import Telemetry

/// What takes claims: the store itself, or a service in front of it.
protocol Target: Sendable {
    /// Returns once the claim of that number is on disk.
    func write(_ number: Int, by worker: Int) async throws
    func stop() async
    /// The loop of the server, where there is one.
    var loop: EventLoop? { get }
}

/// One claim as a service would keep it.
struct Claim {
    let number: Int
    let patient: String
    let detail: String
    let body: [UInt8]

    init(_ number: Int) {
        self.number = number
        patient = "12345678\(number % 10)"
        detail = "claim \(number)"
        body = Array(detail.utf8)
    }

    func keep(_ transaction: WriteTransaction, by actor: String, at now: WallTime) throws {
        try transaction.execute(
            "INSERT INTO claims (number, patient, day, amount) VALUES ($1, $2, $3, $4)", number,
            patient, "2026-01-31", 12_500)
        try transaction.publish(topic: "claim-decided", subject: patient, at: now, body)
        try transaction.audit(
            AuditEntry(
                actor: actor, action: "claims.submit", subject: patient, detail: detail, at: now))
    }

    static let migrations: [Migration] = [
        .idempotencyKeys, .outbox, .audit,
        Migration(
            "claims-1",
            [
                """
                CREATE TABLE claims (
                    number INTEGER PRIMARY KEY,
                    patient TEXT NOT NULL,
                    day TEXT NOT NULL,
                    amount INTEGER NOT NULL
                )
                """
            ]),
    ]
}

struct ProcessTarget: Target {
    let database: Database

    func write(_ number: Int, by worker: Int) async throws {
        guard let key = IdempotencyKey(caller: "clinic-1", key: "request-\(number)") else { return }
        let now = WallTime(seconds: 1_800_000_000)
        let claim = Claim(number)
        let fingerprint = Digest(sha256: claim.body)
        _ = try await database.write { transaction in
            try transaction.once(key, fingerprint: fingerprint, now: now, life: 604_800) {
                try claim.keep(transaction, by: "clinic-1", at: now)
                return claim.body
            }
        }
    }

    var loop: EventLoop? { nil }

    func stop() async {}
}

/// A service as its program would serve it, but for TLS, on a loop of its own; the clients are on
/// another.
final class RPCTarget: Target {
    private let server: Server
    private let group: EventLoopGroup
    private let clients: [Bench.EchoClient]
    private let caller = Caller(.provider, "123456789").encoded

    init(_ database: Database, inFlight: Int, clients: EventLoopGroup) throws {
        group = try EventLoopGroup(loopCount: 1)
        let context = ServiceContext(
            name: "bench", database: database, law: try LawSet(service: "bench", files: []),
            logger: Logger(
                program: "bench", level: .error, clock: { WallTime(seconds: 0) }, sink: { _ in }),
            metrics: MetricRegistry(), group: group, clock: try Clock.system(), random: .secure,
            secret: SecureRandom.bytes(32), idempotencySeconds: 604_800, channels: [:])
        server = try Server(
            [Claims(context: context)],
            interceptors: [CallerAssertion(assertedBy: [AllowList.anonymous])], group: group)
        let address = try server.listen(on: "127.0.0.1:0")
        // A connection has at most a hundred streams.
        self.clients = try (0..<(inFlight + 99) / 100).map { _ in
            Bench.EchoClient(try Channel(address, group: clients))
        }
    }

    func write(_ number: Int, by worker: Int) async throws {
        var options = CallOptions()
        options.metadata.add("idempotency-key", "request-\(number)")
        options.metadata.add(Caller.field, caller)
        var request = Bench.Msg()
        withUnsafeBytes(of: number) { request.payload += $0 }
        _ = try await clients[worker / 100].echo(request, options)
    }

    var loop: EventLoop? { group.loops[0] }

    func stop() async {
        await server.drain()
        group.stop()
    }
}

/// Keeps a claim for each request.
private struct Claims: Bench.EchoService {
    let context: ServiceContext

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        try await context.change(call, request) { transaction, change in
            let claim = Claim(request.payload.reversed().reduce(0) { $0 << 8 | Int($1) })
            try claim.keep(transaction, by: change.caller.name, at: change.now)
            return request
        }
    }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {
        throw Status(.unimplemented, "claims come one by one")
    }
}
