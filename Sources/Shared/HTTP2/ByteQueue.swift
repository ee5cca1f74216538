/// Bytes written at one end and taken from the other, in one block of memory.
///
/// Not copyable: it owns its block, and a stream's is reused from call to call.
package struct ByteQueue: ~Copyable {
    /// A block larger than this is given back once it is empty: one large message must not keep
    /// its memory as long as the connection lives.
    package static let keptBytes = 16_384

    @usableFromInline private(set) var storage: UnsafeMutableRawPointer?
    /// Bytes of its block.
    package private(set) var capacity = 0
    @usableFromInline private(set) var head = 0
    @usableFromInline private(set) var tail = 0

    package init() {}

    deinit {
        storage?.deallocate()
    }

    @inlinable package var count: Int { tail - head }
    @inlinable package var isEmpty: Bool { head == tail }

    /// What is there to take.
    @inlinable package var bytes: UnsafeRawBufferPointer {
        guard let storage else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: storage + head, count: tail - head)
    }

    /// Room for `count` more bytes at the end, to be filled by the caller at once.
    package mutating func append(count: Int) -> UnsafeMutableRawBufferPointer {
        if capacity - tail < count { makeRoom(count) }
        // makeRoom has made the block; for a count of zero the pointer is not used.
        let start = storage.map { $0 + tail }
        tail += count
        return UnsafeMutableRawBufferPointer(start: start, count: count)
    }

    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        append(count: bytes.count).copyMemory(from: bytes)
    }

    package mutating func append(_ byte: UInt8) {
        append(count: 1)[0] = byte
    }

    /// Lets go of the first `count` bytes, at most those that are there.
    package mutating func removeFirst(_ count: Int) {
        head += min(count, tail - head)
        if head == tail { removeAll() }
    }

    /// Empties it; a block of more than `keptBytes` is given back.
    package mutating func removeAll(keptBytes: Int = Self.keptBytes) {
        head = 0
        tail = 0
        if capacity > keptBytes {
            storage?.deallocate()
            storage = nil
            capacity = 0
        }
    }

    /// Makes sure that `count` bytes fit without moving what comes later.
    package mutating func reserve(_ count: Int) {
        if capacity - tail < count { makeRoom(count) }
    }

    private mutating func makeRoom(_ count: Int) {
        let used = tail - head
        if used + count <= capacity, head >= capacity / 2, let storage {
            // Half of the block is spent: moving the rest forward is cheaper than growing.
            storage.copyMemory(from: storage + head, byteCount: used)
        } else {
            let needed = used + count
            let grown = max(256, needed > capacity * 2 ? needed : capacity * 2)
            let block = UnsafeMutableRawPointer.allocate(byteCount: grown, alignment: 16)
            if let storage {
                block.copyMemory(from: storage + head, byteCount: used)
                storage.deallocate()
            }
            storage = block
            capacity = grown
        }
        head = 0
        tail = used
    }
}
