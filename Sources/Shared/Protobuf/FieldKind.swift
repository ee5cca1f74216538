/// How values of one protobuf type are read, measured and written, without their tag.
@usableFromInline
package protocol FieldKind {
    /// The Swift type of the values.
    associatedtype Value: Hashable & Sendable

    /// The low three bits of the tag.
    static var wireType: UInt32 { get }

    /// Bytes that each value takes, 0 where it depends on the value.
    static var fixedWidth: Int { get }

    /// What an absent field counts as.
    static var zero: Value { get }

    /// Reads one value.
    static func read(from reader: inout WireReader) throws(WireError) -> Value

    /// How many bytes `value` takes, with the length prefix where there is one.
    static func size(_ value: Value) -> Int

    /// Writes `value` before what has been written.
    static func write(_ value: Value, to writer: inout WireWriter)
}

/// A type that keys of a map may have.
@usableFromInline
package protocol MapKeyKind: FieldKind {
    /// Whether `left` is written before `right`: maps have no order of their own, but one message
    /// is to have one encoding.
    static func precedes(_ left: Value, _ right: Value) -> Bool
}

extension MapKeyKind where Value: Comparable {
    @inlinable
    package static func precedes(_ left: Value, _ right: Value) -> Bool {
        left < right
    }
}

/// How many bytes `value` takes as a variable-length integer: one for each seven bits.
@inlinable
@inline(__always)
package func varintSize(_ value: UInt64) -> Int {
    let bits = 64 &- (value | 1).leadingZeroBitCount
    return (bits &* 9 &+ 64) &>> 6
}
