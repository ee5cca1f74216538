/// Writes the declarations of messages and enums.
struct MessageWriter {
    let types: TypeTable
    let access: String
    let package: String

    /// Appends a message with what is declared inside it.
    func message(_ message: ProtoMessage, in file: ProtoFile, into source: inout Source) {
        let fields = message.fields.map { Field($0, of: message, types) }
        source.documentation(
            message.comment, or: "Message `\(message.fullName.dropFirst())`.")
        let name = Names.type(message.name, isEnum: false)
        source.block("\(access) struct \(name): Protobuf.Message") { source in
            for nested in message.enums {
                enumeration(nested, into: &source)
                source.line()
            }
            for nested in message.messages where !nested.isMapEntry {
                self.message(nested, in: file, into: &source)
                source.line()
            }
            properties(of: message, fields, into: &source)
            source.line("/// The fields that this version of the message does not know.")
            source.line("\(access) var unknownFields = UnknownFields()")
            source.line()
            initializers(of: message, fields, into: &source)
            let string = types.standard("StaticString")
            source.line("/// The name with its package.")
            source.line(
                "\(access) static var fullName: \(string) { \"\(message.fullName.dropFirst())\" }")
            source.line()
            source.line("/// The file that declares the message.")
            let descriptor =
                "\(Names.namespace(package: file.package)).\(TypeTable.fileProperty(file))"
            source.line(
                "\(access) static var file: FileDescriptorEmbedded { \(descriptor) }")
        }
    }

    /// The Swift name of a oneof's type; a message declared in the same place goes first.
    static func oneofType(_ oneof: ProtoOneof, of message: ProtoMessage) -> String {
        let name = Names.type(Names.upperCamel(oneof.name), isEnum: true)
        let others = message.messages.map(\.name) + message.enums.map(\.name)
        return others.contains(name) ? name + "Choice" : name
    }

    /// The oneofs that the proto file declares, with their fields; not those that `optional` makes.
    static func oneofs(
        of message: ProtoMessage, _ fields: [Field]
    ) -> [(oneof: ProtoOneof, type: String, fields: [Field])] {
        message.oneofs.enumerated().compactMap { index, oneof in
            let members = fields.filter { $0.proto.oneof == index }
            return members.isEmpty ? nil : (oneof, oneofType(oneof, of: message), members)
        }
    }

    private func properties(
        of message: ProtoMessage, _ fields: [Field], into source: inout Source
    ) {
        let oneofs = Self.oneofs(of: message, fields)
        for (oneof, type, members) in oneofs {
            let isIndirect = members.contains {
                if case .oneof(_, let indirect) = $0.shape { indirect } else { false }
            }
            source.documentation(oneof.comment, or: "One of the fields of `\(oneof.name)`.")
            source.block(
                "\(access) \(isIndirect ? "indirect " : "")enum \(type): Sendable, Hashable"
            ) { source in
                for member in members {
                    source.documentation(member.proto.comment, or: fallback(member.proto))
                    source.line("case \(member.name)(\(member.element.type))")
                }
            }
            source.line()
        }
        var written: Set<Int> = []
        for field in fields {
            if let index = field.proto.oneof {
                // The oneof's property stands where its first field does.
                guard written.insert(index).inserted else { continue }
                let oneof = message.oneofs[index]
                source.documentation(oneof.comment, or: "Which field of `\(oneof.name)` is set.")
                let type = Self.oneofType(oneof, of: message)
                source.line("\(access) var \(Names.property(oneof.name)): \(type)?")
            } else {
                source.documentation(field.proto.comment, or: fallback(field.proto))
                if let value = field.proto.defaultValue {
                    source.line("///")
                    source.line("/// Where unset, readers assume `\(value)`.")
                }
                let type = field.propertyType(types)
                source.line(
                    "\(field.isBoxed ? "@Box " : "")\(access) var \(field.name): \(type) = "
                        + field.initialValue)
            }
            source.line()
        }
    }

    private func fallback(_ field: ProtoField) -> String {
        let label = field.label == .repeated ? "repeated " : ""
        return "Field \(field.number), `\(label)\(Field.Element.protoName(field))`."
    }

    private func initializers(
        of message: ProtoMessage, _ fields: [Field], into source: inout Source
    ) {
        source.line("/// The message without any field set.")
        source.line("\(access) init() {}")
        source.line()
        guard !fields.isEmpty else { return }
        var parameters: [(name: String, type: String, initial: String)] = []
        var written: Set<Int> = []
        for field in fields {
            if let index = field.proto.oneof {
                guard written.insert(index).inserted else { continue }
                let oneof = message.oneofs[index]
                let type = Self.oneofType(oneof, of: message) + "?"
                parameters.append((Names.property(oneof.name), type, "nil"))
            } else {
                parameters.append((field.name, field.propertyType(types), field.initialValue))
            }
        }
        source.line("/// The message with these fields.")
        source.line("\(access) init(")
        source.indented { source in
            for (index, parameter) in parameters.enumerated() {
                let comma = index + 1 < parameters.count ? "," : ""
                source.line("\(parameter.name): \(parameter.type) = \(parameter.initial)\(comma)")
            }
        }
        source.block(")") { source in
            for parameter in parameters {
                source.line("self.\(parameter.name) = \(parameter.name)")
            }
        }
        source.line()
    }

    /// Appends an enum.
    func enumeration(_ declaration: ProtoEnum, into source: inout Source) {
        let name = Names.type(declaration.name, isEnum: true)
        let int32 = types.standard("Int32")
        source.documentation(
            declaration.comment, or: "Enum `\(declaration.fullName.dropFirst())`.")
        source.block("\(access) struct \(name): OpenEnum") { source in
            source.line("/// The number on the wire.")
            source.line("\(access) var rawValue: \(int32)")
            source.line()
            source.line("/// The value with the number `rawValue`, whether it has a name or not.")
            source.block("\(access) init(rawValue: \(int32))") { source in
                source.line("self.rawValue = rawValue")
            }
            source.line()
            let string = types.standard("StaticString")
            source.line("/// The name with its package.")
            source.line(
                "\(access) static var fullName: \(string) { \"\(declaration.fullName.dropFirst())\" }"
            )
            for value in declaration.values {
                source.line()
                source.documentation(value.comment, or: "`\(value.name)`, number \(value.number).")
                let swiftName = Names.value(value.name, of: declaration.name)
                source.line(
                    "\(access) static var \(swiftName): \(name) { \(name)(rawValue: \(value.number)) }"
                )
            }
        }
    }
}
