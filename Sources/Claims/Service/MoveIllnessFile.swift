import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import CommonAPI
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func requestFileComplement(
        _ request: ClaimsV1.RequestFileComplementRequest, _ call: Call
    ) async throws -> ClaimsV1.FileStatus {
        let caller = try call.require(anyOf: .mutualAgent, .claimsAgent)
        let items = try MissingItem.asked(request.items)
        return try await move(request, request.number, .requestComplement, call) { file, move in
            try caller.requireOwn(file)
            file.refundDue = nil
            try move.transaction.ask(items, of: file.number)
        }
    }

    func completeIllnessFile(
        _ request: ClaimsV1.CompleteIllnessFileRequest, _ call: Call
    ) async throws -> ClaimsV1.FileStatus {
        let caller = try call.require(.person, .staff)
        if caller.kind == .staff { _ = try call.require(anyOf: .filingPoint) }
        let answers = try request.answers.byItem()
        return try await move(request, request.number, .complete, call) { [law] file, move in
            if caller.kind == .person {
                guard file.beneficiary.insured == caller.subject else { throw Refusal.notYours }
            } else {
                try caller.requireOwn(file)
            }
            try move.transaction.answer(answers, of: file.number)
            file.refundDue = try refundDue(
                completeOn: move.change.today, at: file.fund, under: law)
        }
    }

    func rejectIllnessFile(
        _ request: ClaimsV1.RejectIllnessFileRequest, _ call: Call
    ) async throws -> ClaimsV1.FileStatus {
        let caller = try call.require(anyOf: .mutualAgent, .claimsAgent, .medicalController)
        let reason = try BilingualText(request.reason ?? .init()).required(.reasonRequired)
        return try await move(request, request.number, .reject, call) { file, _ in
            try caller.requireOwn(file)
            file.reason = reason
        }
    }

    func reopenIllnessFile(
        _ request: ClaimsV1.ReopenIllnessFileRequest, _ call: Call
    ) async throws -> ClaimsV1.FileStatus {
        let caller = try call.require(anyOf: .claimsAgent, .medicalController)
        let reason = try BilingualText(request.reason ?? .init()).required(.reasonRequired)
        return try await move(request, request.number, .reopen, call) { file, move in
            try caller.requireOwn(file)
            file.reason = reason
            file.amounts = nil
            try move.transaction.use([:], for: file.number)
        }
    }

    /// Moves a file by the event, once `body` has done what belongs to it.
    private func move(
        _ request: some Message, _ number: String, _ event: FileEvent, _ call: Call,
        _ body: @escaping @Sendable (inout StoredFile, Move) throws -> Void
    ) async throws -> ClaimsV1.FileStatus {
        try await context.change(call, request) { transaction, change in
            var file = try transaction.knownFile(number)
            let next = try file.state.after(event)
            try body(&file, Move(transaction: transaction, change: change))
            file.state = next
            try transaction.update(file)
            try change.audit(
                transaction, action: "claims.file.\(event.rawValue.lowercased())",
                subject: file.beneficiary.person, detail: number)
            return ClaimsV1.FileStatus(
                number: number, state: ClaimsV1.FileState(matching: next))
        }
    }
}

/// Where a change stands while it is made.
struct Move {
    let transaction: WriteTransaction
    let change: Change
}
