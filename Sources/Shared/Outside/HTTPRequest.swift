/// One request to an HTTP server outside.
package struct HTTPRequest: Hashable, Sendable {
    /// `http:` or `https:`.
    package let url: String
    package let method: String
    package let headers: [HTTPHeader]
    /// Sent where it is not empty.
    package let body: [UInt8]
    /// A file with the authorities to trust; the system's where `nil`.
    package let authority: String?
    /// For all of it, names and handshake included.
    package let milliseconds: Int

    package init(
        url: String, method: String = "POST", headers: [HTTPHeader] = [], body: [UInt8] = [],
        authority: String? = nil, milliseconds: Int
    ) {
        self.url = url
        self.method = method
        self.headers = headers
        self.body = body
        self.authority = authority
        self.milliseconds = milliseconds
    }
}

/// A header of a request.
package struct HTTPHeader: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// A token (RFC 9110, 5.6.2) and a value without line breaks: nothing that a message says can
    /// begin a header of its own.
    package var isSound: Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || "-_".utf8.contains($0)
            }
            && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
            && name.utf8.count + value.utf8.count <= Limits.lineBytes
    }
}

/// What an HTTP server answered.
package struct HTTPAnswer: Hashable, Sendable {
    package let status: Int
    package let body: [UInt8]
    /// Seconds that the server asks to wait; 0 where it does not.
    package let retryAfter: Int64

    package init(status: Int, body: [UInt8] = [], retryAfter: Int64 = 0) {
        self.status = status
        self.body = body
        self.retryAfter = retryAfter
    }
}
