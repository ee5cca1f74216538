/// Proto files known by what protoc described them to be: from generated code, or from a server that
/// answered a reflection request, which is input like any other.
package struct DescriptorPool: Sendable {
    /// The files, each by the path that others import it by.
    package private(set) var files: [String: GoogleProtobuf.FileDescriptorProto] = [:]
    private var messages: [String: MessageDescriptor] = [:]
    private var enums: [String: EnumDescriptor] = [:]
    private var services: [String: ServiceDescription] = [:]
    private var fileOfSymbol: [String: String] = [:]

    /// A pool that knows nothing.
    package init() {}

    /// A pool with the files that generated code carries, and those that they import.
    package init(_ files: [FileDescriptorEmbedded]) {
        for file in files.flatMap(\.withDependencies) where self.files[file.name.description] == nil
        {
            do throws(DescriptorError) {
                try add(serialized: file.serialized)
            } catch {
                preconditionFailure("generated code carries what protoc described: \(error)")
            }
        }
    }

    /// Adds a serialised `google.protobuf.FileDescriptorProto`; one whose name is known already
    /// changes nothing.
    package mutating func add(serialized bytes: [UInt8]) throws(DescriptorError) {
        let file: GoogleProtobuf.FileDescriptorProto
        do throws(WireError) {
            file = try GoogleProtobuf.FileDescriptorProto(decoding: bytes)
        } catch {
            throw .malformed(error)
        }
        try add(file)
    }

    /// Adds a file; one whose name is known already changes nothing.
    package mutating func add(_ file: GoogleProtobuf.FileDescriptorProto) throws(DescriptorError) {
        guard let name = file.name, !name.isEmpty else { throw .incomplete("a file has no name") }
        guard files[name] == nil else { return }
        guard files.count < ProtobufLimits.poolFilesMaximum else { throw .tooMany }
        var addition = self
        addition.files[name] = file
        let scope = file.package ?? ""
        let isProto3 = file.syntax == "proto3"
        for message in file.messageType {
            try addition.add(message, in: scope, of: name, isProto3: isProto3)
        }
        for declaration in file.enumType { try addition.add(declaration, in: scope, of: name) }
        for service in file.service {
            let description = try ServiceDescription(service, in: scope)
            try addition.declare(description.fullName, in: name)
            for method in description.methods {
                try addition.declare("\(description.fullName).\(method.name)", in: name)
            }
            addition.services[description.fullName] = description
        }
        self = addition
    }

    private mutating func add(
        _ message: GoogleProtobuf.DescriptorProto, in scope: String, of file: String, isProto3: Bool
    ) throws(DescriptorError) {
        let descriptor = try MessageDescriptor(message, in: scope, isProto3: isProto3)
        try declare(descriptor.fullName, in: file)
        messages[descriptor.fullName] = descriptor
        for nested in message.nestedType {
            try add(nested, in: descriptor.fullName, of: file, isProto3: isProto3)
        }
        for nested in message.enumType { try add(nested, in: descriptor.fullName, of: file) }
    }

    private mutating func add(
        _ declaration: GoogleProtobuf.EnumDescriptorProto, in scope: String, of file: String
    ) throws(DescriptorError) {
        let descriptor = try EnumDescriptor(declaration, in: scope)
        try declare(descriptor.fullName, in: file)
        enums[descriptor.fullName] = descriptor
    }

    private mutating func declare(_ symbol: String, in file: String) throws(DescriptorError) {
        guard fileOfSymbol.count < ProtobufLimits.poolSymbolsMaximum else { throw .tooMany }
        guard fileOfSymbol.updateValue(file, forKey: symbol) == nil else {
            throw .incomplete("\(symbol) is declared twice")
        }
    }

    /// The message with this full name.
    package func message(_ fullName: String) -> MessageDescriptor? { messages[fullName] }

    /// The enum with this full name.
    package func enumeration(_ fullName: String) -> EnumDescriptor? { enums[fullName] }

    /// The service with this full name.
    package func service(_ fullName: String) -> ServiceDescription? { services[fullName] }

    /// The full names of all services, in alphabetical order.
    package var serviceNames: [String] { services.keys.sorted() }

    /// The file that declares a message, an enum, a service or a method (`package.Service.Method`).
    package func file(declaring symbol: String) -> GoogleProtobuf.FileDescriptorProto? {
        fileOfSymbol[symbol].flatMap { files[$0] }
    }

    /// The paths that files of the pool import and the pool does not have, in alphabetical order.
    package var missingFiles: [String] {
        Set(files.values.flatMap(\.dependency)).subtracting(files.keys).sorted()
    }
}

/// Why a file cannot join a pool.
package enum DescriptorError: Error, Hashable, Sendable {
    /// The bytes are no `FileDescriptorProto`.
    case malformed(WireError)
    /// The description lacks what every proto file has, or says a thing twice.
    case incomplete(String)
    /// The pool has as much as it may: `ProtobufLimits.poolFilesMaximum`, `poolSymbolsMaximum`.
    case tooMany
}
