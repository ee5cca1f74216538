import Crypto
import IdentityAPI

extension Edge.Caller {
    /// Asks for a captcha and answers it by work [ID-ACT-21].
    func captchaProof() async throws -> String {
        let question = try await call(IdentityV1.IdentityMethods.getCaptcha, .init())
        guard let proof = proofOfWork(question.challenge, difficulty: Int(question.difficulty))
        else {
            throw JourneyFailure(
                "no answer to a captcha of \(question.difficulty) bits is in reach")
        }
        return proof
    }
}

/// `challenge:n` for the least n whose SHA-256 begins with so many zero bits; `nil` where it would
/// take too long.
func proofOfWork(_ challenge: String, difficulty: Int) -> String? {
    for number in 0..<Limits.captchaTries {
        let proof = "\(challenge):\(number)"
        var zeros = 0
        for byte in Digest(sha256: Array(proof.utf8)).bytes {
            zeros += byte.leadingZeroBitCount
            if byte != 0 { break }
        }
        if zeros >= difficulty { return proof }
    }
    return nil
}
