// Generated from identity/v1/identity.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension IdentityV1 {
    /// How an account stands. [ID-LOG, ID-HRD]
    package struct AccountState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.AccountState" }

        /// `ACCOUNT_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: AccountState { AccountState(rawValue: 0) }

        /// `ACTIVE`, number 1.
        package static var active: AccountState { AccountState(rawValue: 1) }

        /// Opens by itself at an hour that is told.
        package static var held: AccountState { AccountState(rawValue: 2) }

        /// Somebody who could know said that it is not the person; an agent decides.
        package static var objected: AccountState { AccountState(rawValue: 3) }

        /// `SUSPENDED`, number 4.
        package static var suspended: AccountState { AccountState(rawValue: 4) }

        /// `CLOSED`, number 5.
        package static var closed: AccountState { AccountState(rawValue: 5) }
    }

    /// Which accounts sign in where.
    package struct AccountKind: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.AccountKind" }

        /// `ACCOUNT_KIND_UNSPECIFIED`, number 0.
        package static var unspecified: AccountKind { AccountKind(rawValue: 0) }

        /// By registration number or national identity card.
        package static var insured: AccountKind { AccountKind(rawValue: 1) }

        /// By the name that the account was opened under.
        package static var employer: AccountKind { AccountKind(rawValue: 2) }

        /// `STAFF`, number 3.
        package static var staff: AccountKind { AccountKind(rawValue: 3) }
    }

    /// Message `tadamun.identity.v1.GetCaptchaRequest`.
    package struct GetCaptchaRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetCaptchaRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// A proof of work: find a whole number n such that SHA-256 of `challenge`, ":" and n in decimal
    /// digits begins with `difficulty` zero bits. The proof is the text `challenge:n`.
    ///
    /// Where there is a `site_key`, the fund has another's captcha on its pages (reCAPTCHA, hCaptcha or
    /// Turnstile): it is shown with that key, the proof is the token that it gives, and the rest is empty.
    package struct GetCaptchaResponse: Protobuf.Message {
        /// Field 1, `string`.
        package var challenge: String = ""

        /// Field 2, `int32`.
        package var difficulty: Int32 = 0

        /// Field 3, `google.protobuf.Timestamp`.
        package var expiresAt: GoogleProtobuf.Timestamp? = nil

        /// Field 4, `string`.
        package var siteKey: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            challenge: String = "",
            difficulty: Int32 = 0,
            expiresAt: GoogleProtobuf.Timestamp? = nil,
            siteKey: String = ""
        ) {
            self.challenge = challenge
            self.difficulty = difficulty
            self.expiresAt = expiresAt
            self.siteKey = siteKey
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetCaptchaResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.StartActivationRequest`.
    package struct StartActivationRequest: Protobuf.Message {
        /// "J'accepte les conditions générales d'utilisation". [ID-ACT-10]
        package var conditionsAccepted: Bool = false

        /// The version that the person read.
        package var conditionsVersion: String = ""

        /// `fr` or `ar`: the language of the messages that follow.
        package var language: String = ""

        /// The fund whose site it is; CNOPS where unspecified.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            conditionsAccepted: Bool = false,
            conditionsVersion: String = "",
            language: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)
        ) {
            self.conditionsAccepted = conditionsAccepted
            self.conditionsVersion = conditionsVersion
            self.language = language
            self.fund = fund
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.StartActivationRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// How a journey stands; every step answers with it.
    package struct Activation: Protobuf.Message {
        /// Enum `tadamun.identity.v1.Activation.State`.
        package struct State: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.identity.v1.Activation.State" }

            /// `STATE_UNSPECIFIED`, number 0.
            package static var unspecified: State { State(rawValue: 0) }

            /// `IDENTITY`, number 1.
            package static var identity: State { State(rawValue: 1) }

            /// `PAYMENT_QUESTIONS`, number 2.
            package static var paymentQuestions: State { State(rawValue: 2) }

            /// `EMAIL_ENTRY`, number 3.
            package static var emailEntry: State { State(rawValue: 3) }

            /// `EMAIL_CODE`, number 4.
            package static var emailCode: State { State(rawValue: 4) }

            /// `MOBILE_ENTRY`, number 5.
            package static var mobileEntry: State { State(rawValue: 5) }

            /// `MOBILE_CODE`, number 6.
            package static var mobileCode: State { State(rawValue: 6) }

            /// `PASSWORD`, number 7.
            package static var password: State { State(rawValue: 7) }

            /// `COMPLETED`, number 8.
            package static var completed: State { State(rawValue: 8) }

            /// `EXPIRED`, number 9.
            package static var expired: State { State(rawValue: 9) }

            /// `CANCELLED`, number 10.
            package static var cancelled: State { State(rawValue: 10) }

            /// `LOCKED`, number 11.
            package static var locked: State { State(rawValue: 11) }
        }

        /// Enum `tadamun.identity.v1.Activation.PaymentMode`.
        package struct PaymentMode: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.identity.v1.Activation.PaymentMode" }

            /// `PAYMENT_MODE_UNSPECIFIED`, number 0.
            package static var unspecified: PaymentMode { PaymentMode(rawValue: 0) }

            /// Asks the last 8 digits of the bank account.
            package static var bankTransfer: PaymentMode { PaymentMode(rawValue: 1) }

            /// Asks the civil-status number.
            package static var postalOrder: PaymentMode { PaymentMode(rawValue: 2) }
        }

        /// Names the journey to every step; whoever has it goes on with it.
        package var activationId: String = ""

        /// Field 2, `tadamun.identity.v1.Activation.State`.
        package var state: IdentityV1.Activation.State = IdentityV1.Activation.State(rawValue: 0)

        /// Percent of the page being shown; 0 once the journey is over. [ID-ACT-05]
        package var progress: Int32 = 0

        /// Which pair of questions page 30 % asks. [ID-ACT-14]
        package var paymentMode: IdentityV1.Activation.PaymentMode = IdentityV1.Activation.PaymentMode(rawValue: 0)

        /// Where the code went, masked.
        package var maskedDestination: String = ""

        /// From when another code may be asked for. [ID-O-16]
        package var resendAt: GoogleProtobuf.Timestamp? = nil

        /// The countdown: whole seconds until then, at the time of the answer. [ID-OTP-04]
        package var resendSeconds: Int32 = 0

        /// The code is refused from then on. [ID-O-17]
        package var codeValidUntil: GoogleProtobuf.Timestamp? = nil

        /// Once COMPLETED: the account and how it stands. [ID-HRD-03]
        package var accountId: String = ""

        /// Field 10, `tadamun.identity.v1.AccountState`.
        package var accountState: IdentityV1.AccountState = IdentityV1.AccountState(rawValue: 0)

        /// The hour at which an account that is HELD opens. [ID-HRD-03]
        package var opensAt: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            state: IdentityV1.Activation.State = IdentityV1.Activation.State(rawValue: 0),
            progress: Int32 = 0,
            paymentMode: IdentityV1.Activation.PaymentMode = IdentityV1.Activation.PaymentMode(rawValue: 0),
            maskedDestination: String = "",
            resendAt: GoogleProtobuf.Timestamp? = nil,
            resendSeconds: Int32 = 0,
            codeValidUntil: GoogleProtobuf.Timestamp? = nil,
            accountId: String = "",
            accountState: IdentityV1.AccountState = IdentityV1.AccountState(rawValue: 0),
            opensAt: GoogleProtobuf.Timestamp? = nil
        ) {
            self.activationId = activationId
            self.state = state
            self.progress = progress
            self.paymentMode = paymentMode
            self.maskedDestination = maskedDestination
            self.resendAt = resendAt
            self.resendSeconds = resendSeconds
            self.codeValidUntil = codeValidUntil
            self.accountId = accountId
            self.accountState = accountState
            self.opensAt = opensAt
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.Activation" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.ActivationRequest`.
    package struct ActivationRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var activationId: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = ""
        ) {
            self.activationId = activationId
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ActivationRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SubmitIdentityRequest`.
    package struct SubmitIdentityRequest: Protobuf.Message {
        /// One of the fields of `identifier`.
        package enum Identifier: Sendable, Hashable {
            /// Field 2, `string`.
            case registrationNumber(String)
            /// Field 3, `string`.
            case employerIdentifier(String)
        }

        /// Field 1, `string`.
        package var activationId: String = ""

        /// Which field of `identifier` is set.
        package var identifier: Identifier?

        /// Capital letters without spaces; spaces are removed and letters raised. [ID-GEN-07]
        package var nationalId: String = ""

        /// `jj/mm/aaaa` as on the page, or `aaaa-mm-jj`. [ID-GEN-09]
        package var birthDay: String = ""

        /// Field 6, `string`.
        package var captchaProof: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            identifier: Identifier? = nil,
            nationalId: String = "",
            birthDay: String = "",
            captchaProof: String = ""
        ) {
            self.activationId = activationId
            self.identifier = identifier
            self.nationalId = nationalId
            self.birthDay = birthDay
            self.captchaProof = captchaProof
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SubmitIdentityRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.AnswerPaymentQuestionsRequest`.
    package struct AnswerPaymentQuestionsRequest: Protobuf.Message {
        /// One of the fields of `answer`.
        package enum Answer: Sendable, Hashable {
            /// Field 3, `string`.
            case lastAccountDigits(String)
            /// Field 4, `string`.
            case civilStatusNumber(String)
        }

        /// Field 1, `string`.
        package var activationId: String = ""

        /// Field 2, `string`.
        package var employerIdentifier: String = ""

        /// Which field of `answer` is set.
        package var answer: Answer?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            employerIdentifier: String = "",
            answer: Answer? = nil
        ) {
            self.activationId = activationId
            self.employerIdentifier = employerIdentifier
            self.answer = answer
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.AnswerPaymentQuestionsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SubmitEmailRequest`.
    package struct SubmitEmailRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var activationId: String = ""

        /// Field 2, `string`.
        package var email: String = ""

        /// Field 3, `string`.
        package var emailAgain: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            email: String = "",
            emailAgain: String = ""
        ) {
            self.activationId = activationId
            self.email = email
            self.emailAgain = emailAgain
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SubmitEmailRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SubmitMobileRequest`.
    package struct SubmitMobileRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var activationId: String = ""

        /// Field 2, `string`.
        package var mobile: String = ""

        /// Field 3, `string`.
        package var mobileAgain: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            mobile: String = "",
            mobileAgain: String = ""
        ) {
            self.activationId = activationId
            self.mobile = mobile
            self.mobileAgain = mobileAgain
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SubmitMobileRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.VerifyCodeRequest`.
    package struct VerifyCodeRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var activationId: String = ""

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `string`.
        package var captchaProof: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            code: String = "",
            captchaProof: String = ""
        ) {
            self.activationId = activationId
            self.code = code
            self.captchaProof = captchaProof
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.VerifyCodeRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SetFirstPasswordRequest`.
    package struct SetFirstPasswordRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var activationId: String = ""

        /// Field 2, `string`.
        package var password: String = ""

        /// Field 3, `string`.
        package var passwordAgain: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            activationId: String = "",
            password: String = "",
            passwordAgain: String = ""
        ) {
            self.activationId = activationId
            self.password = password
            self.passwordAgain = passwordAgain
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SetFirstPasswordRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.ObjectToActivationRequest`.
    package struct ObjectToActivationRequest: Protobuf.Message {
        /// What the notice's link carries.
        package var objection: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            objection: String = ""
        ) {
            self.objection = objection
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ObjectToActivationRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.ObjectToActivationResponse`.
    package struct ObjectToActivationResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ObjectToActivationResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.DecideObjectionRequest`.
    package struct DecideObjectionRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var accountId: String = ""

        /// True opens the account, false closes it.
        package var open: Bool = false

        /// Field 3, `string`.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = "",
            open: Bool = false,
            reason: String = ""
        ) {
            self.accountId = accountId
            self.open = open
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.DecideObjectionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SignInRequest`.
    package struct SignInRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `tadamun.identity.v1.AccountKind`.
        package var kind: IdentityV1.AccountKind = IdentityV1.AccountKind(rawValue: 0)

        /// Field 3, `string`.
        package var identifier: String = ""

        /// Field 4, `string`.
        package var password: String = ""

        /// Where an earlier try was answered CAPTCHA_REQUIRED.
        package var captchaProof: String = ""

        /// Where an earlier try was answered SECOND_FACTOR_REQUIRED: the authenticator's code, or a
        /// recovery code. [ID-HRD-05]
        package var secondFactor: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            kind: IdentityV1.AccountKind = IdentityV1.AccountKind(rawValue: 0),
            identifier: String = "",
            password: String = "",
            captchaProof: String = "",
            secondFactor: String = ""
        ) {
            self.fund = fund
            self.kind = kind
            self.identifier = identifier
            self.password = password
            self.captchaProof = captchaProof
            self.secondFactor = secondFactor
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SignInRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SignInResponse`.
    package struct SignInResponse: Protobuf.Message {
        /// JWS compact, EdDSA: for the metadata `authorization: Bearer …`.
        package var accessToken: String = ""

        /// Field 2, `google.protobuf.Timestamp`.
        package var accessExpiresAt: GoogleProtobuf.Timestamp? = nil

        /// Used once, for the next pair.
        package var refreshToken: String = ""

        /// The session ends then unless it is refreshed before. [ID-O-29]
        package var idleEndsAt: GoogleProtobuf.Timestamp? = nil

        /// The session ends then in any case. [ID-O-29]
        package var endsAt: GoogleProtobuf.Timestamp? = nil

        /// The last successful sign-in before this one. [ID-O-34]
        package var lastConnectionAt: GoogleProtobuf.Timestamp? = nil

        /// Alone in the answer: the account must enrol a second factor before it is let in, with
        /// `Sessions.EnrolSecondFactor` and `ConfirmSecondFactor`. [ID-HRD-05]
        package var enrolmentTicket: String = ""

        /// The version of the general conditions that `Privacy.AcceptConditions` asks for; empty where the
        /// one in force was accepted. [ID-O-52]
        package var conditionsToAccept: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accessToken: String = "",
            accessExpiresAt: GoogleProtobuf.Timestamp? = nil,
            refreshToken: String = "",
            idleEndsAt: GoogleProtobuf.Timestamp? = nil,
            endsAt: GoogleProtobuf.Timestamp? = nil,
            lastConnectionAt: GoogleProtobuf.Timestamp? = nil,
            enrolmentTicket: String = "",
            conditionsToAccept: String = ""
        ) {
            self.accessToken = accessToken
            self.accessExpiresAt = accessExpiresAt
            self.refreshToken = refreshToken
            self.idleEndsAt = idleEndsAt
            self.endsAt = endsAt
            self.lastConnectionAt = lastConnectionAt
            self.enrolmentTicket = enrolmentTicket
            self.conditionsToAccept = conditionsToAccept
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SignInResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.RefreshSignInRequest`.
    package struct RefreshSignInRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var refreshToken: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            refreshToken: String = ""
        ) {
            self.refreshToken = refreshToken
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.RefreshSignInRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SignOutRequest`.
    package struct SignOutRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SignOutRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.SignOutResponse`.
    package struct SignOutResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.SignOutResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.GetMyAccountRequest`.
    package struct GetMyAccountRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetMyAccountRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.Account`.
    package struct Account: Protobuf.Message {
        /// Field 1, `string`.
        package var accountId: String = ""

        /// Field 2, `tadamun.identity.v1.AccountKind`.
        package var kind: IdentityV1.AccountKind = IdentityV1.AccountKind(rawValue: 0)

        /// Field 3, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 4, `tadamun.identity.v1.AccountState`.
        package var state: IdentityV1.AccountState = IdentityV1.AccountState(rawValue: 0)

        /// Whom it acts for: the person in Enrollment, the affiliation number, or the account itself.
        package var subject: String = ""

        /// Field 6, `repeated string`.
        package var roles: [String] = []

        /// Field 7, `string`.
        package var maskedEmail: String = ""

        /// Field 8, `string`.
        package var maskedMobile: String = ""

        /// Field 9, `google.protobuf.Timestamp`.
        package var lastConnectionAt: GoogleProtobuf.Timestamp? = nil

        /// Field 10, `google.protobuf.Timestamp`.
        package var opensAt: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = "",
            kind: IdentityV1.AccountKind = IdentityV1.AccountKind(rawValue: 0),
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            state: IdentityV1.AccountState = IdentityV1.AccountState(rawValue: 0),
            subject: String = "",
            roles: [String] = [],
            maskedEmail: String = "",
            maskedMobile: String = "",
            lastConnectionAt: GoogleProtobuf.Timestamp? = nil,
            opensAt: GoogleProtobuf.Timestamp? = nil
        ) {
            self.accountId = accountId
            self.kind = kind
            self.fund = fund
            self.state = state
            self.subject = subject
            self.roles = roles
            self.maskedEmail = maskedEmail
            self.maskedMobile = maskedMobile
            self.lastConnectionAt = lastConnectionAt
            self.opensAt = opensAt
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.Account" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.ChangePasswordRequest`.
    package struct ChangePasswordRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var currentPassword: String = ""

        /// Field 2, `string`.
        package var password: String = ""

        /// Field 3, `string`.
        package var passwordAgain: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            currentPassword: String = "",
            password: String = "",
            passwordAgain: String = ""
        ) {
            self.currentPassword = currentPassword
            self.password = password
            self.passwordAgain = passwordAgain
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ChangePasswordRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.ChangePasswordResponse`.
    package struct ChangePasswordResponse: Protobuf.Message {
        /// Field 1, `google.protobuf.Timestamp`.
        package var changedAt: GoogleProtobuf.Timestamp? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            changedAt: GoogleProtobuf.Timestamp? = nil
        ) {
            self.changedAt = changedAt
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ChangePasswordResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.GetPasswordPolicyRequest`.
    package struct GetPasswordPolicyRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Today where empty.
        package var day: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            day: String = ""
        ) {
            self.fund = fund
            self.day = day
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.GetPasswordPolicyRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.PasswordPolicy`.
    package struct PasswordPolicy: Protobuf.Message {
        /// Field 1, `int32`.
        package var minLength: Int32 = 0

        /// Field 2, `int32`.
        package var maxLength: Int32 = 0

        /// Field 3, `int32`.
        package var minUppercase: Int32 = 0

        /// Field 4, `int32`.
        package var minLowercase: Int32 = 0

        /// Field 5, `int32`.
        package var minDigits: Int32 = 0

        /// `any`, or `small-letters-and-digits`.
        package var alphabet: String = ""

        /// Field 7, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            minLength: Int32 = 0,
            maxLength: Int32 = 0,
            minUppercase: Int32 = 0,
            minLowercase: Int32 = 0,
            minDigits: Int32 = 0,
            alphabet: String = "",
            text: CommonV1.BilingualText? = nil
        ) {
            self.minLength = minLength
            self.maxLength = maxLength
            self.minUppercase = minUppercase
            self.minLowercase = minLowercase
            self.minDigits = minDigits
            self.alphabet = alphabet
            self.text = text
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.PasswordPolicy" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.CreateAccountRequest`.
    package struct CreateAccountRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// EMPLOYER or STAFF: insured persons activate theirs.
        package var kind: IdentityV1.AccountKind = IdentityV1.AccountKind(rawValue: 0)

        /// The name to sign in with.
        package var identifier: String = ""

        /// EMPLOYER: the affiliation number. STAFF: empty.
        package var affiliationNumber: String = ""

        /// STAFF: names of the domain's roles, such as `CLAIMS_AGENT`; of a mutual's agent or desk with the
        /// mutual's code, such as `MUTUAL_AGENT:MGEN`.
        package var roles: [String] = []

        /// The first password.
        package var password: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            kind: IdentityV1.AccountKind = IdentityV1.AccountKind(rawValue: 0),
            identifier: String = "",
            affiliationNumber: String = "",
            roles: [String] = [],
            password: String = ""
        ) {
            self.fund = fund
            self.kind = kind
            self.identifier = identifier
            self.affiliationNumber = affiliationNumber
            self.roles = roles
            self.password = password
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.CreateAccountRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// Message `tadamun.identity.v1.ChangeAccountStateRequest`.
    package struct ChangeAccountStateRequest: Protobuf.Message {
        /// Enum `tadamun.identity.v1.ChangeAccountStateRequest.Action`.
        package struct Action: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "tadamun.identity.v1.ChangeAccountStateRequest.Action" }

            /// `ACTION_UNSPECIFIED`, number 0.
            package static var unspecified: Action { Action(rawValue: 0) }

            /// `SUSPEND`, number 1.
            package static var suspend: Action { Action(rawValue: 1) }

            /// `REINSTATE`, number 2.
            package static var reinstate: Action { Action(rawValue: 2) }

            /// Forgets the failures that lock the account for some addresses.
            package static var unlock: Action { Action(rawValue: 3) }

            /// `CLOSE`, number 4.
            package static var close: Action { Action(rawValue: 4) }
        }

        /// Field 1, `string`.
        package var accountId: String = ""

        /// Field 2, `tadamun.identity.v1.ChangeAccountStateRequest.Action`.
        package var action: IdentityV1.ChangeAccountStateRequest.Action = IdentityV1.ChangeAccountStateRequest.Action(rawValue: 0)

        /// Field 3, `string`.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            accountId: String = "",
            action: IdentityV1.ChangeAccountStateRequest.Action = IdentityV1.ChangeAccountStateRequest.Action(rawValue: 0),
            reason: String = ""
        ) {
            self.accountId = accountId
            self.action = action
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.identity.v1.ChangeAccountStateRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { IdentityV1.identityFile }
    }

    /// `identity/v1/identity.proto` as protoc described it.
    package static let identityFile = FileDescriptorEmbedded(
        name: "identity/v1/identity.proto",
        base64: """
            ChppZGVudGl0eS92MS9pZGVudGl0eS5wcm90bxITdGFkYW11bi5pZGVudGl0eS52MRoWY29tbW9uL3YxL2NvbW1vbi\
            5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byITChFHZXRDYXB0Y2hhUmVxdWVzdCKoAQoSR2V0\
            Q2FwdGNoYVJlc3BvbnNlEhwKCWNoYWxsZW5nZRgBIAEoCVIJY2hhbGxlbmdlEh4KCmRpZmZpY3VsdHkYAiABKAVSCm\
            RpZmZpY3VsdHkSOQoKZXhwaXJlc19hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNB\
            dBIZCghzaXRlX2tleRgEIAEoCVIHc2l0ZUtleSLBAQoWU3RhcnRBY3RpdmF0aW9uUmVxdWVzdBIvChNjb25kaXRpb2\
            5zX2FjY2VwdGVkGAEgASgIUhJjb25kaXRpb25zQWNjZXB0ZWQSLQoSY29uZGl0aW9uc192ZXJzaW9uGAIgASgJUhFj\
            b25kaXRpb25zVmVyc2lvbhIaCghsYW5ndWFnZRgDIAEoCVIIbGFuZ3VhZ2USKwoEZnVuZBgEIAEoDjIXLnRhZGFtdW\
            4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQi7gYKCkFjdGl2YXRpb24SIwoNYWN0aXZhdGlvbl9pZBgBIAEoCVIMYWN0aXZh\
            dGlvbklkEjsKBXN0YXRlGAIgASgOMiUudGFkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uLlN0YXRlUgVzdGF0ZR\
            IaCghwcm9ncmVzcxgDIAEoBVIIcHJvZ3Jlc3MSTgoMcGF5bWVudF9tb2RlGAQgASgOMisudGFkYW11bi5pZGVudGl0\
            eS52MS5BY3RpdmF0aW9uLlBheW1lbnRNb2RlUgtwYXltZW50TW9kZRItChJtYXNrZWRfZGVzdGluYXRpb24YBSABKA\
            lSEW1hc2tlZERlc3RpbmF0aW9uEjcKCXJlc2VuZF9hdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
            CHJlc2VuZEF0EiUKDnJlc2VuZF9zZWNvbmRzGAcgASgFUg1yZXNlbmRTZWNvbmRzEkQKEGNvZGVfdmFsaWRfdW50aW\
            wYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUg5jb2RlVmFsaWRVbnRpbBIdCgphY2NvdW50X2lkGAkg\
            ASgJUglhY2NvdW50SWQSRgoNYWNjb3VudF9zdGF0ZRgKIAEoDjIhLnRhZGFtdW4uaWRlbnRpdHkudjEuQWNjb3VudF\
            N0YXRlUgxhY2NvdW50U3RhdGUSNQoIb3BlbnNfYXQYCyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgdv\
            cGVuc0F0IswBCgVTdGF0ZRIVChFTVEFURV9VTlNQRUNJRklFRBAAEgwKCElERU5USVRZEAESFQoRUEFZTUVOVF9RVU\
            VTVElPTlMQAhIPCgtFTUFJTF9FTlRSWRADEg4KCkVNQUlMX0NPREUQBBIQCgxNT0JJTEVfRU5UUlkQBRIPCgtNT0JJ\
            TEVfQ09ERRAGEgwKCFBBU1NXT1JEEAcSDQoJQ09NUExFVEVEEAgSCwoHRVhQSVJFRBAJEg0KCUNBTkNFTExFRBAKEg\
            oKBkxPQ0tFRBALIlAKC1BheW1lbnRNb2RlEhwKGFBBWU1FTlRfTU9ERV9VTlNQRUNJRklFRBAAEhEKDUJBTktfVFJB\
            TlNGRVIQARIQCgxQT1NUQUxfT1JERVIQAiI4ChFBY3RpdmF0aW9uUmVxdWVzdBIjCg1hY3RpdmF0aW9uX2lkGAEgAS\
            gJUgxhY3RpdmF0aW9uSWQikwIKFVN1Ym1pdElkZW50aXR5UmVxdWVzdBIjCg1hY3RpdmF0aW9uX2lkGAEgASgJUgxh\
            Y3RpdmF0aW9uSWQSMQoTcmVnaXN0cmF0aW9uX251bWJlchgCIAEoCUgAUhJyZWdpc3RyYXRpb25OdW1iZXISMQoTZW\
            1wbG95ZXJfaWRlbnRpZmllchgDIAEoCUgAUhJlbXBsb3llcklkZW50aWZpZXISHwoLbmF0aW9uYWxfaWQYBCABKAlS\
            Cm5hdGlvbmFsSWQSGwoJYmlydGhfZGF5GAUgASgJUghiaXJ0aERheRIjCg1jYXB0Y2hhX3Byb29mGAYgASgJUgxjYX\
            B0Y2hhUHJvb2ZCDAoKaWRlbnRpZmllciLjAQodQW5zd2VyUGF5bWVudFF1ZXN0aW9uc1JlcXVlc3QSIwoNYWN0aXZh\
            dGlvbl9pZBgBIAEoCVIMYWN0aXZhdGlvbklkEi8KE2VtcGxveWVyX2lkZW50aWZpZXIYAiABKAlSEmVtcGxveWVySW\
            RlbnRpZmllchIwChNsYXN0X2FjY291bnRfZGlnaXRzGAMgASgJSABSEWxhc3RBY2NvdW50RGlnaXRzEjAKE2Npdmls\
            X3N0YXR1c19udW1iZXIYBCABKAlIAFIRY2l2aWxTdGF0dXNOdW1iZXJCCAoGYW5zd2VyInAKElN1Ym1pdEVtYWlsUm\
            VxdWVzdBIjCg1hY3RpdmF0aW9uX2lkGAEgASgJUgxhY3RpdmF0aW9uSWQSFAoFZW1haWwYAiABKAlSBWVtYWlsEh8K\
            C2VtYWlsX2FnYWluGAMgASgJUgplbWFpbEFnYWluInUKE1N1Ym1pdE1vYmlsZVJlcXVlc3QSIwoNYWN0aXZhdGlvbl\
            9pZBgBIAEoCVIMYWN0aXZhdGlvbklkEhYKBm1vYmlsZRgCIAEoCVIGbW9iaWxlEiEKDG1vYmlsZV9hZ2FpbhgDIAEo\
            CVILbW9iaWxlQWdhaW4icQoRVmVyaWZ5Q29kZVJlcXVlc3QSIwoNYWN0aXZhdGlvbl9pZBgBIAEoCVIMYWN0aXZhdG\
            lvbklkEhIKBGNvZGUYAiABKAlSBGNvZGUSIwoNY2FwdGNoYV9wcm9vZhgDIAEoCVIMY2FwdGNoYVByb29mIoEBChdT\
            ZXRGaXJzdFBhc3N3b3JkUmVxdWVzdBIjCg1hY3RpdmF0aW9uX2lkGAEgASgJUgxhY3RpdmF0aW9uSWQSGgoIcGFzc3\
            dvcmQYAiABKAlSCHBhc3N3b3JkEiUKDnBhc3N3b3JkX2FnYWluGAMgASgJUg1wYXNzd29yZEFnYWluIjkKGU9iamVj\
            dFRvQWN0aXZhdGlvblJlcXVlc3QSHAoJb2JqZWN0aW9uGAEgASgJUglvYmplY3Rpb24iHAoaT2JqZWN0VG9BY3Rpdm\
            F0aW9uUmVzcG9uc2UiYwoWRGVjaWRlT2JqZWN0aW9uUmVxdWVzdBIdCgphY2NvdW50X2lkGAEgASgJUglhY2NvdW50\
            SWQSEgoEb3BlbhgCIAEoCFIEb3BlbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiL4AQoNU2lnbkluUmVxdWVzdBIrCg\
            RmdW5kGAEgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVuZFIEZnVuZBI0CgRraW5kGAIgASgOMiAudGFkYW11bi5p\
            ZGVudGl0eS52MS5BY2NvdW50S2luZFIEa2luZBIeCgppZGVudGlmaWVyGAMgASgJUgppZGVudGlmaWVyEhoKCHBhc3\
            N3b3JkGAQgASgJUghwYXNzd29yZBIjCg1jYXB0Y2hhX3Byb29mGAUgASgJUgxjYXB0Y2hhUHJvb2YSIwoNc2Vjb25k\
            X2ZhY3RvchgGIAEoCVIMc2Vjb25kRmFjdG9yIroDCg5TaWduSW5SZXNwb25zZRIhCgxhY2Nlc3NfdG9rZW4YASABKA\
            lSC2FjY2Vzc1Rva2VuEkYKEWFjY2Vzc19leHBpcmVzX2F0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt\
            cFIPYWNjZXNzRXhwaXJlc0F0EiMKDXJlZnJlc2hfdG9rZW4YAyABKAlSDHJlZnJlc2hUb2tlbhI8CgxpZGxlX2VuZH\
            NfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgppZGxlRW5kc0F0EjMKB2VuZHNfYXQYBSABKAsy\
            Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgZlbmRzQXQSSAoSbGFzdF9jb25uZWN0aW9uX2F0GAYgASgLMhouZ2\
            9vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIQbGFzdENvbm5lY3Rpb25BdBIpChBlbnJvbG1lbnRfdGlja2V0GAcgASgJ\
            Ug9lbnJvbG1lbnRUaWNrZXQSMAoUY29uZGl0aW9uc190b19hY2NlcHQYCCABKAlSEmNvbmRpdGlvbnNUb0FjY2VwdC\
            I7ChRSZWZyZXNoU2lnbkluUmVxdWVzdBIjCg1yZWZyZXNoX3Rva2VuGAEgASgJUgxyZWZyZXNoVG9rZW4iEAoOU2ln\
            bk91dFJlcXVlc3QiEQoPU2lnbk91dFJlc3BvbnNlIhUKE0dldE15QWNjb3VudFJlcXVlc3QivQMKB0FjY291bnQSHQ\
            oKYWNjb3VudF9pZBgBIAEoCVIJYWNjb3VudElkEjQKBGtpbmQYAiABKA4yIC50YWRhbXVuLmlkZW50aXR5LnYxLkFj\
            Y291bnRLaW5kUgRraW5kEisKBGZ1bmQYAyABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEjcKBXN0YX\
            RlGAQgASgOMiEudGFkYW11bi5pZGVudGl0eS52MS5BY2NvdW50U3RhdGVSBXN0YXRlEhgKB3N1YmplY3QYBSABKAlS\
            B3N1YmplY3QSFAoFcm9sZXMYBiADKAlSBXJvbGVzEiEKDG1hc2tlZF9lbWFpbBgHIAEoCVILbWFza2VkRW1haWwSIw\
            oNbWFza2VkX21vYmlsZRgIIAEoCVIMbWFza2VkTW9iaWxlEkgKEmxhc3RfY29ubmVjdGlvbl9hdBgJIAEoCzIaLmdv\
            b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSEGxhc3RDb25uZWN0aW9uQXQSNQoIb3BlbnNfYXQYCiABKAsyGi5nb29nbG\
            UucHJvdG9idWYuVGltZXN0YW1wUgdvcGVuc0F0IoUBChVDaGFuZ2VQYXNzd29yZFJlcXVlc3QSKQoQY3VycmVudF9w\
            YXNzd29yZBgBIAEoCVIPY3VycmVudFBhc3N3b3JkEhoKCHBhc3N3b3JkGAIgASgJUghwYXNzd29yZBIlCg5wYXNzd2\
            9yZF9hZ2FpbhgDIAEoCVINcGFzc3dvcmRBZ2FpbiJTChZDaGFuZ2VQYXNzd29yZFJlc3BvbnNlEjkKCmNoYW5nZWRf\
            YXQYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgljaGFuZ2VkQXQiWQoYR2V0UGFzc3dvcmRQb2xpY3\
            lSZXF1ZXN0EisKBGZ1bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhAKA2RheRgCIAEoCVID\
            ZGF5IokCCg5QYXNzd29yZFBvbGljeRIdCgptaW5fbGVuZ3RoGAEgASgFUgltaW5MZW5ndGgSHQoKbWF4X2xlbmd0aB\
            gCIAEoBVIJbWF4TGVuZ3RoEiMKDW1pbl91cHBlcmNhc2UYAyABKAVSDG1pblVwcGVyY2FzZRIjCg1taW5fbG93ZXJj\
            YXNlGAQgASgFUgxtaW5Mb3dlcmNhc2USHQoKbWluX2RpZ2l0cxgFIAEoBVIJbWluRGlnaXRzEhoKCGFscGhhYmV0GA\
            YgASgJUghhbHBoYWJldBI0CgR0ZXh0GAcgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIEdGV4\
            dCL6AQoUQ3JlYXRlQWNjb3VudFJlcXVlc3QSKwoEZnVuZBgBIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBG\
            Z1bmQSNAoEa2luZBgCIAEoDjIgLnRhZGFtdW4uaWRlbnRpdHkudjEuQWNjb3VudEtpbmRSBGtpbmQSHgoKaWRlbnRp\
            ZmllchgDIAEoCVIKaWRlbnRpZmllchItChJhZmZpbGlhdGlvbl9udW1iZXIYBCABKAlSEWFmZmlsaWF0aW9uTnVtYm\
            VyEhQKBXJvbGVzGAUgAygJUgVyb2xlcxIaCghwYXNzd29yZBgGIAEoCVIIcGFzc3dvcmQi9gEKGUNoYW5nZUFjY291\
            bnRTdGF0ZVJlcXVlc3QSHQoKYWNjb3VudF9pZBgBIAEoCVIJYWNjb3VudElkEk0KBmFjdGlvbhgCIAEoDjI1LnRhZG\
            FtdW4uaWRlbnRpdHkudjEuQ2hhbmdlQWNjb3VudFN0YXRlUmVxdWVzdC5BY3Rpb25SBmFjdGlvbhIWCgZyZWFzb24Y\
            AyABKAlSBnJlYXNvbiJTCgZBY3Rpb24SFgoSQUNUSU9OX1VOU1BFQ0lGSUVEEAASCwoHU1VTUEVORBABEg0KCVJFSU\
            5TVEFURRACEgoKBlVOTE9DSxADEgkKBUNMT1NFEAQqbAoMQWNjb3VudFN0YXRlEh0KGUFDQ09VTlRfU1RBVEVfVU5T\
            UEVDSUZJRUQQABIKCgZBQ1RJVkUQARIICgRIRUxEEAISDAoIT0JKRUNURUQQAxINCglTVVNQRU5ERUQQBBIKCgZDTE\
            9TRUQQBSpRCgtBY2NvdW50S2luZBIcChhBQ0NPVU5UX0tJTkRfVU5TUEVDSUZJRUQQABILCgdJTlNVUkVEEAESDAoI\
            RU1QTE9ZRVIQAhIJCgVTVEFGRhADMrURCghJZGVudGl0eRJiCgpHZXRDYXB0Y2hhEiYudGFkYW11bi5pZGVudGl0eS\
            52MS5HZXRDYXB0Y2hhUmVxdWVzdBonLnRhZGFtdW4uaWRlbnRpdHkudjEuR2V0Q2FwdGNoYVJlc3BvbnNlIgOQAgES\
            XwoPU3RhcnRBY3RpdmF0aW9uEisudGFkYW11bi5pZGVudGl0eS52MS5TdGFydEFjdGl2YXRpb25SZXF1ZXN0Gh8udG\
            FkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uEl0KDlN1Ym1pdElkZW50aXR5EioudGFkYW11bi5pZGVudGl0eS52\
            MS5TdWJtaXRJZGVudGl0eVJlcXVlc3QaHy50YWRhbXVuLmlkZW50aXR5LnYxLkFjdGl2YXRpb24SbQoWQW5zd2VyUG\
            F5bWVudFF1ZXN0aW9ucxIyLnRhZGFtdW4uaWRlbnRpdHkudjEuQW5zd2VyUGF5bWVudFF1ZXN0aW9uc1JlcXVlc3Qa\
            Hy50YWRhbXVuLmlkZW50aXR5LnYxLkFjdGl2YXRpb24SVwoLU3VibWl0RW1haWwSJy50YWRhbXVuLmlkZW50aXR5Ln\
            YxLlN1Ym1pdEVtYWlsUmVxdWVzdBofLnRhZGFtdW4uaWRlbnRpdHkudjEuQWN0aXZhdGlvbhJaCg9WZXJpZnlFbWFp\
            bENvZGUSJi50YWRhbXVuLmlkZW50aXR5LnYxLlZlcmlmeUNvZGVSZXF1ZXN0Gh8udGFkYW11bi5pZGVudGl0eS52MS\
            5BY3RpdmF0aW9uEloKD1Jlc2VuZEVtYWlsQ29kZRImLnRhZGFtdW4uaWRlbnRpdHkudjEuQWN0aXZhdGlvblJlcXVl\
            c3QaHy50YWRhbXVuLmlkZW50aXR5LnYxLkFjdGl2YXRpb24SWQoMU3VibWl0TW9iaWxlEigudGFkYW11bi5pZGVudG\
            l0eS52MS5TdWJtaXRNb2JpbGVSZXF1ZXN0Gh8udGFkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uElsKEFZlcmlm\
            eU1vYmlsZUNvZGUSJi50YWRhbXVuLmlkZW50aXR5LnYxLlZlcmlmeUNvZGVSZXF1ZXN0Gh8udGFkYW11bi5pZGVudG\
            l0eS52MS5BY3RpdmF0aW9uElsKEFJlc2VuZE1vYmlsZUNvZGUSJi50YWRhbXVuLmlkZW50aXR5LnYxLkFjdGl2YXRp\
            b25SZXF1ZXN0Gh8udGFkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uEmEKEFNldEZpcnN0UGFzc3dvcmQSLC50YW\
            RhbXVuLmlkZW50aXR5LnYxLlNldEZpcnN0UGFzc3dvcmRSZXF1ZXN0Gh8udGFkYW11bi5pZGVudGl0eS52MS5BY3Rp\
            dmF0aW9uEl0KDUdldEFjdGl2YXRpb24SJi50YWRhbXVuLmlkZW50aXR5LnYxLkFjdGl2YXRpb25SZXF1ZXN0Gh8udG\
            FkYW11bi5pZGVudGl0eS52MS5BY3RpdmF0aW9uIgOQAgESWwoQQ2FuY2VsQWN0aXZhdGlvbhImLnRhZGFtdW4uaWRl\
            bnRpdHkudjEuQWN0aXZhdGlvblJlcXVlc3QaHy50YWRhbXVuLmlkZW50aXR5LnYxLkFjdGl2YXRpb24SdQoST2JqZW\
            N0VG9BY3RpdmF0aW9uEi4udGFkYW11bi5pZGVudGl0eS52MS5PYmplY3RUb0FjdGl2YXRpb25SZXF1ZXN0Gi8udGFk\
            YW11bi5pZGVudGl0eS52MS5PYmplY3RUb0FjdGl2YXRpb25SZXNwb25zZRJcCg9EZWNpZGVPYmplY3Rpb24SKy50YW\
            RhbXVuLmlkZW50aXR5LnYxLkRlY2lkZU9iamVjdGlvblJlcXVlc3QaHC50YWRhbXVuLmlkZW50aXR5LnYxLkFjY291\
            bnQSUQoGU2lnbkluEiIudGFkYW11bi5pZGVudGl0eS52MS5TaWduSW5SZXF1ZXN0GiMudGFkYW11bi5pZGVudGl0eS\
            52MS5TaWduSW5SZXNwb25zZRJfCg1SZWZyZXNoU2lnbkluEikudGFkYW11bi5pZGVudGl0eS52MS5SZWZyZXNoU2ln\
            bkluUmVxdWVzdBojLnRhZGFtdW4uaWRlbnRpdHkudjEuU2lnbkluUmVzcG9uc2USVAoHU2lnbk91dBIjLnRhZGFtdW\
            4uaWRlbnRpdHkudjEuU2lnbk91dFJlcXVlc3QaJC50YWRhbXVuLmlkZW50aXR5LnYxLlNpZ25PdXRSZXNwb25zZRJb\
            CgxHZXRNeUFjY291bnQSKC50YWRhbXVuLmlkZW50aXR5LnYxLkdldE15QWNjb3VudFJlcXVlc3QaHC50YWRhbXVuLm\
            lkZW50aXR5LnYxLkFjY291bnQiA5ACARJpCg5DaGFuZ2VQYXNzd29yZBIqLnRhZGFtdW4uaWRlbnRpdHkudjEuQ2hh\
            bmdlUGFzc3dvcmRSZXF1ZXN0GisudGFkYW11bi5pZGVudGl0eS52MS5DaGFuZ2VQYXNzd29yZFJlc3BvbnNlEmwKEU\
            dldFBhc3N3b3JkUG9saWN5Ei0udGFkYW11bi5pZGVudGl0eS52MS5HZXRQYXNzd29yZFBvbGljeVJlcXVlc3QaIy50\
            YWRhbXVuLmlkZW50aXR5LnYxLlBhc3N3b3JkUG9saWN5IgOQAgESWAoNQ3JlYXRlQWNjb3VudBIpLnRhZGFtdW4uaW\
            RlbnRpdHkudjEuQ3JlYXRlQWNjb3VudFJlcXVlc3QaHC50YWRhbXVuLmlkZW50aXR5LnYxLkFjY291bnQSYgoSQ2hh\
            bmdlQWNjb3VudFN0YXRlEi4udGFkYW11bi5pZGVudGl0eS52MS5DaGFuZ2VBY2NvdW50U3RhdGVSZXF1ZXN0GhwudG\
            FkYW11bi5pZGVudGl0eS52MS5BY2NvdW50YgZwcm90bzM=
            """,
        dependencies: [CommonV1.commonFile, GoogleProtobuf.timestampFile])
}

