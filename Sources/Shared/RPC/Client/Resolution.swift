internal import Base
internal import IO

/// Keeps one loop's part of a channel supplied with addresses: resolves the target's names on
/// threads that may block, again after failures and from time to time.
///
/// Touched by its loop's thread only.
final class Resolution {
    // `unowned`: the part owns it, and outlives it.
    private unowned let part: LoopChannel
    private var isRunning = false
    private var isStopped = false
    private var resolvedAt: Instant?
    private var isDoubted = false
    private var timer: ClosureTimer?
    private var lookAt = Instant.distantFuture
    private(set) var hasFailed = false
    private(set) var lastError = ""

    init(_ part: LoopChannel) {
        self.part = part
    }

    /// Resolves where nothing is known, or what is known is old or in doubt.
    func refresh() {
        guard !isRunning, !isStopped else { return }
        if let fixed = part.core.fixedAddresses {
            guard resolvedAt == nil else { return }
            resolvedAt = part.loop.now
            part.use(fixed)
            return
        }
        let options = part.core.options
        if let resolvedAt {
            let age = resolvedAt.nanoseconds(until: part.loop.now)
            guard isDoubted || hasFailed || age >= options.resolveNanoseconds else { return }
            guard age >= options.resolvePauseNanoseconds else {
                return look(at: resolvedAt.advanced(byNanoseconds: options.resolvePauseNanoseconds))
            }
        }
        run()
    }

    /// Looks again at the moment, or sooner where that was asked for.
    private func look(at moment: Instant) {
        let timer =
            timer
            ?? ClosureTimer { [unowned self] in
                // Without calls nobody needs to know; the next one asks anew.
                if part.isUsed { refresh() } else { isDoubted = true }
            }
        if timer.isArmed, lookAt <= moment { return }
        lookAt = moment
        self.timer = timer
        part.loop.arm(timer, at: moment)
    }

    /// A connection has failed: the name may lead elsewhere by now.
    func doubt() {
        guard part.core.fixedAddresses == nil else { return }
        isDoubted = true
        refresh()
    }

    func stop() {
        isStopped = true
        if let timer { part.loop.disarm(timer) }
        timer = nil
    }

    private func run() {
        isRunning = true
        let part = UncheckedReference(part)
        let loop = self.part.loop
        let core = self.part.core
        let isTaken = OffloadPool.resolving.submit {
            let result = Self.resolve(core)
            loop.execute { part.value.resolution.finish(result) }
        }
        if !isTaken { finish(.failure(IOError("too many names wait to be resolved", code: 0))) }
    }

    /// All addresses of all targets, in order; fails where none has any.
    private static func resolve(_ core: ChannelCore) -> Result<[SocketAddress], IOError> {
        var found: [SocketAddress] = []
        var failure = IOError("no address", code: 0)
        for target in core.targets {
            do throws(IOError) {
                for address in try core.options.resolve(target) where !found.contains(address) {
                    found.append(address)
                }
            } catch {
                failure = error
            }
        }
        return found.isEmpty ? .failure(failure) : .success(found)
    }

    func finish(_ result: Result<[SocketAddress], IOError>) {
        guard !isStopped else { return }
        isRunning = false
        isDoubted = false
        resolvedAt = part.loop.now
        switch result {
        case .success(let addresses):
            hasFailed = false
            lastError = ""
            part.use(addresses)
            look(at: part.loop.now.advanced(byNanoseconds: part.core.options.resolveNanoseconds))
        case .failure(let error):
            hasFailed = true
            lastError = "\(error)"
            part.resolutionFailed()
            look(
                at: part.loop.now.advanced(byNanoseconds: part.core.options.resolvePauseNanoseconds)
            )
        }
    }
}
