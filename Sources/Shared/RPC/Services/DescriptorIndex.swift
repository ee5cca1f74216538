internal import Protobuf

/// The proto files of a server's services and what each declares, by name: what reflection
/// answers from.
struct DescriptorIndex: Sendable {
    /// A file as reflection sends it.
    struct File: Sendable {
        let name: String
        let serialized: [UInt8]
        /// Names of the files it imports.
        let imports: [String]
    }

    private(set) var files: [String: File] = [:]
    /// The file that declares each message, enum, service, method, field, value and extension.
    private var symbols: [String: String] = [:]
    /// Full names of messages: what extensions can be asked for.
    private(set) var messages: Set<String> = []

    init(_ roots: [FileDescriptorEmbedded]) {
        for file in roots.flatMap(\.withDependencies) where files[file.name.description] == nil {
            add(file)
        }
    }

    private mutating func add(_ file: FileDescriptorEmbedded) {
        let serialized = file.serialized
        guard let proto = try? GoogleProtobuf.FileDescriptorProto(decoding: serialized) else {
            preconditionFailure("generated code embeds the descriptor that protoc wrote")
        }
        let name = file.name.description
        files[name] = File(
            name: name, serialized: serialized,
            imports: file.dependencies.map(\.name.description))
        let scope = proto.package.map { $0.isEmpty ? "" : "\($0)." } ?? ""
        for message in proto.messageType { add(message, scope, name) }
        for declared in proto.enumType { add(declared, scope, name) }
        for field in proto.`extension` { declare(scope, field.name, name) }
        for service in proto.service {
            let full = declare(scope, service.name, name)
            for method in service.method { declare("\(full).", method.name, name) }
        }
    }

    private mutating func add(
        _ message: GoogleProtobuf.DescriptorProto, _ scope: String, _ file: String
    ) {
        let full = declare(scope, message.name, file)
        messages.insert(full)
        let inner = "\(full)."
        for field in message.field { declare(inner, field.name, file) }
        for field in message.`extension` { declare(inner, field.name, file) }
        for oneof in message.oneofDecl { declare(inner, oneof.name, file) }
        for declared in message.enumType { add(declared, inner, file) }
        for nested in message.nestedType { add(nested, inner, file) }
    }

    private mutating func add(
        _ declared: GoogleProtobuf.EnumDescriptorProto, _ scope: String, _ file: String
    ) {
        declare(scope, declared.name, file)
        // A value stands beside its enum, not inside it (C++ scoping, descriptor.proto).
        for value in declared.value { declare(scope, value.name, file) }
    }

    @discardableResult
    private mutating func declare(_ scope: String, _ name: String?, _ file: String) -> String {
        let full = scope + (name ?? "")
        symbols[full] = file
        return full
    }

    /// The file that declares the symbol, written with or without a leading point.
    func file(declaring symbol: String) -> File? {
        let name = symbol.hasPrefix(".") ? String(symbol.dropFirst()) : symbol
        return symbols[name].flatMap { files[$0] }
    }

    /// The file and, of all that it imports, what is not in `sent`; the file itself always, first.
    func closure(of file: File, sent: inout Set<String>) -> [[UInt8]] {
        var found = [file.serialized]
        sent.insert(file.name)
        var queue = file.imports
        while let name = queue.popLast() {
            guard let next = files[name], sent.insert(name).inserted else { continue }
            found.append(next.serialized)
            queue += next.imports
        }
        return found
    }
}
