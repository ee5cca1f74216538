internal import Base
internal import HTTP2

/// Between gRPC-Web and gRPC (gRPC-Web's protocol document): messages are the same, trailers are the
/// last frame of the body, and the text form is base64 all through.
final class WebTranslation {
    let isText: Bool
    /// Characters of the text form that make no whole group yet.
    private var rest: [UInt8] = []
    /// Bytes of the answer that the client has not taken, counted as the backend sent them.
    var untaken = 0

    init(isText: Bool) {
        self.isText = isText
    }

    var contentType: String {
        isText ? "application/grpc-web-text+proto" : "application/grpc-web+proto"
    }

    /// The bytes that characters stand for, as far as their groups are whole; each part of the body may
    /// have padding of its own. `nil` where they are no base64.
    func decode(_ characters: UnsafeRawBufferPointer) -> [UInt8]? {
        rest += characters
        var bytes: [UInt8] = []
        var start = 0
        while rest.count - start >= 4 {
            let padding = rest[start...].firstIndex(of: UInt8(ascii: "=")) ?? rest.count
            let end = start + min((rest.count - start) & ~3, ((padding - start) & ~3) + 4)
            guard let part = Base64.decode(rest[start..<end]) else { return nil }
            bytes += part
            start = end
        }
        // Once for all groups: one by one, padding after each would cost the square of the length.
        rest.removeFirst(start)
        return bytes
    }

    /// Whether the request ended in the middle of a group.
    var isCut: Bool { !rest.isEmpty }

    func encode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(Base64.encode(bytes).utf8)
    }

    /// The frame that ends the body: trailers as lines of text.
    func end(_ trailers: FieldText) -> [UInt8] {
        var lines: [UInt8] = []
        trailers.forEach { name, value in
            lines += name
            lines += ": ".utf8
            lines += value
            lines += "\r\n".utf8
        }
        let frame = MessageFrame.prefix(flags: 0x80, count: lines.count) + lines
        return isText ? encode(frame) : frame
    }
}

/// The five bytes before each message (gRPC over HTTP/2, Length-Prefixed-Message).
enum MessageFrame {
    static func prefix(flags: UInt8 = 0, count: Int) -> [UInt8] {
        let length = UInt32(clamping: count)
        return [flags] + withUnsafeBytes(of: length.bigEndian) { Array($0) }
    }

    /// The message, where the bytes are exactly one, uncompressed.
    static func message(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 5, bytes[..<5].elementsEqual(prefix(count: bytes.count - 5)) else {
            return nil
        }
        return Array(bytes[5...])
    }
}
