import CSQLite

/// The write-ahead log beside a database, for the one thing SQLite does not do by itself.
enum LogFile {
    /// Writes the log's own bytes over it again and syncs them through a new handle.
    ///
    /// When a sync fails, the system may forget that the pages in its cache were never written: they
    /// read well until the power fails. What recovery would find in the log is therefore written
    /// anew before anything is built on it. The bytes are the same, so readers notice nothing.
    static func rewrite(of path: String, vfs name: String?) throws(StoreError) {
        _ = sqliteConfiguration
        guard let vfs = sqlite3_vfs_find(name) else { throw .failed("no VFS \(name ?? "")") }
        // SQLite's layers read URI parameters behind the terminator of a name.
        var logName = Array("\(path)-wal".utf8CString)
        logName += [0, 0, 0]
        let file = UnsafeMutableRawPointer.allocate(
            byteCount: Int(vfs.pointee.szOsFile), alignment: 16)
        file.initializeMemory(as: UInt8.self, repeating: 0, count: Int(vfs.pointee.szOsFile))
        defer { file.deallocate() }
        let opened = file.assumingMemoryBound(to: sqlite3_file.self)

        var exists: Int32 = 0
        try check(
            logName.withUnsafeBufferPointer {
                vfs.pointee.xAccess(vfs, $0.baseAddress, SQLITE_ACCESS_EXISTS, &exists)
            })
        guard exists != 0 else { return }
        try logName.withUnsafeBufferPointer { name throws(StoreError) in
            let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_WAL
            try check(vfs.pointee.xOpen(vfs, name.baseAddress, opened, flags, nil))
            guard let methods = opened.pointee.pMethods else {
                throw .failed("the log has no methods")
            }
            defer { _ = methods.pointee.xClose(opened) }
            try copy(opened, methods.pointee)
        }
    }

    private static func copy(
        _ file: UnsafeMutablePointer<sqlite3_file>, _ methods: sqlite3_io_methods
    ) throws(StoreError) {
        var size: Int64 = 0
        try check(methods.xFileSize(file, &size))
        // SQLite's own layer takes at most 128 KiB at once, and says "full" to more.
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var offset: Int64 = 0
        while offset < size {
            let count = Int32(min(Int64(chunk.count), size - offset))
            try check(methods.xRead(file, &chunk, count, offset))
            try check(methods.xWrite(file, chunk, count, offset))
            offset += Int64(count)
        }
        try check(methods.xSync(file, SQLITE_SYNC_FULL))
    }

    private static func check(_ code: Int32) throws(StoreError) {
        switch code & 0xff {
        case SQLITE_OK: return
        case SQLITE_FULL: throw .full
        default: throw .failed("the log cannot be rewritten (SQLite code \(code))")
        }
    }
}
