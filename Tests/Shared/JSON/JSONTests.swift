import JSON
import Testing

struct JSONReaderTests {
    @Test(arguments: [
        ("null", JSONValue.null), (" true ", .bool(true)), ("\tfalse\n", .bool(false)),
        ("0", .number("0")), ("-0", .number("-0")), ("-12.50e+3", .number("-12.50e+3")),
        ("[]", .array([])), ("{}", .object([:])),
        (#"[1,"a",null]"#, .array([.number("1"), .string("a"), .null])),
        (
            #"{"a":{"b":[{}]},"c":1}"#,
            .object(["a": .object(["b": .array([.object([:])])]), "c": .number("1")])
        ),
        (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{c}\n\r\t")),
        (#""\u00e9\u0644\ud83d\ude00""#, .string("éل😀")),
        (#""é ل 😀""#, .string("é ل 😀")),
        (#""\u0000""#, .string("\0")),
    ])
    func `a document of JSON is read`(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value)
    }

    @Test(arguments: [
        ("", JSONError.Reason.unexpectedEnd), ("[1,]", .unexpectedByte), ("[1 2]", .unexpectedByte),
        (#"{"a":1,}"#, .unexpectedByte), (#"{a:1}"#, .unexpectedByte), ("{", .unexpectedEnd),
        (#"{"a"}"#, .unexpectedByte), ("01", .trailingBytes), ("1.", .unexpectedEnd),
        ("1.x", .invalidNumber), (".5", .unexpectedByte), ("+1", .unexpectedByte),
        ("-", .unexpectedEnd), ("-a", .invalidNumber), ("1e", .unexpectedEnd),
        ("NaN", .unexpectedByte), ("nul", .unexpectedEnd), ("nulL", .unexpectedByte),
        ("1 1", .trailingBytes), ("// c\n1", .unexpectedByte), ("'a'", .unexpectedByte),
        (#""a"#, .unexpectedEnd), ("\"\n\"", .controlCharacter), (#""\x""#, .invalidEscape),
        (#""\u12g4""#, .invalidEscape), (#""\ud800""#, .loneSurrogate),
        (#""\ud800\u0041""#, .loneSurrogate), (#""\udc00""#, .loneSurrogate),
        (#"{"a":1,"a":2}"#, .duplicateName), (#"{"a":1,"\u0061":2}"#, .duplicateName),
        ("\u{feff}1", .unexpectedByte),
    ])
    func `anything else is refused`(text: String, reason: JSONError.Reason) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.reason == reason)
    }

    @Test(
        arguments: [
            [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82],
        ] as [[UInt8]])
    func `a string that is not UTF-8 is refused`(bytes: [UInt8]) {
        let error = #expect(throws: JSONError.self) {
            try JSONValue(parsing: [0x22] + bytes + [0x22])
        }
        #expect(error?.reason == .invalidUTF8)
    }

    @Test func `an error says on which line`() {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\n\"a\":\n x}") }
        #expect(error?.line == 3)
        #expect(error?.offset == 8)
    }

    @Test func `depth and size have bounds`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSONValue(parsing: nested(100))
        let deep = #expect(throws: JSONError.self) { try JSONValue(parsing: nested(101)) }
        #expect(deep?.reason == .tooDeep)
        let objects = String(repeating: #"{"a":"#, count: 200_000)
        #expect(throws: JSONError.self) { try JSONValue(parsing: objects) }
        let large = #expect(throws: JSONError.self) {
            try JSONValue(parsing: "[1,2]", limits: JSONLimits(bytes: 4))
        }
        #expect(large?.reason == .tooLarge)
    }

    @Test func `numbers keep all their digits`() throws {
        #expect(try JSONValue(parsing: "9223372036854775807").integerValue == .max)
        #expect(try JSONValue(parsing: "-9223372036854775808").integerValue == .min)
        #expect(try JSONValue(parsing: "9223372036854775808").integerValue == nil)
        #expect(try JSONValue(parsing: "1.0").integerValue == nil)
        #expect(try JSONValue(parsing: "0.1").doubleValue == 0.1)
        #expect(try JSONValue(parsing: "1e999").doubleValue == nil)
    }

    @Test func `what is written is read again`() throws {
        let value = JSONValue.object([
            "text": .string("\"\\\u{1}\u{7f}é ل 😀\n"), "list": .array([.null, .bool(true)]),
            "number": .integer(-5), "empty": .object([:]),
        ])
        #expect(
            value.description
                == #"{"text":"\"\\\u0001\u007fé ل 😀\n","list":[null,true],"number":-5,"empty":{}}"#)
        #expect(try JSONValue(parsing: value.encoded()) == value)
    }

    @Test(arguments: 1...8)
    func `bytes altered at random never trap`(seed: UInt64) {
        var state = seed &* 0x9e37_79b9_7f4a_7c15
        func chance(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let document = Array(#"{"a":[1,-2.5e3,"x\u00e9\ud83d\ude00",true,null],"b":{"c":""}}"#.utf8)
        for _ in 0..<2000 {
            var altered = document
            for _ in 0...chance(4) { altered[chance(altered.count)] = UInt8(chance(256)) }
            if let value = try? JSONValue(parsing: altered) {
                #expect((try? JSONValue(parsing: value.encoded())) == value, "seed \(seed)")
            }
        }
    }
}
