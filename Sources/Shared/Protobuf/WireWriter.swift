/// Writes fields into a buffer from its end to its start, so that the length of a nested message is
/// known when its prefix is due.
///
/// The buffer must stay where it is while the writer is used. Writing past its start is a bug (a
/// message that measures itself wrongly) and stops the program.
@usableFromInline
package struct WireWriter {
    @usableFromInline let start: UnsafeMutableRawPointer
    @usableFromInline var position: UnsafeMutableRawPointer

    /// A writer that fills `buffer`.
    @inlinable
    package init(_ buffer: UnsafeMutableRawBufferPointer) {
        // An empty buffer may have no address; this one is never written. A bit pattern other than
        // zero always makes a pointer.
        start = buffer.baseAddress ?? UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped
        position = start + buffer.count
    }

    /// Whether the whole buffer is written.
    @inlinable
    package var isFull: Bool {
        position == start
    }

    /// Takes the `count` bytes before what is written.
    @inlinable
    @inline(__always)
    mutating func take(_ count: Int) {
        precondition(
            position - start >= count, "a message does not encode to more bytes than it measured"
        )
        position -= count
    }

    /// Writes one byte.
    @inlinable
    @inline(__always)
    package mutating func byte(_ value: UInt8) {
        take(1)
        position.storeBytes(of: value, as: UInt8.self)
    }

    /// Writes a variable-length integer.
    @inlinable
    @inline(__always)
    package mutating func varint(_ value: UInt64) {
        if value < 0x80 {
            byte(UInt8(truncatingIfNeeded: value))
        } else if value < 0x4000 {
            take(2)
            let low = UInt16(truncatingIfNeeded: value & 0x7F | 0x80)
            let high = UInt16(truncatingIfNeeded: value &>> 7) &<< 8
            position.storeBytes(of: (low | high).littleEndian, as: UInt16.self)
        } else {
            longVarint(value)
        }
    }

    @usableFromInline
    @inline(never)
    mutating func longVarint(_ value: UInt64) {
        take(varintSize(value))
        var cursor = position
        var rest = value
        while rest >= 0x80 {
            cursor.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, as: UInt8.self)
            cursor += 1
            rest &>>= 7
        }
        cursor.storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
    }

    /// Writes a field's tag: its number times eight, plus its wire type.
    @inlinable
    @inline(__always)
    package mutating func tag(_ tag: UInt32) {
        varint(UInt64(tag))
    }

    /// Writes four bytes, the lowest first.
    @inlinable
    @inline(__always)
    package mutating func fixed32(_ value: UInt32) {
        take(4)
        position.storeBytes(of: value.littleEndian, as: UInt32.self)
    }

    /// Writes eight bytes, the lowest first.
    @inlinable
    @inline(__always)
    package mutating func fixed64(_ value: UInt64) {
        take(8)
        position.storeBytes(of: value.littleEndian, as: UInt64.self)
    }

    /// Writes bytes as they are.
    @inlinable
    @inline(__always)
    package mutating func raw(_ bytes: [UInt8]) {
        let count = bytes.count
        guard count > 0 else { return }
        take(count)
        bytes.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(start: position, count: count).copyMemory(from: bytes)
        }
    }

    /// Writes text with its length prefix.
    @inlinable
    package mutating func string(_ value: String) {
        let utf8 = value.utf8
        let count = utf8.count
        if count > 0 {
            take(count)
            let target = UnsafeMutableRawBufferPointer(start: position, count: count)
            let copied: Void? = utf8.withContiguousStorageIfAvailable { bytes in
                target.copyMemory(from: UnsafeRawBufferPointer(bytes))
            }
            if copied == nil { target.copyBytes(from: utf8) }
        }
        varint(UInt64(truncatingIfNeeded: count))
    }
}
