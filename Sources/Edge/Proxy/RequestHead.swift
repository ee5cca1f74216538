internal import Base
internal import EdgeRouting
internal import RPC
internal import Telemetry

/// A request's headers: what the edge needs of them, and what it passes on.
struct RequestHead {
    private(set) var path: KnownPath?
    private(set) var pathBytes: [UInt8] = []
    private(set) var timeoutNanoseconds: Int64?
    private(set) var trace: TraceContext?
    private(set) var credential: Credential?
    /// Fields that are passed on, each new to the connection.
    private(set) var passed = FieldText()
    /// The numbers of those that clients repeat.
    private(set) var repeated: [Int] = []
    /// Whether the content type is gRPC's with nothing behind it.
    private(set) var isPlain = false
    private(set) var refusal: EdgeRefusal?
    /// How the client speaks.
    private(set) var speech = Speech.grpc
    private(set) var origin: String?
    private(set) var requestedHeaders = ""
    private var isPost = false
    private var isOptions = false
    private var isGRPC = false
    private var found = RoutingTable.Found.noService

    enum Speech {
        case grpc
        case web(isText: Bool)
        case json
    }

    /// A request that is no call at all: HTTP's own code, and a field that helps.
    enum Verdict {
        case call(LoopRoute)
        /// A browser asks whether a page may call.
        case preflight
        case http(code: String, field: String, value: String)
        case refused(EdgeRefusal)
    }

    mutating func removeAll() {
        path = nil
        if !pathBytes.isEmpty { pathBytes.removeAll(keepingCapacity: true) }
        timeoutNanoseconds = nil
        trace = nil
        credential = nil
        passed.removeAll()
        if !repeated.isEmpty { repeated.removeAll(keepingCapacity: true) }
        isPlain = false
        refusal = nil
        isPost = false
        isGRPC = false
        found = .noService
        speech = .grpc
        origin = nil
        isOptions = false
        requestedHeaders = ""
    }

    mutating func refuse(_ refusal: EdgeRefusal) {
        if self.refusal == nil { self.refusal = refusal }
    }

    /// What is remembered of a field that a connection repeats: see `HTTP2Stream.received(note:)`.
    private enum Note {
        static let nothing: UInt32 = 0
        static let ignored: UInt32 = 1
        static let post: UInt32 = 2
        static let grpc: UInt32 = 3
        /// The known path with the number that is added.
        static let path: UInt32 = 16
        /// The repeated field with the number that is added.
        static let field = path + UInt32(EdgeLimits.paths)
    }

    @inline(__always)
    mutating func take(note: UInt32, _ part: EdgeLoop) {
        switch note {
        case Note.ignored: break
        case Note.post: isPost = true
        case Note.grpc:
            isGRPC = true
            isPlain = true
        case ..<Note.field: path = part.paths[Int(note - Note.path)]
        default:
            let number = Int(note - Note.field)
            // A content type among them is one of gRPC's with a suffix.
            if part.repeated.fields[number].name == 12 { isGRPC = true }
            repeated.append(number)
        }
    }

    /// Takes one field and returns its note.
    mutating func take(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ client: Client,
        _ part: EdgeLoop
    ) -> UInt32 {
        switch RequestField(name) {
        case .dropped: return Note.ignored
        case .method:
            isPost = value.elementsEqual("POST".utf8)
            isOptions = value.elementsEqual("OPTIONS".utf8)
            return isPost ? Note.post : Note.nothing
        case .path: return takePath(value, part)
        case .contentType:
            guard value.starts(with: "application/grpc".utf8) else {
                if client.web != nil, Self.isType("application/json", value) { become(.json) }
                return Note.nothing
            }
            if value.count == 16 {
                isGRPC = true
                isPlain = true
                return Note.grpc
            }
            guard value[16] == UInt8(ascii: "+") || value[16] == UInt8(ascii: ";") else {
                // gRPC-Web is another protocol.
                if client.web != nil { takeWebType(value) }
                return Note.nothing
            }
            isGRPC = true
            return pass(name, value, part)
        case .timeout:
            timeoutNanoseconds = Timeout.parse(value)
            if timeoutNanoseconds == nil { refuse(.timeoutMalformed) }
            return Note.nothing
        case .authorization:
            guard client.clients == .tokens else { return Note.nothing }
            let shown = client.credential(value)
            // Two of them would leave it open who calls.
            if shown == nil || credential != nil { refuse(.tokenRefused) }
            credential = shown
            return Note.nothing
        case .traceparent:
            trace = TraceContext(bytes: value)
            return Note.nothing
        case .origin:
            origin = String(decoding: value, as: UTF8.self)
            return Note.nothing
        case .requestedHeaders:
            requestedHeaders = String(decoding: value, as: UTF8.self)
            return Note.nothing
        case .passed: return pass(name, value, part)
        }
    }

    private mutating func takeWebType(_ value: UnsafeRawBufferPointer) {
        for isText in [false, true] {
            let type = isText ? "application/grpc-web-text" : "application/grpc-web"
            if Self.isType(type, value) || Self.isType(type + "+proto", value) {
                become(.web(isText: isText))
            }
        }
    }

    /// Backends hear plain gRPC, however the client speaks.
    private mutating func become(_ speech: Speech) {
        self.speech = speech
        isGRPC = true
        isPlain = true
    }

    /// Whether the value is the type, with parameters or without.
    private static func isType(_ type: String, _ value: UnsafeRawBufferPointer) -> Bool {
        value.starts(with: type.utf8)
            && (value.count == type.utf8.count || value[type.utf8.count] == UInt8(ascii: ";"))
    }

    private mutating func pass(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ part: EdgeLoop
    ) -> UInt32 {
        guard let number = part.repeated.number(name, value) else {
            passed.append(name, value)
            return Note.nothing
        }
        repeated.append(number)
        return Note.field + UInt32(number)
    }

    private mutating func takePath(
        _ value: UnsafeRawBufferPointer, _ part: EdgeLoop
    ) -> UInt32 {
        if let known = part.knownPath(value) {
            path = known
            return Note.path + UInt32(known.number)
        }
        pathBytes = Array(value.prefix(2_048))
        found = part.table.find(value)
        return Note.nothing
    }

    /// What becomes of the request, now that its headers are whole.
    func verdict(_ part: EdgeLoop, _ client: Client) -> Verdict {
        if let origin, let web = client.web {
            guard web.allows(origin) else { return .refused(.originNotAllowed) }
            if isOptions { return .preflight }
        }
        guard isPost else { return .http(code: "405", field: "allow", value: "POST") }
        guard isGRPC else {
            return .http(code: "415", field: "accept-post", value: "application/grpc")
        }
        if let path {
            guard let route = path.route else { return .refused(.methodUnknown) }
            return refusal.map { .refused($0) } ?? .call(route)
        }
        switch found {
        case .noService: return .refused(.serviceUnknown)
        case .noMethod: return .refused(.methodUnknown)
        case .route(let number):
            return refusal.map { .refused($0) } ?? .call(part.routes[number])
        }
    }
}
