package import Base
internal import Glibc

extension SeededGenerator {
    /// Seeds for a test's `arguments`, which names them where it fails: the one in the environment's
    /// `SEED`, to play a failure again, or else so many new ones.
    package static func seeds(_ count: Int) -> [UInt64] {
        if let text = getenv("SEED"), let seed = UInt64(String(cString: text)) { return [seed] }
        return (0..<count).map { _ in UInt64.random(in: 1...999_999_999) }
    }
}
