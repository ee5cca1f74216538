import Protobuf

/// One value as it is on the wire.
enum WireValue {
    case number(UInt64)
    case bytes([UInt8])

    /// Whether an absent field without presence counts as the same.
    var isZero: Bool {
        switch self {
        case .number(let bits): bits == 0
        case .bytes(let bytes): bytes.isEmpty
        }
    }
}

/// The fields of one message that its descriptor knows, by their numbers.
struct WireFields {
    private(set) var values: [UInt32: [WireValue]] = [:]

    /// Reads the fields in `bytes`; the last of a oneof stays, and messages that occur again are put
    /// one behind the other, which merges them.
    init(_ bytes: [UInt8], of type: MessageDescriptor) throws(WireError) {
        var values: [UInt32: [WireValue]] = [:]
        try bytes.withUnsafeBufferPointer { (bytes) throws(WireError) in
            var reader = WireReader(UnsafeRawBufferPointer(bytes))
            while case let tag = try reader.nextTag(), tag != 0 {
                guard let field = type.field(tag >> 3), field.kind != .group else {
                    try reader.skip(tag)
                    continue
                }
                let read = try Self.values(of: field, wireType: tag & 7, &reader)
                if field.isRepeated {
                    values[field.number, default: []] += read
                    continue
                }
                if let oneof = field.oneof {
                    for other in type.fields
                    where other.oneof == oneof && other.number != field.number {
                        values[other.number] = nil
                    }
                }
                if field.kind == .message, case .bytes(let former)? = values[field.number]?.first,
                    case .bytes(let latter)? = read.first
                {
                    values[field.number] = [.bytes(former + latter)]
                } else {
                    values[field.number] = read
                }
            }
        }
        self.values = values
    }

    private static func values(
        of field: FieldDescriptor, wireType: UInt32, _ reader: inout WireReader
    ) throws(WireError) -> [WireValue] {
        if wireType == field.wireType { return [try value(of: field, &reader)] }
        guard wireType == 2, field.isRepeated, field.wireType != 2 else { throw .wrongWireType }
        var packed = WireReader(try reader.delimited())
        var values: [WireValue] = []
        while !packed.isAtEnd { values.append(try value(of: field, &packed)) }
        return values
    }

    private static func value(
        of field: FieldDescriptor, _ reader: inout WireReader
    ) throws(WireError) -> WireValue {
        switch field.wireType {
        case 0: .number(held(try reader.varint(), by: field))
        case 1: .number(try reader.fixed64())
        case 5: .number(UInt64(try reader.fixed32()))
        default: .bytes([UInt8](try reader.delimited()))
        }
    }

    /// The part of a varint that a field of its type holds: bits beyond it are dropped, so that what
    /// is left is zero exactly where the field counts as absent. Of NullValue JSON has one value.
    private static func held(_ bits: UInt64, by field: FieldDescriptor) -> UInt64 {
        switch field.kind {
        case .enum where field.typeName == "google.protobuf.NullValue": 0
        case .int32, .enum: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits)))
        case .uint32, .sint32: bits & 0xffff_ffff
        default: bits
        }
    }
}

/// Fields put together from their ends on.
struct WireText {
    private(set) var bytes: [UInt8] = []

    /// Appends a field's tag and value.
    mutating func field(_ number: UInt32, _ wireType: UInt32, _ value: WireValue) {
        varint(UInt64(number << 3 | wireType))
        self.value(wireType, value)
    }

    /// Appends a value without a tag.
    mutating func value(_ wireType: UInt32, _ value: WireValue) {
        switch value {
        case .number(let bits) where wireType == 0: varint(bits)
        case .number(let bits):
            for shift in 0..<(wireType == 1 ? 8 : 4) {
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * shift)))
            }
        case .bytes(let content):
            varint(UInt64(content.count))
            bytes += content
        }
    }

    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
