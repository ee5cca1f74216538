/// Reads fields from bytes of unknown origin.
///
/// Every read is checked against the end, and what a length prefix claims against what is there.
/// The reader holds pointers: the bytes must stay where they are while it is used, as they do
/// inside `withUnsafeBytes`.
@usableFromInline
package struct WireReader {
    @usableFromInline var position: UnsafeRawPointer
    @usableFromInline var end: UnsafeRawPointer
    @usableFromInline var depthLeft: Int
    @usableFromInline var elementBytesLeft: Int

    /// A reader over `bytes`, which hold one message.
    @inlinable
    package init(_ bytes: UnsafeRawBufferPointer) {
        // An empty buffer may have no address; this one is never read. A bit pattern other than
        // zero always makes a pointer.
        position = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
        end = position + bytes.count
        depthLeft = ProtobufLimits.depthMaximum
        elementBytesLeft =
            bytes.count &* ProtobufLimits.elementBytesPerInputByte
            &+ ProtobufLimits.elementBytesMinimum
    }

    /// Whether everything has been read.
    @inlinable
    package var isAtEnd: Bool {
        position >= end
    }

    /// The next field's tag (its number times eight, plus its wire type), 0 at the message's end.
    @inlinable
    @inline(__always)
    package mutating func nextTag() throws(WireError) -> UInt32 {
        guard position < end else { return 0 }
        let first = position.load(as: UInt8.self)
        guard first < 0x80 else { return try longTag() }
        guard first != 0 else { throw .invalidTag }
        position += 1
        return UInt32(truncatingIfNeeded: first)
    }

    @usableFromInline
    @inline(never)
    mutating func longTag() throws(WireError) -> UInt32 {
        let start = position
        let value = try varint()
        // Field number zero would be a long way to write what is invalid in short.
        guard value <= UInt64(UInt32.max), value >= 8, position - start <= 5 else {
            throw .invalidTag
        }
        return UInt32(truncatingIfNeeded: value)
    }

    /// A variable-length integer of at most 64 bits.
    @inlinable
    @inline(__always)
    package mutating func varint() throws(WireError) -> UInt64 {
        guard position < end else { throw .truncated }
        let first = position.load(as: UInt8.self)
        guard first >= 0x80 else {
            position += 1
            return UInt64(truncatingIfNeeded: first)
        }
        return try longVarint()
    }

    @usableFromInline
    @inline(never)
    mutating func longVarint() throws(WireError) -> UInt64 {
        guard end - position >= 8 else { return try bytewiseVarint() }
        let word = UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
        let stops = ~word & 0x8080_8080_8080_8080
        guard stops != 0 else { return try bytewiseVarint() }
        position += stops.trailingZeroBitCount &>> 3 &+ 1
        // The bytes up to the first without its highest bit, then their seven bits put together: two
        // bytes each, four each, all eight.
        var bits = word & (stops ^ (stops &- 1)) & 0x7F7F_7F7F_7F7F_7F7F
        bits = bits & 0x007F_007F_007F_007F | (bits & 0x7F00_7F00_7F00_7F00) &>> 1
        bits = bits & 0x0000_3FFF_0000_3FFF | (bits & 0x3FFF_0000_3FFF_0000) &>> 2
        return bits & 0x0000_0000_0FFF_FFFF | (bits & 0x0FFF_FFFF_0000_0000) &>> 4
    }

    private mutating func bytewiseVarint() throws(WireError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        var cursor = position
        while cursor < end {
            let byte = UInt64(truncatingIfNeeded: cursor.load(as: UInt8.self))
            cursor += 1
            if shift == 63 {
                // The tenth byte holds the 64th bit and nothing else.
                guard byte <= 1 else { throw .malformedVarint }
                position = cursor
                return value | byte &<< 63
            }
            value |= (byte & 0x7F) &<< shift
            if byte < 0x80 {
                position = cursor
                return value
            }
            shift &+= 7
        }
        throw .truncated
    }

    /// Four bytes, the lowest first.
    @inlinable
    @inline(__always)
    package mutating func fixed32() throws(WireError) -> UInt32 {
        guard end - position >= 4 else { throw .truncated }
        defer { position += 4 }
        return UInt32(littleEndian: position.loadUnaligned(as: UInt32.self))
    }

    /// Eight bytes, the lowest first.
    @inlinable
    @inline(__always)
    package mutating func fixed64() throws(WireError) -> UInt64 {
        guard end - position >= 8 else { throw .truncated }
        defer { position += 8 }
        return UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
    }

    /// A length prefix that is not longer than what follows it.
    @inlinable
    @inline(__always)
    package mutating func length() throws(WireError) -> Int {
        guard position < end else { throw .truncated }
        let first = position.load(as: UInt8.self)
        let length: UInt64
        if first < 0x80 {
            position += 1
            length = UInt64(truncatingIfNeeded: first)
        } else {
            length = try longLength()
        }
        guard length <= UInt64(truncatingIfNeeded: end - position) else { throw .truncated }
        return Int(truncatingIfNeeded: length)
    }

    @usableFromInline
    @inline(never)
    mutating func longLength() throws(WireError) -> UInt64 {
        if end - position >= 2, case let second = position.load(fromByteOffset: 1, as: UInt8.self),
            second < 0x80
        {
            let first = position.load(as: UInt8.self)
            position += 2
            return UInt64(first & 0x7F) | UInt64(second) &<< 7
        }
        let start = position
        let length = try longVarint()
        // Other readers take five bytes for a length at most.
        guard position - start <= 5 else { throw .malformedVarint }
        return length
    }

    /// The bytes behind a length prefix, where they lie.
    @inlinable
    @inline(__always)
    package mutating func delimited() throws(WireError) -> UnsafeRawBufferPointer {
        let length = try length()
        defer { position += length }
        return UnsafeRawBufferPointer(start: position, count: length)
    }

    /// Narrows the reader to the length-delimited message that follows; gives the end to return to.
    @inlinable
    @inline(__always)
    package mutating func enter() throws(WireError) -> UnsafeRawPointer {
        let length = try length()
        guard depthLeft > 0 else { throw .depthExceeded }
        depthLeft &-= 1
        defer { end = position + length }
        return end
    }

    /// Widens the reader again after `enter`, whose message has been read to its end.
    @inlinable
    @inline(__always)
    package mutating func leave(to outerEnd: UnsafeRawPointer) {
        depthLeft &+= 1
        end = outerEnd
    }

    /// Charges one element of `size` bytes of memory to the input's allowance.
    @inlinable
    @inline(__always)
    package mutating func charge(elementBytes size: Int) throws(WireError) {
        elementBytesLeft &-= size
        guard elementBytesLeft >= 0 else { throw .memoryExceeded }
    }
}
