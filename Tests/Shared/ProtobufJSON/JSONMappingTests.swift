import JSON
import ProtoTestAPI
import Protobuf
import ProtobufJSON
import Testing

struct JSONMappingTests {
    private static let mapping = JSONMapping(for: TestKinds.WellKnown.self)

    /// JSON that comes out as it went in.
    @Test(arguments: [
        ("Scalars", "{}"),
        ("Scalars", #"{"double":0.1,"float":0.1,"int32":-1,"int64":"-9223372036854775808"}"#),
        ("Scalars", #"{"uint32":4294967295,"uint64":"18446744073709551615","sint32":-2147483648}"#),
        ("Scalars", #"{"sint64":"9223372036854775807","fixed32":1,"fixed64":"2","sfixed32":-3}"#),
        ("Scalars", #"{"sfixed64":"-4","bool":true,"string":"é\n","bytes":"+/8="}"#),
        ("Scalars", #"{"double":"NaN","float":"-Infinity","shade":"SHADE_DARK"}"#),
        ("Scalars", #"{"double":-0}"#),
        ("Scalars", #"{"double":1e+300,"shade":77}"#),
        ("Lists", #"{"int32":[1,0,-1],"int64":["0"],"bool":[true,false],"string":["","a"]}"#),
        ("Lists", #"{"bytes":["","AA=="],"shade":["SHADE_LIGHT",5],"scalars":[{},{"int32":1}]}"#),
        ("UnpackedLists", #"{"int32":[1,2],"double":[0.5,2],"shade":["SHADE_NEGATIVE"]}"#),
        ("Presence", #"{"number":0,"text":"","data":"","flag":false,"ratio":0,"scalars":{}}"#),
        ("Choice", #"{"before":"b","between":"c","text":""}"#),
        ("Choice", #"{"again":{"inner":{"value":3}},"after":"KNOWN"}"#),
        ("Tree", #"{"value":1,"left":{"left":{}},"right":{"tree":{"value":2}},"others":[{},{}]}"#),
        ("Maps", #"{"strings":{"":"x","a":""},"messages":{"-1":{},"2":{"int32":1}}}"#),
        ("Maps", #"{"enums":{"false":"SHADE_DARK","true":9},"data":{"7":"AA=="}}"#),
        ("Maps", #"{"numbers":{"-2":0.5,"0":0}}"#),
        ("WellKnown", #"{"duration":"-1.500s","timestamp":"2026-11-21T05:00:00.000000001Z"}"#),
        (
            "WellKnown",
            #"{"duration":"0s","timestamp":"0001-01-01T00:00:00Z","fieldMask":"a.bC,d"}"#
        ),
        ("WellKnown", #"{"timestamp":"9999-12-31T23:59:59.999999999Z","fieldMask":""}"#),
        ("WellKnown", #"{"struct":{"a":[1,"b",null,{"c":false}],"z":-2.5},"value":null}"#),
        ("WellKnown", #"{"value":[[],{}],"list":[null],"empty":{}}"#),
        ("WellKnown", #"{"double":0,"float":1.5,"int64":"0","uint64":"1","int32":0,"uint32":2}"#),
        ("WellKnown", #"{"bool":false,"string":"","bytes":"AQ==","listOfWrappers":["1","2"]}"#),
        ("WellKnown", #"{"times":{"now":"1970-01-01T00:00:00Z"}}"#),
        ("WellKnown", #"{"any":{"@type":"a/google.protobuf.Duration","value":"2s"}}"#),
        ("WellKnown", #"{"any":{"@type":"a/test.kinds.Scalars","int32":5}}"#),
        ("WellKnown", #"{"any":{}}"#),
    ])
    func `JSON becomes a message and the same JSON again`(message: String, text: String) throws {
        let name = "test.kinds." + message
        let bytes = try Self.mapping.bytes(of: try JSONValue(parsing: text), as: name)
        #expect(try Self.mapping.json(of: bytes, as: name).description == text)
    }

    /// Other ways to write the same.
    @Test(arguments: [
        (
            "Scalars", #"{"int32":"12","int64":12,"uint64":1e3,"sint64":"1.50e2"}"#,
            #"{"int32":12,"int64":"12","uint64":"1000","sint64":"150"}"#
        ),
        (
            "Scalars", #"{"bytes":"-_8","double":"1.5","float":1,"string":null}"#,
            #"{"double":1.5,"float":1,"bytes":"+/8="}"#
        ),
        (
            "Scalars",
            #"{"int32":0,"string":"","bool":false,"shade":"SHADE_UNSPECIFIED","double":0}"#,
            "{}"
        ),
        ("Scalars", #"{"shade":2}"#, #"{"shade":"SHADE_DARK"}"#),
        (
            "WellKnown", #"{"field_mask":"a","list_of_wrappers":[1]}"#,
            #"{"fieldMask":"a","listOfWrappers":["1"]}"#
        ),
        (
            "WellKnown", #"{"timestamp":"2026-01-01T01:30:00.5+01:30","duration":"3.000000s"}"#,
            #"{"duration":"3s","timestamp":"2026-01-01T00:00:00.500Z"}"#
        ),
        ("WellKnown", #"{"null":null,"int32":null,"times":null}"#, #"{}"#),
        ("Choice", #"{"number":null,"text":"a"}"#, #"{"text":"a"}"#),
    ])
    func `other spellings are read`(message: String, text: String, plain: String) throws {
        let name = "test.kinds." + message
        let bytes = try Self.mapping.bytes(of: try JSONValue(parsing: text), as: name)
        #expect(try Self.mapping.json(of: bytes, as: name).description == plain)
    }

    @Test(arguments: [
        ("Scalars", "[]", ""), ("Scalars", "null", ""),
        ("Scalars", #"{"int":1}"#, "int"),
        ("Scalars", #"{"int32":2147483648}"#, "int32"), ("Scalars", #"{"int32":1.5}"#, "int32"),
        ("Scalars", #"{"int32":1e999999999999}"#, "int32"),
        ("Scalars", #"{"int32":1e-9223372036854775808}"#, "int32"),
        ("Scalars", #"{"int64":"1e9223372036854775807"}"#, "int64"),
        ("Scalars", #"{"int32":" 1"}"#, "int32"),
        ("Scalars", #"{"int32":"+1"}"#, "int32"), ("Scalars", #"{"int32":true}"#, "int32"),
        ("Scalars", #"{"uint32":-1}"#, "uint32"), ("Scalars", #"{"uint64":"-1"}"#, "uint64"),
        ("Scalars", #"{"int64":9223372036854775808}"#, "int64"),
        ("Scalars", #"{"float":1e39}"#, "float"), ("Scalars", #"{"double":1e309}"#, "double"),
        ("Scalars", #"{"double":"inf"}"#, "double"), ("Scalars", #"{"bool":"true"}"#, "bool"),
        ("Scalars", #"{"string":1}"#, "string"), ("Scalars", #"{"bytes":"*"}"#, "bytes"),
        ("Scalars", #"{"shade":"DARK"}"#, "shade"), ("Scalars", #"{"shade":1.5}"#, "shade"),
        ("Lists", #"{"int32":1}"#, "int32"), ("Lists", #"{"int32":[1,null]}"#, "int32[1]"),
        ("Lists", #"{"scalars":[{"int32":"x"}]}"#, "scalars[0].int32"),
        ("Choice", #"{"number":1,"text":"a"}"#, "text"),
        ("Maps", #"{"enums":{"yes":0}}"#, "enums.yes"),
        ("Maps", #"{"messages":{"x":{}}}"#, "messages.x"),
        ("WellKnown", #"{"field_mask":"a","fieldMask":"a"}"#, "fieldMask"),
        ("WellKnown", #"{"fieldMask":"a_b"}"#, "fieldMask"),
        ("WellKnown", #"{"duration":"1"}"#, "duration"),
        ("WellKnown", #"{"duration":"315576000001s"}"#, "duration"),
        ("WellKnown", #"{"duration":"1.0000000001s"}"#, "duration"),
        ("WellKnown", #"{"timestamp":"2026-02-29T00:00:00Z"}"#, "timestamp"),
        ("WellKnown", #"{"timestamp":"2026-02-28T00:00:00"}"#, "timestamp"),
        ("WellKnown", #"{"timestamp":"0001-01-01T00:00:00+01:00"}"#, "timestamp"),
        ("WellKnown", #"{"any":{"int32":5}}"#, "any"),
        ("WellKnown", #"{"any":{"@type":"a/no.such.Message"}}"#, "any"),
        ("WellKnown", #"{"any":{"@type":"a/google.protobuf.Duration","seconds":1}}"#, "any"),
    ])
    func `what does not fit is refused at its place`(message: String, text: String, path: String)
        throws
    {
        let json = try JSONValue(parsing: text)
        let error = #expect(throws: JSONMappingError.self) {
            try Self.mapping.bytes(of: json, as: "test.kinds." + message)
        }
        #expect(error?.path == path)
    }

    @Test func `generated messages and JSON agree`() throws {
        let visit = TestKinds.Visit(
            visitId: "1", patient: 5, shade: .dark, priceInCentimes: -7, signature: [1])
        let text =
            #"{"visitId":"1","patient":"5","shade":"SHADE_DARK","priceInCentimes":"-7","signature":"AQ=="}"#
        let mapping = JSONMapping(for: TestKinds.Visit.self)
        #expect(try mapping.json(of: visit).description == text)
        #expect(try mapping.message(TestKinds.Visit.self, of: JSONValue(parsing: text)) == visit)
        // Descriptors and generated code write the same bytes.
        #expect(
            try mapping.bytes(of: JSONValue(parsing: text), as: "test.kinds.Visit")
                == visit.encoded())
    }

    @Test func `options choose names, zeros and what to do with unknown names`() throws {
        var options = JSONMapping.Options()
        options.writesDefaults = true
        options.writesProtoNames = true
        options.ignoresUnknownNames = true
        let mapping = JSONMapping(for: TestKinds.Visit.self, options: options)
        let bytes = try mapping.bytes(
            of: JSONValue(parsing: #"{"visit_id":"1","other":{}}"#), as: "test.kinds.Visit")
        #expect(
            try mapping.json(of: bytes, as: "test.kinds.Visit").description
                == #"{"visit_id":"1","patient":"0","day_of_care":0,"shade":"SHADE_UNSPECIFIED","#
                + #""urgent":false,"price_in_centimes":"0","provider":"","signature":""}"#)
    }

    @Test func `the last field of a oneof counts, and parts of a message are merged`() throws {
        let json = try Self.mapping.json(
            of: [0x10, 1, 0x22, 1, 0x61], as: "test.kinds.Choice")
        #expect(json.description == #"{"text":"a"}"#)
        let tree = try Self.mapping.json(
            of: [0x12, 2, 0x08, 5, 0x12, 2, 0x12, 0, 0x22, 0], as: "test.kinds.Tree")
        #expect(tree.description == #"{"left":{"value":5,"left":{}},"others":[{}]}"#)
    }

    /// Numbers of which the field holds nothing: bits above its width, a null other than 0.
    @Test(arguments: [
        ("Scalars", [0x18, 0x80, 0x80, 0x80, 0x80, 0x10]),
        ("Scalars", [0x28, 0x80, 0x80, 0x80, 0x80, 0x10]),
        ("Scalars", [0x38, 0x80, 0x80, 0x80, 0x80, 0x10]),
        ("WellKnown", [0x40, 0x08]),
    ])
    func `a field that holds zero has no place in JSON, however it was written`(
        message: String, bytes: [UInt8]
    ) throws {
        let json = try Self.mapping.json(of: bytes, as: "test.kinds." + message)
        #expect(json.description == "{}")
    }

    @Test(arguments: [[0x08], [0x0D, 0, 0, 0, 0], [0x72, 2, 0xC3, 0x28]] as [[UInt8]])
    func `bytes that are not the message have no JSON`(bytes: [UInt8]) {
        #expect(throws: JSONMappingError.self) {
            try Self.mapping.json(of: bytes, as: "test.kinds.Scalars")
        }
    }

    @Test func `depth is bounded in both directions`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"left":"#, count: depth) + "{}"
                + String(repeating: "}", count: depth)
        }
        let limits = JSONLimits(bytes: 1 << 20, depth: 1_000)
        let deepest = try JSONValue(parsing: nested(99), limits: limits)
        let bytes = try Self.mapping.bytes(of: deepest, as: "test.kinds.Tree")
        #expect(try Self.mapping.json(of: bytes, as: "test.kinds.Tree") == deepest)
        #expect(try TestKinds.Tree(decoding: bytes).encoded() == bytes)
        let deeper = try JSONValue(parsing: nested(100), limits: limits)
        #expect(throws: JSONMappingError.self) {
            try Self.mapping.bytes(of: deeper, as: "test.kinds.Tree")
        }
        let lists = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(throws: JSONMappingError.self) {
            try Self.mapping.bytes(
                of: JSONValue(parsing: #"{"value":\#(lists)}"#, limits: limits),
                as: "test.kinds.WellKnown")
        }
    }
}
