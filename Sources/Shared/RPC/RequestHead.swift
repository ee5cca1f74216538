internal import Base
internal import HTTP2

/// The header list of a request: what gRPC needs of it, checked, and the caller's metadata as raw
/// bytes, which become values only if somebody asks.
struct RequestHead {
    enum Refusal {
        /// A gRPC status.
        case status(Status)
        /// A bare HTTP answer, for what is no gRPC request at all: code and reason.
        case http(String, String)
    }

    /// Unmanaged, as in `Call`.
    private(set) var route: Unmanaged<Route>?
    /// Whether the method's requests are a stream.
    private(set) var requestStreams = false
    /// Nanoseconds of the client's `grpc-timeout`.
    private(set) var timeoutNanoseconds: Int64?
    private(set) var isGzip = false
    private(set) var acceptsGzip = false
    private var isPost = false
    private var isGRPC = false
    private var servesService = false
    private var refusal: Refusal?
    private var bytes: [UInt8] = []
    private var fields: [(name: Int, value: Int)] = []

    mutating func removeAll() {
        route = nil
        requestStreams = false
        timeoutNanoseconds = nil
        isGzip = false
        acceptsGzip = false
        isPost = false
        isGRPC = false
        servesService = false
        if refusal != nil { refusal = nil }
        if !fields.isEmpty {
            bytes.removeAll(keepingCapacity: true)
            fields.removeAll(keepingCapacity: true)
        }
    }

    mutating func refuse(_ code: StatusCode, _ message: String) {
        if refusal == nil { refusal = .status(Status(code, message)) }
    }

    /// What is remembered of a field that a connection repeats: see `HTTP2Stream.received(note:)`.
    private enum Note {
        static let nothing: UInt32 = 0
        static let ignored: UInt32 = 1
        static let post: UInt32 = 2
        static let grpc: UInt32 = 3
        static let acceptsGzip: UInt32 = 4
        static let gzip: UInt32 = 5
        /// The path of the route with the index that is added.
        static let path: UInt32 = 16
    }

    /// Takes a field that is known by its note.
    @inline(__always)
    mutating func take(note: UInt32, _ server: ServerCore) {
        switch note {
        case Note.ignored: break
        case Note.post: isPost = true
        case Note.grpc: isGRPC = true
        case Note.acceptsGzip: acceptsGzip = true
        case Note.gzip: isGzip = true
        default: choose(Unmanaged.passUnretained(server.routes[Int(note - Note.path)]))
        }
    }

    /// Takes one field and returns its note. The names of the protocol are told apart by their
    /// length first.
    mutating func take(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ server: ServerCore
    ) -> UInt32 {
        switch name.count {
        case 2:
            // HTTP/2 has refused any te but trailers.
            if bytesEqual(name, "te") { return Note.ignored }
        case 5:
            if bytesEqual(name, ":path") { return takePath(value, server) }
        case 7:
            if bytesEqual(name, ":method") {
                isPost = bytesEqual(value, "POST")
                return isPost ? Note.post : Note.nothing
            }
            if bytesEqual(name, ":scheme") { return Note.ignored }
        case 10:
            if bytesEqual(name, ":authority") || bytesEqual(name, "user-agent") {
                return Note.ignored
            }
        case 12:
            if bytesEqual(name, "content-type") {
                isGRPC = isGRPCContentType(value)
                return isGRPC ? Note.grpc : Note.nothing
            }
            if bytesEqual(name, "grpc-timeout") {
                timeoutNanoseconds = Timeout.parse(value)
                if timeoutNanoseconds == nil { refuse(.internal, "the grpc-timeout is malformed") }
                return Note.nothing
            }
        case 13:
            if bytesEqual(name, "grpc-encoding") { return takeEncoding(value) }
        case 14:
            if bytesEqual(name, "content-length") { return Note.ignored }
        case 20:
            if bytesEqual(name, "grpc-accept-encoding") {
                acceptsGzip = lists(value, "gzip")
                return acceptsGzip ? Note.acceptsGzip : Note.ignored
            }
        default: break
        }
        guard name.first != UInt8(ascii: ":"), !bytesBegin(name, with: "grpc-") else {
            return Note.ignored
        }
        keep(name, value)
        return Note.nothing
    }

    /// Takes the path of a route that is known already.
    mutating func take(_ route: Unmanaged<Route>) -> UInt32 {
        choose(route)
        return Note.path
            + UInt32(truncatingIfNeeded: route._withUnsafeGuaranteedRef { $0.index })
    }

    @inline(__always)
    private mutating func choose(_ route: Unmanaged<Route>) {
        self.route = route
        requestStreams = route._withUnsafeGuaranteedRef { $0.requestStreams }
    }

