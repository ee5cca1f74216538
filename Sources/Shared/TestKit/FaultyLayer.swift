internal import CSQLite

/// The C side of `FaultyDisk`: functions that SQLite calls, each of which asks the disk first and
/// then passes on to the system's layer.
enum FaultyLayer {
    static func vfs(
        over system: UnsafeMutablePointer<sqlite3_vfs>, named name: UnsafePointer<CChar>
    ) -> sqlite3_vfs {
        // Version 1: what later versions add (system calls, 64-bit clocks) nothing here needs.
        var vfs = system.pointee
        vfs.iVersion = 1
        vfs.szOsFile += Int32(headSize)
        vfs.zName = name
        vfs.pNext = nil
        vfs.xOpen = { vfs, name, file, flags, given in
            let disk = faultyDisk(vfs)
            guard let file else { return SQLITE_MISUSE }
            if disk.isOff { return SQLITE_CANTOPEN }
            let opened = systemFile(file)
            let code = disk.system.pointee.xOpen(disk.system, name, opened, flags, given)
            guard code == SQLITE_OK else { return code }
            let path = name.map { String(cString: $0) } ?? ""
            let state = FileState(disk, path)
            let head = UnsafeMutableRawPointer(file).assumingMemoryBound(to: OpenFile.self)
            head.pointee.base.pMethods = UnsafePointer(FaultyLayer.methods)
            head.pointee.state = Unmanaged.passRetained(state).toOpaque()
            disk.opened(path)
            return SQLITE_OK
        }
        vfs.xDelete = { vfs, name, syncFolder in
            let disk = faultyDisk(vfs)
            let path = name.map { String(cString: $0) } ?? ""
            let code = disk.permit(.remove, on: path)
            guard code == SQLITE_OK else { return code }
            disk.removed(path, folderSynced: syncFolder != 0)
            return disk.system.pointee.xDelete(disk.system, name, 0)
        }
        vfs.xAccess = { vfs, name, flags, result in
            let disk = faultyDisk(vfs)
            return disk.system.pointee.xAccess(disk.system, name, flags, result)
        }
        vfs.xFullPathname = { vfs, name, size, result in
            let disk = faultyDisk(vfs)
            return disk.system.pointee.xFullPathname(disk.system, name, size, result)
        }
        return vfs
    }

    private nonisolated(unsafe) static let methods: UnsafeMutablePointer<sqlite3_io_methods> = {
        // Written once here and only read afterwards, for as long as the process lives.
        let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        methods.initialize(to: FaultyLayer.table())
        return methods
    }()

    private static func table() -> sqlite3_io_methods {
        var table = sqlite3_io_methods()
        // Version 2: with shared memory, which the log needs, without memory-mapped reading.
        table.iVersion = 2
        addContents(to: &table)
        addLocks(to: &table)
        return table
    }

    private static func addContents(to table: inout sqlite3_io_methods) {
        table.xClose = { file in
            let opened = systemFile(file)
            let code = opened.pointee.pMethods.pointee.xClose(opened)
            if let file {
                let head = UnsafeMutableRawPointer(file).assumingMemoryBound(to: OpenFile.self)
                if let state = head.pointee.state {
                    Unmanaged<FileState>.fromOpaque(state).release()
                    head.pointee.state = nil
                }
            }
            return code
        }
        table.xRead = { file, buffer, count, offset in
            let state = fileState(file)
            let code = state.disk.permit(.read, on: state.path)
            guard code == SQLITE_OK else { return code }
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xRead(opened, buffer, count, offset)
        }
        table.xWrite = { file, buffer, count, offset in
            let state = fileState(file)
            let opened = systemFile(file)
            var size: Int64 = 0
            _ = opened.pointee.pMethods.pointee.xFileSize(opened, &size)
            let grows = offset + Int64(count) > size
            let bytes = [UInt8](UnsafeRawBufferPointer(start: buffer, count: Int(count)))
            let change = FileImage.Change.write(offset: Int(offset), bytes: bytes)
            let code = state.disk.permit(.write(grows: grows, change), on: state.path)
            guard code == SQLITE_OK else { return code }
            state.disk.changed(state.path, change)
            return opened.pointee.pMethods.pointee.xWrite(opened, buffer, count, offset)
        }
        table.xTruncate = { file, size in
            let state = fileState(file)
            let code = state.disk.permit(.truncate, on: state.path)
            guard code == SQLITE_OK else { return code }
            state.disk.changed(state.path, .truncate(size: Int(size)))
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xTruncate(opened, size)
        }
        table.xSync = { file, _ in
            let state = fileState(file)
            let code = state.disk.permit(.sync, on: state.path)
            guard code == SQLITE_OK else { return code }
            state.disk.synced(state.path)
            return SQLITE_OK
        }
        table.xFileSize = { file, size in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xFileSize(opened, size)
        }
    }

    private static func addLocks(to table: inout sqlite3_io_methods) {
        table.xLock = { file, level in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xLock(opened, level)
        }
        table.xUnlock = { file, level in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xUnlock(opened, level)
        }
        table.xCheckReservedLock = { file, result in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xCheckReservedLock(opened, result)
        }
        table.xFileControl = { file, operation, argument in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xFileControl(opened, operation, argument)
        }
        table.xSectorSize = { file in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xSectorSize(opened)
        }
        table.xDeviceCharacteristics = { file in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xDeviceCharacteristics(opened)
        }
        table.xShmMap = { file, page, size, extend, address in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xShmMap(opened, page, size, extend, address)
        }
        table.xShmLock = { file, offset, count, flags in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xShmLock(opened, offset, count, flags)
        }
        table.xShmBarrier = { file in
            let opened = systemFile(file)
            opened.pointee.pMethods.pointee.xShmBarrier(opened)
        }
        table.xShmUnmap = { file, delete in
            let opened = systemFile(file)
            return opened.pointee.pMethods.pointee.xShmUnmap(opened, delete)
        }
    }
}

// Free functions: C functions cannot capture, not even a type.

/// An open file: SQLite's own part, which file it is, and behind it the system's file.
private struct OpenFile {
    var base: sqlite3_file
    var state: UnsafeMutableRawPointer?
}

private final class FileState {
    let disk: FaultyDisk
    let path: String

    init(_ disk: FaultyDisk, _ path: String) {
        self.disk = disk
        self.path = path
    }
}

private typealias File = UnsafeMutablePointer<sqlite3_file>

/// Bytes before the system's file, a multiple of every alignment.
private let headSize = 64

private func systemFile(_ file: File?) -> File {
    guard let file else { preconditionFailure("SQLite passes the file it opened") }
    return (UnsafeMutableRawPointer(file) + headSize).assumingMemoryBound(to: sqlite3_file.self)
}

private func fileState(_ file: File?) -> FileState {
    guard let file,
        let state = UnsafeMutableRawPointer(file).assumingMemoryBound(to: OpenFile.self)
            .pointee.state
    else { preconditionFailure("SQLite passes the file it opened") }
    return Unmanaged<FileState>.fromOpaque(state).takeUnretainedValue()
}

private func faultyDisk(_ vfs: UnsafeMutablePointer<sqlite3_vfs>?) -> FaultyDisk {
    guard let data = vfs?.pointee.pAppData else {
        preconditionFailure("the layer was registered with its disk")
    }
    return Unmanaged<FaultyDisk>.fromOpaque(data).takeUnretainedValue()
}
