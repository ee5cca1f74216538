internal import Crypto
internal import Synchronization

/// Where identifiers, codes and spans come from: the system's secure source, or a test's seed.
package struct Randomness: Sendable {
    private let fill: @Sendable (Int) -> [UInt8]

    /// `bytes` gives so many bytes; any thread may call it.
    package init(_ bytes: @escaping @Sendable (Int) -> [UInt8]) {
        fill = bytes
    }

    package static let secure = Randomness { SecureRandom.bytes($0) }

    /// The bytes of a generator, for tests.
    package init(seeded generator: some RandomNumberGenerator & Sendable) {
        let state = SeededState(generator)
        fill = { state.bytes($0) }
    }

    package func bytes(_ count: Int) -> [UInt8] { fill(count) }

    package func number() -> UInt64 {
        bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// An identifier that says nothing of what it names: the prefix and 16 hexadecimal digits.
    package func identifier(_ prefix: String) -> String { prefix + hexadecimal(bytes(8)) }
}

private final class SeededState: Sendable {
    private let generator: Mutex<any RandomNumberGenerator & Sendable>

    init(_ generator: any RandomNumberGenerator & Sendable) {
        self.generator = Mutex(generator)
    }

    func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in
            (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
    }
}