extension IdentityV1.GetCaptchaRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension IdentityV1.GetCaptchaResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.challenge.isEmpty { size &+= 1 &+ WireString.size(self.challenge) }
        if self.difficulty != 0 { size &+= 1 &+ WireInt32.size(self.difficulty) }
        if let value = self.expiresAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.siteKey.isEmpty { size &+= 1 &+ WireString.size(self.siteKey) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.siteKey.isEmpty {
            WireString.write(self.siteKey, to: &writer)
            writer.tag(34)
        }
        if let value = self.expiresAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.difficulty != 0 {
            WireInt32.write(self.difficulty, to: &writer)
            writer.tag(16)
        }
        if !self.challenge.isEmpty {
            WireString.write(self.challenge, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.challenge = try WireString.read(from: &reader)
            case 16: self.difficulty = try WireInt32.read(from: &reader)
            case 26: try reader.merge(into: &self.expiresAt)
            case 34: self.siteKey = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.StartActivationRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.conditionsAccepted { size &+= 1 &+ WireBool.size(self.conditionsAccepted) }
        if !self.conditionsVersion.isEmpty { size &+= 1 &+ WireString.size(self.conditionsVersion) }
        if !self.language.isEmpty { size &+= 1 &+ WireString.size(self.language) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(32)
        }
        if !self.language.isEmpty {
            WireString.write(self.language, to: &writer)
            writer.tag(26)
        }
        if !self.conditionsVersion.isEmpty {
            WireString.write(self.conditionsVersion, to: &writer)
            writer.tag(18)
        }
        if self.conditionsAccepted {
            WireBool.write(self.conditionsAccepted, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.conditionsAccepted = try WireBool.read(from: &reader)
            case 18: self.conditionsVersion = try WireString.read(from: &reader)
            case 26: self.language = try WireString.read(from: &reader)
            case 32: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.Activation {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.Activation.State>.size(self.state) }
        if self.progress != 0 { size &+= 1 &+ WireInt32.size(self.progress) }
        if self.paymentMode.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.Activation.PaymentMode>.size(self.paymentMode) }
        if !self.maskedDestination.isEmpty { size &+= 1 &+ WireString.size(self.maskedDestination) }
        if let value = self.resendAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if self.resendSeconds != 0 { size &+= 1 &+ WireInt32.size(self.resendSeconds) }
        if let value = self.codeValidUntil { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if self.accountState.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.AccountState>.size(self.accountState) }
        if let value = self.opensAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.opensAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(90)
        }
        if self.accountState.rawValue != 0 {
            WireEnum<IdentityV1.AccountState>.write(self.accountState, to: &writer)
            writer.tag(80)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(74)
        }
        if let value = self.codeValidUntil {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(66)
        }
        if self.resendSeconds != 0 {
            WireInt32.write(self.resendSeconds, to: &writer)
            writer.tag(56)
        }
        if let value = self.resendAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(50)
        }
        if !self.maskedDestination.isEmpty {
            WireString.write(self.maskedDestination, to: &writer)
            writer.tag(42)
        }
        if self.paymentMode.rawValue != 0 {
            WireEnum<IdentityV1.Activation.PaymentMode>.write(self.paymentMode, to: &writer)
            writer.tag(32)
        }
        if self.progress != 0 {
            WireInt32.write(self.progress, to: &writer)
            writer.tag(24)
        }
        if self.state.rawValue != 0 {
            WireEnum<IdentityV1.Activation.State>.write(self.state, to: &writer)
            writer.tag(16)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 16: self.state = try WireEnum<IdentityV1.Activation.State>.read(from: &reader)
            case 24: self.progress = try WireInt32.read(from: &reader)
            case 32: self.paymentMode = try WireEnum<IdentityV1.Activation.PaymentMode>.read(from: &reader)
            case 42: self.maskedDestination = try WireString.read(from: &reader)
            case 50: try reader.merge(into: &self.resendAt)
            case 56: self.resendSeconds = try WireInt32.read(from: &reader)
            case 66: try reader.merge(into: &self.codeValidUntil)
            case 74: self.accountId = try WireString.read(from: &reader)
            case 80: self.accountState = try WireEnum<IdentityV1.AccountState>.read(from: &reader)
            case 90: try reader.merge(into: &self.opensAt)
            default:
                switch tag &>> 3 {
                case 1...11: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ActivationRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SubmitIdentityRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if !self.nationalId.isEmpty { size &+= 1 &+ WireString.size(self.nationalId) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.captchaProof.isEmpty { size &+= 1 &+ WireString.size(self.captchaProof) }
        switch self.identifier {
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .employerIdentifier(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.captchaProof.isEmpty {
            WireString.write(self.captchaProof, to: &writer)
            writer.tag(50)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(42)
        }
        if !self.nationalId.isEmpty {
            WireString.write(self.nationalId, to: &writer)
            writer.tag(34)
        }
        if case .employerIdentifier(let value) = self.identifier {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if case .registrationNumber(let value) = self.identifier {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 18: self.identifier = .registrationNumber(try WireString.read(from: &reader))
            case 26: self.identifier = .employerIdentifier(try WireString.read(from: &reader))
            case 34: self.nationalId = try WireString.read(from: &reader)
            case 42: self.birthDay = try WireString.read(from: &reader)
            case 50: self.captchaProof = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.AnswerPaymentQuestionsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if !self.employerIdentifier.isEmpty { size &+= 1 &+ WireString.size(self.employerIdentifier) }
        switch self.answer {
            case .lastAccountDigits(let value): size &+= 1 &+ WireString.size(value)
            case .civilStatusNumber(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .civilStatusNumber(let value) = self.answer {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if case .lastAccountDigits(let value) = self.answer {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.employerIdentifier.isEmpty {
            WireString.write(self.employerIdentifier, to: &writer)
            writer.tag(18)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 18: self.employerIdentifier = try WireString.read(from: &reader)
            case 26: self.answer = .lastAccountDigits(try WireString.read(from: &reader))
            case 34: self.answer = .civilStatusNumber(try WireString.read(from: &reader))
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SubmitEmailRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if !self.email.isEmpty { size &+= 1 &+ WireString.size(self.email) }
        if !self.emailAgain.isEmpty { size &+= 1 &+ WireString.size(self.emailAgain) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.emailAgain.isEmpty {
            WireString.write(self.emailAgain, to: &writer)
            writer.tag(26)
        }
        if !self.email.isEmpty {
            WireString.write(self.email, to: &writer)
            writer.tag(18)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 18: self.email = try WireString.read(from: &reader)
            case 26: self.emailAgain = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SubmitMobileRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if !self.mobile.isEmpty { size &+= 1 &+ WireString.size(self.mobile) }
        if !self.mobileAgain.isEmpty { size &+= 1 &+ WireString.size(self.mobileAgain) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.mobileAgain.isEmpty {
            WireString.write(self.mobileAgain, to: &writer)
            writer.tag(26)
        }
        if !self.mobile.isEmpty {
            WireString.write(self.mobile, to: &writer)
            writer.tag(18)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 18: self.mobile = try WireString.read(from: &reader)
            case 26: self.mobileAgain = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.VerifyCodeRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if !self.captchaProof.isEmpty { size &+= 1 &+ WireString.size(self.captchaProof) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.captchaProof.isEmpty {
            WireString.write(self.captchaProof, to: &writer)
            writer.tag(26)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 26: self.captchaProof = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SetFirstPasswordRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.activationId.isEmpty { size &+= 1 &+ WireString.size(self.activationId) }
        if !self.password.isEmpty { size &+= 1 &+ WireString.size(self.password) }
        if !self.passwordAgain.isEmpty { size &+= 1 &+ WireString.size(self.passwordAgain) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.passwordAgain.isEmpty {
            WireString.write(self.passwordAgain, to: &writer)
            writer.tag(26)
        }
        if !self.password.isEmpty {
            WireString.write(self.password, to: &writer)
            writer.tag(18)
        }
        if !self.activationId.isEmpty {
            WireString.write(self.activationId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.activationId = try WireString.read(from: &reader)
            case 18: self.password = try WireString.read(from: &reader)
            case 26: self.passwordAgain = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ObjectToActivationRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.objection.isEmpty { size &+= 1 &+ WireString.size(self.objection) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.objection.isEmpty {
            WireString.write(self.objection, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.objection = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ObjectToActivationResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension IdentityV1.DecideObjectionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if self.open { size &+= 1 &+ WireBool.size(self.open) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(26)
        }
        if self.open {
            WireBool.write(self.open, to: &writer)
            writer.tag(16)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            case 16: self.open = try WireBool.read(from: &reader)
            case 26: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SignInRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.AccountKind>.size(self.kind) }
        if !self.identifier.isEmpty { size &+= 1 &+ WireString.size(self.identifier) }
        if !self.password.isEmpty { size &+= 1 &+ WireString.size(self.password) }
        if !self.captchaProof.isEmpty { size &+= 1 &+ WireString.size(self.captchaProof) }
        if !self.secondFactor.isEmpty { size &+= 1 &+ WireString.size(self.secondFactor) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.secondFactor.isEmpty {
            WireString.write(self.secondFactor, to: &writer)
            writer.tag(50)
        }
        if !self.captchaProof.isEmpty {
            WireString.write(self.captchaProof, to: &writer)
            writer.tag(42)
        }
        if !self.password.isEmpty {
            WireString.write(self.password, to: &writer)
            writer.tag(34)
        }
        if !self.identifier.isEmpty {
            WireString.write(self.identifier, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<IdentityV1.AccountKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 16: self.kind = try WireEnum<IdentityV1.AccountKind>.read(from: &reader)
            case 26: self.identifier = try WireString.read(from: &reader)
            case 34: self.password = try WireString.read(from: &reader)
            case 42: self.captchaProof = try WireString.read(from: &reader)
            case 50: self.secondFactor = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SignInResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accessToken.isEmpty { size &+= 1 &+ WireString.size(self.accessToken) }
        if let value = self.accessExpiresAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.refreshToken.isEmpty { size &+= 1 &+ WireString.size(self.refreshToken) }
        if let value = self.idleEndsAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.endsAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.lastConnectionAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if !self.enrolmentTicket.isEmpty { size &+= 1 &+ WireString.size(self.enrolmentTicket) }
        if !self.conditionsToAccept.isEmpty { size &+= 1 &+ WireString.size(self.conditionsToAccept) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.conditionsToAccept.isEmpty {
            WireString.write(self.conditionsToAccept, to: &writer)
            writer.tag(66)
        }
        if !self.enrolmentTicket.isEmpty {
            WireString.write(self.enrolmentTicket, to: &writer)
            writer.tag(58)
        }
        if let value = self.lastConnectionAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(50)
        }
        if let value = self.endsAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(42)
        }
        if let value = self.idleEndsAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(34)
        }
        if !self.refreshToken.isEmpty {
            WireString.write(self.refreshToken, to: &writer)
            writer.tag(26)
        }
        if let value = self.accessExpiresAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.accessToken.isEmpty {
            WireString.write(self.accessToken, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accessToken = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.accessExpiresAt)
            case 26: self.refreshToken = try WireString.read(from: &reader)
            case 34: try reader.merge(into: &self.idleEndsAt)
            case 42: try reader.merge(into: &self.endsAt)
            case 50: try reader.merge(into: &self.lastConnectionAt)
            case 58: self.enrolmentTicket = try WireString.read(from: &reader)
            case 66: self.conditionsToAccept = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.RefreshSignInRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.refreshToken.isEmpty { size &+= 1 &+ WireString.size(self.refreshToken) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.refreshToken.isEmpty {
            WireString.write(self.refreshToken, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.refreshToken = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.SignOutRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension IdentityV1.SignOutResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension IdentityV1.GetMyAccountRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension IdentityV1.Account {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.AccountKind>.size(self.kind) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.AccountState>.size(self.state) }
        if !self.subject.isEmpty { size &+= 1 &+ WireString.size(self.subject) }
        size &+= repeatedSize(WireString.self, self.roles, tagSize: 1)
        if !self.maskedEmail.isEmpty { size &+= 1 &+ WireString.size(self.maskedEmail) }
        if !self.maskedMobile.isEmpty { size &+= 1 &+ WireString.size(self.maskedMobile) }
        if let value = self.lastConnectionAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if let value = self.opensAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.opensAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(82)
        }
        if let value = self.lastConnectionAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(74)
        }
        if !self.maskedMobile.isEmpty {
            WireString.write(self.maskedMobile, to: &writer)
            writer.tag(66)
        }
        if !self.maskedEmail.isEmpty {
            WireString.write(self.maskedEmail, to: &writer)
            writer.tag(58)
        }
        writer.repeated(WireString.self, self.roles, tag: 50)
        if !self.subject.isEmpty {
            WireString.write(self.subject, to: &writer)
            writer.tag(42)
        }
        if self.state.rawValue != 0 {
            WireEnum<IdentityV1.AccountState>.write(self.state, to: &writer)
            writer.tag(32)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(24)
        }
        if self.kind.rawValue != 0 {
            WireEnum<IdentityV1.AccountKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            case 16: self.kind = try WireEnum<IdentityV1.AccountKind>.read(from: &reader)
            case 24: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 32: self.state = try WireEnum<IdentityV1.AccountState>.read(from: &reader)
            case 42: self.subject = try WireString.read(from: &reader)
            case 50:
                try reader.append(WireString.self, to: &self.roles, tag: 50)
            case 58: self.maskedEmail = try WireString.read(from: &reader)
            case 66: self.maskedMobile = try WireString.read(from: &reader)
            case 74: try reader.merge(into: &self.lastConnectionAt)
            case 82: try reader.merge(into: &self.opensAt)
            default:
                switch tag &>> 3 {
                case 1...10: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ChangePasswordRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.currentPassword.isEmpty { size &+= 1 &+ WireString.size(self.currentPassword) }
        if !self.password.isEmpty { size &+= 1 &+ WireString.size(self.password) }
        if !self.passwordAgain.isEmpty { size &+= 1 &+ WireString.size(self.passwordAgain) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.passwordAgain.isEmpty {
            WireString.write(self.passwordAgain, to: &writer)
            writer.tag(26)
        }
        if !self.password.isEmpty {
            WireString.write(self.password, to: &writer)
            writer.tag(18)
        }
        if !self.currentPassword.isEmpty {
            WireString.write(self.currentPassword, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.currentPassword = try WireString.read(from: &reader)
            case 18: self.password = try WireString.read(from: &reader)
            case 26: self.passwordAgain = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ChangePasswordResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.changedAt { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.changedAt {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.changedAt)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.GetPasswordPolicyRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.day = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.PasswordPolicy {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.minLength != 0 { size &+= 1 &+ WireInt32.size(self.minLength) }
        if self.maxLength != 0 { size &+= 1 &+ WireInt32.size(self.maxLength) }
        if self.minUppercase != 0 { size &+= 1 &+ WireInt32.size(self.minUppercase) }
        if self.minLowercase != 0 { size &+= 1 &+ WireInt32.size(self.minLowercase) }
        if self.minDigits != 0 { size &+= 1 &+ WireInt32.size(self.minDigits) }
        if !self.alphabet.isEmpty { size &+= 1 &+ WireString.size(self.alphabet) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(58)
        }
        if !self.alphabet.isEmpty {
            WireString.write(self.alphabet, to: &writer)
            writer.tag(50)
        }
        if self.minDigits != 0 {
            WireInt32.write(self.minDigits, to: &writer)
            writer.tag(40)
        }
        if self.minLowercase != 0 {
            WireInt32.write(self.minLowercase, to: &writer)
            writer.tag(32)
        }
        if self.minUppercase != 0 {
            WireInt32.write(self.minUppercase, to: &writer)
            writer.tag(24)
        }
        if self.maxLength != 0 {
            WireInt32.write(self.maxLength, to: &writer)
            writer.tag(16)
        }
        if self.minLength != 0 {
            WireInt32.write(self.minLength, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.minLength = try WireInt32.read(from: &reader)
            case 16: self.maxLength = try WireInt32.read(from: &reader)
            case 24: self.minUppercase = try WireInt32.read(from: &reader)
            case 32: self.minLowercase = try WireInt32.read(from: &reader)
            case 40: self.minDigits = try WireInt32.read(from: &reader)
            case 50: self.alphabet = try WireString.read(from: &reader)
            case 58: try reader.merge(into: &self.text)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.CreateAccountRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.AccountKind>.size(self.kind) }
        if !self.identifier.isEmpty { size &+= 1 &+ WireString.size(self.identifier) }
        if !self.affiliationNumber.isEmpty { size &+= 1 &+ WireString.size(self.affiliationNumber) }
        size &+= repeatedSize(WireString.self, self.roles, tagSize: 1)
        if !self.password.isEmpty { size &+= 1 &+ WireString.size(self.password) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.password.isEmpty {
            WireString.write(self.password, to: &writer)
            writer.tag(50)
        }
        writer.repeated(WireString.self, self.roles, tag: 42)
        if !self.affiliationNumber.isEmpty {
            WireString.write(self.affiliationNumber, to: &writer)
            writer.tag(34)
        }
        if !self.identifier.isEmpty {
            WireString.write(self.identifier, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<IdentityV1.AccountKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 16: self.kind = try WireEnum<IdentityV1.AccountKind>.read(from: &reader)
            case 26: self.identifier = try WireString.read(from: &reader)
            case 34: self.affiliationNumber = try WireString.read(from: &reader)
            case 42:
                try reader.append(WireString.self, to: &self.roles, tag: 42)
            case 50: self.password = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension IdentityV1.ChangeAccountStateRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.accountId.isEmpty { size &+= 1 &+ WireString.size(self.accountId) }
        if self.action.rawValue != 0 { size &+= 1 &+ WireEnum<IdentityV1.ChangeAccountStateRequest.Action>.size(self.action) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(26)
        }
        if self.action.rawValue != 0 {
            WireEnum<IdentityV1.ChangeAccountStateRequest.Action>.write(self.action, to: &writer)
            writer.tag(16)
        }
        if !self.accountId.isEmpty {
            WireString.write(self.accountId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.accountId = try WireString.read(from: &reader)
            case 16: self.action = try WireEnum<IdentityV1.ChangeAccountStateRequest.Action>.read(from: &reader)
            case 26: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
