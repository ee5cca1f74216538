/// A protobuf enum: any 32-bit number, of which some have names.
///
/// A number that came from a newer peer is kept; a `switch` over one therefore needs a `default`.
@usableFromInline
package protocol OpenEnum: RawRepresentable<Int32>, Sendable, Hashable {
    /// The value with the number `rawValue`, whether it has a name or not.
    init(rawValue: Int32)

    /// The name with its package, without a leading point: `google.rpc.Code`.
    static var fullName: StaticString { get }
}
