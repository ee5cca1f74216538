/// A protobuf message: what generated code conforms to.
///
/// A message is written from its end to its start, so that the length of a nested message is known
/// when its turn comes and nothing is measured twice; the whole is measured once before.
@usableFromInline
package protocol Message: Sendable, Hashable {
    /// The message without any field set.
    init()

    /// The name with its package, without a leading point: `grpc.health.v1.HealthCheckRequest`.
    static var fullName: StaticString { get }

    /// The file that declares the message, as reflection and JSON need it.
    static var file: FileDescriptorEmbedded { get }

    /// The fields that this version of the message does not know.
    var unknownFields: UnknownFields { get set }

    /// How many bytes the message encodes to.
    var encodedByteCount: Int { get }

    /// Writes the message into the end of what `writer` has left: exactly `encodedByteCount` bytes.
    func encode(into writer: inout WireWriter)

    /// Merges fields until the reader's end: a field that occurs again replaces the former value,
    /// a message is merged, a list grows.
    mutating func decode(from reader: inout WireReader) throws(WireError)
}

extension Message {
    /// The message in `bytes`.
    @inlinable
    @inline(__always)
    package init(decoding bytes: UnsafeRawBufferPointer) throws(WireError) {
        self.init()
        var reader = WireReader(bytes)
        try decode(from: &reader)
    }

    /// The message in `bytes`.
    @inlinable
    package init(decoding bytes: RawSpan) throws(WireError) {
        self = try bytes.withUnsafeBytes { (bytes) throws(WireError) in
            try Self(decoding: bytes)
        }
    }

    /// The message in `bytes`.
    @inlinable
    package init(decoding bytes: [UInt8]) throws(WireError) {
        self = try bytes.withUnsafeBufferPointer { (bytes) throws(WireError) in
            try Self(decoding: UnsafeRawBufferPointer(bytes))
        }
    }

    /// The message's encoding.
    @inlinable
    package func encoded() -> [UInt8] {
        let count = encodedByteCount
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var writer = WireWriter(
                UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count)
            )
            encode(into: &writer)
            precondition(writer.isFull, "a message encodes to the length it was measured to have")
            initialized = count
        }
    }
}