    private mutating func takePath(_ path: UnsafeRawBufferPointer, _ server: ServerCore) -> UInt32 {
        guard path.count <= server.limits.pathBytesMaximum else {
            refuse(.resourceExhausted, "the path is longer than the limit")
            return Note.nothing
        }
        guard let index = server.router.find(path) else {
            servesService = server.router.servesService(path)
            return Note.nothing
        }
        choose(Unmanaged.passUnretained(server.routes[index]))
        return Note.path + UInt32(truncatingIfNeeded: index)
    }

    private mutating func takeEncoding(_ value: UnsafeRawBufferPointer) -> UInt32 {
        if bytesEqual(value, "gzip") {
            isGzip = true
            return Note.gzip
        }
        if bytesEqual(value, "identity") { return Note.ignored }
        refuse(.unimplemented, "the grpc-encoding is not supported; gzip and identity are")
        return Note.nothing
    }

    /// `application/grpc`, alone or with `+proto` or parameters; another codec is not ours.
    private func isGRPCContentType(_ value: UnsafeRawBufferPointer) -> Bool {
        guard bytesBegin(value, with: "application/grpc") else { return false }
        guard value.count > 16 else { return true }
        if value[16] == UInt8(ascii: ";") { return true }
        let rest = UnsafeRawBufferPointer(rebasing: value[16...])
        return bytesEqual(rest, "+proto") || bytesBegin(rest, with: "+proto;")
    }

    /// Whether a comma-separated list has the word.
    private func lists(_ value: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        var rest = value[...]
        while !rest.isEmpty {
            let item = rest.prefix { $0 != UInt8(ascii: ",") }
            rest = rest.dropFirst(item.count + 1)
            let trimmed = item.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != UInt8(ascii: ";") }
            if bytesEqual(UnsafeRawBufferPointer(rebasing: trimmed), word) { return true }
        }
        return false
    }

    private mutating func keep(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
    ) {
        if isBinary(name) {
            // Several values may come joined by commas (gRPC over HTTP/2, Custom-Metadata).
            let parts = value.split(separator: UInt8(ascii: ","))
            if !parts.allSatisfy({ Base64.decode($0) != nil }) {
                refuse(.internal, "the value of a -bin metadata field is not base64")
            }
        } else if value.contains(where: { !(0x20...0x7e).contains($0) }) {
            refuse(.internal, "a metadata value is not printable ASCII")
        }
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: value)
        fields.append((name.count, value.count))
    }

    private func isBinary(_ name: UnsafeRawBufferPointer) -> Bool {
        name.count > 4 && name.suffix(4).elementsEqual("-bin".utf8)
    }

    /// Whether the request may be served; the first thing wrong with it where not.
    func finish(_ server: ServerCore) -> Refusal? {
        guard isPost else { return .http("405", "the method is not POST") }
        guard isGRPC else { return .http("415", "the content-type is not application/grpc") }
        if let refusal { return refusal }
        guard route != nil else {
            return .status(
                Status(
                    .unimplemented,
                    servesService ? "the service has no such method" : "there is no such service"))
        }
        return nil
    }

    /// The trace that the call belongs to (W3C Trace Context), as it came; `nil` without one.
    var trace: Metadata? {
        var trace: Metadata?
        var offset = 0
        for field in fields {
            let value = offset + field.name
            let end = value + field.value
            defer { offset = end }
            let name: String
            switch field.name {
            case 11 where bytes[offset..<value].elementsEqual("traceparent".utf8):
                name = "traceparent"
            case 10 where bytes[offset..<value].elementsEqual("tracestate".utf8):
                name = "tracestate"
            default: continue
            }
            var found = trace ?? Metadata()
            found.addReceived(name, Array(bytes[value..<end]))
            trace = found
        }
        return trace
    }

    /// The first value of one field of the caller's metadata, without making the others.
    func first(_ name: String) -> [UInt8]? {
        var offset = 0
        for field in fields {
            let value = offset + field.name
            defer { offset = value + field.value }
            guard field.name == name.utf8.count,
                bytes[offset..<value].elementsEqual(name.utf8)
            else { continue }
            let found = bytes[value..<(value + field.value)]
            guard name.hasSuffix("-bin") else { return Array(found) }
            // Of several values in one field, the first (gRPC over HTTP/2, Custom-Metadata).
            return Base64.decode(found.prefix { $0 != UInt8(ascii: ",") }) ?? []
        }
        return nil
    }

    /// The caller's metadata.
    var metadata: Metadata {
        var metadata = Metadata()
        var offset = 0
        for field in fields {
            let name = String(decoding: bytes[offset..<(offset + field.name)], as: UTF8.self)
            offset += field.name
            let value = bytes[offset..<(offset + field.value)]
            offset += field.value
            if name.hasSuffix("-bin") {
                // Several values may come joined by commas (gRPC over HTTP/2, Custom-Metadata).
                // An empty one is a value of no bytes.
                let parts = value.split(
                    separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                for part in parts {
                    metadata.addReceived(name, Base64.decode(part) ?? [])
                }
            } else {
                metadata.addReceived(name, Array(value))
            }
        }
        return metadata
    }
}
