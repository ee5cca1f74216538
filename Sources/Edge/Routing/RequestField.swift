/// What the edge does with a field of a request's headers, told by its name.
package enum RequestField: Hashable, Sendable {
    case method
    case path
    case contentType
    case timeout
    case authorization
    case traceparent
    /// A page's origin, and what a browser asks before it calls (CORS).
    case origin
    case requestedHeaders
    /// Sent on as it is.
    case passed
    /// Not sent on: it speaks of the connection alone, or says what only the edge may say.
    case dropped

    /// The names are told apart by their length first; they are in lower case, as HTTP/2 has them.
    package init(_ name: UnsafeRawBufferPointer) {
        switch name.count {
        case 2 where name.elementsEqual("te".utf8): self = .dropped
        case 3 where name.elementsEqual("via".utf8): self = .dropped
        case 4 where name.elementsEqual("host".utf8): self = .dropped
        case 5 where name.elementsEqual(":path".utf8): self = .path
        case 6 where name.elementsEqual("origin".utf8): self = .origin
        case 7 where name.elementsEqual(":method".utf8): self = .method
        case 9 where name.elementsEqual("forwarded".utf8),
            9 where name.elementsEqual("x-real-ip".utf8):
            self = .dropped
        case 11 where name.elementsEqual("traceparent".utf8): self = .traceparent
        case 12 where name.elementsEqual("content-type".utf8): self = .contentType
        case 12 where name.elementsEqual("grpc-timeout".utf8): self = .timeout
        case 13 where name.elementsEqual("authorization".utf8): self = .authorization
        case 14 where name.elementsEqual("content-length".utf8): self = .dropped
        case 29 where name.elementsEqual("access-control-request-method".utf8): self = .dropped
        case 30 where name.elementsEqual("access-control-request-headers".utf8):
            self = .requestedHeaders
        default: self = Self.isReserved(name) ? .dropped : .passed
        }
    }

    /// Pseudo-fields are written anew; who calls, and from where, is for the edge to say.
    private static func isReserved(_ name: UnsafeRawBufferPointer) -> Bool {
        switch name.first {
        case UInt8(ascii: ":"): true
        case UInt8(ascii: "p"): name.starts(with: "proxy-".utf8)
        case UInt8(ascii: "t"): name.starts(with: "tadamun-".utf8)
        case UInt8(ascii: "x"):
            name.starts(with: "x-forwarded-".utf8) || name.starts(with: "x-tadamun-".utf8)
                || name.starts(with: "x-envoy-".utf8)
        default: false
        }
    }
}
