import Base
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import IdentityStore
import RPC
import ServiceKit
import Store

extension IdentityHandlers {
    /// ID-ACT-13 to ID-ACT-15: both answers must match the record; neither is kept.
    func answerPaymentQuestions(
        _ request: IdentityV1.AnswerPaymentQuestionsRequest, _ call: Call
    ) async throws -> IdentityV1.Activation {
        let step = ActivationStep.answerPaymentQuestions
        var isMatched: Bool?
        if let activation = try peek(step, of: request.activationId),
            let person = activation.person
        {
            let rules = try law.activation(activation.fund, on: context.clock.today)
            let question = try EnrollmentV1.CheckPaymentAnswersRequest(
                request, of: person, digits: rules.bankLastDigits)
            if try context.database.read({
                try lockEnd(person.failures, $0, at: context.clock.now)
            }) == nil {
                isMatched = try await enrollment.checkPaymentAnswers(question).matched
            }
        }
        return try await take(step, of: request.activationId, call, request) { [isMatched] scope in
            guard let person = scope.activation.person else { throw Refusal.stepOutOfOrder }
            if let until = try lockEnd(person.failures, scope.transaction, at: scope.now) {
                return .activationLocked(until: until)
            }
            guard let isMatched else { throw Status(.aborted, "STEP_CHANGED") }
            guard isMatched else {
                return try scope.fail(person.failures, with: .answersNotMatched)
            }
            try scope.transaction.forgetFailures(person.failures.card)
            // ID-O-09: told to none but who has answered.
            guard try !scope.transaction.hasAccount(person.person) else {
                return .accountAlreadyActive
            }
            try scope.apply(.answersMatched)
            try scope.audit("answers-matched", person.paymentMode.rawValue)
            return nil
        }
    }
}

extension EnrollmentV1.CheckPaymentAnswersRequest {
    /// Checks the answers' form: which of them is asked depends on how the fund pays (ID-ACT-14).
    fileprivate init(
        _ request: IdentityV1.AnswerPaymentQuestionsRequest, of person: MatchedPerson, digits: Int
    ) throws(Refusal) {
        let identifier = try request.employerIdentifier.accepted(as: "employer_identifier")
        let answer: Answer
        switch (person.paymentMode, request.answer) {
        case (.bankTransfer, .lastAccountDigits(let text)):
            // ID-O-06: spaces removed, then exactly so many digits.
            let entry = try text.accepted(as: "last_account_digits")
            let isSound = entry.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
            guard isSound, entry.utf8.count == digits else {
                throw .fieldInvalid("last_account_digits")
            }
            answer = .lastAccountDigits(entry)
        case (.postalOrder, .civilStatusNumber(let text)):
            answer = .civilStatusNumber(try text.accepted(as: "civil_status_number"))
        case (.bankTransfer, _): throw .fieldMissing("last_account_digits")
        case (.postalOrder, _): throw .fieldMissing("civil_status_number")
        }
        self.init(personId: person.person, employerIdentifier: identifier, answer: answer)
    }
}
