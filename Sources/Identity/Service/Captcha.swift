import Base
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    func getCaptcha(
        _ request: IdentityV1.GetCaptchaRequest, _ call: Call
    ) async throws -> IdentityV1.GetCaptchaResponse {
        let question = ProofOfWork(
            nonce: context.random.bytes(16), difficulty: settings.captchaBits,
            expiresAt: context.clock.now.adding(seconds: ServiceLimits.proofSeconds),
            key: keys.captcha)
        return IdentityV1.GetCaptchaResponse(
            challenge: question.challenge, difficulty: Int32(question.difficulty),
            expiresAt: GoogleProtobuf.Timestamp(question.expiresAt))
    }

    /// Whether a proof is sound, its single use apart: before others are asked to do work.
    func isAnswered(_ proof: String) -> Bool {
        ProofOfWork(proof: proof, at: context.clock.now, key: keys.captcha) != nil
    }

    /// Uses a proof up, or refuses.
    func useCaptcha(
        _ proof: String, _ transaction: WriteTransaction, _ change: Change
    ) throws {
        guard let answered = ProofOfWork(proof: proof, at: change.now, key: keys.captcha),
            try transaction.use(answered)
        else { throw Refusal.captchaFailed }
    }
}
