/// The fields of a message that its generated code does not know, kept so that passing a message on
/// loses nothing.
///
/// They are held as they were on the wire, one after the other, and written behind the known ones.
@usableFromInline
package struct UnknownFields: Hashable, Sendable {
    /// `nil` while there are none: releasing that costs less than releasing an empty array.
    @usableFromInline var storage: [UInt8]?

    /// No unknown field.
    @inlinable
    @inline(__always)
    package init() {
        storage = nil
    }

    /// Whether there is none.
    @inlinable
    @inline(__always)
    package var isEmpty: Bool {
        storage == nil
    }

    /// How many bytes the fields take.
    @inlinable
    @inline(__always)
    package var byteCount: Int {
        storage?.count ?? 0
    }

    /// Tags and values as on the wire.
    @inlinable
    package var bytes: [UInt8] {
        get { storage ?? [] }
        set { storage = newValue.isEmpty ? nil : newValue }
    }

    /// Adds a field behind those that are held.
    @usableFromInline
    mutating func append(tag: UInt32, _ value: UnsafeRawBufferPointer) {
        var fields = storage ?? []
        // The array is to have one owner while it grows.
        storage = nil
        var rest = tag
        while rest >= 0x80 {
            fields.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        fields.append(UInt8(truncatingIfNeeded: rest))
        fields.append(contentsOf: value)
        storage = fields
    }
}
