/// Why bytes are not a message.
@usableFromInline
package enum WireError: Error, Hashable, Sendable {
    /// The bytes end inside a field.
    case truncated
    /// A variable-length integer is longer than 64 bits.
    case malformedVarint
    /// A tag has field number zero, an unassigned wire type, or more than 32 bits.
    case invalidTag
    /// A known field comes with a wire type that its type does not have.
    case wrongWireType
    /// A `string` field is not UTF-8.
    case invalidUTF8
    /// Messages nest deeper than `ProtobufLimits.depthMaximum`.
    case depthExceeded
    /// A group ends that did not begin, or begins and does not end.
    case unmatchedGroup
    /// A packed list of fixed-width numbers ends inside a number.
    case malformedPackedList
    /// A field that proto2 calls `required` is absent.
    case requiredFieldMissing
    /// Elements of repeated fields would take more memory than the input's length allows.
    case memoryExceeded
}
