import Base
import InteropAPI
import RPC

/// One case: throws where the server, or we, do other than the case asks.
typealias InteropCase = @Sendable (Channel) async throws -> Void

/// What a case found wrong.
struct CaseFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// What the cases have in common.
enum Expect {
    /// A case that hangs has failed.
    static let options = CallOptions(timeout: .seconds(60))

    static func equal<Value: Equatable>(_ found: Value, _ wanted: Value, _ what: String) throws {
        guard found == wanted else { throw CaseFailure("\(what) is \(found), not \(wanted)") }
    }

    /// Runs the body, which must fail with the status, and returns it.
    @discardableResult
    static func status(
        _ code: StatusCode, message: String? = nil, _ body: () async throws -> Void
    ) async throws -> Status {
        do {
            try await body()
        } catch let status as Status {
            try equal(status.code.name, code.name, "the status (\(status.message))")
            if let message { try equal(status.message, message, "the message") }
            return status
        }
        throw CaseFailure("the call succeeded; it should have ended with \(code.name)")
    }

    static func payload(_ payload: GrpcTesting.Payload?, _ size: Int) throws {
        try equal(payload?.body.count ?? 0, size, "the payload's size")
        guard payload?.body.allSatisfy({ $0 == 0 }) != false else {
            throw CaseFailure("the payload is not made of zeros")
        }
    }
}

extension GrpcTesting.Payload {
    /// So many zeros.
    static func zeros(_ count: Int) -> Self {
        Self(body: [UInt8](repeating: 0, count: count))
    }
}

extension GrpcTesting.SimpleRequest {
    /// The request of most cases: 271,828 bytes there, 314,159 back.
    static var large: Self {
        var request = Self()
        request.responseSize = 314_159
        request.payload = .zeros(271_828)
        return request
    }
}

extension GrpcTesting.StreamingOutputCallRequest {
    /// Asks for a response of each size, and brings so many zeros itself.
    static func asking(_ sizes: [Int], payload: Int? = nil) -> Self {
        var request = Self()
        request.responseParameters = sizes.map { .init(size: Int32($0)) }
        request.payload = payload.map { .zeros($0) }
        return request
    }
}
