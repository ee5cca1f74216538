internal import Base
internal import Crypto
internal import EdgeRouting
internal import IO
internal import IdentityAPI
internal import RPC
internal import ServiceKit
internal import Synchronization
internal import Telemetry
internal import Tokens

/// Keeps the keys of access tokens: asks Identity at the start, from time to time and when a token
/// names a key that is not known. The last good keys stay while Identity is away.
///
/// `@unchecked Sendable`: after `init`, touched by its loop's thread only.
final class KeyFollower: @unchecked Sendable {
    private let loop: EventLoop
    private let parts: [EdgeLoop]
    private let core: EdgeCore
    private var channels: [BackendChannel] = []
    private var refreshNanoseconds: Int64 = 0
    private var next = 0
    private var isAsking = false
    private var askedAt: Instant?
    private var timer: ClosureTimer?
    private var timerAt = Instant.distantFuture
    private var isFailing = false
    private var isStopped = false
    /// Who waits for the first answer, and whether it came: a failure is one too.
    private var waiter: UnsafeContinuation<Void, Never>?
    private var hasAnswer = false
    private let failures: Counter
    private let known: Gauge

    init(_ parts: [EdgeLoop], _ core: EdgeCore) {
        loop = parts[0].loop
        self.parts = parts
        self.core = core
        failures = core.metrics.counter(
            "edge_key_refreshes_failed_total", help: "Questions for tokens' keys without an answer."
        )
        known = core.metrics.gauge(
            "edge_token_keys", help: "Keys by which access tokens are verified.")
    }

    /// Asks these from now on.
    func use(_ settings: TokenSettings, _ backend: Backend) {
        channels = backend.channels
        refreshNanoseconds = settings.refreshNanoseconds
        ask()
    }

    func stop() {
        isStopped = true
        channels = []
        if let timer { loop.disarm(timer) }
    }

    /// Returns once the first question is answered or has failed: at most after
    /// `EdgeLimits.keysWaitNanoseconds`, since that is how long it may take. Asked once.
    func untilAnswered() async {
        guard !hasAnswer, isAsking else { return }
        await withUnsafeContinuation { waiter = $0 }
    }

    /// Asks now, or as soon as the pause since the last question is over.
    func askSoon() {
        guard !isAsking else { return }
        if let askedAt {
            let due = askedAt.advanced(byNanoseconds: EdgeLimits.keysPauseNanoseconds)
            guard due <= loop.now else { return look(at: due) }
        }
        ask()
    }

    private func look(at moment: Instant) {
        guard !isStopped, timer?.isArmed != true || moment < timerAt else { return }
        let timer = timer ?? ClosureTimer { [unowned self] in ask() }
        self.timer = timer
        timerAt = moment
        loop.arm(timer, at: moment)
    }

    private func ask() {
        guard !isAsking, !isStopped, !channels.isEmpty else { return }
        isAsking = true
        askedAt = loop.now
        next = (next + 1) % channels.count
        let client = IdentityV1.KeysClient(channels[next].channel)
        Task(executorPreference: loop) {
            var options = CallOptions()
            options.timeoutNanoseconds = EdgeLimits.keysWaitNanoseconds
            let answer = try? await client.listKeys(.init(), options)
            self.finish(answer.flatMap(Self.keys))
        }
    }

    private func finish(_ keys: TokenKeySet?) {
        isAsking = false
        hasAnswer = true
        defer {
            waiter?.resume()
            waiter = nil
        }
        if let keys {
            known.set(keys.keys.count)
            for part in parts { part.loop.executeNow { part.use(keys) } }
            if isFailing { core.report("keys of access tokens are known again") }
            isFailing = false
            look(at: loop.now.advanced(byNanoseconds: refreshNanoseconds))
        } else {
            failures.add()
            if !isFailing { core.report("keys of access tokens cannot be had") }
            isFailing = true
            look(at: loop.now.advanced(byNanoseconds: EdgeLimits.keysPauseNanoseconds))
        }
    }

    /// The keys of an answer; `nil` where there are none, or one is none.
    private static func keys(_ answer: IdentityV1.ListKeysResponse) -> TokenKeySet? {
        var keys: [TokenKey] = []
        for key in answer.keys {
            guard let publicKey = Ed25519.PublicKey(bytes: Array(key.publicKey)),
                let notBefore = key.notBefore.flatMap({ WallTime($0) }),
                let notAfter = key.notAfter.flatMap({ WallTime($0) })
            else { return nil }
            keys.append(
                TokenKey(
                    keyID: key.keyId, publicKey: publicKey, notBefore: notBefore,
                    notAfter: notAfter))
        }
        return keys.isEmpty ? nil : TokenKeySet(keys)
    }
}
