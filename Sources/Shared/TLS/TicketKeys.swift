internal import COpenSSL
internal import Crypto
internal import Glibc
internal import Synchronization

/// The keys that encrypt session tickets (RFC 5077, section 4): made here, never written anywhere.
///
/// A key encrypts for `TLSLimits.ticketKeySeconds` and decrypts for a session's lifetime more. All
/// contexts of one source share the keys, so that a reloaded certificate ends no session. Tickets
/// hold no client's certificate: where those are asked for, sessions stay with the server.
final class TicketKeys: Sendable {
    private struct Key {
        let name: [UInt8]
        let cipherKey: [UInt8]
        let macKey: [UInt8]
        let madeAt: Int64
    }

    private let sessionSeconds: Int64
    private let keys = Mutex<[Key]>([])

    init(sessionSeconds: Int) {
        self.sessionSeconds = Int64(sessionSeconds)
    }

    /// Prepares the encryption of a new ticket; writes the key's name and a fresh vector.
    func encrypt(
        name: UnsafeMutablePointer<UInt8>, vector: UnsafeMutablePointer<UInt8>,
        cipher: OpaquePointer, mac: OpaquePointer
    ) -> Bool {
        let key = current(at: Int64(time(nil)))
        name.update(from: key.name, count: key.name.count)
        SecureRandom.fill(UnsafeMutableRawBufferPointer(start: vector, count: 16))
        return EVP_EncryptInit_ex(cipher, TicketCipher.aes, nil, key.cipherKey, vector) == 1
            && tadamun_mac_set_key(mac, key.macKey, key.macKey.count) == 1
    }

    /// Prepares the decryption of a ticket: `nil` where its key is unknown or too old.
    func decrypt(
        name: UnsafeMutablePointer<UInt8>, vector: UnsafeMutablePointer<UInt8>,
        cipher: OpaquePointer, mac: OpaquePointer
    ) -> Bool? {
        let now = Int64(time(nil))
        let wanted = UnsafeBufferPointer(start: name, count: 16)
        let key = keys.withLock { keys in keys.first { $0.name.elementsEqual(wanted) } }
        guard let key, now < key.madeAt + TLSLimits.ticketKeySeconds + sessionSeconds else {
            return nil
        }
        return EVP_DecryptInit_ex(cipher, TicketCipher.aes, nil, key.cipherKey, vector) == 1
            && tadamun_mac_set_key(mac, key.macKey, key.macKey.count) == 1
    }

    private func current(at now: Int64) -> Key {
        keys.withLock { keys in
            if let newest = keys.last, now < newest.madeAt + TLSLimits.ticketKeySeconds,
                newest.madeAt <= now
            {
                return newest
            }
            keys.removeAll { now >= $0.madeAt + TLSLimits.ticketKeySeconds + sessionSeconds }
            let key = Key(
                name: SecureRandom.bytes(16), cipherKey: SecureRandom.bytes(32),
                macKey: SecureRandom.bytes(32), madeAt: now)
            keys.append(key)
            return key
        }
    }
}

private enum TicketCipher {
    // Looked up once, never freed and never changed, so every thread may use it.
    nonisolated(unsafe) static let aes: OpaquePointer? = EVP_CIPHER_fetch(nil, "AES-256-CBC", nil)
}
