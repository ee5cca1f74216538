internal import CNghttp2
internal import Glibc

/// The memory of the sessions of one event loop: freed blocks are kept in lists by size, so that a
/// request costs nghttp2 no call of malloc, and a session's own first blocks lie together.
///
/// Touched by one thread only. It must outlive its sessions; it is an unmanaged block, since
/// nghttp2's callbacks reach it a dozen times a request.
package final class MemoryPool {
    fileprivate struct State {
        var lists: (Node?, Node?, Node?, Node?, Node?, Node?)
        var kept: Int
        /// The slab of the session that is being made.
        var slab: UnsafeMutableRawPointer?
        var slabUsed = 0
    }

    fileprivate typealias Node = UnsafeMutableRawPointer

    /// Blocks of 64, 128 … 2,048 bytes, besides their header: those of a request. Larger ones are
    /// a connection's, live as long as it does, and go to malloc, which wastes less.
    fileprivate static let smallestShift = 6
    fileprivate static let classes = 6
    fileprivate static let slabbed = classes + 1
    /// From so many bytes on, a block is nghttp2's buffer for one frame.
    fileprivate static let frameBytesMinimum = 8_192
    /// A slab is five pages: the first has a session's blocks, and at its end begins the buffer for
    /// one frame, of which small frames touch the beginning only. So the other four pages mostly
    /// stay untouched and cost nothing; on the heap the buffer costs a page, and the blocks as well.
    fileprivate static let slabBytes = 20_480
    fileprivate static let pageBytes = 4_096
    /// Bytes of the first page that are left to the buffer.
    fileprivate static let frameHeadBytes = 768
    /// In front of each block: its class, or `classes` (malloc) or `slabbed` and its size. In front
    /// of a slab: the number of its blocks that are in use.
    fileprivate static let headerBytes = 16
    /// Bytes kept for reuse; what comes back beyond that goes back to malloc.
    fileprivate static let keptBytesMaximum = 4 << 20

    private let state: UnsafeMutablePointer<State>
    let allocator: UnsafeMutablePointer<nghttp2_mem>

    package init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State(lists: (nil, nil, nil, nil, nil, nil), kept: 0))
        allocator = .allocate(capacity: 1)
        allocator.initialize(
            to: nghttp2_mem(
                mem_user_data: state,
                malloc: poolAllocate,
                free: poolFree,
                calloc: poolAllocateZeroed,
                realloc: poolReallocate))
    }

    deinit {
        withUnsafeMutableBytes(of: &state.pointee.lists) { raw in
            for list in raw.bindMemory(to: Node?.self) {
                var node = list
                while let block = node {
                    node = block.load(as: Node?.self)
                    Glibc.free(block)
                }
            }
        }
        state.deallocate()
        allocator.deallocate()
    }
}

