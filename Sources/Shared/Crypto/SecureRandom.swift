internal import COpenSSL

/// Random numbers that cannot be foreseen (OpenSSL's DRBG, seeded by the kernel): for keys, tokens
/// and one-time codes.
package struct SecureRandom: RandomNumberGenerator, Sendable {
    package init() {}

    package mutating func next() -> UInt64 {
        var value: UInt64 = 0
        withUnsafeMutableBytes(of: &value) { Self.fill($0) }
        return value
    }

    /// So many random bytes.
    package static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            fill(UnsafeMutableRawBufferPointer(buffer))
            initializedCount = count
        }
    }

    /// Overwrites the buffer with random bytes.
    package static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        guard let base = buffer.baseAddress, !buffer.isEmpty else { return }
        var start = 0
        while start < buffer.count {
            let count = min(buffer.count - start, 1 << 30)
            let target = (base + start).assumingMemoryBound(to: UInt8.self)
            // Without entropy no secret may be made, and nothing outside can bring this about.
            precondition(RAND_bytes(target, Int32(count)) == 1, "the kernel gives no random bytes")
            start += count
        }
    }
}
