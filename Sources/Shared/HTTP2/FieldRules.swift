internal import Glibc

/// What HTTP/2 itself knows of a field, beside gRPC: the rules of RFC 9113 section 8 are told by it.
enum FieldKind: UInt8 {
    case regular
    case method
    case scheme
    case path
    case authority
    case status
    case contentLength
    /// Breaks section 8.2 by itself, wherever it stands: the message is malformed.
    case forbidden

    /// Checks name and value by themselves (sections 8.2.1, 8.2.2 and 8.3).
    init(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, isNameKnown: Bool = false
    ) {
        guard Self.isSoundValue(value) else {
            self = .forbidden
            return
        }
        if name.first == UInt8(ascii: ":") {
            self =
                switch name.count {
                case 5 where same(name, ":path"): value.isEmpty ? .forbidden : .path
                case 7 where same(name, ":method"): Self.isToken(value) ? .method : .forbidden
                case 7 where same(name, ":scheme"): Self.isScheme(value) ? .scheme : .forbidden
                case 7 where same(name, ":status"): Self.isStatus(value) ? .status : .forbidden
                case 10 where same(name, ":authority"): .authority
                default: .forbidden
                }
            return
        }
        guard isNameKnown || Self.isSoundName(name) else {
            self = .forbidden
            return
        }
        switch name.count {
        case 2 where same(name, "te"):
            self = Self.isTrailers(value) ? .regular : .forbidden
        case 7 where same(name, "upgrade"), 10 where same(name, "connection"),
            10 where same(name, "keep-alive"), 16 where same(name, "proxy-connection"),
            17 where same(name, "transfer-encoding"):
            self = .forbidden
        case 14 where same(name, "content-length"):
            self = Self.number(value) == nil ? .forbidden : .contentLength
        default: self = .regular
        }
    }

    /// The number that a content-length stands for.
    static func number(_ value: UnsafeRawBufferPointer) -> Int64? {
        guard !value.isEmpty, value.count <= 18 else { return nil }
        var number: Int64 = 0
        for byte in value {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int64(digit)
        }
        return number
    }

    /// A token of RFC 9110 section 5.6.2 in lower case.
    private static func isSoundName(_ name: UnsafeRawBufferPointer) -> Bool {
        !name.isEmpty
            && name.allSatisfy {
                isTokenByte($0) && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
            }
    }

    /// No control characters but tab, and no blank at either end.
    private static func isSoundValue(_ value: UnsafeRawBufferPointer) -> Bool {
        guard let first = value.first, let last = value.last else { return true }
        guard first != 0x20, first != 0x09, last != 0x20, last != 0x09 else { return false }
        var offset = 0
        // Eight bytes at a time: none below 0x20, and none 0x7f.
        while offset + 8 <= value.count {
            let word = value.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let low = (word &- 0x2020_2020_2020_2020) & ~word
            let delete = word ^ 0x7f7f_7f7f_7f7f_7f7f
            let deleted = (delete &- 0x0101_0101_0101_0101) & ~delete
            guard (low | deleted) & 0x8080_8080_8080_8080 == 0 else { break }
            offset += 8
        }
        while offset < value.count {
            let byte = value[offset]
            guard byte >= 0x20 && byte != 0x7f || byte == 0x09 else { return false }
            offset += 1
        }
        return true
    }

    private static func isToken(_ value: UnsafeRawBufferPointer) -> Bool {
        !value.isEmpty && value.allSatisfy(isTokenByte)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return true
        default: return false
        }
    }

    private static func isScheme(_ value: UnsafeRawBufferPointer) -> Bool {
        !value.isEmpty && value.count <= 32
            && value.allSatisfy {
                isTokenByte($0) && $0 != UInt8(ascii: "!") && $0 != UInt8(ascii: "%")
            }
    }

    private static func isStatus(_ value: UnsafeRawBufferPointer) -> Bool {
        value.count == 3 && (number(value).map { (100...999).contains($0) } ?? false)
    }

    private static func isTrailers(_ value: UnsafeRawBufferPointer) -> Bool {
        let word: StaticString = "trailers"
        guard value.count == word.utf8CodeUnitCount else { return false }
        return zip(value, UnsafeBufferPointer(start: word.utf8Start, count: value.count))
            .allSatisfy { $0 | 0x20 == $1 }
    }
}

private func same(_ name: UnsafeRawBufferPointer, _ literal: StaticString) -> Bool {
    guard name.count == literal.utf8CodeUnitCount, let start = name.baseAddress else {
        return false
    }
    return memcmp(start, literal.utf8Start, name.count) == 0
}

/// The rules of one header list as a whole: which pseudo-fields it needs, in which order.
struct FieldRules {
    enum Block {
        case request
        case response
        case trailers
    }

    private let block: Block
    private var seen: UInt8 = 0
    private var hasRegular = false
    /// The announced length of the body, where there is one.
    private(set) var contentLength: Int64?
    private(set) var isInformational = false
    private(set) var isConnect = false

    init(_ block: Block) {
        self.block = block
    }

    /// Takes the next field; `false` where the list is malformed by it.
    @inline(__always)
    mutating func take(
        _ kind: FieldKind, _ value: @autoclosure () -> UnsafeRawBufferPointer
    ) -> Bool {
        switch kind {
        case .regular:
            hasRegular = true
            return true
        case .contentLength:
            hasRegular = true
            let number = FieldKind.number(value())
            // Twice the same is one; twice another is none (RFC 9110 section 8.6).
            guard contentLength == nil || contentLength == number else { return false }
            contentLength = number
            return true
        case .forbidden: return false
        case .method, .scheme, .path, .authority:
            guard block == .request else { return false }
            if kind == .method { isConnect = same(value(), "CONNECT") }
            return takePseudo(kind)
        case .status:
            guard block == .response else { return false }
            isInformational = value().first == UInt8(ascii: "1")
            return takePseudo(kind)
        }
    }

    /// Pseudo-fields come once, and before all others (section 8.3).
    private mutating func takePseudo(_ kind: FieldKind) -> Bool {
        let bit = UInt8(1) << kind.rawValue
        guard !hasRegular, seen & bit == 0 else { return false }
        seen |= bit
        return true
    }

    private static func bits(_ kinds: FieldKind...) -> UInt8 {
        kinds.reduce(0) { $0 | 1 << $1.rawValue }
    }

    private static let needed = bits(.method, .scheme, .path)
    private static let connectNeeds = bits(.method, .authority)
    private static let status = bits(.status)

    /// Whether the list, now whole, has all it needs (sections 8.1, 8.3.1, 8.3.2 and 8.5).
    func isComplete(endsStream: Bool) -> Bool {
        switch block {
        case .request:
            if isConnect { return seen == Self.connectNeeds }
            guard seen & Self.needed == Self.needed else { return false }
            return !endsStream || (contentLength ?? 0) == 0
        case .response:
            // An informational answer is only a prelude: it cannot be the end.
            return seen == Self.status && !(isInformational && endsStream)
        case .trailers:
            return endsStream
        }
    }
}
