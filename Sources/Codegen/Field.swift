/// A field with all that its Swift code is made from.
struct Field {
    enum Shape {
        /// Absent and zero are one.
        case implicit
        /// May be absent: an optional property.
        case explicit
        case repeated
        case map(key: Field.Element, value: Field.Element)
        /// A case of a oneof, whose property has this name.
        case oneof(property: String, indirect: Bool)
    }

    /// The Swift type of one value and the kind that codes it.
    struct Element {
        var type: String
        var kind: String
        var isMessage: Bool
        var wireType: UInt32
    }

    let proto: ProtoField
    let name: String
    let shape: Shape
    let element: Element
    let isBoxed: Bool

    init(_ proto: ProtoField, of message: ProtoMessage, _ types: TypeTable) {
        self.proto = proto
        element = Element(proto, types)
        isBoxed = proto.oneof == nil && types.isRecursive(proto, of: message.fullName)
        if let entry = types.mapEntry(proto) {
            name = Names.property(proto.name)
            shape = .map(key: Element(entry.key, types), value: Element(entry.value, types))
        } else if proto.label == .repeated {
            name = Names.property(proto.name)
            shape = .repeated
        } else if let oneof = proto.oneof {
            name = Names.member(proto.name)
            shape = .oneof(
                property: Names.property(message.oneofs[oneof].name),
                indirect: types.isRecursive(proto, of: message.fullName))
        } else {
            name = Names.property(proto.name)
            shape = proto.hasPresence ? .explicit : .implicit
        }
    }

    /// The Swift type of the property.
    func propertyType(_ types: TypeTable) -> String {
        switch shape {
        case .implicit: element.type
        case .explicit: element.type + "?"
        case .repeated: "[\(element.type)]"
        case .map(let key, let value): "[\(key.type): \(value.type)]"
        case .oneof(let property, _): property
        }
    }

    /// What the property holds in an empty message.
    var initialValue: String {
        switch shape {
        case .implicit: Self.zero(proto.kind, element)
        case .explicit, .oneof: "nil"
        case .repeated: "[]"
        case .map: "[:]"
        }
    }

    /// The condition under which a field without presence is written.
    func isSet(_ value: String) -> String {
        switch proto.kind {
        case .bool: value
        case .float, .double: "\(value).bitPattern != 0"
        case .string, .bytes: "!\(value).isEmpty"
        case .enum: "\(value).rawValue != 0"
        default: "\(value) != 0"
        }
    }

    /// The tag, with the wire type of the field as it is written.
    var tag: UInt32 {
        switch shape {
        case .map: proto.number << 3 | 2
        case .repeated where proto.isPacked: proto.number << 3 | 2
        default: proto.number << 3 | element.wireType
        }
    }

    /// Bytes that the tag takes.
    var tagSize: Int {
        switch proto.number {
        case ..<(1 << 4): 1
        case ..<(1 << 11): 2
        case ..<(1 << 18): 3
        case ..<(1 << 25): 4
        default: 5
        }
    }

    private static func zero(_ kind: ProtoField.Kind, _ element: Element) -> String {
        switch kind {
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enum: "\(element.type)(rawValue: 0)"
        default: "0"
        }
    }
}

extension Field.Element {
    init(_ field: ProtoField, _ types: TypeTable) {
        func scalar(_ type: String, _ kind: String, _ wireType: UInt32) -> Field.Element {
            .init(
                type: types.standard(type), kind: "Wire\(kind)", isMessage: false,
                wireType: wireType)
        }
        switch field.kind {
        case .double: self = scalar("Double", "Double", 1)
        case .float: self = scalar("Float", "Float", 5)
        case .int64: self = scalar("Int64", "Int64", 0)
        case .uint64: self = scalar("UInt64", "UInt64", 0)
        case .int32: self = scalar("Int32", "Int32", 0)
        case .fixed64: self = scalar("UInt64", "Fixed64", 1)
        case .fixed32: self = scalar("UInt32", "Fixed32", 5)
        case .bool: self = scalar("Bool", "Bool", 0)
        case .string: self = scalar("String", "String", 2)
        case .uint32: self = scalar("UInt32", "UInt32", 0)
        case .sfixed32: self = scalar("Int32", "SFixed32", 5)
        case .sfixed64: self = scalar("Int64", "SFixed64", 1)
        case .sint32: self = scalar("Int32", "SInt32", 0)
        case .sint64: self = scalar("Int64", "SInt64", 0)
        case .bytes:
            self = .init(
                type: "[\(types.standard("UInt8"))]", kind: "WireBytes", isMessage: false,
                wireType: 2)
        case .enum:
            let name = types.swiftName(field.typeName)
            self = .init(type: name, kind: "WireEnum<\(name)>", isMessage: false, wireType: 0)
        case .message, .group:
            let name = types.swiftName(field.typeName)
            self = .init(type: name, kind: "WireMessage<\(name)>", isMessage: true, wireType: 2)
        }
    }

    /// The name that a proto file gives the field's type.
    static func protoName(_ field: ProtoField) -> String {
        switch field.kind {
        case .message, .enum, .group: String(field.typeName.dropFirst())
        default: "\(field.kind)"
        }
    }
}
