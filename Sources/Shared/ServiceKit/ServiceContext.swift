package import Base
package import Crypto
package import IO
package import Law
package import Protobuf
package import RPC
package import Store
package import Telemetry

/// What the handlers of a service stand on.
package struct ServiceContext: Sendable {
    /// The service's name: `claims`.
    package let name: String
    package let database: Database
    /// The figures of `law/<name>`.
    package let law: LawSet
    package let logger: Logger
    package let metrics: MetricRegistry
    package let group: EventLoopGroup
    package let clock: Clock
    package let random: Randomness
    package let stop: StopSignal
    /// Seconds for which the answer to a repeated request is kept.
    package let idempotencySeconds: Int64
    private let secret: [UInt8]
    private let fingerprintKey: Digest
    let channels: [String: Channel]

    package init(
        name: String, database: Database, law: LawSet, logger: Logger, metrics: MetricRegistry,
        group: EventLoopGroup, clock: Clock, random: Randomness, secret: [UInt8],
        idempotencySeconds: Int64, channels: [String: Channel], stop: StopSignal = StopSignal()
    ) {
        self.name = name
        self.database = database
        self.law = law
        self.logger = logger
        self.metrics = metrics
        self.group = group
        self.clock = clock
        self.random = random
        self.secret = secret
        fingerprintKey = Self.key(for: "request fingerprints", of: secret)
        self.idempotencySeconds = idempotencySeconds
        self.channels = channels
        self.stop = stop
    }

    /// The channel to another service, which carries deadline, trace and caller on. Throws where the
    /// configuration names no such peer.
    package func channel(to peer: String) throws -> Channel {
        guard let channel = channels[peer] else {
            throw ProgramError("the configuration names no peer \(peer)")
        }
        return channel
    }

    /// A key of 32 bytes for one purpose, derived from the program's secret: the secret itself is
    /// used for nothing.
    package func key(for purpose: String) -> Digest {
        Self.key(for: purpose, of: secret)
    }

    private static func key(for purpose: String, of secret: [UInt8]) -> Digest {
        Digest(sha256: secret + Array("tadamun key for \(purpose)".utf8))
    }

    // MARK: Exactly once

    /// Does what a changing method does, once: the request's `idempotency-key`, the caller's name and
    /// the answer are kept in the transaction that makes the change, and a repeat gets the same
    /// answer. `body` runs on the writer's thread and cannot suspend: what it reads still holds when
    /// its writes are kept.
    package func change<Request: Message, Response: Message>(
        _ call: Call, _ request: Request,
        _ body: @escaping @Sendable (WriteTransaction, Change) throws -> Response
    ) async throws -> Response {
        let now = clock.now
        let change = Change(caller: call.caller, now: now, today: clock.day(at: now))
        guard let bytes = call.metadata("idempotency-key"), !bytes.isEmpty else {
            throw Refusal.idempotencyKeyRequired
        }
        let key = String(decoding: bytes, as: UTF8.self)
        guard let key = IdempotencyKey(caller: change.caller.name, key: key) else {
            throw Refusal.idempotencyKeyInvalid
        }
        let fingerprint = fingerprint(of: request, to: "\(call.serviceName)/\(call.methodName)")
        let life = idempotencySeconds
        let answer = try await database.write { transaction in
            try transaction.once(key, fingerprint: fingerprint, now: change.now, life: life) {
                try body(transaction, change).encoded()
            }
        }
        return try Response(decoding: answer.bytes)
    }

    /// A digest of the request that nobody without the program's secret can compare with guesses at
    /// what it held.
    private func fingerprint(of request: some Message, to method: String) -> Digest {
        var hasher = SHA256()
        hasher.update(fingerprintKey.bytes)
        hasher.update(Array(method.utf8))
        hasher.update([0])
        hasher.update(request.encoded())
        return hasher.finish()
    }

    /// Records a look at another person's data; to be called before the answer leaves.
    package func recordLook(
        _ call: Call, action: String, subject: String, detail: String = ""
    ) async throws {
        try await recordLook(call, action: action, subjects: [subject], detail: detail)
    }

    /// Records a look at a list, under each person whose data it shows.
    package func recordLook(
        _ call: Call, action: String, subjects: Set<String>, detail: String = ""
    ) async throws {
        let now = clock.now
        let entries = subjects.sorted().map { subject in
            AuditEntry(
                actor: call.caller.name, action: action, subject: subject, detail: detail, at: now)
        }
        try await database.write { transaction in
            for entry in entries { try transaction.audit(entry) }
        }
    }
}

/// Who changes something, and when.
package struct Change: Sendable {
    package let caller: Caller
    package let now: WallTime
    /// The day of `now` in Morocco.
    package let today: Day

    package init(caller: Caller, now: WallTime, today: Day) {
        self.caller = caller
        self.now = now
        self.today = today
    }

    /// Records the change in the chain, in the transaction that makes it.
    package func audit(
        _ transaction: WriteTransaction, action: String, subject: String, detail: String = ""
    ) throws {
        try transaction.audit(
            AuditEntry(
                actor: caller.name, action: action, subject: subject, detail: detail, at: now))
    }
}

extension Refusal {
    static let idempotencyKeyRequired = Refusal(
        .invalidArgument, "IDEMPOTENCY_KEY_REQUIRED",
        BilingualText(
            french: "La demande doit porter une clé d'idempotence.",
            arabic: "يجب أن يحمل الطلب مفتاح عدم التكرار."),
        field: "idempotency-key")

    static let idempotencyKeyInvalid = Refusal(
        .invalidArgument, "IDEMPOTENCY_KEY_INVALID",
        BilingualText(
            french: "La clé d'idempotence est trop longue.",
            arabic: "مفتاح عدم التكرار طويل جدا."),
        field: "idempotency-key")
}
