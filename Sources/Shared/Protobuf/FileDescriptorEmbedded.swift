import Base

/// A proto file as protoc described it, carried by the code generated from it: what reflection
/// answers with and what the JSON mapping is driven by.
@usableFromInline
package struct FileDescriptorEmbedded: Sendable {
    /// The path that other files import it by: `grpc/health/v1/health.proto`.
    package let name: StaticString

    /// The serialised `google.protobuf.FileDescriptorProto` in base64, which a string literal can
    /// hold where bytes cannot.
    package let base64: StaticString

    /// The files that it imports, in its order.
    package let dependencies: [FileDescriptorEmbedded]

    package init(
        name: StaticString, base64: StaticString, dependencies: [FileDescriptorEmbedded] = []
    ) {
        self.name = name
        self.base64 = base64
        self.dependencies = dependencies
    }

    /// The serialised `google.protobuf.FileDescriptorProto`, decoded at each call.
    package var serialized: [UInt8] {
        guard let bytes = base64.withUTF8Buffer({ Base64.decode($0) }) else {
            preconditionFailure("generated code holds the base64 that the generator wrote")
        }
        return bytes
    }

    /// This file and all it imports, each once, an imported file before the one that imports it.
    package var withDependencies: [FileDescriptorEmbedded] {
        var seen: Set<String> = []
        var ordered: [FileDescriptorEmbedded] = []
        func visit(_ file: FileDescriptorEmbedded) {
            guard seen.insert(file.name.description).inserted else { return }
            for dependency in file.dependencies { visit(dependency) }
            ordered.append(file)
        }
        visit(self)
        return ordered
    }
}
