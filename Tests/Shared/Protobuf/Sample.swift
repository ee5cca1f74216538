import Protobuf

/// A message written as the generator writes one, for tests of the reader and writer alone.
struct Sample: Message {
    var number: Int32 = 0
    var name: String = ""
    var data: [UInt8] = []
    @Box var child: Sample?
    var list: [Int64] = []
    var children: [Sample] = []
    var weights: [String: UInt32] = [:]
    var unknownFields = UnknownFields()

    static var fullName: StaticString { "test.Sample" }
    static var file: FileDescriptorEmbedded { .init(name: "test.proto", base64: "") }

    var encodedByteCount: Int {
        var size = unknownFields.byteCount
        if number != 0 { size += 1 + WireInt32.size(number) }
        if !name.isEmpty { size += 1 + WireString.size(name) }
        if !data.isEmpty { size += 1 + WireBytes.size(data) }
        if let child { size += 1 + WireMessage<Sample>.size(child) }
        size += packedSize(WireSInt64.self, list, tagSize: 1)
        size += repeatedSize(WireMessage<Sample>.self, children, tagSize: 1)
        size += entriesSize(WireString.self, WireFixed32.self, weights, tagSize: 2)
        return size
    }

    func encode(into writer: inout WireWriter) {
        writer.unknown(unknownFields)
        writer.entries(WireString.self, WireFixed32.self, weights, tag: 130)
        writer.repeated(WireMessage<Sample>.self, children, tag: 50)
        writer.packed(WireSInt64.self, list, tag: 42)
        if let child {
            WireMessage<Sample>.write(child, to: &writer)
            writer.tag(34)
        }
        if !data.isEmpty {
            WireBytes.write(data, to: &writer)
            writer.tag(26)
        }
        if !name.isEmpty {
            WireString.write(name, to: &writer)
            writer.tag(18)
        }
        if number != 0 {
            WireInt32.write(number, to: &writer)
            writer.tag(8)
        }
    }

    mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: number = try WireInt32.read(from: &reader)
            case 18: name = try WireString.read(from: &reader)
            case 26: data = try WireBytes.read(from: &reader)
            case 34: try reader.merge(into: &child)
            case 40: list.append(try WireSInt64.read(from: &reader))
            case 42: try reader.packed(WireSInt64.self, into: &list)
            case 50: try reader.append(to: &children, tag: 50)
            case 130: try reader.entry(WireString.self, WireFixed32.self, into: &weights)
            default:
                switch tag &>> 3 {
                case 1...6, 16: throw .wrongWireType
                default: try reader.keepUnknown(tag, in: &unknownFields)
                }
            }
        }
    }
}
