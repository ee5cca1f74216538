import Protobuf

/// Declarations as a proto file writes them.
struct ProtoText {
    private let pool: DescriptorPool

    init(_ pool: DescriptorPool) {
        self.pool = pool
    }

    /// The declaration of a service, method, message or enum; `nil` where there is none of the name.
    func text(of symbol: String) -> String? {
        if let service = pool.service(symbol) { return text(service) }
        if let message = pool.message(symbol) { return text(message) }
        if let declaration = enumeration(symbol) { return text(declaration, symbol) }
        guard let dot = symbol.lastIndex(of: "."),
            let service = pool.service(String(symbol[..<dot])),
            let method = service.method(String(symbol[symbol.index(after: dot)...]))
        else { return nil }
        return [line(method)]
            .appending(pool.message(method.input).map(text))
            .appending(pool.message(method.output).map(text))
            .joined(separator: "\n\n")
    }

    private func text(_ service: ServiceDescription) -> String {
        let methods = service.methods.map { "    \(line($0))\n" }
        return "service \(service.fullName) {\n\(methods.joined())}"
    }

    private func line(_ method: ServiceDescription.Method) -> String {
        let input = (method.isClientStreaming ? "stream " : "") + method.input
        let output = (method.isServerStreaming ? "stream " : "") + method.output
        return "rpc \(method.name)(\(input)) returns (\(output));"
    }

    private func text(_ message: MessageDescriptor) -> String {
        var text = "message \(message.fullName) {\n"
        var told: Set<Int> = []
        for field in message.fields {
            guard let oneof = field.oneof else {
                text += "    \(line(field))\n"
                continue
            }
            guard told.insert(oneof).inserted else { continue }
            text += "    oneof \(message.oneofs[oneof]) {\n"
            for field in message.fields where field.oneof == oneof {
                text += "        \(line(field))\n"
            }
            text += "    }\n"
        }
        return text + "}"
    }

    private func line(_ field: FieldDescriptor) -> String {
        "\(label(field))\(type(field)) \(field.name) = \(field.number);"
    }

    private func entry(_ field: FieldDescriptor) -> MessageDescriptor? {
        guard field.isRepeated, let entry = pool.message(field.typeName), entry.isMapEntry else {
            return nil
        }
        return entry
    }

    private func label(_ field: FieldDescriptor) -> String {
        if entry(field) != nil { return "" }
        if field.isRepeated { return "repeated " }
        let isOptional = field.hasPresence && field.oneof == nil && field.kind != .message
        return isOptional ? "optional " : ""
    }

    private func type(_ field: FieldDescriptor) -> String {
        if let entry = entry(field), let key = entry.field(1), let value = entry.field(2) {
            return "map<\(type(key)), \(type(value))>"
        }
        return field.typeName.isEmpty ? "\(field.kind)" : field.typeName
    }

    private func text(
        _ declaration: GoogleProtobuf.EnumDescriptorProto, _ name: String
    ) -> String {
        let values = declaration.value.map { "    \($0.name ?? "") = \($0.number ?? 0);\n" }
        return "enum \(name) {\n\(values.joined())}"
    }

    private func enumeration(_ symbol: String) -> GoogleProtobuf.EnumDescriptorProto? {
        guard pool.enumeration(symbol) != nil, let file = pool.file(declaring: symbol) else {
            return nil
        }
        var names = symbol.split(separator: ".").map(String.init)[...]
        names = names.dropFirst((file.package ?? "").split(separator: ".").count)
        guard let last = names.popLast() else { return nil }
        guard let outermost = names.popFirst() else {
            return file.enumType.first { $0.name == last }
        }
        var message = file.messageType.first { $0.name == outermost }
        for name in names { message = message?.nestedType.first { $0.name == name } }
        return message?.enumType.first { $0.name == last }
    }
}

extension [String] {
    fileprivate func appending(_ other: String?) -> [String] {
        other.map { self + [$0] } ?? self
    }
}
