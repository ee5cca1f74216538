import Base
import Crypto
import Files
import ServiceKit

/// A list of passwords that became known, as SHA-1 digests in ascending order on disk (facts,
/// section 5): none of them is ever accepted. It is read where passwords are hashed, on threads that
/// may wait for the disk.
final class BreachedPasswords: Sendable {
    private let file: SortedRecordFile

    static let recordBytes = 20

    init(_ path: String) throws {
        file = try SortedRecordFile(path, recordBytes: Self.recordBytes)
    }

    /// Whether the password stands in the list; one that the disk cannot answer for does not.
    func contains(_ password: String) -> Bool {
        file.contains(sha1(Array(password.utf8))) == true
    }

    /// Makes a list of a text: a password a line, or its SHA-1 in 40 hexadecimal digits with or
    /// without `:count` behind it, as lists of breaches are published. Returns how many it has.
    static func build(from text: String, to path: String) throws -> Int {
        let bytes = try Files.read(text, limit: ServiceLimits.breachedTextBytes)
        var digests: [[UInt8]] = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map {
            line in digest(line)
        }
        digests.sort { $0.lexicographicallyPrecedes($1) }
        var list: [UInt8] = []
        list.reserveCapacity(digests.count * recordBytes)
        var last: [UInt8] = []
        for digest in digests where digest != last {
            list += digest
            last = digest
        }
        try Files.write(list, to: path)
        return list.count / recordBytes
    }

    private static func digest(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let hash = line.prefix { $0 != UInt8(ascii: ":") }
        let digits = hash.compactMap { byte in
            Character(Unicode.Scalar(byte)).isASCII
                ? Character(Unicode.Scalar(byte)).hexDigitValue : nil
        }
        guard hash.count == 2 * recordBytes, digits.count == hash.count else {
            return sha1(Array(line))
        }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}
