import Crypto
import Testing

struct PasswordHashTests {
    // RFC 7914, section 12; the last of its cases needs 1 GiB, more than a hash of ours may take.
    @Test(arguments: [
        (
            "", "", 4, 1, 1,
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8"
                + "326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
        ),
        (
            "password", "NaCl", 10, 8, 16,
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a388"
                + "6ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
        (
            "pleaseletmein", "SodiumChloride", 14, 8, 1,
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d543295561"
                + "3f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
        ),
    ])
    func `scrypt gives the bytes of RFC 7914`(
        password: String, salt: String, logN: Int, r: Int, p: Int, derived: String
    ) throws {
        let parameters = try #require(ScryptParameters(logN: logN, r: r, p: p))
        let made = parameters.derive(64, from: Array(password.utf8), salt: Array(salt.utf8))
        #expect(made == bytes(derived))
    }

    private let cheap = ScryptParameters(logN: 4, r: 1, p: 1)!

    @Test func `a stored hash knows its password and no other`() throws {
        let hash = try #require(PasswordHash("Abcdefg1", parameters: cheap))
        let read = try #require(PasswordHash(hash.description))
        #expect(read == hash)
        #expect(read.matches("Abcdefg1") == true)
        for other in ["abcdefg1", "Abcdefg", "Abcdefg12", ""] {
            #expect(read.matches(other) == false)
        }
    }

    @Test func `equal passwords have different hashes`() throws {
        let first = try #require(PasswordHash("Abcdefg1", parameters: cheap))
        let second = try #require(PasswordHash("Abcdefg1", parameters: cheap))
        #expect(first != second)
    }

    @Test(arguments: [
        "", "$", "$scrypt$ln=4,r=1,p=1$AAAA", "$bcrypt$ln=4,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
        "$scrypt$ln=04,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=40,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=4,r=1,p=1,q=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=4,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
    ])
    func `a text that is no stored hash is refused`(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test(arguments: [(0, 8, 1), (25, 8, 1), (17, 0, 1), (17, 8, 0), (20, 8, 1), (24, 64, 64)])
    func `costs outside their bounds are refused`(logN: Int, r: Int, p: Int) {
        #expect(ScryptParameters(logN: logN, r: r, p: p) == nil)
    }

    @Test func `the cost that OWASP names is within bounds`() throws {
        let cost = try #require(ScryptParameters(logN: 17, r: 8, p: 1))
        #expect(cost.memory >= 128 << 20)
    }
}
