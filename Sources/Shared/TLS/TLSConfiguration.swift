/// Whether a server asks its clients for certificates.
package enum ClientCertificates: String, Sendable {
    /// Clients are not asked.
    case none
    /// A client may do without; one it presents must be sound.
    case optional
    /// A client without a sound certificate is refused in the handshake.
    case required
}

/// What happens to a peer whose CRL has passed its next update.
package enum StaleCRL: String, Sendable {
    /// The peer is refused: it may have been revoked since.
    case refuse
    /// The peer is let in, and counted.
    case warn
}

/// Versions of TLS that are spoken at all.
package enum TLSVersion: String, Sendable, Comparable {
    case tls12 = "TLSv1.2"
    case tls13 = "TLSv1.3"

    package static func < (left: TLSVersion, right: TLSVersion) -> Bool {
        left == .tls12 && right == .tls13
    }
}

/// A certificate with its chain, and its key: paths of PEM files.
package struct TLSCredentials: Sendable, Hashable {
    /// The certificate first, then those between it and the anchor.
    package var certificateChain: String
    /// The private key, not encrypted.
    package var privateKey: String

    package init(certificateChain: String, privateKey: String) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
    }
}

/// Whom to trust: paths of PEM files.
package struct TLSTrust: Sendable, Hashable {
    /// Files of trust anchors, each with one certificate or more.
    package var authorities: [String]
    /// Files of CRLs; where any is given, every authority of a peer's chain must have one.
    package var revocationLists: [String]
    /// What happens once a CRL has passed its next update.
    package var staleCRL: StaleCRL

    package init(
        authorities: [String], revocationLists: [String] = [], staleCRL: StaleCRL = .refuse
    ) {
        self.authorities = authorities
        self.revocationLists = revocationLists
        self.staleCRL = staleCRL
    }
}

/// How a server speaks TLS.
package struct TLSServerConfiguration: Sendable, Hashable {
    package var credentials: TLSCredentials
    /// Whether clients show certificates; `trust` is needed unless they do not.
    package var clientCertificates: ClientCertificates
    package var trust: TLSTrust?
    /// The lowest version spoken; 1.3 is preferred.
    package var minimumVersion: TLSVersion
    /// Seconds for which a session may be resumed, at most `TLSLimits.sessionSeconds`.
    package var sessionSeconds: Int

    package init(
        credentials: TLSCredentials, clientCertificates: ClientCertificates = .none,
        trust: TLSTrust? = nil, minimumVersion: TLSVersion = .tls12, sessionSeconds: Int = 43_200
    ) {
        self.credentials = credentials
        self.clientCertificates = clientCertificates
        self.trust = trust
        self.minimumVersion = minimumVersion
        self.sessionSeconds = sessionSeconds
    }

    /// Every file it is read from.
    package var files: [String] {
        [credentials.certificateChain, credentials.privateKey]
            + (trust.map { $0.authorities + $0.revocationLists } ?? [])
    }
}

/// How a client speaks TLS.
package struct TLSClientConfiguration: Sendable, Hashable {
    package var trust: TLSTrust
    /// What the client shows of itself to a server that asks.
    package var credentials: TLSCredentials?
    /// The lowest version spoken; 1.3 is preferred.
    package var minimumVersion: TLSVersion

    package init(
        trust: TLSTrust, credentials: TLSCredentials? = nil, minimumVersion: TLSVersion = .tls12
    ) {
        self.trust = trust
        self.credentials = credentials
        self.minimumVersion = minimumVersion
    }

    /// Every file it is read from.
    package var files: [String] {
        trust.authorities + trust.revocationLists
            + (credentials.map { [$0.certificateChain, $0.privateKey] } ?? [])
    }
}
