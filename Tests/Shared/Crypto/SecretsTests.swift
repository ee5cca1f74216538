import Crypto
import Testing

struct SecretsTests {
    @Test(
        arguments: [
            ([], [], true), ([1], [1], true), ([1], [2], false), ([1], [1, 2], false),
            ([1, 2, 3, 4], [1, 2, 3, 4], true), ([1, 2, 3, 4], [0, 2, 3, 4], false),
            ([1, 2, 3, 4], [1, 2, 3, 5], false), ([], [0], false),
        ] as [([UInt8], [UInt8], Bool)])
    func `secrets are equal only where every byte is`(
        left: [UInt8], right: [UInt8], equal: Bool
    ) {
        #expect(constantTimeEqual(left, right) == equal)
    }

    @Test func `random bytes have the length asked for and do not repeat`() {
        for count in [0, 1, 16, 32, 100_000] {
            #expect(SecureRandom.bytes(count).count == count)
        }
        // Two equal draws of 256 bits are less likely than a broken machine.
        #expect(SecureRandom.bytes(32) != SecureRandom.bytes(32))
        var random = SecureRandom()
        #expect(random.next() != random.next())
    }
}
