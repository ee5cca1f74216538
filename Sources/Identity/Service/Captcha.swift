import Base
import Crypto
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// What shows that no program asks (ID-ACT-21, ID-OTP-05, ID-O-30): of our own, or another's.
protocol Captcha: Sendable {
    /// What a client needs to answer.
    func question() -> IdentityV1.GetCaptchaResponse

    /// What a proof is good for; `nil` where it is none. Throws CAPTCHA_UNAVAILABLE where that cannot
    /// be told now.
    func examine(_ proof: String) async throws -> CaptchaPass?
}

/// Questions of our own, answered by work; nobody outside is asked.
struct WorkCaptcha: Captcha {
    let context: ServiceContext
    let key: Digest
    let difficulty: Int

    func question() -> IdentityV1.GetCaptchaResponse {
        let question = ProofOfWork(
            nonce: context.random.bytes(16), difficulty: difficulty,
            expiresAt: context.clock.now.adding(seconds: ServiceLimits.proofSeconds), key: key)
        return IdentityV1.GetCaptchaResponse(
            challenge: question.challenge, difficulty: Int32(question.difficulty),
            expiresAt: GoogleProtobuf.Timestamp(question.expiresAt))
    }

    func examine(_ proof: String) -> CaptchaPass? {
        ProofOfWork(proof: proof, at: context.clock.now, key: key)?.pass
    }
}

extension IdentityHandlers {
    func getCaptcha(
        _ request: IdentityV1.GetCaptchaRequest, _ call: Call
    ) async throws -> IdentityV1.GetCaptchaResponse {
        captcha.question()
    }

    /// Uses an answered captcha up, or refuses.
    func use(
        _ pass: CaptchaPass?, _ transaction: WriteTransaction, _ change: Change
    ) throws {
        guard let pass, change.now < pass.expiresAt, try transaction.use(pass) else {
            throw Refusal.captchaFailed
        }
    }
}
