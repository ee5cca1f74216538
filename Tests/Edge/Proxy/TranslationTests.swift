import Testing

@testable import EdgeProxy

struct TranslationTests {
    @Test(arguments: 1...9)
    func `text is decoded however it is cut, each part with padding of its own`(step: Int) throws {
        let text = Array("AAAAAAI=AQI=AwQFBg==".utf8)
        let web = WebTranslation(isText: true)
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: text.count, by: step) {
            let part = text[start..<min(start + step, text.count)]
            bytes += try #require(Array(part).withUnsafeBytes { web.decode($0) })
        }
        #expect(bytes == [0, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6])
        #expect(!web.isCut)
    }

    @Test func `padding after every byte costs no more than its length`() throws {
        let text = Array(String(repeating: "AQ==", count: 250_000).utf8)
        let web = WebTranslation(isText: true)
        let bytes = try #require(text.withUnsafeBytes { web.decode($0) })
        #expect(bytes == Array(repeating: 1, count: 250_000))
    }

    @Test(arguments: ["****", "A=AA", "====", "AB=="])
    func `what is no base64 is none`(text: String) {
        let web = WebTranslation(isText: true)
        #expect(Array(text.utf8).withUnsafeBytes { web.decode($0) } == nil)
    }

    @Test(
        arguments: [
            ([0, 0, 0, 0, 2, 7, 8], [7, 8]), ([0, 0, 0, 0, 0], []), ([1, 0, 0, 0, 1, 7], nil),
            ([0, 0, 0, 0, 1], nil), ([0, 0, 0, 0, 1, 7, 8], nil), ([], nil),
        ] as [([UInt8], [UInt8]?)])
    func `an answer is one message, whole and plain`(bytes: [UInt8], message: [UInt8]?) {
        #expect(MessageFrame.message(bytes) == message)
    }

    @Test func `the last frame holds the trailers`() {
        var fields = FieldText()
        fields.append("grpc-status", "0")
        fields.append("x-more", "a: b")
        let frame = WebTranslation(isText: false).end(fields)
        #expect(frame.prefix(5) == [0x80, 0, 0, 0, 30])
        #expect(
            String(decoding: frame.dropFirst(5), as: UTF8.self)
                == "grpc-status: 0\r\nx-more: a: b\r\n")
    }
}
