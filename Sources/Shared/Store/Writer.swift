import CLinux
import CSQLite
import IO
import Telemetry

/// The store's one writer: gathers the writes that wait into one commit, and answers each when the
/// commit is on disk. Lives on its own thread.
///
/// Writes that arrive while a commit is synced make up the next one, so that the price of a sync is
/// shared by as many as there are and a lone write waits for nobody.
final class Writer {
    private let path: String
    private let vfs: String?
    private let queue: WriteQueue
    private let metrics: StoreMetrics
    private let writesPerCommit: Int
    private let framesBeforeCheckpoint: Int
    private var connection: Connection?
    private var retryAt: Int64 = 0
    private var failure: StoreError = .closed
    /// Frames in the log after the last commit, as SQLite tells.
    private let frames = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

    init(
        _ connection: Connection, path: String, vfs: String?, queue: WriteQueue,
        metrics: StoreMetrics, writesPerCommit: Int, framesBeforeCheckpoint: Int
    ) {
        self.writesPerCommit = writesPerCommit
        self.framesBeforeCheckpoint = framesBeforeCheckpoint
        self.path = path
        self.vfs = vfs
        self.queue = queue
        self.metrics = metrics
        frames.initialize(to: 0)
        adopt(connection)
    }

    deinit { frames.deallocate() }

