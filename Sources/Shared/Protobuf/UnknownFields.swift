/// The fields of a message that its generated code does not know, kept so that passing a message on
/// loses nothing.
///
/// They are held as they were on the wire, one after the other, and written behind the known ones.
@usableFromInline
package struct UnknownFields: Hashable, Sendable {
    /// Tags and values as on the wire; takes no memory while there are none.
    @usableFromInline package var bytes: [UInt8]

    /// No unknown field.
    @inlinable
    package init() {
        bytes = []
    }

    /// Whether there is none.
    @inlinable
    package var isEmpty: Bool {
        bytes.isEmpty
    }
}
