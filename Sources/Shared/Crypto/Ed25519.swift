import COpenSSL

/// Signatures with Ed25519 (RFC 8032): 32 bytes a key, 64 bytes a signature.
package enum Ed25519 {
    package static let keyByteCount = 32
    package static let signatureByteCount = 64

    /// A key that signs.
    package final class PrivateKey: Sendable {
        fileprivate let key: EVPKey
        package let publicKey: PublicKey

        fileprivate init?(_ pointer: OpaquePointer?) {
            guard let pointer else { return nil }
            key = EVPKey(pointer)
            guard let publicKey = PublicKey(bytes: key.rawPublicKey) else { return nil }
            self.publicKey = publicKey
        }

        /// The key of 32 secret bytes, such as random ones; `nil` for another count.
        package convenience init?(bytes: [UInt8]) {
            guard bytes.count == keyByteCount else { return nil }
            self.init(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, bytes, bytes.count))
        }

        /// A fresh key of unforeseeable bytes.
        package static func generate() -> PrivateKey {
            guard let key = PrivateKey(bytes: SecureRandom.bytes(keyByteCount)) else {
                // Every 32 bytes are a key; only exhausted memory refuses one.
                preconditionFailure("OpenSSL makes no Ed25519 key")
            }
            return key
        }

        /// The key of a PEM text (PKCS #8, RFC 8410), not encrypted; `nil` where it holds no
        /// Ed25519 key.
        package convenience init?(pem: [UInt8]) {
            let pointer = pem.withUnsafeBytes { bytes -> OpaquePointer? in
                guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count))
                else { return nil }
                defer { BIO_free(bio) }
                return PEM_read_bio_PrivateKey(bio, nil, refusePassphrase, nil)
            }
            ERR_clear_error()
            guard let pointer else { return nil }
            guard EVP_PKEY_get_id(pointer) == EVP_PKEY_ED25519 else {
                EVP_PKEY_free(pointer)
                return nil
            }
            self.init(pointer)
        }

        /// The key as a PEM text (PKCS #8), not encrypted: for a file that its owner alone reads.
        package var pem: String {
            guard let bio = BIO_new(BIO_s_mem()) else { preconditionFailure("out of memory") }
            defer { BIO_free(bio) }
            var text = [UInt8](repeating: 0, count: 512)
            let isWritten =
                PEM_write_bio_PKCS8PrivateKey(bio, key.pointer, nil, nil, 0, nil, nil) == 1
            let count = BIO_read(bio, &text, Int32(text.count))
            precondition(isWritten && count > 0, "OpenSSL writes every key that it holds")
            return String(decoding: text.prefix(Int(count)), as: UTF8.self)
        }

        /// The 32 secret bytes.
        package var bytes: [UInt8] {
            [UInt8](unsafeUninitializedCapacity: keyByteCount) { buffer, count in
                count = keyByteCount
                let done = EVP_PKEY_get_raw_private_key(key.pointer, buffer.baseAddress, &count)
                precondition(done == 1, "an Ed25519 key has its bytes")
            }
        }

        /// The signature of the message: 64 bytes, always the same ones.
        package func sign(_ message: [UInt8]) -> [UInt8] {
            guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
            defer { EVP_MD_CTX_free(context) }
            return [UInt8](unsafeUninitializedCapacity: signatureByteCount) { buffer, count in
                count = signatureByteCount
                let isBegun = EVP_DigestSignInit(context, nil, nil, nil, key.pointer) == 1
                let done = EVP_DigestSign(
                    context, buffer.baseAddress, &count, message, message.count)
                precondition(isBegun && done == 1, "an Ed25519 key signs every message")
            }
        }
    }

    /// A key that verifies; equal where the bytes are.
    package final class PublicKey: Hashable, Sendable {
        /// As RFC 8032 writes it.
        package let bytes: [UInt8]
        private let key: EVPKey

        /// `nil` unless there are 32 bytes.
        package init?(bytes: [UInt8]) {
            guard bytes.count == keyByteCount,
                let pointer = EVP_PKEY_new_raw_public_key(
                    EVP_PKEY_ED25519, nil, bytes, bytes.count)
            else { return nil }
            self.bytes = bytes
            key = EVPKey(pointer)
        }

        /// The key of a PEM text (SubjectPublicKeyInfo, RFC 8410); `nil` where it holds no Ed25519
        /// key.
        package convenience init?(pem: [UInt8]) {
            let pointer = pem.withUnsafeBytes { bytes -> OpaquePointer? in
                guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count))
                else { return nil }
                defer { BIO_free(bio) }
                return PEM_read_bio_PUBKEY(bio, nil, refusePassphrase, nil)
            }
            ERR_clear_error()
            guard let pointer else { return nil }
            let key = EVPKey(pointer)
            guard EVP_PKEY_get_id(pointer) == EVP_PKEY_ED25519 else { return nil }
            self.init(bytes: key.rawPublicKey)
        }

        package static func == (left: PublicKey, right: PublicKey) -> Bool {
            left.bytes == right.bytes
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

        /// Whether the private key of this one made the signature of the message.
        package func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
            guard signature.count == signatureByteCount, let context = EVP_MD_CTX_new() else {
                return false
            }
            defer { EVP_MD_CTX_free(context) }
            defer { ERR_clear_error() }
            return EVP_DigestVerifyInit(context, nil, nil, nil, key.pointer) == 1
                && EVP_DigestVerify(
                    context, signature, signature.count, message, message.count) == 1
        }
    }
}

/// A key of OpenSSL, freed with its last reference.
///
/// `@unchecked Sendable`: nothing changes the key after it is made, and OpenSSL lets several threads
/// use such a key.
private final class EVPKey: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over one reference.
    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { EVP_PKEY_free(pointer) }

    var rawPublicKey: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Ed25519.keyByteCount) { buffer, count in
            count = Ed25519.keyByteCount
            let done = EVP_PKEY_get_raw_public_key(pointer, buffer.baseAddress, &count)
            precondition(done == 1, "an Ed25519 key has its public bytes")
        }
    }
}

/// Stands in for OpenSSL's own question on the terminal, which would stop the process.
private func refusePassphrase(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ isWriting: Int32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 { -1 }
