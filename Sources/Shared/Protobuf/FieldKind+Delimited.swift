// The types that come behind a length prefix on the wire, and enums, each named after its protobuf
// type.

/// `string`: UTF-8, checked once when it is read.
@usableFromInline
package enum WireString: MapKeyKind {
    @inlinable package static var wireType: UInt32 { 2 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: String { "" }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> String {
        try reader.string()
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: String) -> Int {
        let count = value.utf8.count
        return varintSize(UInt64(truncatingIfNeeded: count)) &+ count
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: String, to writer: inout WireWriter) {
        writer.string(value)
    }
}

/// `bytes`.
@usableFromInline
package enum WireBytes: FieldKind {
    @inlinable package static var wireType: UInt32 { 2 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: [UInt8] { [] }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> [UInt8] {
        [UInt8](try reader.delimited())
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: [UInt8]) -> Int {
        varintSize(UInt64(truncatingIfNeeded: value.count)) &+ value.count
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: [UInt8], to writer: inout WireWriter) {
        writer.raw(value)
        writer.varint(UInt64(truncatingIfNeeded: value.count))
    }
}

/// A message as a value of a map or a oneof.
@usableFromInline
package enum WireMessage<M: Message>: FieldKind {
    @inlinable package static var wireType: UInt32 { 2 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: M { M() }

    @inlinable
    package static func read(from reader: inout WireReader) throws(WireError) -> M {
        var value: M? = nil
        try reader.merge(into: &value)
        return value ?? M()
    }

    @inlinable
    package static func size(_ value: M) -> Int {
        let count = value.encodedByteCount
        return varintSize(UInt64(truncatingIfNeeded: count)) &+ count
    }

    @inlinable
    package static func write(_ value: M, to writer: inout WireWriter) {
        let end = writer.position
        value.encode(into: &writer)
        writer.varint(UInt64(truncatingIfNeeded: end - writer.position))
    }
}

/// An enum: an `int32` on the wire, whose unknown numbers are kept.
@usableFromInline
package enum WireEnum<E: OpenEnum>: FieldKind {
    @inlinable package static var wireType: UInt32 { 0 }
    @inlinable package static var fixedWidth: Int { 0 }
    @inlinable package static var zero: E { E(rawValue: 0) }

    @inlinable
    @inline(__always)
    package static func read(from reader: inout WireReader) throws(WireError) -> E {
        E(rawValue: try WireInt32.read(from: &reader))
    }

    @inlinable
    @inline(__always)
    package static func size(_ value: E) -> Int {
        WireInt32.size(value.rawValue)
    }

    @inlinable
    @inline(__always)
    package static func write(_ value: E, to writer: inout WireWriter) {
        WireInt32.write(value.rawValue, to: &writer)
    }
}
