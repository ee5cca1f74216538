internal import Base
internal import RPC

/// Header fields that are passed on: names and values, one behind the other.
struct FieldText {
    private(set) var bytes: [UInt8] = []
    private(set) var fields: [(name: Int, value: Int)] = []

    init() {}

    /// The fields that tell a status.
    init(_ status: Status) {
        append("grpc-status", String(status.code.rawValue))
        append(
            "grpc-message",
            String(decoding: PercentEncoding.encode(status.message), as: UTF8.self))
        append("grpc-status-details-bin", Base64.encode(status.encodedDetails, padded: false))
    }

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

    func forEach(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
        var start = 0
        for field in fields {
            let end = start + field.name
            body(bytes[start..<end], bytes[end..<(end + field.value)])
            start = end + field.value
        }
    }

    /// The value of the first field of that name.
    subscript(name: String) -> ArraySlice<UInt8>? {
        var found: ArraySlice<UInt8>?
        forEach { if found == nil, $0.elementsEqual(name.utf8) { found = $1 } }
        return found
    }

    /// The fields of an answer that are to be told to others than gRPC clients.
    var own: FieldText {
        var own = FieldText()
        forEach { name, value in
            guard !name.elementsEqual("content-type".utf8) else { return }
            own.append(
                String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
        return own
    }
}
