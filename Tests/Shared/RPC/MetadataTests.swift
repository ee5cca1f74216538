import Testing

@testable import RPC

struct MetadataTests {
    @Test(arguments: [
        ("x-name", "value", true), ("x_y.z-1", "", true), ("x-data-bin", "\u{0}\u{7f}", true),
        ("X-Name", "value", false), ("x name", "value", false), ("", "value", false),
        ("grpc-x", "value", false), ("te", "trailers", false), ("content-type", "x", false),
        ("user-agent", "x", false), (":path", "x", false), ("x-name", "caf\u{e9}", false),
        ("x-name", " padded", false), ("x-name", "line\nbreak", false),
    ])
    func `only what may travel is taken`(name: String, value: String, isTaken: Bool) {
        var metadata = Metadata()
        #expect(metadata.add(name, value) == isTaken)
        #expect(metadata.isEmpty == !isTaken)
    }

    @Test func `a name may stand more than once, in order`() {
        var metadata = Metadata()
        metadata.add("a", "1")
        metadata.add("b", "2")
        metadata.add("a", "3")
        #expect(metadata["a"] == "1")
        #expect(metadata.all("a") == [Array("1".utf8), Array("3".utf8)])
        metadata.set("a", "4")
        #expect(metadata.fields.map(\.name) == ["b", "a"])
        metadata.remove("b")
        #expect(metadata["b"] == nil)
    }
}

struct PercentEncodingTests {
    @Test(arguments: [
        ("plain text", "plain text"), ("100 %", "100 %25"), ("caf\u{e9}", "caf%C3%A9"),
        ("\u{645}\u{631}\u{62d}\u{628}\u{627}", "%D9%85%D8%B1%D8%AD%D8%A8%D8%A7"),
        ("a\nb", "a%0Ab"), (" edges ", "%20edges%20"), ("", ""), ("\u{1f600}", "%F0%9F%98%80"),
    ])
    func `a message is printable ASCII and comes back as it was`(text: String, encoded: String) {
        let bytes = PercentEncoding.encode(text)
        #expect(String(decoding: bytes, as: UTF8.self) == encoded)
        #expect(PercentEncoding.decode(bytes) == text)
    }

    @Test(arguments: [
        ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%41%", "A%"), ("%c3%a9", "\u{e9}"),
        ("%ff", "\u{fffd}"), ("a%00b", "a\u{0}b"),
    ])
    func `a message is never lost for its form`(encoded: String, text: String) {
        #expect(PercentEncoding.decode(Array(encoded.utf8)) == text)
    }

    @Test func `a long message is cut at a whole character`() {
        let text = String(repeating: "\u{e9}", count: 100)
        let bytes = PercentEncoding.encode(text, bytesMaximum: 50)
        #expect(bytes.count == 48)
        #expect(PercentEncoding.decode(bytes) == String(repeating: "\u{e9}", count: 8))
    }
}

struct GzipTests {
    private func inflate(_ bytes: [UInt8], _ maximum: Int) throws -> [UInt8] {
        try bytes.withUnsafeBytes { try Gzip.inflate($0, bytesMaximum: maximum) }
    }

    @Test(arguments: [0, 1, 100, 16_384, 16_385, 1_000_000])
    func `what is compressed comes back`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        let deflated = try #require(Gzip.deflate(bytes))
        #expect(try inflate(deflated, count) == bytes)
    }

    @Test func `a bomb is refused at the limit`() throws {
        let bomb = try #require(Gzip.deflate([UInt8](repeating: 0, count: 64 << 20)))
        #expect(bomb.count < 100_000)
        let status = #expect(throws: Status.self) { try inflate(bomb, 4 << 20) }
        #expect(status?.code == .resourceExhausted)
    }

    @Test func `a message of exactly the limit passes, one byte more does not`() throws {
        let deflated = try #require(Gzip.deflate([UInt8](repeating: 7, count: 50_000)))
        #expect(try inflate(deflated, 50_000).count == 50_000)
        let status = #expect(throws: Status.self) { try inflate(deflated, 49_999) }
        #expect(status?.code == .resourceExhausted)
    }

    @Test(arguments: 0..<6)
    func `what is damaged, cut or followed by more is refused`(kind: Int) throws {
        var bytes = try #require(Gzip.deflate(Array("some text to be compressed".utf8)))
        switch kind {
        case 0: bytes = []
        case 1: bytes.removeLast()
        case 2: bytes.append(0)
        case 3: bytes[0] = 0
        case 4: bytes[bytes.count - 8] ^= 1
        default: bytes = Array(bytes.prefix(5))
        }
        let status = #expect(throws: Status.self) { try inflate(bytes, 1_000) }
        #expect(status?.code == .internal)
    }
}
