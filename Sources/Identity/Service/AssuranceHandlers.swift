import Base
import Crypto
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// What makes sure that an account is its person's, beside the pages of the journey.
struct AssuranceHandlers: IdentityV1.AssuranceService {
    let identity: IdentityHandlers

    /// ID-HRD-02.
    func confirmPerson(
        _ request: IdentityV1.ConfirmPersonRequest, _ call: Call
    ) async throws -> IdentityV1.ConfirmPersonResponse {
        let caller = try call.require(.employer)
        guard let fund = Fund(request.fund) else { throw Refusal.fundUnknown }
        let entry = try request.identifier.accepted(as: "identifier")
        let digest = identity.keys.identifier(.insured, fund, identity.signInText(entry))
        let context = identity.context
        let found = try context.database.read { try $0.account(identifiedBy: digest) }
        // Enrollment is asked for whom there is no account as well: the answer takes as long.
        let isEmployed = try await identity.enrollment.checkEmployment(
            EnrollmentV1.CheckEmploymentRequest(
                personId: found?.subject ?? "", affiliationNumber: caller.subject)
        ).employed
        return try await context.change(call, request) { transaction, change in
            guard isEmployed, var account = try transaction.account(identifiedBy: digest),
                account.id == found?.id,
                let next = account.state(at: change.now).after(.confirmed)
            else { throw Refusal.personUnknown }
            account.state = next
            account.opensAt = change.now
            try transaction.update(account)
            try change.audit(
                transaction, action: "identity.account.confirmed", subject: account.id,
                detail: "employer \(caller.subject)")
            return IdentityV1.ConfirmPersonResponse(
                openedAt: GoogleProtobuf.Timestamp(change.now))
        }
    }

    /// ID-HRD-03.
    func objectForPerson(
        _ request: IdentityV1.ObjectForPersonRequest, _ call: Call
    ) async throws -> IdentityV1.Account {
        _ = try call.require(anyOf: .identityAgent)
        return try await identity.decide(
            request.accountId, request.reason, .objected, call, request)
    }

    /// Section 4.4 of the domain: LOCKED ends by the clock, or by an agent.
    func unlockActivation(
        _ request: IdentityV1.UnlockActivationRequest, _ call: Call
    ) async throws -> IdentityV1.UnlockActivationResponse {
        _ = try call.require(anyOf: .identityAgent)
        guard let card = NationalID(request.nationalId) else {
            throw Refusal.fieldInvalid("national_id")
        }
        guard !request.reason.isEmpty, request.reason.utf8.count <= IdentityLimits.textBytes else {
            throw Refusal.reasonMissing
        }
        let owner = identity.keys.count("activation", card.description)
        return try await identity.context.change(call, request) { transaction, change in
            try transaction.forgetFailures(owner: owner)
            // The card is in no record of ours: that somebody looked at one is what is recorded.
            try change.audit(
                transaction, action: "identity.activation.unlocked", subject: owner.description,
                detail: request.reason)
            return IdentityV1.UnlockActivationResponse()
        }
    }
}
