internal import Base
internal import HTTP2
internal import RPC

/// The header lists of a backend's answer: what the edge needs of them, and what it passes on.
struct AnswerHead {
    private(set) var httpStatus = 0
    private(set) var code: StatusCode?
    private(set) var isTooLarge = false
    private(set) var passed = FieldText()
    private var contentType = ContentType.missing

    private enum ContentType {
        case missing
        /// `application/grpc`, with nothing behind it.
        case plain
        /// One of gRPC's with a suffix, which stands among the fields that are passed on.
        case other
        case foreign
    }

    var isGRPC: Bool { contentType == .plain || contentType == .other }

    /// Whether the list is the one that nearly every answer has.
    var isPlain: Bool { contentType == .plain && passed.isEmpty }

    mutating func removeAll() {
        httpStatus = 0
        code = nil
        isTooLarge = false
        contentType = .missing
        passed.removeAll()
    }

    /// The first list has been sent on: what follows are trailers.
    mutating func endInitial() {
        passed.removeAll()
    }

    mutating func refuseLarge() {
        isTooLarge = true
    }

    @inline(__always)
    mutating func take(note: UInt32, _ part: EdgeLoop) {
        switch note {
        case ResponseNote.ok: code = .ok
        case ResponseNote.grpc: contentType = .plain
        case ResponseNote.found: httpStatus = 200
        case ResponseNote.gzip: passed.append("grpc-encoding", "gzip")
        case ResponseNote.others...:
            passed.append(part.repeated.fields[Int(note - ResponseNote.others)])
        default: break
        }
    }

    /// Takes one field and returns its note.
    mutating func take(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ part: EdgeLoop
    ) -> UInt32 {
        switch name.count {
        case 7 where name.elementsEqual(":status".utf8):
            httpStatus = value.prefix(3).reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
            return httpStatus == 200 ? ResponseNote.found : ResponseNote.nothing
        case 11 where name.elementsEqual("grpc-status".utf8):
            code = StatusMapping.code(ofField: value)
            if code == .ok { return ResponseNote.ok }
        case 12 where name.elementsEqual("content-type".utf8):
            guard value.starts(with: "application/grpc".utf8) else {
                contentType = .foreign
                return ResponseNote.nothing
            }
            if value.count == 16 {
                contentType = .plain
                return ResponseNote.grpc
            }
            contentType = .other
        case 13 where name.elementsEqual("grpc-encoding".utf8):
            passed.append(name, value)
            return value.elementsEqual("gzip".utf8) ? ResponseNote.gzip : ResponseNote.nothing
        case 14 where name.elementsEqual("content-length".utf8): return ResponseNote.ignored
        case 20 where name.elementsEqual("grpc-accept-encoding".utf8):
            passed.append(name, value)
            return part.repeated.number(name, value).map { ResponseNote.others + UInt32($0) }
                ?? ResponseNote.nothing
        default: break
        }
        if name.first != UInt8(ascii: ":") { passed.append(name, value) }
        return ResponseNote.nothing
    }

    // MARK: What the client gets

    /// The headers that begin the answer.
    func headers(_ part: EdgeLoop) -> HeaderBlock {
        if isPlain { return part.plainHeaders }
        let block = part.scratch
        block.begin(with: contentType == .plain ? part.plainHeaders : part.statusHeader)
        block.append(passed.bytes, passed.fields, isSecret: false)
        return block
    }

    /// The trailers.
    func trailers(_ part: EdgeLoop) -> HeaderBlock {
        guard code != .ok || !passed.isEmpty else { return part.plainTrailers }
        let block = part.scratch
        block.removeAll()
        appendTrailers(to: block)
        return block
    }

    /// Headers and trailers in one, for an answer without a message.
    func onlyTrailers(_ part: EdgeLoop) -> HeaderBlock {
        let block = part.scratch
        block.begin(with: contentType == .other ? part.statusHeader : part.plainHeaders)
        appendTrailers(to: block)
        return block
    }

    /// The trailers, the status among them, for those who get them otherwise.
    var allTrailers: FieldText {
        var all = FieldText()
        if code == .ok { all.append("grpc-status", "0") }
        passed.own.forEach { name, value in
            all.append(
                String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
        return all
    }

    /// What the trailers say.
    func status(_ code: StatusCode) -> Status {
        let details = passed["grpc-status-details-bin"].flatMap { Base64.decode($0) }
        return Status(
            code, PercentEncoding.decode(passed["grpc-message"] ?? []),
            encodedDetails: details ?? [])
    }

    private func appendTrailers(to block: HeaderBlock) {
        // Any other code stands among the fields as it came.
        if code == .ok { block.append("grpc-status", "0") }
        block.append(passed.bytes, passed.fields, isSecret: false)
    }
}