extension MemoryPool {
    /// Has what `make` allocates for a session lie in a slab of its own, as far as it fits. Where
    /// nothing can be mapped, it lies on the heap.
    func makingSession<Result>(_ make: () throws -> Result) rethrows -> Result {
        let slab = mmap(
            nil, Self.slabBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let slab, slab != MAP_FAILED else { return try make() }
        // A huge page would touch all five. Where the system has none, this fails and need not be.
        _ = madvise(slab, Self.slabBytes, MADV_NOHUGEPAGE)
        state.pointee.slab = slab
        state.pointee.slabUsed = Self.headerBytes
        retainSlab(slab)
        defer {
            state.pointee.slab = nil
            releaseSlab(slab)
        }
        return try make()
    }
}

/// Counts one more block of the slab.
private func retainSlab(_ slab: UnsafeMutableRawPointer) {
    slab.storeBytes(of: slab.load(as: Int.self) + 1, as: Int.self)
}

/// Counts one less; the slab goes with its last.
private func releaseSlab(_ slab: UnsafeMutableRawPointer) {
    let blocks = slab.load(as: Int.self) - 1
    slab.storeBytes(of: blocks, as: Int.self)
    guard blocks == 0, munmap(slab, MemoryPool.slabBytes) != 0 else { return }
    // The system refuses to split one mapping into two beyond a number of them: then the pages go
    // back and the addresses stay.
    madvise(slab, MemoryPool.slabBytes, MADV_DONTNEED)
}

/// A block of the slab that is being filled; `nil` where it does not fit there.
private func allocateSlabbed(
    _ size: Int, _ pool: UnsafeMutablePointer<MemoryPool.State>
) -> UnsafeMutableRawPointer? {
    guard let slab = pool.pointee.slab, size <= MemoryPool.slabBytes else { return nil }
    let start = pool.pointee.slabUsed
    let end = start + (MemoryPool.headerBytes + size + 15) & ~15
    let isFrame = size >= MemoryPool.frameBytesMinimum
    let limit =
        isFrame ? MemoryPool.slabBytes : MemoryPool.pageBytes - MemoryPool.frameHeadBytes
    guard end <= limit else { return nil }
    // Nothing lies behind the buffer: every block begins in the first page, which tells its slab.
    if isFrame { pool.pointee.slab = nil }
    pool.pointee.slabUsed = end
    retainSlab(slab)
    let block = slab + start
    block.storeBytes(of: MemoryPool.slabbed, as: Int.self)
    block.storeBytes(of: size, toByteOffset: 8, as: Int.self)
    return block + MemoryPool.headerBytes
}

/// The class of a block of so many bytes.
@inline(__always)
private func poolClass(_ bytes: Int) -> Int {
    bytes <= 64 ? 0 : Int.bitWidth - (bytes - 1).leadingZeroBitCount - MemoryPool.smallestShift
}

@inline(__always)
private func withList<Result>(
    _ state: UnsafeMutableRawPointer, _ index: Int,
    _ body: (UnsafeMutablePointer<UnsafeMutableRawPointer?>) -> Result
) -> Result {
    // `lists` is the first field, and a tuple of one type lies in memory as an array does.
    body(
        state.assumingMemoryBound(to: UnsafeMutableRawPointer?.self) + index)
}

private func poolAllocate(
    _ size: Int, _ state: UnsafeMutableRawPointer?
) -> UnsafeMutableRawPointer? {
    guard let state else { return nil }
    let pool = state.assumingMemoryBound(to: MemoryPool.State.self)
    if pool.pointee.slab != nil, let block = allocateSlabbed(size, pool) { return block }
    let index = poolClass(size)
    guard index < MemoryPool.classes else { return allocateLarge(size) }
    let block = withList(state, index) { head in
        guard let block = head.pointee else {
            return Glibc.malloc(
                1 << (index + MemoryPool.smallestShift) + MemoryPool.headerBytes)
        }
        head.pointee = block.load(as: UnsafeMutableRawPointer?.self)
        pool.pointee.kept -= 1 << (index + MemoryPool.smallestShift)
        return block
    }
    guard let block else { return nil }
    block.storeBytes(of: index, as: Int.self)
    return block + MemoryPool.headerBytes
}

/// A block that no list keeps.
private func allocateLarge(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let block = Glibc.malloc(size + MemoryPool.headerBytes) else { return nil }
    block.storeBytes(of: MemoryPool.classes, as: Int.self)
    block.storeBytes(of: size, toByteOffset: 8, as: Int.self)
    return block + MemoryPool.headerBytes
}

private func freeLarge(_ block: UnsafeMutableRawPointer, _ kind: Int) {
    guard kind == MemoryPool.slabbed else {
        Glibc.free(block)
        return
    }
    // Every block of a slab begins in its first page.
    let mask = UInt(MemoryPool.pageBytes - 1)
    guard let slab = UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: block) & ~mask) else {
        return
    }
    releaseSlab(slab)
}

private func poolFree(_ pointer: UnsafeMutableRawPointer?, _ state: UnsafeMutableRawPointer?) {
    guard let pointer, let state else { return }
    let block = pointer - MemoryPool.headerBytes
    let index = block.load(as: Int.self)
    guard index < MemoryPool.classes else {
        freeLarge(block, index)
        return
    }
    let bytes = 1 << (index + MemoryPool.smallestShift)
    let pool = state.assumingMemoryBound(to: MemoryPool.State.self)
    guard pool.pointee.kept + bytes <= MemoryPool.keptBytesMaximum else {
        Glibc.free(block)
        return
    }
    pool.pointee.kept += bytes
    withList(state, index) { head in
        block.storeBytes(of: head.pointee, as: UnsafeMutableRawPointer?.self)
        head.pointee = block
    }
}

private func poolAllocateZeroed(
    _ count: Int, _ size: Int, _ state: UnsafeMutableRawPointer?
) -> UnsafeMutableRawPointer? {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, let block = poolAllocate(bytes, state) else { return nil }
    memset(block, 0, bytes)
    return block
}

private func poolReallocate(
    _ pointer: UnsafeMutableRawPointer?, _ size: Int, _ state: UnsafeMutableRawPointer?
) -> UnsafeMutableRawPointer? {
    guard let pointer else { return poolAllocate(size, state) }
    let block = pointer - MemoryPool.headerBytes
    let index = block.load(as: Int.self)
    let room =
        index < MemoryPool.classes
        ? 1 << (index + MemoryPool.smallestShift)
        : block.load(fromByteOffset: 8, as: Int.self)
    guard size > room else { return pointer }
    guard let grown = poolAllocate(size, state) else { return nil }
    memcpy(grown, pointer, room)
    poolFree(pointer, state)
    return grown
}
