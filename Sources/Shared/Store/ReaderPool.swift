import Synchronization

/// The connections on which threads read, each used by one thread at a time. The one given back last
/// is taken first, so that its pages are still in a processor's cache.
final class ReaderPool: Sendable {
    /// Moves a connection between threads; whoever took it out of the pool is its only user.
    struct Lease: @unchecked Sendable {
        let connection: Connection
    }

    private struct State {
        var idle: [Lease] = []
        var opened = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let path: String
    private let vfs: String?

    init(path: String, vfs: String?) {
        self.path = path
        self.vfs = vfs
    }

    func take() throws(StoreError) -> Lease {
        let idle = try state.withLock { state throws(StoreError) -> Lease? in
            guard !state.isClosed else { throw .closed }
            if let lease = state.idle.popLast() { return lease }
            guard state.opened < StoreLimits.readers else {
                throw .overloaded(retryAfter: .milliseconds(10))
            }
            state.opened += 1
            return nil
        }
        if let idle { return idle }
        do {
            return Lease(connection: try Connection(path: path, role: .reader, vfs: vfs))
        } catch {
            state.withLock { $0.opened -= 1 }
            throw error
        }
    }

    /// Takes a connection back; one that met an error of the disk is closed instead.
    func give(_ lease: Lease, sound: Bool) {
        let kept = state.withLock { state in
            if sound, !state.isClosed {
                state.idle.append(lease)
                return true
            }
            state.opened -= 1
            return false
        }
        if !kept { lease.connection.close() }
    }

    /// Closes the idle connections, and the others when they come back.
    func close() {
        let idle = state.withLock { state in
            defer { state.idle = [] }
            state.isClosed = true
            state.opened -= state.idle.count
            return state.idle
        }
        for lease in idle { lease.connection.close() }
    }
}
