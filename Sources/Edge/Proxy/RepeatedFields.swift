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
