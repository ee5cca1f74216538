import Base
import CProtobufC

/// Writes random messages as bytes, from what protobuf-c knows of them, in the one encoding that
/// both sides write.
struct RandomWire {
    var chance: SeededGenerator

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    /// A message with about half of its fields.
    mutating func message(_ reference: Reference, depth: Int = 0) -> [UInt8] {
        var bytes: [UInt8] = []
        var oneofs: Set<UInt32> = []
        for field in reference.fields {
            guard field.isRequired || Int.random(in: 0..<(2 + depth), using: &chance) == 0 else {
                continue
            }
            if let oneof = field.oneof {
                guard oneofs.insert(oneof).inserted else { continue }
            }
            bytes += self.field(field, depth: depth)
        }
        if Int.random(in: 0..<4, using: &chance) == 0 {
            for _ in 0..<Int.random(in: 1...3, using: &chance) { bytes += unknownField() }
        }
        return bytes
    }

    private mutating func field(_ field: Reference.Field, depth: Int) -> [UInt8] {
        let number = UInt64(field.number)
        guard field.isRepeated else {
            let (wireType, value) = self.value(field, depth: depth)
            return varint(number << 3 | wireType) + value
        }
        let count = Int.random(in: 1...4, using: &chance)
        if let entry = field.message, entry.isMapEntry {
            // There are not four truth values.
            let isBool = entry.fields[0].type == PROTOBUF_C_TYPE_BOOL
            return (1...(isBool ? 1 : count)).flatMap { index in
                let value = self.entry(entry, index: index, depth: depth)
                return varint(number << 3 | 2) + varint(UInt64(value.count)) + value
            }
        }
        if field.isPacked {
            let values = (0..<count).flatMap { _ in self.value(field, depth: depth).bytes }
            return varint(number << 3 | 2) + varint(UInt64(values.count)) + values
        }
        return (0..<count).flatMap { _ in
            let (wireType, value) = self.value(field, depth: depth)
            return varint(number << 3 | wireType) + value
        }
    }

    /// An entry whose key is larger than those before it and whose fields are not zero: we write
    /// entries in the order of their keys and with both fields, protobuf-c in any and without zeros.
    private mutating func entry(_ entry: Reference, index: Int, depth: Int) -> [UInt8] {
        let (key, value) = (entry.fields[0], entry.fields[1])
        let keyBytes: [UInt8]
        switch key.type {
        case PROTOBUF_C_TYPE_STRING: keyBytes = [0x0A, 1, 0x60 + UInt8(index)]
        case PROTOBUF_C_TYPE_FIXED64: keyBytes = [0x09, UInt8(index), 0, 0, 0, 0, 0, 0, 0]
        case PROTOBUF_C_TYPE_SINT32: keyBytes = [0x08, UInt8(index) * 2]
        default: keyBytes = [0x08, UInt8(index)]
        }
        let (wireType, bytes) = self.value(value, depth: depth, zero: false)
        return keyBytes + varint(16 | wireType) + bytes
    }

    private mutating func value(
        _ field: Reference.Field, depth: Int, zero: Bool = true
    ) -> (wireType: UInt64, bytes: [UInt8]) {
        switch field.type {
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_ENUM:
            return (0, varint(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits(zero))))))
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_SINT64:
            return (0, varint(bits(zero)))
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_SINT32:
            return (0, varint(UInt64(UInt32(truncatingIfNeeded: bits(zero)))))
        case PROTOBUF_C_TYPE_BOOL:
            return (0, [zero ? UInt8.random(in: 0...1, using: &chance) : 1])
        case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT:
            return (5, littleEndian(bits(zero), count: 4))
        case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE:
            return (1, littleEndian(bits(zero), count: 8))
        case PROTOBUF_C_TYPE_STRING:
            return (2, delimited(Array(text(zero).utf8)))
        case PROTOBUF_C_TYPE_BYTES:
            let count = Int.random(in: (zero ? 0 : 1)...40, using: &chance)
            return (2, delimited((0..<count).map { _ in .random(in: 0...255, using: &chance) }))
        default:
            guard let message = field.message else { return (2, [0]) }
            return (2, delimited(self.message(message, depth: depth + 1)))
        }
    }

    /// Small numbers more often than large ones, as they are in life; never the sign bit alone,
    /// which is a floating-point zero that protobuf-c drops and we keep.
    private mutating func bits(_ zero: Bool) -> UInt64 {
        if zero, Int.random(in: 0..<8, using: &chance) == 0 { return 0 }
        let bits = chance.next() >> UInt64.random(in: 0...63, using: &chance)
        let isOnlySign = bits << 32 == 1 << 63 || bits == 1 << 63 || bits << 32 == 0
        return isOnlySign ? 1 : bits
    }

    /// Text without the zero that ends protobuf-c's strings.
    private mutating func text(_ zero: Bool) -> String {
        let alphabet = Array("abc XYZ019é€漢ⵣ😀")
        let count = Int.random(in: (zero ? 0 : 1)...24, using: &chance)
        return String(
            (0..<count).map { _ in alphabet[Int(chance.next() % UInt64(alphabet.count))] })
    }

    private mutating func unknownField() -> [UInt8] {
        let number = UInt64.random(in: 60_000...200_000, using: &chance)
        switch UInt64.random(in: 0...3, using: &chance) {
        case 0: return varint(number << 3) + varint(chance.next())
        case 1: return varint(number << 3 | 1) + littleEndian(chance.next(), count: 8)
        case 2: return varint(number << 3 | 2) + delimited(Array(text(true).utf8))
        default: return varint(number << 3 | 5) + littleEndian(chance.next(), count: 4)
        }
    }

    private func delimited(_ bytes: [UInt8]) -> [UInt8] {
        varint(UInt64(bytes.count)) + bytes
    }

    private func littleEndian(_ bits: UInt64, count: Int) -> [UInt8] {
        (0..<UInt64(count)).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
    }

    private func varint(_ value: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    /// `bytes` with one to three faults.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &chance) {
            let place = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &chance)
            switch Int.random(in: 0..<7, using: &chance) {
            case 0 where !bytes.isEmpty:
                bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &chance)
            case 1 where !bytes.isEmpty: bytes[place] = .random(in: 0...255, using: &chance)
            case 2 where !bytes.isEmpty: bytes.remove(at: place)
            case 3: bytes.insert(.random(in: 0...255, using: &chance), at: place)
            case 4: bytes.removeLast(bytes.count - place)
            case 5:
                let end = Int.random(in: place...bytes.count, using: &chance)
                bytes.insert(contentsOf: bytes[place..<end].prefix(64), at: place)
            default:
                bytes.insert(contentsOf: [0x80, 0xFF, 0x7F].shuffled(using: &chance), at: place)
            }
        }
        return bytes
    }
}
