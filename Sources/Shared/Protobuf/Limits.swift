/// What one message may ask of the process that decodes it.
@usableFromInline
package enum ProtobufLimits {
    /// Levels of messages within messages (and groups within groups): every other runtime's default
    /// is 100 too, and recursion of that depth fits any stack.
    @inlinable package static var depthMaximum: Int { 100 }

    /// Bytes of memory that elements of repeated message fields may take for each byte of input.
    ///
    /// Two bytes on the wire make an empty element of any size, so that input must pay for memory.
    @inlinable package static var elementBytesPerInputByte: Int { 32 }

    /// Bytes of memory that elements may take whatever the length of the input.
    @inlinable package static var elementBytesMinimum: Int { 1 << 20 }

    /// The most bytes one message may encode to: lengths on the wire are read as signed 32 bits by
    /// other runtimes.
    @inlinable package static var messageBytesMaximum: Int { Int(Int32.max) }
}

extension ProtobufLimits {
    /// Files in one `DescriptorPool`: a server's answers to reflection fill it.
    package static var poolFilesMaximum: Int { 1_000 }

    /// Messages, enums, services and methods in one `DescriptorPool`.
    package static var poolSymbolsMaximum: Int { 100_000 }
}
