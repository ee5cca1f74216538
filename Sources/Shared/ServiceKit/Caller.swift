package import Base
package import CommonAPI
internal import Protobuf
package import TLS

/// Who makes a call, as the edge has proven it, or as the caller's own certificate says.
package struct Caller: Hashable, Sendable {
    /// What stands behind a call.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nobody has proven who calls: the methods open to the public.
        case anonymous
        case person
        case employer
        case provider
        case staff
        /// A program of the suite.
        case service
    }

    package let kind: Kind
    /// By kind: the person's identifier in Enrollment, the affiliation number, the INPE, the
    /// account's identifier, the certificate's name. Empty for `anonymous`.
    package let subject: String
    package let fund: Fund?
    package let roles: Set<Role>
    /// Code of the mutual for which alone the caller acts; `nil` for none.
    package let mutual: String?
    /// The account in Identity; empty for certificates.
    package let account: String
    /// The session of the token; empty for certificates.
    package let session: String
    /// Until when the session may do what needs the password once more; `nil` where it may not.
    package let steppedUpUntil: WallTime?

    package init(
        _ kind: Kind, _ subject: String, fund: Fund? = nil, roles: Set<Role> = [],
        mutual: String? = nil, account: String = "", session: String = "",
        steppedUpUntil: WallTime? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.fund = fund
        self.roles = roles
        self.mutual = mutual
        self.account = account
        self.session = session
        self.steppedUpUntil = steppedUpUntil
    }

    /// With roles as they are granted; what is no role gives nothing, and two mutuals none.
    package init(
        _ kind: Kind, _ subject: String, fund: Fund?, granted texts: [String],
        account: String, session: String, steppedUpUntil: WallTime? = nil
    ) {
        let granted = texts.compactMap { GrantedRole($0) }
        let mutuals = Set(granted.compactMap(\.mutual))
        self.init(
            kind, subject, fund: fund, roles: Set(granted.map(\.role)),
            mutual: mutuals.count == 1 ? mutuals.first : nil, account: account, session: session,
            steppedUpUntil: steppedUpUntil)
    }

    package static let anonymous = Caller(.anonymous, "")

    /// What stands in records: `provider:101112131`.
    package var name: String { subject.isEmpty ? kind.rawValue : kind.rawValue + ":" + subject }

    // MARK: From a certificate

    /// Whom a certificate names: a provider or employer by its URI
    /// (`urn:tadamun:provider:<INPE>`, `urn:tadamun:employer:<affiliation number>`), a program of the
    /// suite by its DNS name (`claims.tadamun.internal`). `nil` where it names nobody or several.
    package init?(_ identity: PeerIdentity) {
        self.init(uris: identity.uris, dnsNames: identity.dnsNames)
    }

    init?(uris: [String], dnsNames: [String]) {
        var found: [Caller] = []
        for uri in uris where uri.hasPrefix(Self.uriPrefix) {
            let parts = uri.dropFirst(Self.uriPrefix.count).split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let subject = parts.count == 2 ? String(parts[1]) : ""
            switch parts.first {
            case "provider":
                guard let number = INPE(subject) else { return nil }
                found.append(Caller(.provider, number.description))
            case "employer":
                guard let number = AffiliationNumber(subject) else { return nil }
                found.append(Caller(.employer, number.description))
            default: return nil
            }
        }
        for name in dnsNames where name.hasSuffix(Self.programSuffix) {
            found.append(Caller(.service, name))
        }
        guard found.count == 1 else { return nil }
        self = found[0]
    }

    private static let uriPrefix = "urn:tadamun:"
    private static let programSuffix = ".tadamun.internal"

    // MARK: On the wire

    /// The metadata in which a proven caller travels; clients cannot set it.
    package static let field = "tadamun-caller-bin"

    /// `nil` where the bytes are not a caller: then the call is refused, not taken for anonymous.
    package init?(encoded bytes: [UInt8]) {
        guard bytes.count <= Limits.callerBytes,
            let message = try? CommonV1.Caller(decoding: bytes), let kind = Kind(message.kind),
            !message.subject.isEmpty
        else { return nil }
        self.init(
            kind, message.subject, fund: Fund(message.fund), granted: message.roles,
            account: message.account, session: message.session,
            steppedUpUntil: message.steppedUpUntil.flatMap { WallTime($0) })
    }

    package var encoded: [UInt8] {
        CommonV1.Caller(
            kind: kind.message, subject: subject, fund: CommonV1.Fund(fund),
            roles: granted.map(\.description).sorted(), account: account, session: session,
            steppedUpUntil: steppedUpUntil.map { GoogleProtobuf.Timestamp($0) }
        ).encoded()
    }

    private var granted: [GrantedRole] {
        roles.map { role in
            let isOfMutual = role == .mutualAgent || role == .filingPoint
            return GrantedRole(role, mutual: isOfMutual ? mutual : nil)
        }
    }

    // MARK: Whose affairs

    /// Whether the caller acts for the fund: staff belongs to one, or to none in particular; ANAM
    /// stands above both.
    package func acts(for fund: Fund) -> Bool {
        self.fund == nil || self.fund == fund || roles == [.regulator]
    }

    /// Refuses staff of the other fund.
    package func requireFund(_ fund: Fund) throws(Refusal) {
        guard acts(for: fund) else { throw .callerNotAllowed }
    }
}

extension Caller.Kind {
    fileprivate init?(_ message: CommonV1.Caller.Kind) {
        switch message {
        case .person: self = .person
        case .employer: self = .employer
        case .provider: self = .provider
        case .staff: self = .staff
        case .service: self = .service
        default: return nil
        }
    }

    fileprivate var message: CommonV1.Caller.Kind {
        switch self {
        case .anonymous: .unspecified
        case .person: .person
        case .employer: .employer
        case .provider: .provider
        case .staff: .staff
        case .service: .service
        }
    }
}

extension Fund {
    /// `nil` where the message says none, or one that is not known.
    package init?(_ message: CommonV1.Fund) {
        switch message {
        case .cnops: self = .cnops
        case .cnss: self = .cnss
        default: return nil
        }
    }
}

extension CommonV1.Fund {
    package init(_ fund: Fund?) {
        switch fund {
        case .cnops: self = .cnops
        case .cnss: self = .cnss
        case nil: self = .unspecified
        }
    }
}

extension CommonV1.BilingualText {
    package init(_ text: BilingualText) {
        self.init(french: text.french, arabic: text.arabic)
    }
}
