package import Base
package import Crypto
package import IdentityDomain
package import Store

/// An account as it is kept.
package struct StoredAccount: Hashable, Sendable {
    package let id: String
    package let kind: AccountKind
    package let fund: Fund
    /// The person in Enrollment, the affiliation number, or the account itself.
    package let subject: String
    package let roles: [GrantedRole]
    package var state: AccountState
    package var opensAt: WallTime?
    package var password: PasswordHash
    package let email: EmailAddress?
    package let mobile: MobileNumber?
    /// The version of the conditions that were accepted.
    package let conditions: String
    package let openedAt: WallTime
    package var lastSignIn: WallTime?

    package init(
        id: String, kind: AccountKind, fund: Fund, subject: String, roles: [GrantedRole] = [],
        state: AccountState, opensAt: WallTime? = nil, password: PasswordHash,
        email: EmailAddress? = nil, mobile: MobileNumber? = nil, conditions: String = "",
        openedAt: WallTime, lastSignIn: WallTime? = nil
    ) {
        self.id = id
        self.kind = kind
        self.fund = fund
        self.subject = subject
        self.roles = roles
        self.state = state
        self.opensAt = opensAt
        self.password = password
        self.email = email
        self.mobile = mobile
        self.conditions = conditions
        self.openedAt = openedAt
        self.lastSignIn = lastSignIn
    }

    /// How it stands at a time, a hold that is over included.
    package func state(at now: WallTime) -> AccountState { state.at(now, opensAt: opensAt) }
}

extension Transaction {
    package func account(_ id: String) throws -> StoredAccount? {
        try first(
            """
            SELECT id, kind, fund, subject, roles, state, opens_at, password, email, mobile,
                conditions, opened_at, last_sign_in
            FROM accounts WHERE id = $1
            """, id, read: StoredAccount.init(stored:))
    }

    /// The account that signs in with the identifier of that digest.
    package func account(identifiedBy digest: Digest) throws -> StoredAccount? {
        try first("SELECT account FROM account_identifiers WHERE digest = $1", digest.bytes) {
            try $0.text(0)
        }.flatMap { try account($0) }
    }

    /// Whether a person has an account that is not closed (ID-O-09).
    package func hasAccount(_ person: String) throws -> Bool {
        try exists(
            "SELECT 1 FROM accounts WHERE subject = $1 AND kind = 'INSURED' AND state <> 'CLOSED'",
            person)
    }

    /// Whether the contact of that digest is another account's (ID-O-12).
    package func isContactUsed(_ digest: Digest) throws -> Bool {
        try exists("SELECT 1 FROM account_contacts WHERE digest = $1", digest.bytes)
    }

    package func identifiers(of account: String) throws -> [Digest] {
        try rows("SELECT digest FROM account_identifiers WHERE account = $1", account) {
            try stored(digest: $0.blob(0))
        }
    }
}

extension WriteTransaction {
    /// Opens an account, found by the identifiers and holding the contacts of those digests, which
    /// must be free.
    package func open(
        _ account: StoredAccount, identifiers: [Digest], contacts: [Digest]
    ) throws {
        try execute(
            """
            INSERT INTO accounts (id, kind, fund, subject, roles, state, opens_at, password, email,
                mobile, conditions, opened_at, last_sign_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """, account.id, account.kind.rawValue, account.fund.rawValue, account.subject,
            account.roles.map(\.description).joined(separator: ","), account.state.rawValue,
            account.opensAt, account.password.description, account.email?.description,
            account.mobile?.description, account.conditions, account.openedAt, account.lastSignIn)
        for digest in identifiers {
            try execute(
                "INSERT INTO account_identifiers (digest, account) VALUES ($1, $2)", digest.bytes,
                account.id)
        }
        for digest in contacts {
            try execute(
                "INSERT INTO account_contacts (digest, account) VALUES ($1, $2)", digest.bytes,
                account.id)
        }
    }

    /// Keeps an account's state, password and last sign-in. A closed account lets go of what only one
    /// account may have.
    package func update(_ account: StoredAccount) throws {
        try execute(
            """
            UPDATE accounts SET state = $2, opens_at = $3, password = $4, last_sign_in = $5
            WHERE id = $1
            """, account.id, account.state.rawValue, account.opensAt,
            account.password.description, account.lastSignIn)
        guard account.state == .closed else { return }
        try execute("DELETE FROM account_identifiers WHERE account = $1", account.id)
        try execute("DELETE FROM account_contacts WHERE account = $1", account.id)
    }
}

extension StoredAccount {
    fileprivate init(stored row: Row) throws {
        guard let password = PasswordHash(try row.text(7)) else {
            throw StoreError.corrupt("a password's hash")
        }
        let roles = try row.text(4).split(separator: ",").map { text in
            guard let role = GrantedRole(String(text)) else {
                throw StoreError.corrupt("\(text) is no role")
            }
            return role
        }
        let email = try row.optional(8, row.text)
        let mobile = try row.optional(9, row.text)
        self.init(
            id: try row.text(0), kind: try stored(row.text(1)), fund: try stored(row.text(2)),
            subject: try row.text(3), roles: roles, state: try stored(row.text(5)),
            opensAt: try row.optional(6, row.time), password: password,
            email: email.flatMap { EmailAddress($0) },
            mobile: mobile.flatMap { MobileNumber($0, abroad: true) },
            conditions: try row.text(10), openedAt: try row.time(11),
            lastSignIn: try row.optional(12, row.time))
    }
}
