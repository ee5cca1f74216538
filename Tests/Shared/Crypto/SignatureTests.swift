import Crypto
import Testing

struct SignatureTests {
    // RFC 8032, section 7.1, tests 1 to 3 and SHA(abc).
    @Test(arguments: [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                + "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290"
                + "ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
        (
            "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a8"
                + "36ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ec"
                + "fdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
        ),
    ])
    func `Ed25519 gives the signatures of RFC 8032`(
        secret: String, publicKey: String, message: String, signature: String
    ) throws {
        let key = try #require(Ed25519.PrivateKey(bytes: bytes(secret)))
        #expect(key.publicKey.bytes == bytes(publicKey))
        #expect(key.sign(bytes(message)) == bytes(signature))
        #expect(key.publicKey.verifies(bytes(signature), of: bytes(message)))
        #expect(key.bytes == bytes(secret))
    }

    @Test func `one bit changed anywhere makes a signature false`() {
        let key = Ed25519.PrivateKey.generate()
        let message: [UInt8] = Array("tadamun".utf8)
        let signature = key.sign(message)
        #expect(key.publicKey.verifies(signature, of: message))
        for bit in 0..<(signature.count * 8) {
            var changed = signature
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!key.publicKey.verifies(changed, of: message))
        }
        #expect(!key.publicKey.verifies(signature, of: message + [0]))
        #expect(!key.publicKey.verifies(Array(signature.dropLast()), of: message))
        #expect(!key.publicKey.verifies(signature + [0], of: message))
        #expect(!Ed25519.PrivateKey.generate().publicKey.verifies(signature, of: message))
    }

    @Test func `a key is the same after its way through a PEM text`() throws {
        let key = Ed25519.PrivateKey.generate()
        let read = try #require(Ed25519.PrivateKey(pem: Array(key.pem.utf8)))
        #expect(read.bytes == key.bytes)
        #expect(read.publicKey == key.publicKey)
        #expect(key.pem.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
    }

    @Test(arguments: [
        "", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    ])
    func `a text that holds no Ed25519 key gives none`(text: String) {
        #expect(Ed25519.PrivateKey(pem: Array(text.utf8)) == nil)
    }

    @Test func `keys have 32 bytes`() {
        for count in [0, 31, 33] {
            #expect(Ed25519.PrivateKey(bytes: [UInt8](repeating: 1, count: count)) == nil)
            #expect(Ed25519.PublicKey(bytes: [UInt8](repeating: 1, count: count)) == nil)
        }
    }

    // RFC 4231, test cases 1, 2, 3, 6 and 7.
    @Test(arguments: [
        (
            String(repeating: "0b", count: 20), "4869205468657265",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            String(repeating: "aa", count: 131),
            "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d20"
                + "48617368204b6579204669727374",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        (
            String(repeating: "aa", count: 131),
            "5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b"
                + "2d73697a65206b657920616e642061206c6172676572207468616e20626c6f636b2d73697a65"
                + "20646174612e20546865206b6579206e6565647320746f20626520686173686564206265666f"
                + "7265206265696e6720757365642062792074686520484d414320616c676f726974686d2e",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
        ),
    ])
    func `HMAC-SHA-256 gives the digests of RFC 4231`(key: String, message: String, digest: String)
    {
        #expect(Digest(hmac: bytes(message), key: bytes(key)).description == digest)
    }
}

/// The bytes that hexadecimal digits write.
func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
