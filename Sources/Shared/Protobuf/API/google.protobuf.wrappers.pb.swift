// Generated from google/protobuf/wrappers.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GoogleProtobuf {
    /// Wrapper message for `double`.
    ///
    /// The JSON representation for `DoubleValue` is JSON number.
    package struct DoubleValue: Protobuf.Message {
        /// The double value.
        package var value: Double = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Double = 0
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.DoubleValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `float`.
    ///
    /// The JSON representation for `FloatValue` is JSON number.
    package struct FloatValue: Protobuf.Message {
        /// The float value.
        package var value: Float = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Float = 0
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.FloatValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `int64`.
    ///
    /// The JSON representation for `Int64Value` is JSON string.
    package struct Int64Value: Protobuf.Message {
        /// The int64 value.
        package var value: Int64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Int64 = 0
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.Int64Value" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `uint64`.
    ///
    /// The JSON representation for `UInt64Value` is JSON string.
    package struct UInt64Value: Protobuf.Message {
        /// The uint64 value.
        package var value: UInt64 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: UInt64 = 0
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.UInt64Value" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `int32`.
    ///
    /// The JSON representation for `Int32Value` is JSON number.
    package struct Int32Value: Protobuf.Message {
        /// The int32 value.
        package var value: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Int32 = 0
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.Int32Value" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `uint32`.
    ///
    /// The JSON representation for `UInt32Value` is JSON number.
    package struct UInt32Value: Protobuf.Message {
        /// The uint32 value.
        package var value: UInt32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: UInt32 = 0
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.UInt32Value" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `bool`.
    ///
    /// The JSON representation for `BoolValue` is JSON `true` and `false`.
    package struct BoolValue: Protobuf.Message {
        /// The bool value.
        package var value: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Bool = false
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.BoolValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `string`.
    ///
    /// The JSON representation for `StringValue` is JSON string.
    package struct StringValue: Protobuf.Message {
        /// The string value.
        package var value: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: String = ""
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.StringValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// Wrapper message for `bytes`.
    ///
    /// The JSON representation for `BytesValue` is JSON string.
    package struct BytesValue: Protobuf.Message {
        /// The bytes value.
        package var value: [UInt8] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: [UInt8] = []
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.BytesValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.wrappersFile }
    }

    /// `google/protobuf/wrappers.proto` as protoc described it.
    package static let wrappersFile = FileDescriptorEmbedded(
        name: "google/protobuf/wrappers.proto",
        base64: """
            Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIUCg\
            V2YWx1ZRgBIAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRWYWx1\
            ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIKCkludD\
            MyVmFsdWUSFAoFdmFsdWUYASABKAVSBXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2YWx1ZSIh\
            CglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2YW\
            x1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZhbHVlGAEgASgMUgV2YWx1ZUKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3Jh\
            cHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBog\
            IDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
            """,
        dependencies: [])
}

extension GoogleProtobuf.DoubleValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value.bitPattern != 0 { size &+= 1 &+ WireDouble.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value.bitPattern != 0 {
            WireDouble.write(self.value, to: &writer)
            writer.tag(9)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 9: self.value = try WireDouble.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.FloatValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value.bitPattern != 0 { size &+= 1 &+ WireFloat.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value.bitPattern != 0 {
            WireFloat.write(self.value, to: &writer)
            writer.tag(13)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 13: self.value = try WireFloat.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.Int64Value {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value != 0 { size &+= 1 &+ WireInt64.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value != 0 {
            WireInt64.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.UInt64Value {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value != 0 { size &+= 1 &+ WireUInt64.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value != 0 {
            WireUInt64.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireUInt64.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.Int32Value {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value != 0 { size &+= 1 &+ WireInt32.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value != 0 {
            WireInt32.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.UInt32Value {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value != 0 { size &+= 1 &+ WireUInt32.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value != 0 {
            WireUInt32.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireUInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.BoolValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value { size &+= 1 &+ WireBool.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value {
            WireBool.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.StringValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.value.isEmpty { size &+= 1 &+ WireString.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.value.isEmpty {
            WireString.write(self.value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.value = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.BytesValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.value.isEmpty { size &+= 1 &+ WireBytes.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.value.isEmpty {
            WireBytes.write(self.value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.value = try WireBytes.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
