package import Base

/// What an access token says of its bearer, for the minutes that it lives.
///
/// Verified with published keys, without asking Identity; pure, the time is given.
package struct AccessToken: Hashable, Sendable {
    /// `iss` of every token of the suite.
    package static let issuer = "tadamun-identity"

    /// Who bears it; the names are those of `common.v1.Caller.Kind`.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case person = "PERSON"
        case employer = "EMPLOYER"
        case provider = "PROVIDER"
        case staff = "STAFF"
    }

    /// `sub`: the account's identifier in Identity.
    package let account: String
    /// `sid`: the sign-in that it belongs to.
    package let session: String
    package let kind: Kind
    /// The person, affiliation number, INPE or account that acts.
    package let subject: String
    package let fund: Fund?
    /// Names of the domain's roles, such as `CLAIMS_AGENT` or `MUTUAL_AGENT:MGEN`.
    package let roles: [String]
    /// `iat`, in whole seconds.
    package let issuedAt: WallTime
    /// `exp`: the first moment at which it is refused, in whole seconds.
    package let expiresAt: WallTime
    /// `sup`: until when what needs the password once more is allowed, in whole seconds; `nil` where
    /// the bearer has not given it again.
    package let steppedUpUntil: WallTime?

    package init(
        account: String, session: String, kind: Kind, subject: String, fund: Fund?,
        roles: [String], issuedAt: WallTime, expiresAt: WallTime, steppedUpUntil: WallTime? = nil
    ) {
        self.account = account
        self.session = session
        self.kind = kind
        self.subject = subject
        self.fund = fund
        self.roles = roles
        self.issuedAt = WallTime(seconds: issuedAt.seconds)
        self.expiresAt = WallTime(seconds: expiresAt.seconds)
        self.steppedUpUntil = steppedUpUntil.map { WallTime(seconds: $0.seconds) }
    }
}

/// Why a text is refused as an access token; told to logs and never to who sent it.
package enum TokenFault: Error, Hashable, Sendable {
    /// It is too long, or no compact JWS of three parts in base64url.
    case malformed
    /// Its header asks for another algorithm or type, or has a field that we do not know.
    case headerNotSupported
    /// No key of that name is in force.
    case keyUnknown
    /// The key did not make the signature.
    case signatureWrong
    /// Signed by us, but its claims are not those of an access token.
    case claimsNotSupported
    /// It is issued in the future, or before its key was.
    case notYetValid
    case expired
}
