/// An e-mail, ready to be handed over.
package struct Letter: Hashable, Sendable {
    /// Addresses of the envelope, without brackets.
    package let sender: String
    package let recipient: String
    /// Headers and body as RFC 5322 has them, lines ending with CRLF.
    package let content: [UInt8]

    package init(sender: String, recipient: String, content: [UInt8]) {
        self.sender = sender
        self.recipient = recipient
        self.content = content
    }

    /// Whether an address can end neither its command nor its brackets.
    static func isSound(_ address: String) -> Bool {
        (3...254).contains(address.utf8.count)
            && address.utf8.allSatisfy {
                (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
            }
    }
}

/// A mail server that takes letters from the suite (RFC 6409).
package struct MailRelay: Hashable, Sendable {
    /// How the connection is protected.
    package enum Protection: String, Hashable, Sendable, CaseIterable {
        /// STARTTLS before anything is said, or TLS from the first byte where the URL is `smtps:`.
        case required
        /// For a relay on the same machine.
        case none
    }

    /// `smtp://host:port` or `smtps://host:port`; a path is the name to greet with.
    package let url: String
    package let protection: Protection
    package let user: String?
    package let password: String?
    /// A file with the authorities to trust; the system's where `nil`.
    package let authority: String?
    /// For one letter, names and handshake included.
    package let milliseconds: Int

    package init(
        url: String, protection: Protection = .required, user: String? = nil,
        password: String? = nil, authority: String? = nil, milliseconds: Int
    ) {
        self.url = url
        self.protection = protection
        self.user = user
        self.password = password
        self.authority = authority
        self.milliseconds = milliseconds
    }
}
