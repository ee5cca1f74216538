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
