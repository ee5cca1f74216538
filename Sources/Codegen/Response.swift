import Protobuf

/// What protoc gets back: `google.protobuf.compiler.CodeGeneratorResponse`, written by hand, since
/// the generator cannot stand on what it generates.
struct Response {
    /// A file to write below the output folder.
    struct File {
        var name: String
        var content: String
    }

    var error: String?
    var files: [File] = []

    /// The response on the wire.
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        if let error { bytes += Self.field(1, Array(error.utf8)) }
        // supported_features: FEATURE_PROTO3_OPTIONAL.
        bytes += [2 << 3, 1]
        for file in files {
            let name = Self.field(1, Array(file.name.utf8))
            bytes += Self.field(15, name + Self.field(15, Array(file.content.utf8)))
        }
        return bytes
    }

    private static func field(_ number: UInt32, _ value: [UInt8]) -> [UInt8] {
        let size = 1 + WireBytes.size(value)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var writer = WireWriter(
                UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: size))
            WireBytes.write(value, to: &writer)
            writer.tag(number << 3 | 2)
            count = size
        }
    }
}
