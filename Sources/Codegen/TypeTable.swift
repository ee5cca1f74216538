/// Every message and enum of a request, by its full name with a leading point.
struct TypeTable {
    private(set) var messages: [String: ProtoMessage] = [:]
    private(set) var enums: [String: ProtoEnum] = [:]
    private var swiftNames: [String: String] = [:]
    private var paths: [String: String] = [:]
    /// Names that a declaration somewhere takes away from Swift's own types.
    private var shadowed: Set<String> = []

    init(_ files: [ProtoFile]) throws(GeneratorError) {
        for file in files {
            guard !file.package.isEmpty else {
                throw GeneratorError("\(file.path) has no package, which names its namespace")
            }
            let namespace = Names.namespace(package: file.package)
            for message in file.messages { try add(message, in: namespace, file.path) }
            for declaration in file.enums { add(declaration, in: namespace, file.path) }
        }
    }

    private mutating func add(
        _ message: ProtoMessage, in scope: String, _ path: String
    ) throws(GeneratorError) {
        let name = Names.type(message.name, isEnum: false)
        let swiftName = "\(scope).\(name)"
        messages[message.fullName] = message
        swiftNames[message.fullName] = swiftName
        paths[message.fullName] = path
        shadowed.insert(name)
        for field in message.fields where field.kind == .group {
            throw GeneratorError("\(message.fullName.dropFirst()).\(field.name) is a group")
        }
        for nested in message.messages { try add(nested, in: swiftName, path) }
        for nested in message.enums { add(nested, in: swiftName, path) }
    }

    private mutating func add(_ declaration: ProtoEnum, in scope: String, _ path: String) {
        let name = Names.type(declaration.name, isEnum: true)
        enums[declaration.fullName] = declaration
        swiftNames[declaration.fullName] = "\(scope).\(name)"
        paths[declaration.fullName] = path
        shadowed.insert(name)
    }

    /// The Swift name, from its namespace on, of the type that the proto files call `fullName`.
    func swiftName(_ fullName: String) -> String {
        guard let name = swiftNames[fullName] else {
            preconditionFailure("protoc sends every file that a type comes from: \(fullName)")
        }
        return name
    }

    /// The files that declare the types of a message's fields, and of those nested in it.
    func files(referredToBy message: ProtoMessage) -> Set<String> {
        var files = Set(message.fields.compactMap { paths[$0.typeName] })
        for nested in message.messages { files.formUnion(self.files(referredToBy: nested)) }
        return files
    }

    /// The files that declare what the methods of a service take and give.
    func files(referredToBy service: ProtoService) -> Set<String> {
        Set(service.methods.flatMap { [$0.input, $0.output] }.compactMap { paths[$0] })
    }

    /// How to write a type of Swift's own where proto files may declare one of the same name.
    func standard(_ name: String) -> String {
        shadowed.contains(name) ? "Swift.\(name)" : name
    }

    /// The entry message of a map field.
    func mapEntry(_ field: ProtoField) -> (key: ProtoField, value: ProtoField)? {
        guard field.kind == .message, field.label == .repeated,
            let entry = messages[field.typeName], entry.isMapEntry, entry.fields.count == 2
        else { return nil }
        return (entry.fields[0], entry.fields[1])
    }

    /// Whether a message, through `field` and further fields of one message each, holds itself.
    func isRecursive(_ field: ProtoField, of owner: String) -> Bool {
        guard field.kind == .message, field.label != .repeated else { return false }
        var seen: Set<String> = []
        var open = [field.typeName]
        while let next = open.popLast() {
            if next == owner { return true }
            guard seen.insert(next).inserted, let message = messages[next] else { continue }
            for field in message.fields where field.kind == .message && field.label != .repeated {
                open.append(field.typeName)
            }
        }
        return false
    }

    /// The name of the static property with a file's descriptor: `health.proto` gives `healthFile`.
    static func fileProperty(_ file: ProtoFile) -> String {
        let base = String(file.path.split(separator: "/").last ?? "")
        return Names.lowerCamel(base.replacing(".proto", with: "")) + "File"
    }
}
