import JSON
package import Outside

/// A request to a gateway, with places `${name}` that each message fills in. What is filled in is
/// escaped for where it stands: a URL, JSON, a form or XML; what an SMS says can never become a part
/// of the request's structure.
package struct RequestTemplate: Sendable {
    /// What a message can fill in.
    package enum Place: String, Hashable, Sendable, CaseIterable {
        /// `+212…`
        case to
        case text
        /// The same for every attempt.
        case id
        /// `GSM-7` or `UCS-2`.
        case encoding
        case segments
    }

    /// How a body is escaped, by its `Content-Type`.
    enum Escaping: Hashable, Sendable {
        case json, form, xml, none
    }

    private enum Piece: Hashable, Sendable {
        case fixed(String)
        case place(Place)
    }

    private let url: [Piece]
    private let method: String
    private let headers: [(name: String, value: [Piece])]
    private let body: [Piece]
    private let escaping: Escaping
    private let authority: String?
    private let milliseconds: Int

    /// `nil` where a place has no known name, or where a body has places and its headers name no
    /// `Content-Type` that says how to escape them.
    package init?(
        url: String, method: String = "POST", headers: [(name: String, value: String)] = [],
        body: String = "", authority: String? = nil, milliseconds: Int
    ) {
        let type =
            headers.first { $0.name.lowercased() == "content-type" }?.value.lowercased() ?? ""
        escaping =
            if type.hasPrefix("application/json") {
                .json
            } else if type.hasPrefix("application/x-www-form-urlencoded") {
                .form
            } else if type.hasPrefix("text/xml") || type.hasPrefix("application/xml") { .xml } else
            { .none }
        guard let url = Self.pieces(url), let body = Self.pieces(body) else { return nil }
        var read: [(name: String, value: [Piece])] = []
        for header in headers {
            guard let value = Self.pieces(header.value) else { return nil }
            read.append((header.name, value))
        }
        let hasPlaces = body.contains { if case .place = $0 { true } else { false } }
        guard !hasPlaces || escaping != .none else { return nil }
        self.url = url
        self.method = method
        self.headers = read
        self.body = body
        self.authority = authority
        self.milliseconds = milliseconds
    }

    package func request(_ values: [Place: String]) -> HTTPRequest {
        func fill(_ pieces: [Piece], _ escape: (String) -> String) -> String {
            pieces.map { piece in
                switch piece {
                case .fixed(let text): text
                case .place(let place): escape(values[place] ?? "")
                }
            }.joined()
        }
        return HTTPRequest(
            url: fill(url, Self.percent), method: method,
            headers: headers.map { HTTPHeader($0.name, fill($0.value, Self.percent)) },
            body: Array(fill(body) { Self.escaped($0, escaping) }.utf8), authority: authority,
            milliseconds: milliseconds)
    }

    private static func pieces(_ text: String) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            guard let end = rest[start.upperBound...].firstIndex(of: "}"),
                let place = Place(rawValue: String(rest[start.upperBound..<end]))
            else { return nil }
            pieces.append(.fixed(String(rest[..<start.lowerBound])))
            pieces.append(.place(place))
            rest = rest[rest.index(after: end)...]
        }
        return pieces + [.fixed(String(rest))]
    }

    private static func escaped(_ text: String, _ escaping: Escaping) -> String {
        switch escaping {
        case .json:
            // Between the quotes that the template has.
            return String(JSONValue.string(text).description.dropFirst().dropLast())
        case .form: return percent(text)
        case .xml:
            var escaped = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "&": escaped += "&amp;"
                case "<": escaped += "&lt;"
                case ">": escaped += "&gt;"
                case "\"": escaped += "&quot;"
                case "'": escaped += "&apos;"
                // XML 1.0, 2.2 has no other controls.
                case "\u{0}"..."\u{8}", "\u{b}", "\u{c}", "\u{e}"..."\u{1f}": escaped += " "
                default: escaped.unicodeScalars.append(scalar)
                }
            }
            return escaped
        case .none: return text
        }
    }

    /// Every byte that is not unreserved (RFC 3986, 2.3) as `%XX`: right in URLs and in forms.
    static func percent(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
