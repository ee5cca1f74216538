import Base
import Testing

struct Base64Tests {
    /// RFC 4648 section 10, and bytes that need the last two digits.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func `text and bytes convert both ways, padded or not`(plain: String, text: String) {
        #expect(Base64.encode(plain.utf8) == text)
        #expect(Base64.decode(text.utf8) == Array(plain.utf8))
        let bare = text.filter { $0 != "=" }
        #expect(Base64.encode(plain.utf8, padded: false) == bare)
        #expect(Base64.decode(bare.utf8) == Array(plain.utf8))
    }

    @Test func `the two alphabets differ in the last two digits`() {
        #expect(Base64.encode([0xFB, 0xFF]) == "+/8=")
        #expect(Base64.encode([0xFB, 0xFF], alphabet: .urlSafe) == "-_8=")
        #expect(Base64.decode("-_8".utf8, alphabet: .urlSafe) == [0xFB, 0xFF])
        #expect(Base64.decode("-_8".utf8) == nil)
    }

    @Test(arguments: [
        "A", "AAAAA", "Zg=", "Zh==", "Zm9=", "=", "Zg==Zg==", "Zm 9", "Zm9v\n", "Zg===",
    ])
    func `what is not base64 has no bytes`(text: String) {
        #expect(Base64.decode(text.utf8) == nil)
    }
}
