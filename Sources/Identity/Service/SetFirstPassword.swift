import Base
import Crypto
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// ID-ACT-06, ID-PWD-01 to ID-PWD-03, ID-HRD-01 to ID-HRD-03: only now is there an account.
    func setFirstPassword(
        _ request: IdentityV1.SetFirstPasswordRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        let step = ActivationStep.setFirstPassword
        var asked: (hash: PasswordHash, contacts: EnrollmentV1.ContactsOnRecordResponse)?
        if let activation = try peek(step, of: request.activationId),
            let person = activation.person
        {
            try law.passwordPolicy(activation.fund, on: context.clock.today)
                .accept(request.password, again: request.passwordAgain)
            let contacts = try await enrollment.contactsOnRecord(
                EnrollmentV1.ContactsOnRecordRequest(
                    personId: person.person, email: activation.email?.description ?? "",
                    mobile: activation.mobile?.description ?? ""))
            asked = (try await passwords.hash(chosen: request.password), contacts)
        }
        return try await take(step, of: request.activationId, call, request) { [asked] scope in
            guard let person = scope.activation.person, let email = scope.activation.email,
                let mobile = scope.activation.mobile
            else { throw Refusal.stepOutOfOrder }
            guard let asked else { throw Status(.aborted, "STEP_CHANGED") }
            let transaction = scope.transaction
            // Another journey of the same person, or with the same contacts, may have been faster.
            guard try !transaction.hasAccount(person.person) else { return .accountAlreadyActive }
            let contacts = [keys.contact(email.comparable), keys.contact(mobile.description)]
            guard try contacts.allSatisfy({ try !transaction.isContactUsed($0) }) else {
                return .contactAlreadyUsed
            }
            let opening = scope.rules.assurance.opening(
                contactOnRecord: asked.contacts.emailOnRecord || asked.contacts.mobileOnRecord,
                at: scope.now, holdHours: scope.rules.holdHours)
            let account = StoredAccount(
                id: context.random.identifier("a"), kind: .insured, fund: scope.activation.fund,
                subject: person.person, state: opening.state, opensAt: opening.opensAt,
                password: asked.hash, email: email, mobile: mobile,
                conditions: scope.activation.conditions, openedAt: scope.now)
            try transaction.open(account, identifiers: person.identifiers, contacts: contacts)
            try transaction.keep(
                StoredConsent(
                    version: account.conditions, language: scope.activation.language,
                    at: scope.activation.startedAt), of: account.id)
            try scope.audit(
                "completed",
                "\(account.id) \(opening.state.rawValue) \(scope.rules.assurance.rawValue)")
            if opening.state == .held { try warn(account, asked.contacts, scope) }
            scope.activation.account = account.id
            try scope.apply(.passwordSaved)
            return nil
        }
    }

    /// A notice to every contact on record, with what to object with (ID-HRD-03).
    private func warn(
        _ account: StoredAccount, _ contacts: EnrollmentV1.ContactsOnRecordResponse,
        _ scope: StepScope
    ) throws {
        let destinations =
            contacts.emails.map { (MessageChannel.email, $0) }
            + contacts.mobiles.map { (MessageChannel.sms, $0) }
        for (channel, destination) in destinations {
            try scope.transaction.send(
                WaitingMessage(
                    id: context.random.identifier("m"), channel: channel, destination: destination,
                    fund: account.fund, language: scope.activation.language, notice: .activation,
                    subject: Array(account.id.utf8),
                    time: context.clock.onScreen(account.opensAt ?? scope.now),
                    createdAt: scope.now,
                    expiresAt: account.opensAt
                        ?? scope.now.adding(seconds: ServiceLimits.noticeSeconds)))
        }
    }
}
