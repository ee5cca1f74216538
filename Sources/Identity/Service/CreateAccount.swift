import Base
import CommonAPI
import Crypto
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// ID-STF, ID-O-44: accounts of employers' contacts and of staff.
    func createAccount(
        _ request: IdentityV1.CreateAccountRequest, _ call: Call
    ) async throws -> IdentityV1.Account {
        let caller = try call.require(anyOf: .identityAgent)
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        try caller.requireFund(fund)
        let opening = try await prepare(request, at: fund)
        return try await context.change(call, request) { transaction, change in
            IdentityV1.Account(try open(opening, transaction, change), at: change.now)
        }
    }

    /// An account to open, checked, its password hashed.
    struct Opening: Sendable {
        let account: StoredAccount
        let identifier: Digest
    }

    func prepare(
        _ request: IdentityV1.CreateAccountRequest, at fund: Fund
    ) async throws -> Opening {
        guard let kind = AccountKind(request.kind), kind != .insured else {
            throw Refusal.fieldInvalid("kind")
        }
        let name = try request.identifier.accepted(as: "identifier").lowercased()
        guard (3...IdentityLimits.nameBytes).contains(name.utf8.count),
            name.utf8.allSatisfy(isInName)
        else { throw Refusal.fieldInvalid("identifier") }
        var roles: [GrantedRole] = []
        for text in request.roles {
            // Mutuals complete the cover of CNOPS alone (CLM-MUT-03).
            guard let role = GrantedRole(text), role.isWhole, role.mutual == nil || fund == .cnops,
                !roles.contains(where: { $0.role == role.role })
            else { throw Refusal.fieldInvalid("roles") }
            roles.append(role)
        }
        let id = context.random.identifier("a")
        var subject = id
        if kind == .employer {
            guard let number = AffiliationNumber(request.affiliationNumber) else {
                throw Refusal.fieldInvalid("affiliation_number")
            }
            guard roles.isEmpty else { throw Refusal.fieldInvalid("roles") }
            subject = number.description
        } else {
            guard !roles.isEmpty else { throw Refusal.fieldMissing("roles") }
            guard request.affiliationNumber.isEmpty else {
                throw Refusal.fieldInvalid("affiliation_number")
            }
        }
        try passwordPolicy(kind, fund, on: context.clock.today)
            .accept(request.password, again: request.password)
        return Opening(
            account: StoredAccount(
                id: id, kind: kind, fund: fund, subject: subject, roles: roles, state: .active,
                password: try await passwords.hash(chosen: request.password),
                openedAt: context.clock.now),
            identifier: keys.identifier(kind, fund, name))
    }

    func open(
        _ opening: Opening, _ transaction: WriteTransaction, _ change: Change
    ) throws -> StoredAccount {
        guard try transaction.account(identifiedBy: opening.identifier) == nil else {
            throw Refusal.identifierTaken
        }
        try transaction.open(opening.account, identifiers: [opening.identifier], contacts: [])
        let roles = opening.account.roles.map(\.description).joined(separator: ",")
        try change.audit(
            transaction, action: "identity.account.created", subject: opening.account.id,
            detail: "\(opening.account.kind.rawValue) \(opening.account.fund.rawValue) \(roles)")
        return opening.account
    }
}

private func isInName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "._-".utf8.contains(byte)
}
