import Files
import IO
import Synchronization
package import Telemetry

/// One store: a file that one process has open, read on any thread and written by one.
package final class Database: Sendable {
    /// What operators do with the store, which may stay open.
    package let file: StoreFile
    private let queue: WriteQueue
    private let readers: ReaderPool
    private let metrics: StoreMetrics
    private let thread: IO.Thread
    private let state: Mutex<State>

    private struct State {
        var isClosed = false
        var lock: StoreLock?
    }

    /// Opens the store in `folder`, makes it where it is missing, recovers what a crash left, and
    /// brings its schema to the last of `migrations`. `vfs` names another layer of files than the
    /// system's, for tests.
    package init(
        folder: String, name: String = "store", migrations: [Migration], metrics: MetricRegistry,
        writesWaiting: Int = StoreLimits.writesWaiting,
        writesPerCommit: Int = StoreLimits.writesPerCommit,
        framesBeforeCheckpoint: Int = StoreLimits.framesBeforeCheckpoint, vfs: String? = nil
    ) throws(StoreError) {
        do {
            try Files.makeFolder(folder)
        } catch {
            throw .failed("\(error)")
        }
        let file = StoreFile(folder: folder, name: name, vfs: vfs)
        let path = file.path
        let lock = try StoreLock(path: "\(folder)/\(name).lock")
        // What a failed sync left in the system's cache must reach the disk before it is built on.
        try LogFile.rewrite(of: path, vfs: vfs)
        let connection = try Connection(path: path, role: .writer, vfs: vfs)
        try connection.migrate(migrations)
        do {
            try Files.syncFolder(of: path)
        } catch {
            throw .failed("\(error)")
        }
        self.file = file
        self.metrics = StoreMetrics(metrics)
        let queue = WriteQueue(capacity: writesWaiting)
        self.queue = queue
        metrics.sampled("store_writes_waiting", help: "Writes that wait for the writer.") {
            queue.count
        }
        readers = ReaderPool(path: path, vfs: vfs)
        state = Mutex(State(lock: lock))
        let handover = WriterHandover(
            Writer(
                connection, path: path, vfs: vfs, queue: queue, metrics: self.metrics,
                writesPerCommit: writesPerCommit, framesBeforeCheckpoint: framesBeforeCheckpoint))
        do {
            thread = try startThread(named: "store-writer") { handover.writer.run() }
        } catch {
            throw .failed("\(error)")
        }
    }

    deinit { close() }

    /// Reads on the calling thread. Every query of `body` sees the store at one moment; it waits for
    /// no writer and no disk sync.
    package func read<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        let lease = try readers.take()
        metrics.reads.add()
        do {
            try lease.connection.run("BEGIN")
            let value = try body(Transaction(lease.connection))
            try lease.connection.run("COMMIT")
            readers.give(lease, sound: true)
            return value
        } catch {
            if lease.connection.isInTransaction { try? lease.connection.run("ROLLBACK") }
            readers.give(
                lease, sound: !lease.connection.isInTransaction && !Database.isOfDisk(error))
            throw error
        }
    }

    private static func isOfDisk(_ error: any Error) -> Bool {
        switch error as? StoreError {
        case .failed, .corrupt: true
        default: false
        }
    }

    /// Runs `body` on the writer's thread, together with the writes that wait beside it, and returns
    /// once its commit is on disk, on the caller's executor. What `body` throws undoes `body` alone.
    /// It does nothing but to its transaction, for it may run twice: where another write of the
    /// commit must be undone.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await withUnsafeThrowingContinuation { continuation in
            do {
                try queue.add(ContinuedWrite(body, continuation))
            } catch {
                if case StoreError.overloaded = error { metrics.overloads.add() }
                continuation.resume(throwing: error)
            }
        }
    }

    /// Finishes the writes that wait, refuses others, empties the log into the database and gives
    /// the store back. Blocks until that is done; harmless when repeated.
    package func close() {
        let lock = state.withLock { state -> StoreLock?? in
            guard !state.isClosed else { return .none }
            state.isClosed = true
            defer { state.lock = nil }
            return .some(state.lock)
        }
        guard let lock else { return }
        queue.close()
        thread.join()
        readers.close()
        // The lock is let go last.
        withExtendedLifetime(lock) {}
    }
}

/// Carries the writer to its thread, where it stays: the opening thread keeps no reference.
private final class WriterHandover: @unchecked Sendable {
    let writer: Writer

    init(_ writer: Writer) {
        self.writer = writer
    }
}
