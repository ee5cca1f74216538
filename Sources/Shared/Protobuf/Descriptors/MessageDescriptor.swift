/// What a proto file says of a message.
package struct MessageDescriptor: Sendable {
    /// The name with its package.
    package let fullName: String
    /// The fields in the order of their numbers.
    package let fields: [FieldDescriptor]
    /// The names of the oneofs; a field refers to its own by index.
    package let oneofs: [String]
    /// Whether the message is one entry of a map field: field 1 its key, field 2 its value.
    package let isMapEntry: Bool
    private let indexByNumber: [UInt32: Int]
    private let indexByName: [String: Int]

    init(
        _ message: GoogleProtobuf.DescriptorProto, in scope: String, isProto3: Bool
    ) throws(DescriptorError) {
        guard let name = message.name, !name.isEmpty else {
            throw .incomplete("a message in \(scope) has no name")
        }
        fullName = scope.isEmpty ? name : "\(scope).\(name)"
        oneofs = message.oneofDecl.map { $0.name ?? "" }
        isMapEntry = message.options?.mapEntry ?? false
        var fields: [FieldDescriptor] = []
        for field in message.field {
            fields.append(try FieldDescriptor(field, of: message, isProto3: isProto3))
        }
        fields.sort { $0.number < $1.number }
        var byNumber: [UInt32: Int] = [:]
        var byName: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            guard byNumber.updateValue(index, forKey: field.number) == nil else {
                throw .incomplete("\(fullName) has two fields \(field.number)")
            }
            byName[field.name] = index
            byName[field.jsonName] = index
        }
        self.fields = fields
        indexByNumber = byNumber
        indexByName = byName
    }

    /// The field with this number.
    package func field(_ number: UInt32) -> FieldDescriptor? {
        indexByNumber[number].map { fields[$0] }
    }

    /// The field with this name, as the proto file or as JSON writes it.
    package func field(named name: String) -> FieldDescriptor? {
        indexByName[name].map { fields[$0] }
    }
}

/// What a proto file says of a field.
package struct FieldDescriptor: Sendable {
    /// The type, with the numbers of `google.protobuf.FieldDescriptorProto.Type`.
    package enum Kind: Int32, Sendable {
        case double = 1
        case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes
        case uint32, `enum`, sfixed32, sfixed64, sint32, sint64
    }

    /// The name in the proto file.
    package let name: String
    /// The name in JSON.
    package let jsonName: String
    package let number: UInt32
    package let kind: Kind
    /// The full name of the message or enum; empty for other kinds.
    package let typeName: String
    package let isRepeated: Bool
    /// Whether a list is written packed; readers take both.
    package let isPacked: Bool
    /// Whether absent and zero differ.
    package let hasPresence: Bool
    /// The oneof it belongs to, where the proto file wrote one.
    package let oneof: Int?

    init(
        _ field: GoogleProtobuf.FieldDescriptorProto, of message: GoogleProtobuf.DescriptorProto,
        isProto3: Bool
    ) throws(DescriptorError) {
        let owner = message.name ?? ""
        guard let name = field.name, !name.isEmpty, let number = field.number,
            (1..<(1 << 29)).contains(number), let type = field.type,
            let kind = Kind(rawValue: type.rawValue)
        else { throw .incomplete("a field of \(owner) lacks its name, number or type") }
        self.name = name
        self.number = UInt32(number)
        self.kind = kind
        jsonName = field.jsonName ?? Self.jsonName(of: name)
        isRepeated = field.label == .repeated
        let isNamed = kind == .message || kind == .enum || kind == .group
        var typeName = field.typeName ?? ""
        guard typeName.hasPrefix(".") || !isNamed else {
            throw .incomplete("\(owner).\(name) lacks the full name of its type")
        }
        if isNamed { typeName.removeFirst() }
        self.typeName = isNamed ? typeName : ""
        let isPackable = ![.string, .bytes, .message, .group].contains(kind)
        isPacked = isRepeated && isPackable && (field.options?.packed ?? isProto3)
        let isOptional = field.proto3Optional ?? false
        hasPresence =
            !isRepeated
            && (!isProto3 || isOptional || field.oneofIndex != nil || kind == .message)
        if let index = field.oneofIndex, !isOptional {
            guard message.oneofDecl.indices.contains(Int(index)) else {
                throw .incomplete("\(owner).\(name) is in a oneof that is not there")
            }
            oneof = Int(index)
        } else {
            oneof = nil
        }
    }

    /// What protoc makes of a name for JSON: `page_size` is `pageSize`.
    static func jsonName(of name: String) -> String {
        var result = ""
        var isUpper = false
        for character in name {
            if character == "_" {
                isUpper = true
            } else {
                result += isUpper ? character.uppercased() : String(character)
                isUpper = false
            }
        }
        return result
    }

    /// The low three bits of the tag of one value.
    package var wireType: UInt32 {
        switch kind {
        case .double, .fixed64, .sfixed64: 1
        case .float, .fixed32, .sfixed32: 5
        case .string, .bytes, .message: 2
        case .group: 3
        default: 0
        }
    }
}

/// What a proto file says of an enum.
package struct EnumDescriptor: Sendable {
    /// The name with its package.
    package let fullName: String
    private let numbers: [String: Int32]
    private let names: [Int32: String]

    init(
        _ declaration: GoogleProtobuf.EnumDescriptorProto, in scope: String
    ) throws(DescriptorError) {
        guard let name = declaration.name, !name.isEmpty else {
            throw .incomplete("an enum in \(scope) has no name")
        }
        fullName = scope.isEmpty ? name : "\(scope).\(name)"
        let values = declaration.value.map { ($0.name ?? "", $0.number ?? 0) }
        // Of several names for a number, the first is the one to write.
        names = Dictionary(values.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })
        numbers = Dictionary(values, uniquingKeysWith: { first, _ in first })
    }

    /// The number that has this name.
    package func number(named name: String) -> Int32? { numbers[name] }

    /// The name of a number.
    package func name(of number: Int32) -> String? { names[number] }
}

/// What a proto file says of a service.
package struct ServiceDescription: Sendable {
    /// One method: its name and the full names of what it takes and gives.
    package struct Method: Sendable {
        package let name: String
        package let input: String
        package let output: String
        package let isClientStreaming: Bool
        package let isServerStreaming: Bool
    }

    /// The name with its package.
    package let fullName: String
    /// The methods in the order of the proto file.
    package let methods: [Method]

    init(
        _ service: GoogleProtobuf.ServiceDescriptorProto, in scope: String
    ) throws(DescriptorError) {
        guard let name = service.name, !name.isEmpty else {
            throw .incomplete("a service in \(scope) has no name")
        }
        fullName = scope.isEmpty ? name : "\(scope).\(name)"
        var methods: [Method] = []
        for method in service.method {
            guard let name = method.name, let input = method.inputType, input.hasPrefix("."),
                let output = method.outputType, output.hasPrefix(".")
            else { throw .incomplete("a method of \(fullName) lacks its name or types") }
            methods.append(
                Method(
                    name: name, input: String(input.dropFirst()),
                    output: String(output.dropFirst()),
                    isClientStreaming: method.clientStreaming ?? false,
                    isServerStreaming: method.serverStreaming ?? false))
        }
        self.methods = methods
    }

    /// The method with this name.
    package func method(_ name: String) -> Method? { methods.first { $0.name == name } }
}
