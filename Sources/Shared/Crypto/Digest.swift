import COpenSSL

/// A SHA-256 digest (FIPS 180-4): 32 bytes.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package static let byteCount = 32

    /// `nil` unless there are 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Digest.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The digest of the bytes.
    package init(sha256 message: [UInt8]) {
        var hasher = SHA256()
        hasher.update(message)
        self = hasher.finish()
    }

    init(filling fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        bytes = [UInt8](unsafeUninitializedCapacity: Digest.byteCount) { buffer, count in
            // A buffer of positive capacity always has an address.
            fill(buffer.baseAddress!)
            count = Digest.byteCount
        }
    }

    /// 64 small hexadecimal digits.
    package var description: String { hexadecimal(bytes) }
}

/// A SHA-256 computation over bytes that come in pieces.
package struct SHA256: ~Copyable {
    private let context: OpaquePointer

    package init() {
        // These calls fail only where memory is exhausted or OpenSSL itself is broken: a process
        // without digests cannot keep any of its promises.
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, SHA256.method, nil) == 1
        else { preconditionFailure("OpenSSL gives no SHA-256") }
        self.context = context
    }

    /// Fetched once: `EVP_sha256()` makes OpenSSL look for a provider at each use.
    private nonisolated(unsafe) static let method = EVP_MD_fetch(nil, "SHA256", nil)

    deinit { EVP_MD_CTX_free(context) }

    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        let done = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        precondition(done == 1, "OpenSSL digests what it is given")
    }

    package consuming func finish() -> Digest {
        Digest { pointer in
            let done = EVP_DigestFinal_ex(context, pointer, nil)
            precondition(done == 1, "OpenSSL finishes a digest once")
        }
    }
}

/// Two small hexadecimal digits a byte.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
