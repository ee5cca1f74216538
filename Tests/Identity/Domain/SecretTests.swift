import Base
import Crypto
import IdentityDomain
import Testing

struct SecretTests {
    private let key = Digest(sha256: [1])
    private let now = WallTime(seconds: 1_772_442_000)

    @Test func `a bearer secret is known again, and none that was changed`() {
        let secret = Bearer("s0123456789abcdef", generation: 3).secret(key)
        #expect(Bearer(secret, key: key) == Bearer("s0123456789abcdef", generation: 3))
        #expect(Bearer(secret, key: Digest(sha256: [2])) == nil)
        #expect(Bearer(secret.replacing(".3.", with: ".4."), key: key) == nil)
        #expect(Bearer(secret.replacing(".3.", with: ".03."), key: key) == nil)
        let text = Array(secret)
        for index in text.indices {
            var changed = text
            changed[index] = changed[index] == "x" ? "y" : "x"
            #expect(Bearer(String(changed), key: key) == nil)
            #expect(Bearer(String(text[..<index]), key: key) == nil)
        }
    }

    @Test(arguments: ["", ".", "..", "a.b.c", "a.-1.", "a.99999999999999999999.x", "a.0.b.c"])
    func `what is no bearer secret is refused`(text: String) {
        #expect(Bearer(text, key: key) == nil)
    }

    @Test func `a huge text is no bearer secret`() {
        #expect(Bearer(String(repeating: "a", count: 1 << 24), key: key) == nil)
    }

    // ID-ACT-21, ID-OTP-05.
    @Test func `a proof of work answers the question that was asked, until it expires`() throws {
        let asked = ProofOfWork(
            nonce: [1, 2, 3, 4], difficulty: 8, expiresAt: now.adding(seconds: 600), key: key)
        let proof = ProofOfWork.solve(asked.challenge, difficulty: asked.difficulty)
        #expect(ProofOfWork(proof: proof, at: now, key: key) == asked)
        #expect(ProofOfWork(proof: proof, at: now.adding(seconds: 599), key: key) != nil)
        #expect(ProofOfWork(proof: proof, at: now.adding(seconds: 600), key: key) == nil)
        #expect(ProofOfWork(proof: proof, at: now, key: Digest(sha256: [2])) == nil)
    }

    @Test func `a question cannot be made easier, longer or fresh`() {
        let asked = ProofOfWork(
            nonce: [1, 2, 3, 4], difficulty: 20, expiresAt: now.adding(seconds: 600), key: key)
        let parts = asked.challenge.split(separator: ".").map(String.init)
        let forged = [
            [parts[0], "0", parts[2], parts[3]], ["9999999999", parts[1], parts[2], parts[3]],
            [parts[0], parts[1], "00", parts[3]], [parts[0], parts[1], parts[2], ""],
        ]
        for parts in forged {
            let proof = "\(parts.joined(separator: ".")):0"
            #expect(ProofOfWork(proof: proof, at: now, key: key) == nil)
        }
        // Right question, wrong number: one in a million would be an answer.
        let wrong = (0..<100).count {
            ProofOfWork(proof: "\(asked.challenge):\($0)", at: now, key: key) != nil
        }
        #expect(wrong == 0)
    }

    @Test(arguments: ["", ":", "a:b", "1.2.3.4:5", "1.2.3.4:5:6", "....:1", "1.2.3.4:-1"])
    func `what is no proof is refused`(text: String) {
        #expect(ProofOfWork(proof: text, at: now, key: key) == nil)
    }

    // ID-O-12.
    @Test func `addresses are compared without their case`() throws {
        let address = try #require(EmailAddress("Karim.B@Example.MA"))
        #expect(address.comparable == "karim.b@example.ma")
    }
}
