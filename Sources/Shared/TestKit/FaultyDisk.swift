internal import Base
internal import CSQLite
package import Files
internal import Synchronization

/// A disk that fails as disks do, under SQLite: a layer over the system's files that knows what was
/// synced and what was not, plays faults at chosen operations, and gives the files as a power loss
/// would leave them. Syncs cost nothing here, so that thousands of rounds take seconds.
package final class FaultyDisk: @unchecked Sendable {
    // Sendable: `shared` is behind its lock; the pointers are set in init and freed by nobody, since
    // SQLite keeps a registered layer for the life of the process.

    /// What goes wrong once.
    package enum Fault: Sendable {
        /// From this operation on nothing reaches the disk and every call fails.
        case powerLoss
        /// The write fails and changes nothing.
        case writeError
        /// The sync fails, and the system forgets what it was to write.
        case syncError
        /// The read fails.
        case readError
    }

    private struct Shared {
        var images: [String: FileImage] = [:]
        var random: SeededGenerator
        var operations = 0
        var scheduled: [(operation: Int, fault: Fault)] = []
        var isOff = false
        var isFull = false
    }

    /// For `Database(vfs:)`.
    package let name: String
    let system: UnsafeMutablePointer<sqlite3_vfs>
    private let layer: UnsafeMutablePointer<sqlite3_vfs>
    private let layerName: UnsafeMutablePointer<CChar>
    private let shared: Mutex<Shared>

    private static let count = Atomic<Int>(0)

    package init(seed: UInt64) {
        guard let system = sqlite3_vfs_find("unix") else { preconditionFailure("SQLite has a VFS") }
        self.system = system
        let number = FaultyDisk.count.wrappingAdd(1, ordering: .relaxed).newValue
        name = "faulty-\(number)"
        shared = Mutex(Shared(random: SeededGenerator(seed: seed)))
        let bytes = name.utf8CString
        layerName = .allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { layerName[index] = byte }
        layer = .allocate(capacity: 1)
        layer.initialize(to: FaultyLayer.vfs(over: system, named: layerName))
        layer.pointee.pAppData = Unmanaged.passRetained(self).toOpaque()
        let code = sqlite3_vfs_register(layer, 0)
        precondition(code == SQLITE_OK, "SQLite takes a layer of files")
    }

    /// A disk on which a store stands already, in that folder.
    package convenience init(seed: UInt64, holding folder: String) throws(FileError) {
        self.init(seed: seed)
        for name in try Files.names(in: folder) where name.contains(".db") {
            let path = "\(folder)/\(name)"
            let bytes = try Files.read(path, limit: 64 << 20)
            shared.withLock { $0.images[path] = FileImage(durable: bytes) }
        }
    }

    // MARK: What a test asks for

    /// Writes, syncs, truncations and removals so far.
    package var operations: Int { shared.withLock { $0.operations } }

    /// Plays the fault at the first operation it fits from that number of operations on.
    package func schedule(_ fault: Fault, after operations: Int) {
        shared.withLock { $0.scheduled.append(($0.operations + operations, fault)) }
    }

    /// While true, no file can grow.
    package var isFull: Bool {
        get { shared.withLock { $0.isFull } }
        set { shared.withLock { $0.isFull = newValue } }
    }

    /// Takes back the faults that are still to come: the disk is well again.
    package func heal() {
        shared.withLock { shared in
            shared.scheduled = []
            shared.isFull = false
        }
    }

    /// Whether the power is gone.
    package var isOff: Bool { shared.withLock { $0.isOff } }

    /// Cuts the power now.
    package func cutPower() { shared.withLock { $0.isOff = true } }

    /// Writes into `folder` what a power loss leaves of the files: what was synced, and of the rest
    /// what chance kept. Nothing more is known of them afterwards.
    package func leave(in folder: String) throws(FileError) {
        let files = shared.withLock { shared in
            defer { shared.images = [:] }
            return shared.images.sorted { $0.key < $1.key }.compactMap { path, image in
                image.afterPowerLoss(&shared.random).map { (path, $0) }
            }
        }
        for (path, bytes) in files {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            try Files.write(bytes, to: "\(folder)/\(name)")
        }
    }

    // MARK: What the layer reports

    enum Operation { case write(grows: Bool, FileImage.Change), sync, truncate, remove, read }

    /// What becomes of an operation: an SQLite code.
    func permit(_ operation: Operation, on path: String) -> Int32 {
        shared.withLock { shared in
            if case .read = operation {} else { shared.operations += 1 }
            let due = shared.scheduled.firstIndex {
                $0.operation <= shared.operations && FaultyDisk.fits($0.fault, operation)
            }
            let fault = due.map { shared.scheduled.remove(at: $0).fault }
            if case .powerLoss = fault {
                // The power goes while this write is under way: some of it may stand.
                if case .write(_, let change) = operation, !shared.isOff {
                    shared.images[path]?.note(change)
                }
                shared.isOff = true
            }
            if shared.isOff { return SQLITE_IOERR }
            switch (operation, fault) {
            case (.write, .writeError): return SQLITE_IOERR | (3 << 8)
            case (.read, .readError): return SQLITE_IOERR | (1 << 8)
            case (.sync, .syncError):
                shared.images[path]?.forgetPending()
                return SQLITE_IOERR | (4 << 8)
            case (.write(grows: true, _), _) where shared.isFull: return SQLITE_FULL
            default: return SQLITE_OK
            }
        }
    }

    private static func fits(_ fault: Fault, _ operation: Operation) -> Bool {
        switch (fault, operation) {
        case (.powerLoss, .write), (.powerLoss, .sync), (.powerLoss, .truncate),
            (.powerLoss, .remove), (.writeError, .write), (.syncError, .sync), (.readError, .read):
            true
        default: false
        }
    }

    func opened(_ path: String) {
        shared.withLock { shared in
            if shared.images[path]?.isRemoved ?? true { shared.images[path] = FileImage() }
        }
    }

    func changed(_ path: String, _ change: FileImage.Change) {
        shared.withLock { $0.images[path]?.note(change) }
    }

    func synced(_ path: String) {
        shared.withLock { $0.images[path]?.sync() }
    }

    func removed(_ path: String, folderSynced: Bool) {
        shared.withLock { shared in
            if folderSynced {
                shared.images[path] = nil
            } else {
                shared.images[path]?.isRemoved = true
            }
        }
    }
}
