import Protobuf
import Testing

struct WireTests {
    @Test(
        arguments: [
            ([], Sample()),
            ([0x08, 0x96, 0x01], sample { $0.number = 150 }),
            (
                [0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
                sample { $0.number = -1 }
            ),
            ([0x12, 0x07] + Array("testing".utf8), sample { $0.name = "testing" }),
            ([0x1A, 0x02, 0x00, 0xFF], sample { $0.data = [0, 255] }),
            ([0x22, 0x03, 0x08, 0x96, 0x01], sample { $0.child = sample { $0.number = 150 } }),
            ([0x22, 0x00], sample { $0.child = Sample() }),
            ([0x2A, 0x03, 0x01, 0xFE, 0x01], sample { $0.list = [-1, 127] }),
            (
                [0x32, 0x00, 0x32, 0x02, 0x08, 0x01],
                sample {
                    $0.children = [Sample(), sample { $0.number = 1 }]
                }
            ),
            (
                [0x82, 0x01, 0x08, 0x0A, 0x01, 0x61, 0x15, 0x07, 0, 0, 0]
                    + [0x82, 0x01, 0x08, 0x0A, 0x01, 0x62, 0x15, 0x08, 0, 0, 0],
                sample { $0.weights = ["b": 8, "a": 7] }
            ),
            ([0x50, 0x01], sample { $0.unknownFields.bytes = [0x50, 0x01] }),
            (
                [0x53, 0x5B, 0x5C, 0x08, 0x01, 0x54],
                sample { $0.unknownFields.bytes = [0x53, 0x5B, 0x5C, 0x08, 0x01, 0x54] }
            ),
        ] as [([UInt8], Sample)])
    func `a message has one encoding, which decodes to it`(bytes: [UInt8], message: Sample) throws {
        #expect(message.encoded() == bytes)
        #expect(try Sample(decoding: bytes) == message)
    }

    @Test(
        arguments: [
            (
                [0x28, 0x01, 0x2A, 0x02, 0x02, 0x03, 0x28, 0x04],
                sample { $0.list = [-1, 1, -2, 2] }
            ),
            ([0x08, 0x01, 0x08, 0x02], sample { $0.number = 2 }),
            ([0x08, 0x80, 0x80, 0x00], Sample()),
            ([0x88, 0x00, 0x05], sample { $0.number = 5 }),
            (
                [0x22, 0x02, 0x08, 0x01, 0x22, 0x03, 0x12, 0x01, 0x61],
                sample {
                    $0.child = sample {
                        $0.number = 1; $0.name = "a"
                    }
                }
            ),
            ([0x82, 0x01, 0x00], sample { $0.weights = ["": 0] }),
            ([0x82, 0x01, 0x02, 0x18, 0x01], sample { $0.weights = ["": 0] }),
        ] as [([UInt8], Sample)])
    func `other encodings that the format allows are understood`(
        bytes: [UInt8], message: Sample
    ) throws {
        #expect(try Sample(decoding: bytes) == message)
    }

    @Test(
        arguments: [
            ([0x08], .truncated),
            ([0x08, 0x80], .truncated),
            ([0x08] + Array(repeating: 0xFF, count: 9), .truncated),
            ([0x08] + Array(repeating: 0xFF, count: 9) + [0x02], .malformedVarint),
            ([0x08] + Array(repeating: 0x80, count: 10) + [0x01], .malformedVarint),
            ([0x12, 0x05, 0x61], .truncated),
            ([0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x01], .truncated),
            ([0x12, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], .malformedVarint),
            ([0x88, 0x80, 0x80, 0x80, 0x80, 0x00, 0x01], .invalidTag),
            ([0x12, 0x02, 0xC3, 0x28], .invalidUTF8),
            ([0x12, 0x03, 0xED, 0xA0, 0x80], .invalidUTF8),
            ([0x12, 0x02, 0xC0, 0x80], .invalidUTF8),
            ([0x00, 0x00], .invalidTag),
            ([0x02, 0x00], .invalidTag),
            ([0x80, 0x00, 0x00], .invalidTag),
            ([0x56], .invalidTag),
            ([0x57], .invalidTag),
            ([0x88, 0x80, 0x80, 0x80, 0x10, 0x01], .invalidTag),
            ([0x0A, 0x00], .wrongWireType),
            ([0x10, 0x00], .wrongWireType),
            ([0x84, 0x01], .wrongWireType),
            ([0x54], .unmatchedGroup),
            ([0x53, 0x08, 0x01], .unmatchedGroup),
            ([0x53, 0x5C], .unmatchedGroup),
            ([0x22, 0x02, 0x53, 0x00, 0x54], .invalidTag),
            ([0x22, 0x01, 0x53, 0x54], .unmatchedGroup),
            ([0x51, 1, 2, 3], .truncated),
            ([0x55, 1, 2, 3], .truncated),
            ([0x2A, 0x02, 0x01, 0x80], .truncated),
            ([0x22, 0x05, 0x08, 0x01], .truncated),
            ([0x22, 0x02, 0x12, 0x01, 0x61], .truncated),
        ] as [([UInt8], WireError)])
    func `what is not a message is refused with its reason`(bytes: [UInt8], reason: WireError) {
        #expect(throws: reason) { try Sample(decoding: bytes) }
        for end in bytes.indices { _ = try? Sample(decoding: Array(bytes[..<end])) }
    }

    @Test func `messages nest a hundred deep and no deeper`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            for _ in 0..<depth {
                var writer: [UInt8] = [0x22]
                var length = bytes.count
                while length >= 0x80 {
                    writer.append(UInt8(length & 0x7F) | 0x80)
                    length >>= 7
                }
                bytes = writer + [UInt8(length)] + bytes
            }
            return bytes
        }
        let deepest = try Sample(decoding: nested(100))
        #expect(deepest.encoded() == nested(100))
        #expect(throws: WireError.depthExceeded) { try Sample(decoding: nested(101)) }
        #expect(throws: WireError.depthExceeded) { try Sample(decoding: nested(20_000)) }
        let groups = [UInt8](repeating: 0x53, count: 100_000)
        #expect(throws: WireError.depthExceeded) { try Sample(decoding: groups) }
        let closed = [UInt8](repeating: 0x53, count: 100) + [UInt8](repeating: 0x54, count: 100)
        #expect(try Sample(decoding: closed).unknownFields.bytes == closed)
    }

    @Test func `short input cannot ask for much memory`() {
        // Two bytes make one element: a mebibyte of them would take more than sixty as structs.
        let elements = (0..<(1 << 19)).flatMap { _ in [0x32, 0x00] as [UInt8] }
        #expect(throws: WireError.memoryExceeded) { try Sample(decoding: elements) }
    }

    private static func sample(_ change: (inout Sample) -> Void) -> Sample {
        var sample = Sample()
        change(&sample)
        return sample
    }
}
