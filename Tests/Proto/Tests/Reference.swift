import CProtobufC
import CReferenceProto
import Protobuf

/// One message as protobuf-c knows it.
struct Reference {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

    /// Every message that protoc-c generated, by its full name. The descriptors are constants of C,
    /// which every thread may read.
    nonisolated(unsafe) static let all: [String: Reference] = {
        var all: [String: Reference] = [:]
        var index = 0
        while let descriptor = reference_descriptor(index) {
            let reference = Reference(descriptor: descriptor)
            all[reference.name] = reference
            index += 1
        }
        return all
    }()

    var name: String { String(cString: descriptor.pointee.name) }

    /// Whether it is made for the entries of a map.
    var isMapEntry: Bool {
        name.hasSuffix("Entry") && fields.map(\.name) == ["key", "value"]
    }

    var fields: [Field] {
        (0..<Int(descriptor.pointee.n_fields)).map { Field(field: descriptor.pointee.fields + $0) }
    }

    /// One field as protobuf-c knows it.
    struct Field {
        let field: UnsafePointer<ProtobufCFieldDescriptor>

        var name: String { String(cString: field.pointee.name) }
        var number: UInt32 { field.pointee.id }
        var type: ProtobufCType { field.pointee.type }
        var isRepeated: Bool { field.pointee.label == PROTOBUF_C_LABEL_REPEATED }
        var isRequired: Bool { field.pointee.label == PROTOBUF_C_LABEL_REQUIRED }
        var isPacked: Bool {
            field.pointee.flags & UInt32(PROTOBUF_C_FIELD_FLAG_PACKED.rawValue) != 0
        }
        /// Fields of one oneof share the place that tells which is set.
        var oneof: UInt32? {
            field.pointee.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0
                ? field.pointee.quantifier_offset : nil
        }
        var message: Reference? {
            guard type == PROTOBUF_C_TYPE_MESSAGE, let descriptor = field.pointee.descriptor else {
                return nil
            }
            return Reference(
                descriptor: descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
        }
    }

    /// What protobuf-c writes for what it read in `bytes`; `nil` where it refuses them.
    func rewritten(_ bytes: [UInt8]) -> [UInt8]? {
        guard let message = protobuf_c_message_unpack(descriptor, nil, bytes.count, bytes) else {
            return nil
        }
        defer { protobuf_c_message_free_unpacked(message, nil) }
        let size = protobuf_c_message_get_packed_size(message)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // No message of none bytes has an address to write to.
            count = size == 0 ? 0 : protobuf_c_message_pack(message, buffer.baseAddress)
        }
    }

    /// Whether protobuf-c reads `bytes`.
    func accepts(_ bytes: [UInt8]) -> Bool {
        guard let message = protobuf_c_message_unpack(descriptor, nil, bytes.count, bytes) else {
            return false
        }
        protobuf_c_message_free_unpacked(message, nil)
        return true
    }

    /// What stands between the bytes and protobuf-c, which recurses without limit.
    struct Scan {
        var depth = 0
        /// Whether there is a group, which protobuf-c refuses wherever it stands.
        var hasGroup = false
        /// Whether a message with a oneof comes in two parts, which protobuf-c refuses to merge where
        /// the latter does not set the oneof.
        var hasMergedOneof = false
    }

    /// Whether the message, or one inside it, has a oneof.
    func hasOneof(_ seen: Set<String> = []) -> Bool {
        guard !seen.contains(name) else { return false }
        return fields.contains {
            $0.oneof != nil || $0.message?.hasOneof(seen.union([name])) == true
        }
    }

    /// What protobuf-c has to be spared, or must not be asked about, in `bytes`.
    func scan(_ bytes: ArraySlice<UInt8>) -> Scan {
        var result = Scan()
        guard !bytes.isEmpty else { return result }
        let children = Dictionary(uniqueKeysWithValues: fields.map { ($0.number, $0) })
        var seen: Set<UInt32> = []
        var rest = bytes
        func varint() -> UInt64? {
            var value: UInt64 = 0
            var shift: UInt64 = 0
            while let byte = rest.popFirst() {
                if shift < 64 { value |= UInt64(byte & 0x7F) << shift }
                if byte < 0x80 { return value }
                shift += 7
            }
            return nil
        }
        while let tag = varint() {
            switch tag & 7 {
            case 0: guard varint() != nil else { return result }
            case 1: rest = rest.dropFirst(8)
            case 5: rest = rest.dropFirst(4)
            case 2:
                guard let length = varint(), length <= UInt64(rest.count) else { return result }
                let field = children[UInt32(truncatingIfNeeded: tag >> 3)]
                if let field, let child = field.message {
                    let isFirst = seen.insert(field.number).inserted
                    if !isFirst, !field.isRepeated, child.hasOneof() {
                        result.hasMergedOneof = true
                    }
                    let inner = child.scan(rest.prefix(Int(length)))
                    result.depth = max(result.depth, inner.depth + 1)
                    if inner.hasGroup { result.hasGroup = true }
                    if inner.hasMergedOneof { result.hasMergedOneof = true }
                }
                rest = rest.dropFirst(Int(length))
            default:
                result.hasGroup = true
                return result
            }
        }
        return result
    }
}
