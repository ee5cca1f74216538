import Protobuf
import Testing

/// Values of every width, with and without more bytes behind them: the reader takes several bytes at
/// once where it can.
struct WidthTests {
    @Test func `numbers of every width are read, at the end and before it`() throws {
        for shift in 0..<64 {
            for value in [UInt64(1) << UInt64(shift), UInt64.max >> UInt64(shift)] {
                let number = Int64(bitPattern: value)
                let message = Sample(list: [number, 1, number])
                #expect(try Sample(decoding: message.encoded()) == message)
                let last = Sample(list: [number])
                #expect(try Sample(decoding: last.encoded()) == last)
            }
        }
    }

    @Test func `numbers in more bytes than they need are read, in more than ten are not`() throws {
        for padding in 0...8 {
            let bytes = [0x28, 0x82] + [UInt8](repeating: 0x80, count: padding) + [0x00]
            #expect(try Sample(decoding: bytes).list == [1])
            #expect(try Sample(decoding: bytes + [0x28, 0x02]).list == [1, 1])
        }
        let long = [0x28, 0x82] + [UInt8](repeating: 0x80, count: 9) + [0x00]
        #expect(throws: WireError.malformedVarint) { try Sample(decoding: long) }
    }

    @Test func `text of every length is read, whatever its characters`() throws {
        for count in 0...40 {
            let plain = String(repeating: "x", count: count)
            for text in [plain, plain + "é", "漢" + plain, plain + "😀" + plain] {
                let message = Sample(name: text)
                #expect(try Sample(decoding: message.encoded()) == message)
            }
        }
    }

    @Test func `one byte that is not UTF-8 is found wherever it stands`() {
        for count in 1...40 {
            for place in 0..<count {
                var text = [UInt8](repeating: 0x78, count: count)
                text[place] = 0xFF
                #expect(throws: WireError.invalidUTF8) {
                    try Sample(decoding: [0x12, UInt8(count)] + text)
                }
            }
        }
    }

    @Test func `lists of messages of every length are read, also in parts`() throws {
        for count in [0, 1, 2, 3, 127, 128, 300] {
            let children = (0..<count).map { Sample(name: String(repeating: "n", count: $0)) }
            let message = Sample(children: children)
            #expect(try Sample(decoding: message.encoded()) == message)
            let parts = message.encoded() + Sample(number: 5).encoded() + message.encoded()
            let both = try Sample(decoding: parts)
            #expect(both.children == children + children)
            #expect(both.number == 5)
        }
    }

    @Test func `bytes that claim more than there is are refused at every length`() {
        for claimed in [1, 5, 127, 128, 16_383, 16_384, 1 << 31] as [UInt64] {
            var bytes: [UInt8] = []
            var rest = claimed
            while rest >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
            for tag in [0x12, 0x1A, 0x22, 0x2A, 0x32] as [UInt8] {
                #expect(throws: WireError.truncated) { try Sample(decoding: [tag] + bytes) }
            }
        }
    }
}
