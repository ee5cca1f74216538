// The types of fixed width on the wire, each named after its protobuf type.

/// `fixed32`.
@usableFromInline
package enum WireFixed32: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 5 }
    @inlinable package static var fixedWidth: Int { 4 }
    @inlinable package static var zero: UInt32 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> UInt32 {
        try reader.fixed32()
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: UInt32) -> Int {
        4
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: UInt32, to writer: inout WireWriter) {
        writer.fixed32(value)
    }
}

/// `fixed64`.
@usableFromInline
package enum WireFixed64: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 1 }
    @inlinable package static var fixedWidth: Int { 8 }
    @inlinable package static var zero: UInt64 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> UInt64 {
        try reader.fixed64()
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: UInt64) -> Int {
        8
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: UInt64, to writer: inout WireWriter) {
        writer.fixed64(value)
    }
}

/// `sfixed32`.
@usableFromInline
package enum WireSFixed32: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 5 }
    @inlinable package static var fixedWidth: Int { 4 }
    @inlinable package static var zero: Int32 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Int32 {
        Int32(bitPattern: try reader.fixed32())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Int32) -> Int {
        4
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Int32, to writer: inout WireWriter) {
        writer.fixed32(UInt32(bitPattern: value))
    }
}

/// `sfixed64`.
@usableFromInline
package enum WireSFixed64: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 1 }
    @inlinable package static var fixedWidth: Int { 8 }
    @inlinable package static var zero: Int64 { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Int64 {
        Int64(bitPattern: try reader.fixed64())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Int64) -> Int {
        8
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Int64, to writer: inout WireWriter) {
        writer.fixed64(UInt64(bitPattern: value))
    }
}

/// `float`.
@usableFromInline
package enum WireFloat: FieldKind {
    @inlinable package static var wireType: UInt32 { 5 }
    @inlinable package static var fixedWidth: Int { 4 }
    @inlinable package static var zero: Float { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Float {
        Float(bitPattern: try reader.fixed32())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Float) -> Int {
        4
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Float, to writer: inout WireWriter) {
        writer.fixed32(value.bitPattern)
    }
}

/// `double`.
@usableFromInline
package enum WireDouble: FieldKind {
    @inlinable package static var wireType: UInt32 { 1 }
    @inlinable package static var fixedWidth: Int { 8 }
    @inlinable package static var zero: Double { 0 }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> Double {
        Double(bitPattern: try reader.fixed64())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: Double) -> Int {
        8
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: Double, to writer: inout WireWriter) {
        writer.fixed64(value.bitPattern)
    }
}
