/// A proto file as the generator needs it.
struct ProtoFile {
    var path: String
    var package: String
    var isProto3: Bool
    var dependencies: [String]
    var messages: [ProtoMessage]
    var enums: [ProtoEnum]
    var services: [ProtoService]
    /// The serialised `FileDescriptorProto` without source positions and comments.
    var descriptor: [UInt8]
}

/// A message declaration.
struct ProtoMessage {
    var name: String
    /// With the package, with a leading point, as type references have it.
    var fullName: String
    var comment: String?
    var fields: [ProtoField]
    var oneofs: [ProtoOneof]
    var messages: [ProtoMessage]
    var enums: [ProtoEnum]
    /// Whether protoc made it for the entries of a map.
    var isMapEntry: Bool
}

/// A field declaration.
struct ProtoField {
    enum Label { case optional, required, repeated }

    /// `FieldDescriptorProto.Type`; the raw values are its numbers.
    enum Kind: UInt32 {
        case double = 1
        case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes
        case uint32, `enum`, sfixed32, sfixed64, sint32, sint64
    }

    var name: String
    var number: UInt32
    var label: Label
    var kind: Kind
    var typeName: String
    /// The oneof it belongs to, by index; `nil` also for those that `optional` of proto3 makes.
    var oneof: Int?
    var hasPresence: Bool
    var isPacked: Bool
    var defaultValue: String?
    var comment: String?
}

/// A oneof declaration.
struct ProtoOneof {
    var name: String
    var comment: String?
}

/// An enum declaration.
struct ProtoEnum {
    struct Value {
        var name: String
        var number: Int32
        var comment: String?
    }

    var name: String
    var fullName: String
    var comment: String?
    var values: [Value]
}

/// A service declaration.
struct ProtoService {
    struct Method {
        enum Idempotency: String { case unknown, noSideEffects, idempotent }

        var name: String
        var comment: String?
        var input: String
        var output: String
        var isClientStreaming: Bool
        var isServerStreaming: Bool
        var idempotency: Idempotency
    }

    var name: String
    var fullName: String
    var comment: String?
    var methods: [Method]
}
