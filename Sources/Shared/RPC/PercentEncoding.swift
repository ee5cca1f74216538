/// The encoding of `grpc-message`: UTF-8 with everything but printable ASCII, and the percent sign,
/// as `%XX`.
package enum PercentEncoding {
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The encoded text, cut to `bytesMaximum` at a whole character. A space at either end is
    /// encoded as well, since RFC 9113 section 8.2.1 forbids it there.
    package static func encode(_ text: String, bytesMaximum: Int = .max) -> [UInt8] {
        var encoded: [UInt8] = []
        let last = text.utf8.count - 1
        var position = 0
        for scalar in text.unicodeScalars {
            let start = encoded.count
            for byte in UTF8.encode(scalar).map({ Array($0) }) ?? [] {
                let isEdge = position == 0 || position == last
                position += 1
                let isPlain =
                    (0x20...0x7e).contains(byte) && byte != UInt8(ascii: "%")
                    && !(isEdge && byte == 0x20)
                if isPlain {
                    encoded.append(byte)
                } else {
                    encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                }
            }
            if encoded.count > bytesMaximum {
                encoded.removeSubrange(start...)
                break
            }
        }
        return encoded
    }

    /// The text that the bytes stand for. What is no valid escape stands for itself, and bytes that
    /// are no UTF-8 become replacement characters: a message is never lost for its form.
    package static func decode(_ bytes: some Collection<UInt8>) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                var escape = rest.prefix(2)
                if let high = escape.popFirst().flatMap(value),
                    let low = escape.popFirst().flatMap(value)
                {
                    decoded.append(high << 4 | low)
                    rest = rest.dropFirst(2)
                    continue
                }
            }
            decoded.append(byte)
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
