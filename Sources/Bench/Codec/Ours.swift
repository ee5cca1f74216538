import Protobuf

/// Our codec at work on one message.
struct Ours<M: Message>: Codec {
    let bytes: [UInt8]
    let message: M
    let target: UnsafeMutableRawBufferPointer

    init(_ message: M) {
        self.message = message
        bytes = message.encoded()
        // Lives as long as the program.
        target = .allocate(byteCount: bytes.count, alignment: 16)
    }

    /// Decodes and releases the message `count` times; gives a number that depends on all of them.
    @inline(never)
    func decode(_ count: Int) -> Int {
        var sum = 0
        bytes.withUnsafeBytes { bytes in
            for _ in 0..<count {
                guard let message = try? M(decoding: bytes) else { return }
                sum &+= Self.look(message)
            }
        }
        return sum
    }

    /// Measures and encodes the message `count` times.
    @inline(never)
    func encode(_ count: Int) -> Int {
        var sum = 0
        for _ in 0..<count {
            let size = message.encodedByteCount
            var writer = WireWriter(
                UnsafeMutableRawBufferPointer(start: target.baseAddress, count: size))
            message.encode(into: &writer)
            sum &+= size &+ Int(target[0])
        }
        return sum
    }

    /// Keeps the optimiser from dropping a message that nobody reads.
    @inline(__always)
    private static func look(_ message: borrowing M) -> Int {
        message.unknownFields.byteCount
    }
}
