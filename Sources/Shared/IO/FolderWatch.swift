internal import CLinux
internal import Glibc

/// Tells when something happens in the folders on the way to some files: inotify.
///
/// A file is rarely changed in its place. Where a link on the way leads elsewhere (Kubernetes swaps
/// one above a whole set of files), the folder that holds the link is watched too.
final class FolderWatch: EventSource {
    private let paths: [String]
    private var watched: [Int32: String] = [:]
    private let changed: () -> Void

    /// What happens to names and to written files; a file that is being written is not done.
    private static let events =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
        | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
        | UInt32(IN_ONLYDIR)

    /// Calls `changed` on the loop's thread; throws where the kernel gives no more watches.
    init(_ paths: [String], on loop: EventLoop, changed: @escaping () -> Void) throws(IOError) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw IOError("inotify_init1", code: errno) }
        self.paths = paths
        self.changed = changed
        super.init(descriptor: descriptor, loop: loop, interest: .readable)
        try loop.add(self)
    }

    deinit {
        _ = Glibc.close(descriptor)
    }

    func stop() { loop.remove(self) }

    override func ready(_ readiness: Readiness) {
        // What happened where does not matter: the files themselves are looked at.
        let buffer = loop.inputBuffer
        while let start = buffer.baseAddress, read(descriptor, start, buffer.count) > 0 {}
        changed()
    }

    /// Watches the folders that lead to the files now; `false` where some cannot be watched.
    func update() -> Bool {
        var folders: Set<String> = []
        for path in paths { folders.formUnion(Self.folders(on: path)) }
        var isComplete = true
        var kept: [Int32: String] = [:]
        for folder in folders {
            if let watch = watch(folder) { kept[watch] = folder } else { isComplete = false }
        }
        for watch in watched.keys where kept[watch] == nil {
            _ = inotify_rm_watch(descriptor, watch)
        }
        watched = kept
        return isComplete
    }

    /// Watches a folder or, while it is missing, the nearest above it, where it may come back.
    private func watch(_ folder: String) -> Int32? {
        var folder = folder[...]
        while true {
            let watch = inotify_add_watch(descriptor, String(folder), Self.events)
            if watch >= 0 { return watch }
            guard errno == ENOENT, let cut = folder.lastIndex(of: "/") else { return nil }
            folder = cut == folder.startIndex ? "/" : folder[..<cut]
        }
    }

    /// The folders in which a change of names changes what the path leads to: its own, and those of
    /// links on the way.
    static func folders(on path: String) -> Set<String> {
        var found: Set<String> = []
        var folder = path.hasPrefix("/") ? "/" : "."
        var rest = path.split(separator: "/").map(String.init)[...]
        var links = 0
        while let name = rest.popFirst() {
            let next = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
            if let target = link(next), links < Limits.linksOnPath {
                links += 1
                found.insert(folder)
                if target.hasPrefix("/") { folder = "/" }
                rest = target.split(separator: "/").map(String.init) + rest
                continue
            }
            if rest.isEmpty { found.insert(folder) }
            folder = next
        }
        return found
    }

    /// Where a link leads; `nil` for what is none.
    private static func link(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(byteCount: Int(PATH_MAX), alignment: 1) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            let count = readlink(path, start, buffer.count)
            return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
        }
    }
}
