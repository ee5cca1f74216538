// Generated from bench/echo.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension Bench {
    /// Bytes that mean nothing.
    package struct Msg: Protobuf.Message {
        /// As many as the benchmark asks for.
        package var payload: [UInt8] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            payload: [UInt8] = []
        ) {
            self.payload = payload
        }

        /// The name with its package.
        package static var fullName: StaticString { "bench.Msg" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { Bench.echoFile }
    }

    /// `bench/echo.proto` as protoc described it.
    package static let echoFile = FileDescriptorEmbedded(
        name: "bench/echo.proto",
        base64: """
            ChBiZW5jaC9lY2hvLnByb3RvEgViZW5jaCIfCgNNc2cSGAoHcGF5bG9hZBgBIAEoDFIHcGF5bG9hZDJMCgRFY2hvEh\
            4KBEVjaG8SCi5iZW5jaC5Nc2caCi5iZW5jaC5Nc2cSJAoGU3RyZWFtEgouYmVuY2guTXNnGgouYmVuY2guTXNnKAEw\
            AWIGcHJvdG8z
            """,
        dependencies: [])
}

extension Bench.Msg {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.payload.isEmpty { size &+= 1 &+ WireBytes.size(self.payload) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.payload.isEmpty {
            WireBytes.write(self.payload, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.payload = try WireBytes.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
