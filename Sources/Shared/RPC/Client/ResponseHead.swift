internal import Base
internal import Protobuf

/// What is remembered of a field that a server repeats: see `HTTP2Stream.received(note:)`. The same
/// for every stream of a connection, whoever makes it.
package enum ResponseNote {
    package static let nothing: UInt32 = 0
    package static let ignored: UInt32 = 1
    package static let ok: UInt32 = 2
    package static let grpc: UInt32 = 3
    package static let gzip: UInt32 = 4
    package static let found: UInt32 = 5
    /// From here on for fields that callers have no use for.
    package static let others: UInt32 = 16
}

/// The header lists of an answer, its trailers included: what gRPC needs of them, and the server's
/// metadata as raw bytes, which become values only if somebody asks.
struct ResponseHead {
    private(set) var httpStatus = 0
    private(set) var isGRPC = false
    private(set) var isGzip = false
    /// A `grpc-encoding` that is neither gzip nor identity.
    private(set) var hasUnknownEncoding = false
    private(set) var code: StatusCode?
    private(set) var isTooLarge = false
    private var message: [UInt8] = []
    private var details: [UInt8] = []
    private var pushback: [UInt8]?
    private var bytes: [UInt8] = []
    private var fields: [(name: Int, value: Int)] = []
    /// How many of the fields came before the body.
    private var initialCount = 0

    mutating func removeAll() {
        httpStatus = 0
        isGRPC = false
        isGzip = false
        hasUnknownEncoding = false
        code = nil
        isTooLarge = false
        initialCount = 0
        if !message.isEmpty { message = [] }
        if !details.isEmpty { details = [] }
        if pushback != nil { pushback = nil }
        if !fields.isEmpty {
            bytes.removeAll(keepingCapacity: true)
            fields.removeAll(keepingCapacity: true)
        }
    }

    mutating func refuseLarge() {
        isTooLarge = true
    }

    /// The first list is whole: what follows are trailers, unless it was all.
    mutating func endInitial() {
        initialCount = fields.count
    }

    /// Takes a field that is known by its note.
    @inline(__always)
    mutating func take(note: UInt32) {
        switch note {
        case ResponseNote.ok: code = .ok
        case ResponseNote.grpc: isGRPC = true
        case ResponseNote.gzip: isGzip = true
        case ResponseNote.found: httpStatus = 200
        default: break
        }
    }

    /// Takes one field and returns its note. The names of the protocol are told apart by their
    /// length first.
    mutating func take(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
    ) -> UInt32 {
        switch name.count {
        case 7:
            if bytesEqual(name, ":status") {
                httpStatus = value.prefix(3).reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
                return httpStatus == 200 ? ResponseNote.found : ResponseNote.nothing
            }
        case 11:
            if bytesEqual(name, "grpc-status") {
                code = StatusMapping.code(ofField: value)
                return code == .ok ? ResponseNote.ok : ResponseNote.nothing
            }
        case 12:
            if bytesEqual(name, "content-type") {
                isGRPC = bytesBegin(value, with: "application/grpc")
                return isGRPC ? ResponseNote.grpc : ResponseNote.nothing
            }
            if bytesEqual(name, "grpc-message") {
                message = Array(value)
                return ResponseNote.nothing
            }
        case 13:
            if bytesEqual(name, "grpc-encoding") {
                isGzip = bytesEqual(value, "gzip")
                hasUnknownEncoding = !isGzip && !bytesEqual(value, "identity")
                return isGzip
                    ? ResponseNote.gzip
                    : hasUnknownEncoding ? ResponseNote.nothing : ResponseNote.ignored
            }
        case 22:
            if bytesEqual(name, "grpc-retry-pushback-ms") {
                pushback = Array(value)
                return ResponseNote.nothing
            }
        case 23:
            if bytesEqual(name, "grpc-status-details-bin") {
                details = Base64.decode(value) ?? []
                return ResponseNote.nothing
            }
        // A proxy's streams on the same connection pass it on, and need its bytes.
        case 20 where bytesEqual(name, "grpc-accept-encoding"): return ResponseNote.nothing
        default: break
        }
        guard name.first != UInt8(ascii: ":"), !bytesBegin(name, with: "grpc-") else {
            return ResponseNote.ignored
        }
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: value)
        fields.append((name.count, value.count))
        return ResponseNote.nothing
    }

    /// What came before the messages.
    var initialMetadata: Metadata { metadata(0..<initialCount) }

    /// What came with the status.
    var trailingMetadata: Metadata { metadata(initialCount..<fields.count) }

    private func metadata(_ range: Range<Int>) -> Metadata {
        var metadata = Metadata()
        var offset = 0
        for (index, field) in fields.enumerated() where index < range.upperBound {
            let value = offset + field.name
            let end = value + field.value
            defer { offset = end }
            guard index >= range.lowerBound else { continue }
            let name = String(decoding: bytes[offset..<value], as: UTF8.self)
            if name.hasSuffix("-bin") {
                // Several values may come joined by commas (gRPC over HTTP/2, Custom-Metadata).
                for part in bytes[value..<end].split(separator: UInt8(ascii: ",")) {
                    metadata.addReceived(name, Base64.decode(part) ?? [])
                }
            } else {
                metadata.addReceived(name, Array(bytes[value..<end]))
            }
        }
        return metadata
    }

    /// The status that the server gave; call it where `code` is not `nil`.
    var status: Status {
        let code = code ?? .unknown
        if code == .ok { return .ok }
        return Status(
            code, PercentEncoding.decode(message), encodedDetails: details,
            metadata: trailingMetadata)
    }

    /// What the server says about trying again: the field of gRPC's own, else a RetryInfo among the
    /// status's details.
    func pushback(_ status: Status) -> RetryPolicy.Pushback {
        if let pushback {
            guard let milliseconds = Int64(String(decoding: pushback, as: UTF8.self)),
                (0...Int64(Int32.max)).contains(milliseconds)
            else { return .never }
            return .after(milliseconds * 1_000_000)
        }
        guard let delay = status.detail(GoogleRpc.RetryInfo.self)?.retryDelay,
            (0...1_000_000).contains(delay.seconds), (0...999_999_999).contains(delay.nanos)
        else { return .none }
        return .after(delay.seconds * 1_000_000_000 + Int64(delay.nanos))
    }
}
