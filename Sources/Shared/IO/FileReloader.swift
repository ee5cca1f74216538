internal import CLinux
internal import Glibc
internal import Synchronization

/// What a program reads from some files, followed as they change: no restart.
///
/// The kernel tells of changes, also of links swapped above the files (as Kubernetes does); where it
/// cannot, and from time to time anyway, the files are looked at. What two looks in a row have found
/// the same is read on a thread of its own. Files that cannot be used leave the old value in place
/// and are tried again.
package final class FileReloader<Value: Sendable, Failure: Error>: Sendable {
    private struct State {
        var current: Value
        var used: [FileStamp]
        var seen: [FileStamp]
        var failed: [FileStamp]?
        var isBuilding = false
        var followers: [FileFollower] = []
        /// Who is told of each new value, besides `told`.
        var listeners: [@Sendable (Value) -> Void] = []
    }

    private let files: [String]
    private let make: @Sendable (Value?) throws(Failure) -> Value
    private let told: @Sendable (Result<Value, Failure>) -> Void
    private let state: Mutex<State>

    /// Reads the files by `make`, which gets the value in use. `told` learns of every later change,
    /// on any thread: the value now in use, or why it stays what it was.
    package init(
        files: [String], told: @escaping @Sendable (Result<Value, Failure>) -> Void,
        make: @escaping @Sendable (Value?) throws(Failure) -> Value
    ) throws(Failure) {
        self.files = files
        self.told = told
        self.make = make
        // Taken before the files are read: a change in between is seen at the next look.
        let stamps = files.map { FileStamp($0) }
        state = Mutex(State(current: try make(nil), used: stamps, seen: stamps))
    }

    deinit { stop() }

    /// What was read last and could be used.
    package var current: Value { state.withLock { $0.current } }

    /// Follows the files on the loop, and looks at them every so many nanoseconds whatever the kernel
    /// tells. `onLook` is called there each time; `onChange`, off the loop, with each new value,
    /// whichever of several loops that follow the files has seen it.
    package func watch(
        on loop: EventLoop, every nanoseconds: Int64 = Limits.fileLookNanoseconds,
        onLook: @escaping @Sendable () -> Void = {},
        onChange: @escaping @Sendable (Value) -> Void = { _ in }
    ) {
        let follower = FileFollower(files, on: loop, every: nanoseconds) { [weak self] isRegular in
            guard let self else { return true }
            if isRegular { onLook() }
            return lookAside(isRetrying: isRegular)
        }
        state.withLock { state in
            state.followers.append(follower)
            state.listeners.append(onChange)
        }
        loop.execute { follower.start() }
    }

    /// Ends the following; the current value stays.
    package func stop() {
        let followers = state.withLock { state in
            defer { (state.followers, state.listeners) = ([], []) }
            return state.followers
        }
        for follower in followers { follower.loop.execute { follower.stop() } }
    }

    /// One look; new files are read at once, on the caller's thread. A retrying look reads files that
    /// have failed once more though they look the same.
    package func look(isRetrying: Bool = false) {
        guard let stamps = changedFiles(isRetrying) else { return }
        build(stamps)
    }

    /// One look; new files are read on a thread of its own, away from connections. `false` where
    /// another look is to follow soon.
    private func lookAside(isRetrying: Bool) -> Bool {
        guard let stamps = changedFiles(isRetrying) else {
            return state.withLock { $0.seen == $0.used || $0.seen == $0.failed }
        }
        let isTaken = OffloadPool.reloading.submit { self.build(stamps) }
        if !isTaken { state.withLock { $0.isBuilding = false } }
        return isTaken
    }

    /// The files' stamps where they are to be read now.
    private func changedFiles(_ isRetrying: Bool) -> [FileStamp]? {
        let stamps = files.map { FileStamp($0) }
        return state.withLock { state in
            let isSettled = stamps == state.seen
            state.seen = stamps
            guard stamps != state.used else {
                state.failed = nil
                return nil
            }
            // Files that are replaced one after the other do not fit each other in between.
            guard isSettled, !state.isBuilding, isRetrying || stamps != state.failed else {
                return nil
            }
            state.isBuilding = true
            return stamps
        }
    }

    private func build(_ stamps: [FileStamp]) {
        do throws(Failure) {
            let value = try make(current)
            let listeners = state.withLock { state in
                state.current = value
                state.used = stamps
                state.failed = nil
                state.isBuilding = false
                return state.listeners
            }
            told(.success(value))
            for listener in listeners { listener(value) }
        } catch {
            state.withLock { state in
                state.failed = stamps
                state.isBuilding = false
            }
            told(.failure(error))
        }
    }
}

/// Says when files are to be looked at.
///
/// `@unchecked Sendable`: touched by its loop's thread only; who holds it elsewhere goes there first.
private final class FileFollower: @unchecked Sendable {
    let loop: EventLoop
    private let files: [String]
    private let regularNanoseconds: Int64
    /// Looks at the files, regularly or since something has happened to them; `false` where they
    /// have not come to rest.
    private let look: (_ isRegular: Bool) -> Bool
    private var watch: FolderWatch?
    private var isTold = false
    private var isStopped = false
    private lazy var settling = ClosureTimer { [unowned self] in inspect(isRegular: false) }
    private lazy var regular = ClosureTimer { [unowned self] in inspect(isRegular: true) }

    init(
        _ files: [String], on loop: EventLoop, every regularNanoseconds: Int64,
        look: @escaping (_ isRegular: Bool) -> Bool
    ) {
        self.files = files
        self.regularNanoseconds = regularNanoseconds
        self.loop = loop
        self.look = look
    }

    func start() {
        guard !isStopped else { return }
        watch = try? FolderWatch(files, on: loop) { [unowned self] in lookSoon() }
        inspect(isRegular: true)
    }

    func stop() {
        isStopped = true
        watch?.stop()
        watch = nil
        loop.disarm(settling)
        loop.disarm(regular)
    }

    private func inspect(isRegular: Bool) {
        isTold = watch?.update() ?? false
        if !look(isRegular) { lookSoon() }
        if !isStopped, !isTold || !regular.isArmed { armRegular() }
    }

    private func lookSoon() {
        // Not moved further by further changes, which may never end.
        guard !settling.isArmed, !isStopped else { return }
        loop.arm(settling, afterNanoseconds: Limits.fileSettleNanoseconds)
    }

    private func armRegular() {
        loop.arm(
            regular,
            afterNanoseconds: isTold ? regularNanoseconds : Limits.filePollNanoseconds)
    }
}

/// What tells a changed file from an unchanged one; links are followed.
private struct FileStamp: Equatable, Sendable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let modified: Int64
    private let changed: Int64

    /// All zero where there is no such file.
    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            (device, inode, size, modified, changed) = (0, 0, 0, 0, 0)
            return
        }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
    }
}
