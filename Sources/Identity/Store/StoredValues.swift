import Base
import Crypto
import Store

/// The case that a text names; a text that names none is damage.
func stored<Value: RawRepresentable>(_ text: String) throws -> Value
where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
        throw StoreError.corrupt("\(text) is no \(Value.self)")
    }
    return value
}

/// The digest that the bytes are.
func stored(digest bytes: [UInt8]) throws -> Digest {
    guard let digest = Digest(bytes: bytes) else {
        throw StoreError.corrupt("a digest of \(bytes.count) bytes")
    }
    return digest
}

/// The digests that the bytes are, one after the other.
func stored(digests bytes: [UInt8]) throws -> [Digest] {
    try stride(from: 0, to: bytes.count, by: Digest.byteCount).map { start in
        try stored(digest: Array(bytes[start..<min(start + Digest.byteCount, bytes.count)]))
    }
}

/// Times in one column, 8 bytes each.
enum StoredTimes {
    static func bytes(_ times: [WallTime]) -> [UInt8] {
        times.flatMap { time in
            withUnsafeBytes(of: time.microseconds.bigEndian) { Array($0) }
        }
    }

    static func times(_ bytes: [UInt8]) -> [WallTime] {
        stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            let number = bytes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return WallTime(microseconds: Int64(bitPattern: number))
        }
    }
}
