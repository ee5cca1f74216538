import Base
import JSON
import Protobuf

// From the wire to JSON.
extension JSONMapping {
    func write(
        _ bytes: [UInt8], _ type: MessageDescriptor, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        let place = try place.deeper()
        if let form = WellKnownForm(type.fullName) { return try write(bytes, form, type, place) }
        return .object(JSONObject(members: try members(bytes, type, place)))
    }

    func members(
        _ bytes: [UInt8], _ type: MessageDescriptor, _ place: Place
    ) throws(JSONMappingError) -> [JSONObject.Member] {
        let fields = try place.checked { () throws(WireError) in
            try WireFields(bytes, of: type)
        }
        var members: [JSONObject.Member] = []
        for field in type.fields {
            let name = options.writesProtoNames ? field.name : field.jsonName
            let place = place.member(name)
            let values = fields.values[field.number] ?? []
            if field.isRepeated {
                guard !values.isEmpty || options.writesDefaults else { continue }
                members.append(.init(name: name, value: try list(values, field, place)))
            } else if let value = values.first {
                guard field.hasPresence || !value.isZero || options.writesDefaults else { continue }
                members.append(.init(name: name, value: try write(value, field, place)))
            } else if options.writesDefaults, !field.hasPresence {
                let zero = field.wireType == 2 ? WireValue.bytes([]) : .number(0)
                members.append(.init(name: name, value: try write(zero, field, place)))
            }
        }
        return members
    }

    private func list(
        _ values: [WireValue], _ field: FieldDescriptor, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        guard let entry = mapEntry(field) else {
            var elements: [JSONValue] = []
            for (index, value) in values.enumerated() {
                elements.append(try write(value, field, place.element(index)))
            }
            return .array(elements)
        }
        var members: [String: JSONValue] = [:]
        for case .bytes(let bytes) in values {
            let fields = try place.checked { () throws(WireError) in
                try WireFields(bytes, of: entry.type)
            }
            let key = fields.values[1]?.first ?? Self.zero(entry.key)
            let value = fields.values[2]?.first ?? Self.zero(entry.value)
            let name: String =
                switch try write(key, entry.key, place) {
                case .string(let text), .number(let text): text
                case .bool(let flag): flag ? "true" : "false"
                default: throw place.error("the map has keys that JSON cannot write")
                }
            members[name] = try write(value, entry.value, place.member(name))
        }
        // In the order of their keys as text, so that one message has one JSON.
        return .object(
            JSONObject(
                members: members.sorted { $0.key < $1.key }.map { .init(name: $0, value: $1) }))
    }

    private static func zero(_ field: FieldDescriptor) -> WireValue {
        field.wireType == 2 ? .bytes([]) : .number(0)
    }

    /// The key and the value of a map field.
    func mapEntry(
        _ field: FieldDescriptor
    ) -> (type: MessageDescriptor, key: FieldDescriptor, value: FieldDescriptor)? {
        guard field.isRepeated, field.kind == .message, let type = pool.message(field.typeName),
            type.isMapEntry, let key = type.field(1), let value = type.field(2),
            !key.isRepeated, !value.isRepeated
        else { return nil }
        return (type, key, value)
    }

    private func write(
        _ value: WireValue, _ field: FieldDescriptor, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        switch (field.kind, value) {
        case (.int32, .number(let bits)), (.sfixed32, .number(let bits)):
            return .integer(Int32(truncatingIfNeeded: bits))
        case (.sint32, .number(let bits)):
            let half = UInt32(truncatingIfNeeded: bits)
            return .integer(Int32(bitPattern: half >> 1) ^ -Int32(bitPattern: half & 1))
        case (.uint32, .number(let bits)), (.fixed32, .number(let bits)):
            return .integer(UInt32(truncatingIfNeeded: bits))
        case (.int64, .number(let bits)), (.sfixed64, .number(let bits)):
            return .string(String(Int64(bitPattern: bits)))
        case (.sint64, .number(let bits)):
            return .string(String(Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)))
        case (.uint64, .number(let bits)), (.fixed64, .number(let bits)):
            return .string(String(bits))
        case (.bool, .number(let bits)): return .bool(bits != 0)
        case (.float, .number(let bits)):
            return Numbers.json(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case (.double, .number(let bits)): return Numbers.json(Double(bitPattern: bits))
        case (.enum, .number(let bits)):
            let number = Int32(truncatingIfNeeded: bits)
            if field.typeName == "google.protobuf.NullValue" { return .null }
            let name = pool.enumeration(field.typeName)?.name(of: number)
            return name.map { .string($0) } ?? .integer(number)
        case (.string, .bytes(let bytes)):
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw place.error("the text is not UTF-8")
            }
            return .string(text)
        case (.bytes, .bytes(let bytes)): return .string(Base64.encode(bytes))
        case (.message, .bytes(let bytes)):
            return try write(bytes, try descriptor(field.typeName, place), place)
        default: throw place.error("the field has a type that JSON cannot write")
        }
    }
}
