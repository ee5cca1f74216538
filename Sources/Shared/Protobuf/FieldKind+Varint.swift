// The types that are variable-length integers on the wire, each named after its protobuf type.

/// `int32`: negative values take ten bytes, as the sign is extended to 64 bits.
@usableFromInline
package enum WireInt32: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: Int32 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Int32 {
        Int32(truncatingIfNeeded: try reader.varint())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Int32) -> Int {
        varintSize(UInt64(bitPattern: Int64(value)))
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Int32, to writer: inout WireWriter) {
        writer.varint(UInt64(bitPattern: Int64(value)))
    }
}

/// `int64`: negative values take ten bytes.
@usableFromInline
package enum WireInt64: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: Int64 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Int64 {
        Int64(bitPattern: try reader.varint())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Int64) -> Int {
        varintSize(UInt64(bitPattern: value))
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Int64, to writer: inout WireWriter) {
        writer.varint(UInt64(bitPattern: value))
    }
}

/// `uint32`.
@usableFromInline
package enum WireUInt32: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: UInt32 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> UInt32 {
        UInt32(truncatingIfNeeded: try reader.varint())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: UInt32) -> Int {
        varintSize(UInt64(value))
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: UInt32, to writer: inout WireWriter) {
        writer.varint(UInt64(value))
    }
}

/// `uint64`.
@usableFromInline
package enum WireUInt64: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: UInt64 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> UInt64 {
        try reader.varint()
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: UInt64) -> Int {
        varintSize(value)
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: UInt64, to writer: inout WireWriter) {
        writer.varint(value)
    }
}

/// `sint32`: the sign in the lowest bit, so that small negative values are short.
@usableFromInline
package enum WireSInt32: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: Int32 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Int32 {
        let bits = UInt32(truncatingIfNeeded: try reader.varint())
        return Int32(bitPattern: bits &>> 1) ^ -Int32(bitPattern: bits & 1)
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Int32) -> Int {
        varintSize(UInt64(UInt32(bitPattern: value &<< 1 ^ value &>> 31)))
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Int32, to writer: inout WireWriter) {
        writer.varint(UInt64(UInt32(bitPattern: value &<< 1 ^ value &>> 31)))
    }
}

/// `sint64`: the sign in the lowest bit, so that small negative values are short.
@usableFromInline
package enum WireSInt64: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: Int64 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Int64 {
        let bits = try reader.varint()
        return Int64(bitPattern: bits &>> 1) ^ -Int64(bitPattern: bits & 1)
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Int64) -> Int {
        varintSize(UInt64(bitPattern: value &<< 1 ^ value &>> 63))
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Int64, to writer: inout WireWriter) {
        writer.varint(UInt64(bitPattern: value &<< 1 ^ value &>> 63))
    }
}

/// `bool`: any number but zero is true.
@usableFromInline
package enum WireBool: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: Bool { false }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Bool {
        try reader.varint() != 0
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Bool) -> Int {
        1
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Bool, to writer: inout WireWriter) {
        writer.byte(value ? 1 : 0)
    }

    /// False before true.
    @inlinable
    package static func precedes(_ left: Bool, _ right: Bool) -> Bool {
        !left && right
    }
}
