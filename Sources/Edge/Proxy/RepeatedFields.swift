internal import Glibc

/// Fields that clients and servers repeat with every call, by number, so that a connection which
/// brings one again is understood by its note alone.
///
/// Touched by its loop's thread only.
struct RepeatedFields {
    private(set) var fields: [(bytes: [UInt8], name: Int)] = []

    /// The number of the field; `nil` where it is of a kind that differs from call to call, too
    /// long, or one too many.
    mutating func number(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
    ) -> Int? {
        guard Self.repeats(name), name.count + value.count <= EdgeLimits.repeatedFieldBytes else {
            return nil
        }
        let known = fields.firstIndex {
            $0.name == name.count && $0.bytes.count == name.count + value.count
                && $0.bytes.starts(with: name)
                && $0.bytes.dropFirst(name.count).elementsEqual(value)
        }
        if let known { return known }
        guard fields.count < EdgeLimits.repeatedFields else { return nil }
        fields.append((Array(name) + Array(value), name.count))
        return fields.count - 1
    }

    private static func repeats(_ name: UnsafeRawBufferPointer) -> Bool {
        switch name.count {
        case 10: name.elementsEqual("user-agent".utf8)
        case 12: name.elementsEqual("content-type".utf8)
        case 13: name.elementsEqual("grpc-encoding".utf8)
        case 15: name.elementsEqual("accept-encoding".utf8)
        case 20: name.elementsEqual("grpc-accept-encoding".utf8)
        default: false
        }
    }
}

/// Header fields that are passed on: names and values, one behind the other.
struct FieldText {
    private(set) var bytes: [UInt8] = []
    private(set) var fields: [(name: Int, value: Int)] = []

    var isEmpty: Bool { fields.isEmpty }

    mutating func removeAll() {
        guard !fields.isEmpty else { return }
        bytes.removeAll(keepingCapacity: true)
        fields.removeAll(keepingCapacity: true)
    }

    mutating func append(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: value)
        fields.append((name.count, value.count))
    }

    mutating func append(_ field: (bytes: [UInt8], name: Int)) {
        bytes.append(contentsOf: field.bytes)
        fields.append((field.name, field.bytes.count - field.name))
    }

    mutating func append(_ name: String, _ value: String) {
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: value.utf8)
        fields.append((name.utf8.count, value.utf8.count))
    }
}
