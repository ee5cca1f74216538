import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// What an operator does about messages that could not be delivered.
struct MessagesHandlers: IdentityV1.MessagesService {
    let context: ServiceContext

    func listDeadMessages(
        _ request: IdentityV1.ListDeadMessagesRequest, _ call: Call
    ) async throws -> IdentityV1.ListDeadMessagesResponse {
        _ = try call.require(anyOf: .identityAgent)
        let size = ServiceLimits.deadMessagesPerPage
        guard (0...size).contains(Int(request.pageSize)) else {
            throw Refusal.fieldInvalid("page_size")
        }
        let asked = request.pageSize == 0 ? size : Int(request.pageSize)
        let after = Int64(request.pageToken)
        guard request.pageToken.isEmpty || after != nil else {
            throw Refusal.fieldInvalid("page_token")
        }
        let found = try context.database.read {
            try $0.deadMessages(
                after: after.map { WallTime(microseconds: $0) }, atMost: asked + 1)
        }
        let page = found.prefix(asked)
        try await context.recordLook(
            call, action: "identity.messages.listed", subject: "messages",
            detail: "\(page.count) dead")
        return IdentityV1.ListDeadMessagesResponse(
            messages: page.map { IdentityV1.DeadMessage($0) },
            nextPageToken: found.count > asked
                ? page.last.map { "\($0.diedAt.microseconds)" } ?? "" : "")
    }

    func retryMessage(
        _ request: IdentityV1.RetryMessageRequest, _ call: Call
    ) async throws -> IdentityV1.DeadMessage {
        _ = try call.require(anyOf: .identityAgent)
        return try await context.change(call, request) { transaction, change in
            IdentityV1.DeadMessage(
                try retry(request.messageId, transaction, change))
        }
    }

    func discardMessage(
        _ request: IdentityV1.DiscardMessageRequest, _ call: Call
    ) async throws -> IdentityV1.DeadMessage {
        _ = try call.require(anyOf: .identityAgent)
        return try await context.change(call, request) { transaction, change in
            IdentityV1.DeadMessage(
                try discard(request.messageId, transaction, change))
        }
    }

    func retry(
        _ id: String, _ transaction: WriteTransaction, _ change: Change
    ) throws -> DeadMessage {
        guard let dead = try transaction.deadMessage(id) else { throw Refusal.messageUnknown }
        guard change.now < dead.message.expiresAt else { throw Refusal.messageExpired }
        try transaction.reviveMessage(id, at: change.now)
        try change.audit(transaction, action: "identity.message.retried", subject: id)
        return dead
    }

    func discard(
        _ id: String, _ transaction: WriteTransaction, _ change: Change
    ) throws -> DeadMessage {
        guard let dead = try transaction.deadMessage(id) else { throw Refusal.messageUnknown }
        try transaction.removeMessage(id)
        try change.audit(transaction, action: "identity.message.discarded", subject: id)
        return dead
    }
}

extension IdentityV1.DeadMessage {
    init(_ dead: DeadMessage) {
        let message = dead.message
        self.init(
            messageId: message.id, channel: message.channel.rawValue,
            maskedDestination: dead.maskedDestination, notice: message.notice.rawValue,
            createdAt: GoogleProtobuf.Timestamp(message.createdAt),
            expiresAt: GoogleProtobuf.Timestamp(message.expiresAt),
            diedAt: GoogleProtobuf.Timestamp(dead.diedAt), failure: dead.failure)
    }
}

extension DeadMessage {
    /// What an operator may see of where it was to go.
    var maskedDestination: String {
        EmailAddress(message.destination)?.masked
            ?? MobileNumber(message.destination, abroad: true)?.masked ?? ""
    }
}
