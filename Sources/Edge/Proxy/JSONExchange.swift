internal import Base
internal import JSON
internal import Protobuf
internal import ProtobufJSON
internal import RPC
internal import RemoteSchema

/// A unary call whose client speaks JSON: what it has sent, and what the backend has answered, each
/// kept until it is whole.
final class JSONExchange {
    private let part: EdgeLoop
    private let method: RemoteMethod
    private var body: [UInt8] = []
    private var answer: [UInt8] = []
    var isRequestWhole = false

    /// `nil` where the method is not unary: JSON has no streams.
    init?(_ method: RemoteMethod, _ part: EdgeLoop) {
        guard method.method.kind == .unary else { return nil }
        self.method = method
        self.part = part
    }

    /// `false` where there is no room for so much.
    func take(request data: UnsafeRawBufferPointer) -> Bool {
        guard body.count + data.count <= EdgeLimits.jsonBytes, part.hold(data.count) else {
            return false
        }
        body += data
        return true
    }

    func take(answer data: UnsafeRawBufferPointer) -> Bool {
        guard answer.count + data.count <= EdgeLimits.jsonAnswerBytes, part.hold(data.count) else {
            return false
        }
        answer += data
        return true
    }

    /// Gives back the room that it has taken.
    func letGo() {
        part.release(body.count + answer.count)
        body = []
        answer = []
    }

    /// The request as the backend gets it; an empty body is an empty message.
    func request() throws(JSONMappingError) -> [UInt8] {
        let json: JSONValue
        do throws(JSONError) {
            let limits = JSONLimits(bytes: EdgeLimits.jsonBytes)
            json =
                body.isEmpty
                ? .object(JSONObject()) : try JSONValue(parsing: body, limits: limits)
        } catch {
            throw JSONMappingError(path: "", reason: "the body is no JSON: \(error)")
        }
        let message = try method.request(json).unknownFields.bytes
        return MessageFrame.prefix(count: message.count) + message
    }

    /// The answer's JSON; `nil` where the backend's is not one message of the method's.
    func response() -> [UInt8]? {
        guard let message = MessageFrame.message(answer) else { return nil }
        return try? method.json(of: OpaqueMessage(opaque: message)).encoded()
    }

    // MARK: What failed

    /// A status in the mapping's own JSON, with the details that the edge's descriptors know.
    static func error(_ status: Status, _ schema: EdgeSchema) -> [UInt8] {
        let mapping = JSONMapping(pool: schema.schema.pool)
        var message = GoogleRpc.Status(code: Int32(status.code.rawValue), message: status.message)
        for detail in status.details {
            var whole = message
            whole.details.append(.init(typeUrl: detail.typeURL, value: detail.value))
            if (try? mapping.json(of: whole)) != nil { message = whole }
        }
        return (try? mapping.json(of: message).encoded()) ?? Array("{}".utf8)
    }

    /// The HTTP status for a code, as google/rpc/code.proto maps them.
    static func httpStatus(_ code: StatusCode) -> String {
        switch code {
        case .ok: "200"
        case .invalidArgument, .failedPrecondition, .outOfRange: "400"
        case .unauthenticated: "401"
        case .permissionDenied: "403"
        case .notFound: "404"
        case .alreadyExists, .aborted: "409"
        case .resourceExhausted: "429"
        case .cancelled: "499"
        case .unimplemented: "501"
        case .unavailable: "503"
        case .deadlineExceeded: "504"
        case .unknown, .internal, .dataLoss: "500"
        }
    }
}
