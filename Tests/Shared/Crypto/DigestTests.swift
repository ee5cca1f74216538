import Crypto
import Testing

struct DigestTests {
    // FIPS 180-4 examples, and the million letters of the NIST test vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func `SHA-256 gives the standard's digests`(message: String, digest: String) {
        #expect(Digest(sha256: Array(message.utf8)).description == digest)
    }

    @Test func `pieces give the digest of the whole`() {
        let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
        var hasher = SHA256()
        for start in stride(from: 0, to: 1000, by: 7) {
            hasher.update(Array(message[start..<min(start + 7, 1000)]))
        }
        #expect(hasher.finish() == Digest(sha256: message))
    }

    @Test func `a digest has 32 bytes`() {
        let digest = Digest(sha256: [])
        #expect(Digest(bytes: digest.bytes) == digest)
        #expect(Digest(bytes: Array(digest.bytes.dropLast())) == nil)
    }
}
