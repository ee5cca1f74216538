extension WireReader {
    /// The UTF-8 text behind a length prefix.
    @inlinable
    package mutating func string() throws(WireError) -> String {
        let bytes = try delimited()
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return "" }
        if bytes.count <= 15, Self.isASCII(start, bytes.count) {
            // Held in the String itself: made in place, which checks nothing that is not known.
            return String(unsafeUninitializedCapacity: bytes.count) { target in
                UnsafeMutableRawBufferPointer(target).copyMemory(from: bytes)
                return bytes.count
            }
        }
        return try Self.validated(start, bytes.count)
    }

    /// Whether `count` bytes, at most 15, are all below 128.
    @inlinable
    @inline(__always)
    static func isASCII(_ start: UnsafeRawPointer, _ count: Int) -> Bool {
        if count >= 8 {
            // The last eight overlap the first where there are fewer than sixteen.
            let first = start.loadUnaligned(as: UInt64.self)
            let last = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            return (first | last) & 0x8080_8080_8080_8080 == 0
        }
        if count >= 4 {
            let first = start.loadUnaligned(as: UInt32.self)
            let last = start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return (first | last) & 0x8080_8080 == 0
        }
        // One to three bytes: the first, the one in the middle and the last are all of them.
        let all =
            start.load(as: UInt8.self) | start.load(fromByteOffset: count / 2, as: UInt8.self)
            | start.load(fromByteOffset: count &- 1, as: UInt8.self)
        return all < 0x80
    }

    @usableFromInline
    @inline(never)
    static func validated(
        _ start: UnsafeRawPointer, _ count: Int
    ) throws(WireError) -> String {
        do throws(UTF8.ValidationError) {
            let bytes = Span<UInt8>(
                _unsafeStart: start.assumingMemoryBound(to: UInt8.self), count: count)
            return String(copying: try UTF8Span(validating: bytes))
        } catch {
            throw .invalidUTF8
        }
    }
}
