import Base
import Crypto
import IdentityDomain
import ServiceKit

/// The keys of Identity, each for one purpose, all derived from the program's secret.
struct IdentityKeys: Sendable {
    /// Of the names that journeys bear to their clients.
    let activation: Digest
    let refresh: Digest
    /// Of the links by which an old contact objects.
    let objection: Digest
    /// Of the names that recoveries bear to their clients.
    let recovery: Digest
    /// Of the tickets by which an account enrols its second factor.
    let enrolment: Digest
    /// From which authenticators' keys and recovery codes are computed.
    let secondFactor: Digest
    let code: Digest
    let captcha: Digest
    /// From which the keys that sign tokens are derived.
    let signing: Digest
    private let identifiers: Digest
    private let contacts: Digest
    private let counts: Digest

    init(_ context: ServiceContext) {
        activation = context.key(for: "activations")
        refresh = context.key(for: "refresh tokens")
        objection = context.key(for: "objections")
        recovery = context.key(for: "recoveries")
        enrolment = context.key(for: "enrolment tickets")
        secondFactor = context.key(for: "second factors")
        code = context.key(for: "one-time codes")
        captcha = context.key(for: "captchas")
        signing = context.key(for: "access tokens")
        identifiers = context.key(for: "identifiers")
        contacts = context.key(for: "contacts")
        counts = context.key(for: "counts")
    }

    /// Under which an account is found at sign-in.
    func identifier(_ kind: AccountKind, _ fund: Fund, _ text: String) -> Digest {
        digest([kind.rawValue, fund.rawValue, text], identifiers)
    }

    /// Under which a contact is known to be an account's.
    func contact(_ text: String) -> Digest { digest([text], contacts) }

    /// Under which something is counted.
    func count(_ parts: String...) -> Digest { digest(parts, counts) }

    private func digest(_ parts: [String], _ key: Digest) -> Digest {
        Digest(hmac: Array(parts.joined(separator: "\u{0}").utf8), key: key.bytes)
    }
}
