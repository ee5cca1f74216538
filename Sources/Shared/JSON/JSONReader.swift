extension JSONValue {
    /// Reads a whole document: strict RFC 8259, UTF-8 without a byte-order mark, and no name twice in
    /// an object (where readers differ, two programs could see two things in one file).
    package init(
        parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()
    ) throws(JSONError) {
        var reader = JSONReader(bytes: bytes, limits: limits)
        self = try reader.document()
    }

    package init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), limits: limits)
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    let limits: JSONLimits
    var position = 0
    var depth = 0

    init(bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    func fault(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
        let offset = min(offset ?? position, bytes.count)
        let line = bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return JSONError(reason: reason, offset: offset, line: line)
    }

    mutating func document() throws(JSONError) -> JSONValue {
        guard bytes.count <= limits.bytes else { throw fault(.tooLarge, at: 0) }
        skipSpace()
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw fault(.trailingBytes) }
        return value
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
            position += 1
        }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    mutating func require(_ byte: UInt8) throws(JSONError) {
        guard take(byte) else { throw fault(next == nil ? .unexpectedEnd : .unexpectedByte) }
    }

    mutating func word(_ word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount {
            try require(word.withUTF8Buffer { $0[index] })
        }
    }

    mutating func value() throws(JSONError) -> JSONValue {
        switch next {
        case nil: throw fault(.unexpectedEnd)
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default: return .number(try number())
        }
    }

    mutating func enter() throws(JSONError) {
        guard depth < limits.depth else { throw fault(.tooDeep) }
        depth += 1
        position += 1
        skipSpace()
    }

    mutating func object() throws(JSONError) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var members: [JSONObject.Member] = []
        var names: Set<String> = []
        if take(UInt8(ascii: "}")) { return .object(JSONObject()) }
        while true {
            let start = position
            let name = try string()
            guard names.insert(name).inserted else { throw fault(.duplicateName, at: start) }
            skipSpace()
            try require(UInt8(ascii: ":"))
            skipSpace()
            members.append(JSONObject.Member(name: name, value: try value()))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(JSONObject(members: members)) }
            try require(UInt8(ascii: ","))
            skipSpace()
        }
    }

    mutating func array() throws(JSONError) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var elements: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return .array([]) }
        while true {
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            try require(UInt8(ascii: ","))
            skipSpace()
        }
    }

    mutating func digits() throws(JSONError) {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            position += 1
        }
        guard position > start else { throw fault(next == nil ? .unexpectedEnd : .invalidNumber) }
    }

    mutating func number() throws(JSONError) -> String {
        let start = position
        let negative = take(UInt8(ascii: "-"))
        guard let first = next else { throw fault(.unexpectedEnd) }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            throw fault(negative ? .invalidNumber : .unexpectedByte)
        }
        if first == UInt8(ascii: "0") { position += 1 } else { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    mutating func string() throws(JSONError) -> String {
        try require(UInt8(ascii: "\""))
        var text: [UInt8] = []
        var copied = position
        while true {
            guard let byte = next else { throw fault(.unexpectedEnd) }
            switch byte {
            case UInt8(ascii: "\""):
                text.append(contentsOf: bytes[copied..<position])
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw fault(.invalidUTF8)
                }
                position += 1
                return string
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[copied..<position])
                position += 1
                try escape(into: &text)
                copied = position
            case 0..<0x20: throw fault(.controlCharacter)
            default: position += 1
            }
        }
    }

    mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw fault(.unexpectedEnd) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0c)
        case UInt8(ascii: "n"): text.append(0x0a)
        case UInt8(ascii: "r"): text.append(0x0d)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xd800..<0xdc00).contains(value) {
                guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                    throw fault(.loneSurrogate)
                }
                let low = try hexadecimal()
                guard (0xdc00..<0xe000).contains(low) else { throw fault(.loneSurrogate) }
                value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
            }
            guard let scalar = Unicode.Scalar(value) else { throw fault(.loneSurrogate) }
            text.append(contentsOf: String(scalar).utf8)
        default: throw fault(.invalidEscape, at: position - 1)
        }
    }

    mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next else { throw fault(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw fault(.invalidEscape)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
