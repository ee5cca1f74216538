import CNghttp2
import Glibc
import Testing

@testable import HTTP2

struct MemoryPoolTests {
    private let pool = MemoryPool()

    private func allocate(_ bytes: Int) throws -> UnsafeMutableRawPointer {
        let allocator = pool.allocator.pointee
        let block = try #require(allocator.malloc(bytes, allocator.mem_user_data))
        memset(block, 0xa5, min(bytes, 64))
        return block
    }

    private func free(_ block: UnsafeMutableRawPointer) {
        pool.allocator.pointee.free(block, pool.allocator.pointee.mem_user_data)
    }

    @Test func `a session's blocks and the head of its frame buffer share one page`() throws {
        let blocks = try pool.makingSession {
            try [2_928, 128, 1_024, 4_096, 48, 16_394].map(allocate)
        }
        let page = { (block: UnsafeMutableRawPointer) in UInt(bitPattern: block) / 4_096 }
        for index in [1, 4, 5] { #expect(page(blocks[index]) == page(blocks[0])) }
        // What does not fit beside them lies elsewhere.
        for index in [2, 3] { #expect(page(blocks[index]) != page(blocks[0])) }
        #expect(Set(blocks).count == blocks.count)
        memset(blocks[5], 1, 16_394)
        for block in blocks.shuffled() { free(block) }
    }

    @Test func `after a session is made, blocks come from the lists again`() throws {
        let session = try pool.makingSession { try allocate(2_928) }
        let block = try allocate(100)
        #expect(UInt(bitPattern: block) / 4_096 != UInt(bitPattern: session) / 4_096)
        free(block)
        #expect(try allocate(120) == block)
        free(block)
        free(session)
    }

    @Test(arguments: [64, 1_000, 5_000, 20_000])
    func `a block of a session grows and keeps what it holds`(bytes: Int) throws {
        let block = try pool.makingSession { try allocate(64) }
        let allocator = pool.allocator.pointee
        let grown = try #require(allocator.realloc(block, bytes, allocator.mem_user_data))
        #expect((grown == block) == (bytes == 64))
        #expect(UnsafeRawBufferPointer(start: grown, count: 64).allSatisfy { $0 == 0xa5 })
        free(grown)
    }

    @Test func `blocks that no slab can hold are made all the same`() throws {
        let block = try pool.makingSession { try allocate(30_000) }
        free(block)
    }
}
