import Base
import ClaimsDomain
import ClaimsStore
import Law
import Protobuf
import RPC
import ServiceKit
import Store

extension ClaimsHandlers {
    /// Makes a change that stands on what Enrollment says of a person. `ask` sets its argument to whom
    /// Enrollment was asked about; `body` is the change.
    ///
    /// A refusal takes back what the change recorded, yet it tells something of the person's cover:
    /// the look is recorded by itself before the refusal leaves. As of coverage checks, nobody may
    /// look more often in an hour than the law says (PRV-COV-O-04, PRV-COV-O-05). Of providers and
    /// employers every look counts; the staff of a fund looks at hundreds of persons by its work,
    /// and counts where nothing came of it.
    func changeAfterLook<Request: Message, Response: Message, Found: Sendable>(
        _ call: Call, _ request: Request, at fund: Fund, _ action: String,
        ask: (inout LookedAt) async throws -> Found,
        _ body: @escaping @Sendable (Found, WriteTransaction, Change) throws -> Response
    ) async throws -> Response {
        let caller = call.caller
        let now = context.clock.now
        let limit = LookLimit(
            caller: caller.name, now: now,
            looks: try law.looksPerHour.inForce(for: fund, on: context.clock.today).value)
        var lookedAt = LookedAt.nobody
        var found: Result<Found, Refusal> = .failure(.tooManyChecks)
        if try context.database.read({ try !limit.isReached($0) }) {
            found = try await asked { try await ask(&lookedAt) }
        }
        do {
            return try await context.change(call, request) { [found] transaction, change in
                let found = try found.get()
                if caller.kind != .staff { try limit.count(transaction) }
                return try body(found, transaction, change)
            }
        } catch let refusal as Refusal {
            guard lookedAt != .nobody else { throw refusal }
            let entry = AuditEntry(
                actor: caller.name, action: action, subject: lookedAt.subject,
                detail: refusal.reason.name, at: now)
            throw try await context.database.write { transaction in
                try transaction.audit(entry)
                // Counted again where it is kept: looks side by side do not pass the limit.
                if try limit.isReached(transaction) { return Refusal.tooManyChecks }
                try limit.count(transaction)
                return refusal
            }
        }
    }
}

/// Whom a request made Enrollment look at.
enum LookedAt: Equatable {
    /// Enrollment was not asked.
    case nobody
    /// Nobody has the number and the day of birth; they are kept nowhere.
    case unknown
    case person(String)

    fileprivate var subject: String {
        if case .person(let person) = self { person } else { "nobody" }
    }
}

/// How many looks one caller has in the hour before `now`.
private struct LookLimit: Sendable {
    let caller: String
    let now: WallTime
    let looks: Int

    func isReached(_ transaction: Transaction) throws -> Bool {
        try transaction.looks(by: caller, after: now.adding(seconds: -3600)) >= looks
    }

    func count(_ transaction: WriteTransaction) throws {
        guard try !isReached(transaction) else { throw Refusal.tooManyChecks }
        try transaction.addLook(by: caller, at: now, forgettingUpTo: now.adding(seconds: -3600))
    }
}
