import CSQLite

/// Memory in which the texts and blobs of running statements lie, so that SQLite neither copies them
/// nor asks the system for room. A statement that runs inside another's loop takes its part above
/// the other's and gives it back first.
final class ArgumentMemory {
    private let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: StoreLimits.argumentBytes, alignment: 8)
    /// Bytes taken from the start on.
    @exclusivity(unchecked) private(set) var used = 0

    deinit { memory.deallocate() }

    func release(downTo start: Int) { used = start }

    func bind(
        text: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer, at position: Int32
    ) -> Int32 {
        let count = Int32(clamping: text.count)
        guard let kept = keep(UnsafeRawBufferPointer(text)) else {
            // SQLite takes a copy of what has no room here.
            return text.withMemoryRebound(to: CChar.self) {
                tadamun_sqlite_bind_text(statement, position, $0.baseAddress, count)
            }
        }
        return sqlite3_bind_text(
            statement, position, kept.assumingMemoryBound(to: CChar.self), count, nil)
    }

    func bind(
        blob: UnsafeRawBufferPointer, to statement: OpaquePointer, at position: Int32
    ) -> Int32 {
        let count = Int32(clamping: blob.count)
        guard let kept = keep(blob) else {
            return tadamun_sqlite_bind_blob(statement, position, blob.baseAddress, count)
        }
        return sqlite3_bind_blob(statement, position, kept, count, nil)
    }

    /// A copy of the bytes that lasts until it is released; `nil` where there is no room. What is
    /// empty has an address too, since SQLite reads none as null.
    private func keep(_ bytes: UnsafeRawBufferPointer) -> UnsafeMutableRawPointer? {
        guard let start = memory.baseAddress, bytes.count <= memory.count - used else { return nil }
        let kept = start + used
        if let source = bytes.baseAddress { kept.copyMemory(from: source, byteCount: bytes.count) }
        used += bytes.count
        return kept
    }
}
