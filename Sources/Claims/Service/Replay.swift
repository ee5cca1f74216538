import Base
import ClaimsAPI
import ClaimsDomain
import ClaimsStore
import Law
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    func replayDecision(
        _ request: ClaimsV1.ReplayDecisionRequest, _ call: Call
    ) async throws -> ClaimsV1.RefundDecision {
        let caller = try call.require(anyOf: .claimsAgent, .medicalController, .regulator)
        let file = try context.database.read { try $0.knownFile(request.number) }
        try caller.requireOwn(file)
        try await context.recordLook(
            call, action: "claims.file.replay", subject: file.beneficiary.person,
            detail: file.number)
        return try replay(file.number) { inputs, law throws(Refusal) in
            try Deciding(inputs, isAgreement: false, under: law).refund()
        }
    }

    func replayAgreement(
        _ request: ClaimsV1.ReplayAgreementRequest, _ call: Call
    ) async throws -> ClaimsV1.AgreementDecision {
        let caller = try call.require(anyOf: .claimsAgent, .medicalController, .regulator)
        let agreement = try context.database.read { try $0.knownAgreement(request.number) }
        try caller.requireOwn(agreement.fund)
        try await context.recordLook(
            call, action: "claims.agreement.replay", subject: agreement.beneficiary.person,
            detail: agreement.number)
        return try replay(agreement.number) { inputs, law throws(Refusal) in
            try Deciding(inputs, isAgreement: true, under: law).agreement()
        }
    }

    /// Makes a decision again, from what was kept with it, by the law as it was then.
    private func replay<Decision: Message>(
        _ number: String,
        _ decide: (ClaimsV1.DecisionInputs, ClaimsLaw) throws(Refusal) -> Decision
    ) throws -> Decision {
        try context.database.read { transaction in
            guard let kept = try transaction.decision(on: number) else {
                throw Refusal.noDecisionYet
            }
            let law = try ClaimsLaw(
                try transaction.law(kept.lawDigest).completed(by: context.law))
            let again = try decide(try ClaimsV1.DecisionInputs(decoding: kept.inputs), law)
            guard again.encoded() == kept.decision else {
                throw Status(.internal, "REPLAY_DIFFERS").with(
                    reason: "REPLAY_DIFFERS", domain: ServiceDomain.name)
            }
            return again
        }
    }
}
