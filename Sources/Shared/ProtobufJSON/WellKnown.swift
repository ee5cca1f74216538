import Base
import JSON
import Protobuf

/// The messages of `google.protobuf` that JSON writes in forms of their own.
enum WellKnownForm {
    case any, duration, timestamp, fieldMask, structure, value, list, wrapper

    init?(_ fullName: String) {
        guard fullName.hasPrefix("google.protobuf.") else { return nil }
        switch fullName.dropFirst("google.protobuf.".count) {
        case "Any": self = .any
        case "Duration": self = .duration
        case "Timestamp": self = .timestamp
        case "FieldMask": self = .fieldMask
        case "Struct": self = .structure
        case "Value": self = .value
        case "ListValue": self = .list
        case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value",
            "BoolValue", "StringValue", "BytesValue":
            self = .wrapper
        default: return nil
        }
    }
}

// The forms are read and written with the generated types, whatever the pool says of these names: a
// server describes its own messages, not those that everybody knows.
extension JSONMapping {
    func write(
        _ bytes: [UInt8], _ form: WellKnownForm, _ type: MessageDescriptor, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        switch form {
        case .any: return try write(try decoded(bytes, place) as GoogleProtobuf.AnyMessage, place)
        case .duration:
            let duration: GoogleProtobuf.Duration = try decoded(bytes, place)
            guard let text = TimeText.text(duration) else {
                throw place.error("a duration out of its range")
            }
            return .string(text)
        case .timestamp:
            let timestamp: GoogleProtobuf.Timestamp = try decoded(bytes, place)
            guard let text = TimeText.text(timestamp) else {
                throw place.error("a timestamp out of its range")
            }
            return .string(text)
        case .fieldMask:
            let mask: GoogleProtobuf.FieldMask = try decoded(bytes, place)
            var paths: [String] = []
            for path in mask.paths {
                guard let camel = FieldMaskText.camel(path) else {
                    throw place.error("the path \(path) has no form in JSON")
                }
                paths.append(camel)
            }
            return .string(paths.joined(separator: ","))
        case .structure:
            return try JSONTree.json(try decoded(bytes, place) as GoogleProtobuf.Struct, place)
        case .value:
            return try JSONTree.json(try decoded(bytes, place) as GoogleProtobuf.Value, place)
        case .list:
            return try JSONTree.json(try decoded(bytes, place) as GoogleProtobuf.ListValue, place)
        case .wrapper:
            var mapping = self
            mapping.options.writesDefaults = true
            guard let value = try mapping.members(bytes, type, place).first?.value else {
                throw place.error("\(type.fullName) is described without its field")
            }
            return value
        }
    }

    private func write(
        _ any: GoogleProtobuf.AnyMessage, _ place: Place
    ) throws(JSONMappingError) -> JSONValue {
        if any.typeUrl.isEmpty, any.value.isEmpty { return .object(JSONObject()) }
        let type = try descriptor(Self.typeName(any.typeUrl), place)
        let head = JSONObject.Member(name: "@type", value: .string(any.typeUrl))
        let place = try place.deeper()
        let members: [JSONObject.Member]
        if let form = WellKnownForm(type.fullName) {
            members = [.init(name: "value", value: try write(any.value, form, type, place))]
        } else {
            members = try self.members(any.value, type, place)
        }
        return .object(JSONObject(members: [head] + members))
    }

    func read(
        _ json: JSONValue, _ form: WellKnownForm, _ type: MessageDescriptor, _ place: Place
    ) throws(JSONMappingError) -> [UInt8] {
        switch form {
        case .any: return try any(json, place)
        case .duration:
            guard let duration = json.stringValue.flatMap(TimeText.duration) else {
                throw place.error("not a duration such as 1.5s")
            }
            return duration.encoded()
        case .timestamp:
            guard let timestamp = json.stringValue.flatMap(TimeText.timestamp) else {
                throw place.error("not a time such as 2026-01-31T12:00:00Z")
            }
            return timestamp.encoded()
        case .fieldMask:
            guard let text = json.stringValue else { throw place.error("not a string") }
            var paths: [String] = []
            for path in text.split(separator: ",", omittingEmptySubsequences: false)
            where !text.isEmpty {
                guard let snake = FieldMaskText.snake(String(path)) else {
                    throw place.error("\(path) is not a path of names in lower camel case")
                }
                paths.append(snake)
            }
            return GoogleProtobuf.FieldMask(paths: paths).encoded()
        case .structure: return try JSONTree.structure(json, place).encoded()
        case .value: return try JSONTree.value(json, place).encoded()
        case .list: return try JSONTree.list(json, place).encoded()
        case .wrapper:
            guard let field = type.field(1) else {
                throw place.error("\(type.fullName) is described without its field")
            }
            return try read(members: [.init(name: field.jsonName, value: json)], type, place)
        }
    }

    private func any(_ json: JSONValue, _ place: Place) throws(JSONMappingError) -> [UInt8] {
        guard let object = json.objectValue else {
            throw place.error("\(json.kindName) stands where an object should")
        }
        guard !object.members.isEmpty else { return [] }
        guard let url = object["@type"]?.stringValue else {
            throw place.error("no @type tells what the message is")
        }
        let type = try descriptor(Self.typeName(url), place)
        let rest = object.members.filter { $0.name != "@type" }
        let inner = try place.deeper()
        let value: [UInt8]
        if let form = WellKnownForm(type.fullName) {
            guard rest.count == 1, rest[0].name == "value" else {
                throw place.error("\(type.fullName) in an Any stands under the name value")
            }
            value = try read(rest[0].value, form, type, inner)
        } else {
            value = try read(members: rest, type, inner)
        }
        return GoogleProtobuf.AnyMessage(typeUrl: url, value: value).encoded()
    }

    /// The full name at the end of `type.googleapis.com/full.name`.
    private static func typeName(_ url: String) -> String {
        url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    }

    private func decoded<M: Message>(_ bytes: [UInt8], _ place: Place) throws(JSONMappingError) -> M
    {
        try place.checked { () throws(WireError) in try M(decoding: bytes) }
    }
}

/// Paths of a field mask.
enum FieldMaskText {
    /// `foo_bar.baz` as `fooBar.baz`; `nil` where that could not be read back.
    static func camel(_ path: String) -> String? {
        guard !path.isEmpty, !path.contains(",") else { return nil }
        var result = ""
        var isUpper = false
        for character in path {
            switch character {
            case "_":
                guard !isUpper else { return nil }
                isUpper = true
            case "a"..."z" where isUpper:
                result += character.uppercased()
                isUpper = false
            case "A"..."Z": return nil
            default:
                guard !isUpper else { return nil }
                result.append(character)
            }
        }
        return isUpper ? nil : result
    }

    /// `fooBar.baz` as `foo_bar.baz`; `nil` where it is not in lower camel case.
    static func snake(_ path: String) -> String? {
        guard !path.isEmpty, !path.contains("_") else { return nil }
        var result = ""
        for character in path {
            if ("A"..."Z").contains(character) {
                result += "_" + character.lowercased()
            } else {
                result.append(character)
            }
        }
        return result
    }
}
