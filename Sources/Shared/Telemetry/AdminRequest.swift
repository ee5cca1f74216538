/// What the head of an HTTP/1.1 request asks for.
enum AdminRequest: Equatable {
    case page(String, isHead: Bool)
    case otherMethod
    case malformed

    /// `nil` until the empty line that ends the head is there.
    static func target(of bytes: [UInt8]) -> AdminRequest? {
        guard let end = lineEnd(bytes, from: 0) else { return nil }
        guard hasEmptyLine(bytes) else { return nil }
        let words = bytes[..<end].split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count == 3, words[2].starts(with: "HTTP/1.".utf8),
            words[1].first == UInt8(ascii: "/")
        else { return .malformed }
        let path = words[1].prefix { $0 != UInt8(ascii: "?") }
        switch String(decoding: words[0], as: UTF8.self) {
        case "GET": return .page(String(decoding: path, as: UTF8.self), isHead: false)
        case "HEAD": return .page(String(decoding: path, as: UTF8.self), isHead: true)
        default: return .otherMethod
        }
    }

    private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes[start...].firstIndex(of: 0x0a).map {
            $0 > start && bytes[$0 - 1] == 0x0d ? $0 - 1 : $0
        }
    }

    private static func hasEmptyLine(_ bytes: [UInt8]) -> Bool {
        var start = 0
        while let end = lineEnd(bytes, from: start) {
            if end == start { return true }
            start = end + (bytes[end] == 0x0d ? 2 : 1)
        }
        return false
    }

    static func reason(_ code: Int) -> String {
        switch code {
        case 200: "OK"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        default: "Answer"
        }
    }
}