    /// Works until the queue is closed and empty, then empties the log into the database.
    func run() {
        while let jobs = queue.take(atMost: writesPerCommit) { commit(jobs) }
        if let connection {
            // Who reads the file from outside, such as a backup, is not waited for.
            sqlite3_busy_timeout(connection.handle, 0)
            _ = sqlite3_wal_checkpoint_v2(
                connection.handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
            connection.close()
        }
    }

    private func adopt(_ connection: Connection) {
        self.connection = connection
        frames.pointee = 0
        sqlite3_wal_hook(
            connection.handle,
            { context, _, _, frames in
                context?.assumingMemoryBound(to: Int32.self).pointee = frames
                return SQLITE_OK
            }, frames)
    }

    // MARK: One commit

    private func commit(_ jobs: [WriteJob]) {
        let start = tadamun_monotonic_nanoseconds()
        guard let connection = usableConnection(at: start) else {
            return answer(jobs, with: failure)
        }
        let ran: ArraySlice<WriteJob>
        do {
            ran = try perform(jobs, on: connection, since: start)
        } catch {
            return abandon(jobs, connection, error)
        }
        for job in ran { job.succeed() }
        let nanoseconds = tadamun_monotonic_nanoseconds() - start
        queue.note(nanoseconds: nanoseconds, writes: ran.count)
        metrics.committed(writes: ran.count, nanoseconds: Int(nanoseconds))
        if Int(frames.pointee) >= framesBeforeCheckpoint { checkpoint(connection) }
    }

    /// Runs the jobs and makes them last; returns those that ran. The others, for which the commit
    /// had no time left, are back in the queue.
    ///
    /// Most writes succeed, and most that are refused have changed nothing yet: savepoints, which
    /// cost as much as a write does, are made only where one turns out to have needed them.
    private func perform(
        _ jobs: [WriteJob], on connection: Connection, since start: Int64
    ) throws(StoreError) -> ArraySlice<WriteJob> {
        let count: Int
        if let together = try run(jobs, on: connection, since: start) {
            count = together
        } else {
            count = try runApart(jobs, on: connection, since: start)
        }
        try connection.run("COMMIT")
        if count < jobs.count { queue.putBack(jobs[count...]) }
        return jobs[..<count]
    }

    /// Begins a transaction and runs jobs in it; returns how many, or `nil` where one failed that
    /// had changed something: then nothing is done and no transaction open.
    private func run(
        _ jobs: [WriteJob], on connection: Connection, since start: Int64
    ) throws(StoreError) -> Int? {
        let transaction = WriteTransaction(connection)
        try connection.run("BEGIN IMMEDIATE")
        for (index, job) in jobs.enumerated() {
            transaction.hasChanges = false
            if let error = job.run(transaction) {
                try Writer.rethrowWhereFatal(error, connection)
                if transaction.hasChanges {
                    try connection.rollBack()
                    return nil
                }
            }
            guard connection.isInTransaction else { throw Writer.endedByItself }
            if isOutOfTime(index + 1, since: start) { return index + 1 }
        }
        return jobs.count
    }

    /// Begins a transaction and runs jobs in it, each in a savepoint; returns how many.
    private func runApart(
        _ jobs: [WriteJob], on connection: Connection, since start: Int64
    ) throws(StoreError) -> Int {
        let transaction = WriteTransaction(connection)
        try connection.run("BEGIN IMMEDIATE")
        for (index, job) in jobs.enumerated() {
            try connection.run("SAVEPOINT job")
            if let error = job.run(transaction) {
                try Writer.rethrowWhereFatal(error, connection)
                connection.tails = Tails()
                try connection.run("ROLLBACK TO job")
            }
            guard connection.isInTransaction else { throw Writer.endedByItself }
            try connection.run("RELEASE job")
            if isOutOfTime(index + 1, since: start) { return index + 1 }
        }
        return jobs.count
    }

    private func isOutOfTime(_ count: Int, since start: Int64) -> Bool {
        count.isMultiple(of: 64)
            && tadamun_monotonic_nanoseconds() - start > StoreLimits.workPerCommit
    }

    /// Errors of the disk concern every write of the commit, not only the one that met it.
    private static func rethrowWhereFatal(
        _ error: any Error, _ connection: Connection
    ) throws(StoreError) {
        switch error as? StoreError {
        case .full: throw .full
        case .failed(let message): throw .failed(message)
        case .corrupt(let message): throw .corrupt(message)
        default: guard connection.isInTransaction else { throw endedByItself }
        }
    }

    private static let endedByItself = StoreError.failed("SQLite ended the transaction by itself")

    // MARK: After an error

    /// Nothing of the commit is answered as done. A full disk changes nothing else; after any other
    /// error of the disk the connection is not used again, since what a failed sync left behind is
    /// unknown to it (a second sync of the same handle may succeed without having written).
    private func abandon(_ jobs: [WriteJob], _ connection: Connection, _ error: StoreError) {
        metrics.failures.add()
        try? connection.rollBack()
        if error != .full || connection.isInTransaction {
            connection.close()
            self.connection = nil
            failure = error
            retryAt = 0
        }
        answer(jobs, with: error)
    }

    private func answer(_ jobs: [WriteJob], with error: StoreError) {
        for job in jobs { job.fail(error) }
    }

    /// The open connection, or a new one where the pause after a failure is over.
    private func usableConnection(at now: Int64) -> Connection? {
        if let connection { return connection }
        guard now >= retryAt else { return nil }
        do {
            try LogFile.rewrite(of: path, vfs: vfs)
            let opened = try Connection(path: path, role: .writer, vfs: vfs)
            adopt(opened)
            metrics.reopened.add()
            return opened
        } catch {
            failure = error
            retryAt = now + StoreLimits.reopenPause
            return nil
        }
    }

    /// Copies the log into the database, after the writes of the commit are answered. It never waits
    /// for readers; an error leaves the log as it is, and the next commit tries again.
    private func checkpoint(_ connection: Connection) {
        var inLog: Int32 = 0
        var copied: Int32 = 0
        let start = tadamun_monotonic_nanoseconds()
        let code = sqlite3_wal_checkpoint_v2(
            connection.handle, nil, SQLITE_CHECKPOINT_PASSIVE, &inLog, &copied)
        metrics.checkpointed(
            nanoseconds: Int(tadamun_monotonic_nanoseconds() - start), failed: code != SQLITE_OK)
        // A reader may hold back the end of the log: not again before as much is added.
        if code == SQLITE_OK, inLog == copied { frames.pointee = 0 }
    }
}
