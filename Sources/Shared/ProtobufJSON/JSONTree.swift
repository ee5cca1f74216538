import JSON
import Protobuf

/// `google.protobuf.Struct`, `Value` and `ListValue`: JSON itself as messages.
enum JSONTree {
    static func json(
        _ tree: GoogleProtobuf.Struct, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        let place = try place.deeper()
        var members: [JSONObject.Member] = []
        for (name, value) in tree.fields.sorted(by: { $0.key < $1.key }) {
            members.append(.init(name: name, value: try json(value, place.member(name))))
        }
        return .object(JSONObject(members: members))
    }

    static func json(
        _ value: GoogleProtobuf.Value, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        switch value.kind {
        case .nullValue?: return .null
        case .numberValue(let number)?:
            guard number.isFinite else { throw place.error("JSON has no such number") }
            return Numbers.json(number)
        case .stringValue(let text)?: return .string(text)
        case .boolValue(let flag)?: return .bool(flag)
        case .structValue(let tree)?: return try json(tree, place)
        case .listValue(let list)?: return try json(list, place)
        case nil: throw place.error("a Value that holds none")
        }
    }

    static func json(
        _ list: GoogleProtobuf.ListValue, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        let place = try place.deeper()
        var elements: [JSONValue] = []
        for (index, value) in list.values.enumerated() {
            elements.append(try json(value, place.element(index)))
        }
        return .array(elements)
    }

    static func structure(
        _ json: JSONValue, _ place: Place
    ) throws(JSONMappingError) -> GoogleProtobuf.Struct {
        guard let object = json.objectValue else {
            throw place.error("\(json.kindName) stands where an object should")
        }
        // An object is three messages on the wire: the struct, the entry, the value.
        let place = try place.deeper().deeper().deeper()
        var fields: [String: GoogleProtobuf.Value] = [:]
        for member in object.members {
            fields[member.name] = try value(member.value, place.member(member.name))
        }
        return GoogleProtobuf.Struct(fields: fields)
    }

    static func value(
        _ json: JSONValue, _ place: Place
    ) throws(JSONMappingError) -> GoogleProtobuf.Value {
        switch json {
        case .null: return GoogleProtobuf.Value(kind: .nullValue(.nullValue))
        case .bool(let flag): return GoogleProtobuf.Value(kind: .boolValue(flag))
        case .number:
            guard let number = json.doubleValue else { throw place.error("larger than a double") }
            return GoogleProtobuf.Value(kind: .numberValue(number))
        case .string(let text): return GoogleProtobuf.Value(kind: .stringValue(text))
        case .array: return GoogleProtobuf.Value(kind: .listValue(try list(json, place)))
        case .object: return GoogleProtobuf.Value(kind: .structValue(try structure(json, place)))
        }
    }

    static func list(
        _ json: JSONValue, _ place: Place
    ) throws(JSONMappingError) -> GoogleProtobuf.ListValue {
        guard let elements = json.arrayValue else {
            throw place.error("\(json.kindName) stands where an array should")
        }
        let place = try place.deeper().deeper()
        var values: [GoogleProtobuf.Value] = []
        for (index, element) in elements.enumerated() {
            values.append(try value(element, place.element(index)))
        }
        return GoogleProtobuf.ListValue(values: values)
    }
}
