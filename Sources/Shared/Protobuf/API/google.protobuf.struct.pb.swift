// Generated from google/protobuf/struct.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

extension GoogleProtobuf {
    /// `NullValue` is a singleton enumeration to represent the null value for the
    /// `Value` type union.
    ///
    ///  The JSON representation for `NullValue` is JSON `null`.
    package struct NullValue: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.NullValue" }

        /// Null value.
        package static var nullValue: NullValue { NullValue(rawValue: 0) }
    }

    /// `Struct` represents a structured data value, consisting of fields
    /// which map to dynamically typed values. In some languages, `Struct`
    /// might be supported by a native representation. For example, in
    /// scripting languages like JS a struct is represented as an
    /// object. The details of that representation are described together
    /// with the proto support for the language.
    ///
    /// The JSON representation for `Struct` is JSON object.
    package struct Struct: Protobuf.Message {
        /// Unordered map of dynamically typed values.
        package var fields: [String: GoogleProtobuf.Value] = [:]

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fields: [String: GoogleProtobuf.Value] = [:]
        ) {
            self.fields = fields
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.Struct" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.structFile }
    }

    /// `Value` represents a dynamically typed value which can be either
    /// null, a number, a string, a boolean, a recursive struct value, or a
    /// list of values. A producer of value is expected to set one of these
    /// variants. Absence of any variant indicates an error.
    ///
    /// The JSON representation for `Value` is JSON value.
    package struct Value: Protobuf.Message {
        /// The kind of value.
        package enum Kind: Sendable, Hashable {
            /// Represents a null value.
            case nullValue(GoogleProtobuf.NullValue)
            /// Represents a double value.
            case numberValue(Double)
            /// Represents a string value.
            case stringValue(String)
            /// Represents a boolean value.
            case boolValue(Bool)
            /// Represents a structured value.
            case structValue(GoogleProtobuf.Struct)
            /// Represents a repeated `Value`.
            case listValue(GoogleProtobuf.ListValue)
        }

        /// The kind of value.
        package var kind: Kind?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.Value" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.structFile }
    }

    /// `ListValue` is a wrapper around a repeated field of values.
    ///
    /// The JSON representation for `ListValue` is JSON array.
    package struct ListValue: Protobuf.Message {
        /// Repeated field of dynamically typed values.
        package var values: [GoogleProtobuf.Value] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            values: [GoogleProtobuf.Value] = []
        ) {
            self.values = values
        }

        /// The name with its package.
        package static var fullName: StaticString { "google.protobuf.ListValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GoogleProtobuf.structFile }
    }

    /// `google/protobuf/struct.proto` as protoc described it.
    package static let structFile = FileDescriptorEmbedded(
        name: "google/protobuf/struct.proto",
        base64: """
            Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZH\
            MYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkS\
            EAoDa2V5GAEgASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4AS\
            KyAgoFVmFsdWUSOwoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZh\
            bHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3\
            RyaW5nVmFsdWUSHwoKYm9vbF92YWx1ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcu\
            Z29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLn\
            Byb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVCBgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygL\
            MhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQAEJ/ChNjb2\
            0uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9r\
            bm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z
            """,
        dependencies: [])
}

extension GoogleProtobuf.Struct {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= entriesSize(WireString.self, WireMessage<GoogleProtobuf.Value>.self, self.fields, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.entries(WireString.self, WireMessage<GoogleProtobuf.Value>.self, self.fields, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                try reader.entry(WireString.self, WireMessage<GoogleProtobuf.Value>.self, into: &self.fields)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.Value {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        switch self.kind {
            case .nullValue(let value): size &+= 1 &+ WireEnum<GoogleProtobuf.NullValue>.size(value)
            case .numberValue(let value): size &+= 1 &+ WireDouble.size(value)
            case .stringValue(let value): size &+= 1 &+ WireString.size(value)
            case .boolValue(let value): size &+= 1 &+ WireBool.size(value)
            case .structValue(let value): size &+= 1 &+ WireMessage<GoogleProtobuf.Struct>.size(value)
            case .listValue(let value): size &+= 1 &+ WireMessage<GoogleProtobuf.ListValue>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .listValue(let value) = self.kind {
            WireMessage<GoogleProtobuf.ListValue>.write(value, to: &writer)
            writer.tag(50)
        }
        if case .structValue(let value) = self.kind {
            WireMessage<GoogleProtobuf.Struct>.write(value, to: &writer)
            writer.tag(42)
        }
        if case .boolValue(let value) = self.kind {
            WireBool.write(value, to: &writer)
            writer.tag(32)
        }
        if case .stringValue(let value) = self.kind {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if case .numberValue(let value) = self.kind {
            WireDouble.write(value, to: &writer)
            writer.tag(17)
        }
        if case .nullValue(let value) = self.kind {
            WireEnum<GoogleProtobuf.NullValue>.write(value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.kind = .nullValue(try WireEnum<GoogleProtobuf.NullValue>.read(from: &reader))
            case 17: self.kind = .numberValue(try WireDouble.read(from: &reader))
            case 26: self.kind = .stringValue(try WireString.read(from: &reader))
            case 32: self.kind = .boolValue(try WireBool.read(from: &reader))
            case 42:
                var value: GoogleProtobuf.Struct? = if case .structValue(let value) = self.kind { value } else { nil }
                try reader.merge(into: &value)
                self.kind = value.map { .structValue($0) }
            case 50:
                var value: GoogleProtobuf.ListValue? = if case .listValue(let value) = self.kind { value } else { nil }
                try reader.merge(into: &value)
                self.kind = value.map { .listValue($0) }
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GoogleProtobuf.ListValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GoogleProtobuf.Value>.self, self.values, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GoogleProtobuf.Value>.self, self.values, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.values, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
