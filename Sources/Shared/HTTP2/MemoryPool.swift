internal import CNghttp2
internal import Glibc

/// The memory of the sessions of one event loop: freed blocks are kept in lists by size, so that a
/// request costs nghttp2 no call of malloc.
///
/// Touched by one thread only. It must outlive its sessions; it is an unmanaged block, since
/// nghttp2's callbacks reach it a dozen times a request.
package final class MemoryPool {
    fileprivate struct State {
        var lists: (Node?, Node?, Node?, Node?, Node?, Node?)
        var kept: Int
        var mapsLargeBlocks: Bool
    }

    fileprivate typealias Node = UnsafeMutableRawPointer

    /// Blocks of 64, 128 … 2,048 bytes, besides their header: those of a request. Larger ones are
    /// a connection's, live as long as it does, and go to malloc, which wastes less.
    fileprivate static let smallestShift = 6
    fileprivate static let classes = 6
    fileprivate static let mapped = classes + 1
    /// From so many bytes on, a block may be mapped by itself: nghttp2's buffer for one frame, of
    /// which small frames touch the first page only. On the heap it lies on pages that a TLS
    /// handshake has dirtied, which cost each idle connection 6 KiB with TLS and 11 KiB with mutual
    /// TLS; without TLS the heap is clean there, and a page of its own would cost 2 KiB more.
    fileprivate static let mappedBytesMinimum = 8_192
    /// In front of each block: its class, or `classes` (malloc) or `mapped` (mmap) and its size.
    fileprivate static let headerBytes = 16
    /// Bytes kept for reuse; what comes back beyond that goes back to malloc.
    fileprivate static let keptBytesMaximum = 4 << 20

    private let state: UnsafeMutablePointer<State>
    let allocator: UnsafeMutablePointer<nghttp2_mem>

    /// `mapsLargeBlocks` where sessions run over TLS: see `mappedBytesMinimum`.
    package init(mapsLargeBlocks: Bool = false) {
        state = .allocate(capacity: 1)
        state.initialize(
            to: State(
                lists: (nil, nil, nil, nil, nil, nil), kept: 0, mapsLargeBlocks: mapsLargeBlocks))
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
    let index = poolClass(size)
    guard index < MemoryPool.classes else {
        return allocateLarge(size, state)
    }
    let block = withList(state, index) { head in
        guard let block = head.pointee else {
            return Glibc.malloc(
                1 << (index + MemoryPool.smallestShift) + MemoryPool.headerBytes)
        }
        head.pointee = block.load(as: UnsafeMutableRawPointer?.self)
        state.assumingMemoryBound(to: MemoryPool.State.self).pointee.kept -=
            1 << (index + MemoryPool.smallestShift)
        return block
    }
    guard let block else { return nil }
    block.storeBytes(of: index, as: Int.self)
    return block + MemoryPool.headerBytes
}

/// A block that no list keeps. Where nothing more can be mapped, malloc has the last word.
private func allocateLarge(
    _ size: Int, _ state: UnsafeMutableRawPointer
) -> UnsafeMutableRawPointer? {
    let bytes = size + MemoryPool.headerBytes
    var kind = MemoryPool.mapped
    var block: UnsafeMutableRawPointer?
    let mayMap = state.assumingMemoryBound(to: MemoryPool.State.self).pointee.mapsLargeBlocks
    if mayMap, size >= MemoryPool.mappedBytesMinimum {
        block = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    }
    if block == nil || block == MAP_FAILED {
        kind = MemoryPool.classes
        block = Glibc.malloc(bytes)
    }
    guard let block else { return nil }
    block.storeBytes(of: kind, as: Int.self)
    block.storeBytes(of: size, toByteOffset: 8, as: Int.self)
    return block + MemoryPool.headerBytes
}

private func freeLarge(_ block: UnsafeMutableRawPointer, _ kind: Int) {
    guard kind == MemoryPool.mapped else {
        Glibc.free(block)
        return
    }
    let bytes = block.load(fromByteOffset: 8, as: Int.self) + MemoryPool.headerBytes
    // The system refuses to split one mapping into two beyond a number of them: then the pages go
    // back and the addresses stay.
    if munmap(block, bytes) != 0 { madvise(block, bytes, MADV_DONTNEED) }
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
