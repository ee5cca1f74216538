import Base
import JSON
import Protobuf

// From JSON to the wire.
extension JSONMapping {
    func read(
        _ json: JSONValue, _ type: MessageDescriptor, _ place: Place
    ) throws(JSONMappingError) -> [UInt8] {
        let place = try place.deeper()
        if let form = WellKnownForm(type.fullName) { return try read(json, form, type, place) }
        guard let object = json.objectValue else {
            throw place.error("\(json.kindName) stands where an object should")
        }
        return try read(members: object.members, type, place)
    }

    func read(
        members: [JSONObject.Member], _ type: MessageDescriptor, _ place: Place
    ) throws(JSONMappingError) -> [UInt8] {
        var parts: [UInt32: [UInt8]] = [:]
        var oneofs: Set<Int> = []
        for member in members {
            let place = place.member(member.name)
            guard let field = type.field(named: member.name) else {
                if options.ignoresUnknownNames { continue }
                throw place.error("\(type.fullName) has no such field")
            }
            guard !isUnset(member.value, field) else { continue }
            guard parts[field.number] == nil else {
                throw place.error("the field is given twice, by both its names")
            }
            if let oneof = field.oneof, !oneofs.insert(oneof).inserted {
                throw place.error("another field of oneof \(type.oneofs[oneof]) is given too")
            }
            if let bytes = try read(member.value, field, place) { parts[field.number] = bytes }
        }
        return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// Whether `null` says that the field is absent: for all but those that have a null.
    private func isUnset(_ value: JSONValue, _ field: FieldDescriptor) -> Bool {
        guard value == .null else { return false }
        return field.isRepeated
            || (field.typeName != "google.protobuf.Value"
                && field.typeName != "google.protobuf.NullValue")
    }

    /// A field with its tags; `nil` where it is not written, because it counts as absent.
    private func read(
        _ json: JSONValue, _ field: FieldDescriptor, _ place: Place
    ) throws(JSONMappingError) -> [UInt8]? {
        var text = WireText()
        guard field.isRepeated else {
            let value = try value(json, field, place)
            guard field.hasPresence || !value.isZero else { return nil }
            text.field(field.number, field.wireType, value)
            return text.bytes
        }
        if let entry = mapEntry(field) {
            return try map(json, field, entry.key, entry.value, place)
        }
        guard let elements = json.arrayValue else {
            throw place.error("\(json.kindName) stands where an array should")
        }
        var packed = WireText()
        for (index, element) in elements.enumerated() {
            let value = try value(element, field, place.element(index))
            if field.isPacked {
                packed.value(field.wireType, value)
            } else {
                text.field(field.number, field.wireType, value)
            }
        }
        if field.isPacked, !elements.isEmpty { text.field(field.number, 2, .bytes(packed.bytes)) }
        return text.bytes
    }

    private func map(
        _ json: JSONValue, _ field: FieldDescriptor, _ key: FieldDescriptor,
        _ value: FieldDescriptor,
        _ place: Place
    ) throws(JSONMappingError) -> [UInt8] {
        guard let object = json.objectValue else {
            throw place.error("\(json.kindName) stands where an object should")
        }
        var entries: [(key: WireValue, bytes: [UInt8])] = []
        for member in object.members {
            let place = place.member(member.name)
            let name: JSONValue
            switch (key.kind, member.name) {
            case (.bool, "true"): name = .bool(true)
            case (.bool, "false"): name = .bool(false)
            case (.bool, _): throw place.error("the key is neither true nor false")
            default: name = .string(member.name)
            }
            let keyValue = try self.value(name, key, place)
            var entry = WireText()
            entry.field(1, key.wireType, keyValue)
            entry.field(2, value.wireType, try self.value(member.value, value, place))
            entries.append((keyValue, entry.bytes))
        }
        var text = WireText()
        for entry in entries.sorted(by: { Self.precedes($0.key, $1.key, key.kind) }) {
            text.field(field.number, 2, .bytes(entry.bytes))
        }
        return text.bytes
    }

    /// The order in which generated code writes entries.
    private static func precedes(
        _ left: WireValue, _ right: WireValue, _ kind: FieldDescriptor.Kind
    ) -> Bool {
        switch (left, right, kind) {
        case (.number(let left), .number(let right), .int32),
            (.number(let left), .number(let right), .int64),
            (.number(let left), .number(let right), .sfixed64):
            Int64(bitPattern: left) < Int64(bitPattern: right)
        case (.number(let left), .number(let right), .sfixed32):
            Int32(truncatingIfNeeded: left) < Int32(truncatingIfNeeded: right)
        case (.number(let left), .number(let right), .sint32),
            (.number(let left), .number(let right), .sint64):
            Int64(bitPattern: left >> 1) ^ -Int64(bitPattern: left & 1)
                < Int64(bitPattern: right >> 1) ^ -Int64(bitPattern: right & 1)
        case (.number(let left), .number(let right), _): left < right
        case (.bytes(let left), .bytes(let right), _):
            String(decoding: left, as: UTF8.self) < String(decoding: right, as: UTF8.self)
        default: false
        }
    }

    private func value(
        _ json: JSONValue, _ field: FieldDescriptor, _ place: Place
    ) throws(JSONMappingError) -> WireValue {
        switch field.kind {
        case .int32, .sint32, .sfixed32:
            let number = Int32(try integer(json, in: Int64(Int32.min)...Int64(Int32.max), place))
            return switch field.kind {
            case .int32: .number(UInt64(bitPattern: Int64(number)))
            case .sint32: .number(UInt64(UInt32(bitPattern: number << 1 ^ number >> 31)))
            default: .number(UInt64(UInt32(bitPattern: number)))
            }
        case .int64, .sint64, .sfixed64:
            let number = try integer(json, in: Int64.min...Int64.max, place)
            return .number(
                UInt64(bitPattern: field.kind == .sint64 ? number << 1 ^ number >> 63 : number))
        case .uint32, .fixed32:
            return .number(UInt64(try integer(json, in: 0...Int64(UInt32.max), place)))
        case .uint64, .fixed64:
            guard let text = Self.numeral(json), let number = Numbers.unsigned(text) else {
                throw place.error("not a whole number of 64 bits without sign")
            }
            return .number(number)
        case .float, .double: return try floating(json, field.kind, place)
        case .bool:
            guard let flag = json.boolValue else { throw place.error("neither true nor false") }
            return .number(flag ? 1 : 0)
        case .enum: return try enumeration(json, field, place)
        case .string:
            guard let text = json.stringValue else { throw place.error("not a string") }
            return .bytes(Array(text.utf8))
        case .bytes:
            guard let text = json.stringValue,
                let bytes = Base64.decode(text.utf8)
                    ?? Base64.decode(text.utf8, alphabet: .urlSafe)
            else { throw place.error("not base64") }
            return .bytes(bytes)
        case .message:
            return .bytes(try read(json, try descriptor(field.typeName, place), place))
        case .group: throw place.error("the field has a type that JSON cannot write")
        }
    }

    /// The text of a number, which may stand as a string too.
    private static func numeral(_ json: JSONValue) -> String? {
        switch json {
        case .number(let text), .string(let text): text
        default: nil
        }
    }

    private func integer(
        _ json: JSONValue, in range: ClosedRange<Int64>, _ place: Place
    ) throws(JSONMappingError) -> Int64 {
        guard let text = Self.numeral(json), let number = Numbers.signed(text),
            range.contains(number)
        else {
            throw place.error("not a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private func floating(
        _ json: JSONValue, _ kind: FieldDescriptor.Kind, _ place: Place
    ) throws(JSONMappingError) -> WireValue {
        let isFloat = kind == .float
        let double: Double? =
            switch json {
            case .string("NaN"): .nan
            case .string("Infinity"): .infinity
            case .string("-Infinity"): -.infinity
            case .string(let text), .number(let text): Numbers.isNumber(text) ? Double(text) : nil
            default: nil
            }
        guard let double else { throw place.error("not a number") }
        let isWritten = if case .number = json { true } else { double.isFinite }
        guard isFloat else {
            guard !isWritten || double.isFinite else { throw place.error("larger than a double") }
            return .number(double.bitPattern)
        }
        // From the digits, not from the double: rounding twice would miss the nearest float.
        let float = isWritten ? Self.numeral(json).flatMap(Float.init) ?? .nan : Float(double)
        guard !isWritten || float.isFinite else { throw place.error("larger than a float") }
        return .number(UInt64(float.bitPattern))
    }

    private func enumeration(
        _ json: JSONValue, _ field: FieldDescriptor, _ place: Place
    ) throws(JSONMappingError) -> WireValue {
        if field.typeName == "google.protobuf.NullValue", json == .null { return .number(0) }
        let number: Int32?
        switch json {
        case .string(let name): number = pool.enumeration(field.typeName)?.number(named: name)
        case .number(let text): number = Numbers.signed(text).flatMap { Int32(exactly: $0) }
        default: number = nil
        }
        guard let number else { throw place.error("not a value of \(field.typeName)") }
        return .number(UInt64(bitPattern: Int64(number)))
    }
}
