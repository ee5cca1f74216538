import COpenSSL

extension Digest {
    /// HMAC-SHA-256 of the message (RFC 2104): a digest that nobody makes, or guesses the message
    /// from, without the key.
    package init(hmac message: [UInt8], key: [UInt8]) {
        // The key's length is bounded by every caller; a longer one is a bug.
        precondition(key.count <= Int32.max, "a key of more than 2 GiB")
        self.init(filling: { output in
            let made = HMAC(
                EVP_sha256(), key, Int32(key.count), message, message.count, output, nil)
            precondition(made != nil, "OpenSSL gives no HMAC")
        })
    }
}

/// HMAC-SHA-1 of the message (RFC 2104), 20 bytes: for time-based codes (RFC 6238), whose
/// authenticators know no better, and for nothing else.
package func hmacSHA1(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    precondition(key.count <= Int32.max, "a key of more than 2 GiB")
    return [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
        let made = HMAC(
            EVP_sha1(), key, Int32(key.count), message, message.count, buffer.baseAddress, nil)
        precondition(made != nil, "OpenSSL gives no HMAC")
        count = 20
    }
}

/// SHA-1 of the message, 20 bytes: the form in which lists of breached passwords are published, and
/// for nothing else.
package func sha1(_ message: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
        let made = EVP_Digest(
            message, message.count, buffer.baseAddress, nil, EVP_sha1(), nil)
        precondition(made == 1, "OpenSSL digests what it is given")
        count = 20
    }
}
