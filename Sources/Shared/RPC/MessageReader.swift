internal import HTTP2

/// The messages that arrive on a stream, each behind its prefix (gRPC over HTTP/2,
/// Length-Prefixed-Message).
struct MessageReader: ~Copyable {
    private(set) var input = ByteQueue()

    /// Bytes that have come and not been taken.
    var count: Int { input.count }
    var isEmpty: Bool { input.isEmpty }

    mutating func append(_ data: UnsafeRawBufferPointer) {
        input.append(data)
    }

    mutating func removeAll(keptBytes: Int = ByteQueue.keptBytes) {
        input.removeAll(keptBytes: keptBytes)
    }

    /// Bytes of the message in front, `nil` until its prefix is there.
    var frontLength: Int? {
        let bytes = input.bytes
        guard bytes.count >= MessagePrefix.byteCount else { return nil }
        return Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    }

    var hasWholeMessage: Bool {
        guard let length = frontLength else { return false }
        return input.count - MessagePrefix.byteCount >= length
    }

    /// Whether more has come than the message in front.
    var hasMore: Bool {
        guard let length = frontLength else { return false }
        return input.count - MessagePrefix.byteCount > length
    }

    /// What is wrong with the message in front, told as soon as its prefix is there.
    @inline(__always)
    func flaw(isGzip: Bool, bytesMaximum: Int) -> Status? {
        guard let flag = input.bytes.first else { return nil }
        guard flag == 0 || (flag == 1 && isGzip) else {
            return Status(
                .internal,
                flag > 1
                    ? "the message's compressed flag is neither 0 nor 1"
                    : "a compressed message came without a grpc-encoding")
        }
        guard let length = frontLength, length > bytesMaximum else { return nil }
        return Status(.resourceExhausted, "the message is larger than \(bytesMaximum) bytes")
    }

    /// Makes room for what is missing of the message in front.
    mutating func reserveFront() {
        guard let length = frontLength else { return }
        input.reserve(MessagePrefix.byteCount + length - input.count)
    }

    /// Whether the message in front is compressed.
    var isFrontCompressed: Bool { input.bytes.first == 1 }

    /// Gives the message in front, which is whole, to `read`, decompressed.
    @inline(__always)
    func readFront<Result>(
        bytesMaximum: Int, _ read: (UnsafeRawBufferPointer) throws(Status) -> Result
    ) throws(Status) -> Result {
        guard let length = frontLength, input.count - MessagePrefix.byteCount >= length else {
            throw Status(.internal, "there is no message")
        }
        let payload = UnsafeRawBufferPointer(
            rebasing: input.bytes[MessagePrefix.byteCount..<(MessagePrefix.byteCount + length)])
        guard isFrontCompressed else { return try read(payload) }
        let inflated = try Gzip.inflate(payload, bytesMaximum: bytesMaximum)
        return try inflated.withUnsafeBufferPointer { bytes throws(Status) in
            try read(UnsafeRawBufferPointer(bytes))
        }
    }

    /// Lets go of the message in front and returns how many bytes it and its prefix took.
    @inline(__always)
    mutating func dropFront() -> Int {
        let count = min(MessagePrefix.byteCount + (frontLength ?? 0), input.count)
        input.removeFirst(count)
        return count
    }
}

/// The five bytes in front of a message: whether it is compressed, and its length.
enum MessagePrefix {
    static let byteCount = 5

    /// Writes the prefix of a message to the start of `room` and returns the rest, which is the
    /// message's.
    @inline(__always)
    static func write(
        to room: UnsafeMutableRawBufferPointer, isCompressed: Bool
    ) -> UnsafeMutableRawBufferPointer {
        let count = UInt32(truncatingIfNeeded: room.count - byteCount)
        room[0] = isCompressed ? 1 : 0
        room.storeBytes(of: count.bigEndian, toByteOffset: 1, as: UInt32.self)
        return UnsafeMutableRawBufferPointer(rebasing: room[byteCount...])
    }
}
