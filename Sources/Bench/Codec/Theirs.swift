import CProtobufC
import CReferenceProto

/// protobuf-c at work on the same message, with memory from an arena that is emptied after each.
final class Theirs: Codec {
    private let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    private let bytes: [UInt8]
    private let arena: UnsafeMutablePointer<ReferenceArena>
    private let message: UnsafeMutablePointer<ProtobufCMessage>
    private let target: UnsafeMutablePointer<UInt8>
    private var allocator: ProtobufCAllocator

    /// `nil` where protobuf-c does not know the message or does not read the bytes.
    init?(_ name: String, _ bytes: [UInt8]) {
        var index = 0
        while let candidate = reference_descriptor(index),
            String(cString: candidate.pointee.name) != name
        {
            index += 1
        }
        guard let descriptor = reference_descriptor(index),
            let message = protobuf_c_message_unpack(descriptor, nil, bytes.count, bytes)
        else { return nil }
        self.descriptor = descriptor
        self.bytes = bytes
        self.message = message
        // These live as long as the program.
        arena = .allocate(capacity: 1)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 16)
        memory.initialize(repeating: 0, count: 1 << 16)
        arena.initialize(to: ReferenceArena(bytes: memory, capacity: 1 << 16, used: 0))
        target = .allocate(capacity: bytes.count)
        allocator = reference_arena_allocator(arena)
    }

    @inline(never)
    func decode(_ count: Int) -> Int {
        var sum = 0
        bytes.withUnsafeBufferPointer { bytes in
            for _ in 0..<count {
                arena.pointee.used = 0
                let message = protobuf_c_message_unpack(
                    descriptor, &allocator, bytes.count, bytes.baseAddress)
                sum &+= message == nil ? 0 : 1
            }
        }
        return sum
    }

    /// The same with malloc and free for each part of the message, as protobuf-c does by itself.
    @inline(never)
    func decodeWithMalloc(_ count: Int) -> Int {
        var sum = 0
        bytes.withUnsafeBufferPointer { bytes in
            for _ in 0..<count {
                let message = protobuf_c_message_unpack(
                    descriptor, nil, bytes.count, bytes.baseAddress)
                sum &+= message == nil ? 0 : 1
                protobuf_c_message_free_unpacked(message, nil)
            }
        }
        return sum
    }

    @inline(never)
    func encode(_ count: Int) -> Int {
        var sum = 0
        for _ in 0..<count {
            let size = protobuf_c_message_get_packed_size(message)
            _ = protobuf_c_message_pack(message, target)
            sum &+= size &+ Int(target[0])
        }
        return sum
    }
}
