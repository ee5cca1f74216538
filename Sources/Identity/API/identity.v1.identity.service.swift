// Generated from identity/v1/identity.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension IdentityV1 {
    /// The methods of `tadamun.identity.v1.Identity`.
    package enum IdentityMethods {
        /// A new question for who must show that no program asks. [ID-ACT-21, ID-OTP-05, ID-O-30]
        package static let getCaptcha = Method<IdentityV1.GetCaptchaRequest, IdentityV1.GetCaptchaResponse>(
            service: "tadamun.identity.v1.Identity", name: "GetCaptcha",
            kind: .unary, idempotency: .noSideEffects)

        /// Begins the journey by which an insured person obtains a password. [ID-ACT-01, ID-ACT-10]
        package static let startActivation = Method<IdentityV1.StartActivationRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "StartActivation",
            kind: .unary, idempotency: .unknown)

        /// Page 15 %: who the person is, by one of two routes. [ID-ACT-11, ID-ACT-12]
        package static let submitIdentity = Method<IdentityV1.SubmitIdentityRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "SubmitIdentity",
            kind: .unary, idempotency: .unknown)

        /// Page 30 %: two answers that the fund's record knows. [ID-ACT-13 to ID-ACT-15]
        package static let answerPaymentQuestions = Method<IdentityV1.AnswerPaymentQuestionsRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "AnswerPaymentQuestions",
            kind: .unary, idempotency: .unknown)

        /// Page 45 %, and from 60 % to correct the address: sends a code to it. [ID-ACT-16, ID-O-11]
        package static let submitEmail = Method<IdentityV1.SubmitEmailRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "SubmitEmail",
            kind: .unary, idempotency: .unknown)

        /// Page 60 %: the code of the e-mail. [ID-ACT-17]
        package static let verifyEmailCode = Method<IdentityV1.VerifyCodeRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "VerifyEmailCode",
            kind: .unary, idempotency: .unknown)

        /// Page 60 %: another code, which voids the one before. [ID-ACT-17, ID-O-16]
        package static let resendEmailCode = Method<IdentityV1.ActivationRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "ResendEmailCode",
            kind: .unary, idempotency: .unknown)

        /// Page 75 %, and from 90 % to correct the number: sends a code to it. [ID-ACT-18, ID-O-11]
        package static let submitMobile = Method<IdentityV1.SubmitMobileRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "SubmitMobile",
            kind: .unary, idempotency: .unknown)

        /// Page 90 %: the code of the SMS. [ID-ACT-19]
        package static let verifyMobileCode = Method<IdentityV1.VerifyCodeRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "VerifyMobileCode",
            kind: .unary, idempotency: .unknown)

        /// Page 90 %: another code, which voids the one before. [ID-ACT-19, ID-O-16]
        package static let resendMobileCode = Method<IdentityV1.ActivationRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "ResendMobileCode",
            kind: .unary, idempotency: .unknown)

        /// Page 100 %: the password; only now is there an account. [ID-ACT-06, ID-PWD-01, ID-HRD-01]
        package static let setFirstPassword = Method<IdentityV1.SetFirstPasswordRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "SetFirstPassword",
            kind: .unary, idempotency: .unknown)

        /// Where the journey stands. [ID-ACT-05]
        package static let getActivation = Method<IdentityV1.ActivationRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "GetActivation",
            kind: .unary, idempotency: .noSideEffects)

        /// Ends the journey; nothing but its outcome is kept. [ID-ACT-08]
        package static let cancelActivation = Method<IdentityV1.ActivationRequest, IdentityV1.Activation>(
            service: "tadamun.identity.v1.Identity", name: "CancelActivation",
            kind: .unary, idempotency: .unknown)

        /// An old contact says that it was not the person who opened the account. [ID-HRD-03]
        package static let objectToActivation = Method<IdentityV1.ObjectToActivationRequest, IdentityV1.ObjectToActivationResponse>(
            service: "tadamun.identity.v1.Identity", name: "ObjectToActivation",
            kind: .unary, idempotency: .unknown)

        /// An IDENTITY_AGENT opens or closes an account that was objected to. [ID-HRD-03]
        package static let decideObjection = Method<IdentityV1.DecideObjectionRequest, IdentityV1.Account>(
            service: "tadamun.identity.v1.Identity", name: "DecideObjection",
            kind: .unary, idempotency: .unknown)

        /// Opens a session. [ID-LOG-01, ID-LOG-02, ID-O-28 to ID-O-30]
        package static let signIn = Method<IdentityV1.SignInRequest, IdentityV1.SignInResponse>(
            service: "tadamun.identity.v1.Identity", name: "SignIn",
            kind: .unary, idempotency: .unknown)

        /// New tokens for an open session; a token used a second time ends the session. [ID-O-29]
        package static let refreshSignIn = Method<IdentityV1.RefreshSignInRequest, IdentityV1.SignInResponse>(
            service: "tadamun.identity.v1.Identity", name: "RefreshSignIn",
            kind: .unary, idempotency: .unknown)

        /// Ends the session of the caller. [ID-O-29]
        package static let signOut = Method<IdentityV1.SignOutRequest, IdentityV1.SignOutResponse>(
            service: "tadamun.identity.v1.Identity", name: "SignOut",
            kind: .unary, idempotency: .unknown)

        /// The caller's own account, contacts masked. [ID-O-53]
        package static let getMyAccount = Method<IdentityV1.GetMyAccountRequest, IdentityV1.Account>(
            service: "tadamun.identity.v1.Identity", name: "GetMyAccount",
            kind: .unary, idempotency: .noSideEffects)

        /// Replaces the caller's password and ends the other sessions. [ID-PWD, ID-O-22]
        package static let changePassword = Method<IdentityV1.ChangePasswordRequest, IdentityV1.ChangePasswordResponse>(
            service: "tadamun.identity.v1.Identity", name: "ChangePassword",
            kind: .unary, idempotency: .unknown)

        /// The rules for passwords of a fund on a day. [ID-PWD-05]
        package static let getPasswordPolicy = Method<IdentityV1.GetPasswordPolicyRequest, IdentityV1.PasswordPolicy>(
            service: "tadamun.identity.v1.Identity", name: "GetPasswordPolicy",
            kind: .unary, idempotency: .noSideEffects)

        /// An IDENTITY_AGENT opens the account of an employer's contact or of staff. [ID-STF, ID-O-44]
        package static let createAccount = Method<IdentityV1.CreateAccountRequest, IdentityV1.Account>(
            service: "tadamun.identity.v1.Identity", name: "CreateAccount",
            kind: .unary, idempotency: .unknown)

        /// An IDENTITY_AGENT suspends, reinstates, unlocks or closes an account. [ID-LOG, ID-O-44]
        package static let changeAccountState = Method<IdentityV1.ChangeAccountStateRequest, IdentityV1.Account>(
            service: "tadamun.identity.v1.Identity", name: "ChangeAccountState",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.identity.v1.Identity", file: IdentityV1.identityFile)
    }

    /// Who may hold an account, how it is opened, and how its holder signs in.
    ///
    /// Every changing RPC takes the metadata `idempotency-key`; who is not signed in chooses one of at
    /// least 16 unforeseeable characters, such as a UUID. A refusal has a reason of the domain in its
    /// details, with a text in both languages; `RESOURCE_EXHAUSTED` says in its cause from when to try
    /// again.
    package protocol IdentityService: Service {
        /// A new question for who must show that no program asks. [ID-ACT-21, ID-OTP-05, ID-O-30]
        func getCaptcha(_ request: IdentityV1.GetCaptchaRequest, _ call: Call) async throws -> IdentityV1.GetCaptchaResponse

        /// Begins the journey by which an insured person obtains a password. [ID-ACT-01, ID-ACT-10]
        func startActivation(_ request: IdentityV1.StartActivationRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 15 %: who the person is, by one of two routes. [ID-ACT-11, ID-ACT-12]
        func submitIdentity(_ request: IdentityV1.SubmitIdentityRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 30 %: two answers that the fund's record knows. [ID-ACT-13 to ID-ACT-15]
        func answerPaymentQuestions(_ request: IdentityV1.AnswerPaymentQuestionsRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 45 %, and from 60 % to correct the address: sends a code to it. [ID-ACT-16, ID-O-11]
        func submitEmail(_ request: IdentityV1.SubmitEmailRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 60 %: the code of the e-mail. [ID-ACT-17]
        func verifyEmailCode(_ request: IdentityV1.VerifyCodeRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 60 %: another code, which voids the one before. [ID-ACT-17, ID-O-16]
        func resendEmailCode(_ request: IdentityV1.ActivationRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 75 %, and from 90 % to correct the number: sends a code to it. [ID-ACT-18, ID-O-11]
        func submitMobile(_ request: IdentityV1.SubmitMobileRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 90 %: the code of the SMS. [ID-ACT-19]
        func verifyMobileCode(_ request: IdentityV1.VerifyCodeRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 90 %: another code, which voids the one before. [ID-ACT-19, ID-O-16]
        func resendMobileCode(_ request: IdentityV1.ActivationRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Page 100 %: the password; only now is there an account. [ID-ACT-06, ID-PWD-01, ID-HRD-01]
        func setFirstPassword(_ request: IdentityV1.SetFirstPasswordRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Where the journey stands. [ID-ACT-05]
        func getActivation(_ request: IdentityV1.ActivationRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// Ends the journey; nothing but its outcome is kept. [ID-ACT-08]
        func cancelActivation(_ request: IdentityV1.ActivationRequest, _ call: Call) async throws -> IdentityV1.Activation

        /// An old contact says that it was not the person who opened the account. [ID-HRD-03]
        func objectToActivation(_ request: IdentityV1.ObjectToActivationRequest, _ call: Call) async throws -> IdentityV1.ObjectToActivationResponse

        /// An IDENTITY_AGENT opens or closes an account that was objected to. [ID-HRD-03]
        func decideObjection(_ request: IdentityV1.DecideObjectionRequest, _ call: Call) async throws -> IdentityV1.Account

        /// Opens a session. [ID-LOG-01, ID-LOG-02, ID-O-28 to ID-O-30]
        func signIn(_ request: IdentityV1.SignInRequest, _ call: Call) async throws -> IdentityV1.SignInResponse

        /// New tokens for an open session; a token used a second time ends the session. [ID-O-29]
        func refreshSignIn(_ request: IdentityV1.RefreshSignInRequest, _ call: Call) async throws -> IdentityV1.SignInResponse

        /// Ends the session of the caller. [ID-O-29]
        func signOut(_ request: IdentityV1.SignOutRequest, _ call: Call) async throws -> IdentityV1.SignOutResponse

        /// The caller's own account, contacts masked. [ID-O-53]
        func getMyAccount(_ request: IdentityV1.GetMyAccountRequest, _ call: Call) async throws -> IdentityV1.Account

        /// Replaces the caller's password and ends the other sessions. [ID-PWD, ID-O-22]
        func changePassword(_ request: IdentityV1.ChangePasswordRequest, _ call: Call) async throws -> IdentityV1.ChangePasswordResponse

        /// The rules for passwords of a fund on a day. [ID-PWD-05]
        func getPasswordPolicy(_ request: IdentityV1.GetPasswordPolicyRequest, _ call: Call) async throws -> IdentityV1.PasswordPolicy

        /// An IDENTITY_AGENT opens the account of an employer's contact or of staff. [ID-STF, ID-O-44]
        func createAccount(_ request: IdentityV1.CreateAccountRequest, _ call: Call) async throws -> IdentityV1.Account

        /// An IDENTITY_AGENT suspends, reinstates, unlocks or closes an account. [ID-LOG, ID-O-44]
        func changeAccountState(_ request: IdentityV1.ChangeAccountStateRequest, _ call: Call) async throws -> IdentityV1.Account
    }

    /// Calls `tadamun.identity.v1.Identity`.
    package struct IdentityClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// A new question for who must show that no program asks. [ID-ACT-21, ID-OTP-05, ID-O-30]
        package func getCaptcha(
            _ request: IdentityV1.GetCaptchaRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.GetCaptchaResponse {
            try await channel.unary(IdentityV1.IdentityMethods.getCaptcha, request, options)
        }

        /// Begins the journey by which an insured person obtains a password. [ID-ACT-01, ID-ACT-10]
        package func startActivation(
            _ request: IdentityV1.StartActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.startActivation, request, options)
        }

        /// Page 15 %: who the person is, by one of two routes. [ID-ACT-11, ID-ACT-12]
        package func submitIdentity(
            _ request: IdentityV1.SubmitIdentityRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.submitIdentity, request, options)
        }

        /// Page 30 %: two answers that the fund's record knows. [ID-ACT-13 to ID-ACT-15]
        package func answerPaymentQuestions(
            _ request: IdentityV1.AnswerPaymentQuestionsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.answerPaymentQuestions, request, options)
        }

        /// Page 45 %, and from 60 % to correct the address: sends a code to it. [ID-ACT-16, ID-O-11]
        package func submitEmail(
            _ request: IdentityV1.SubmitEmailRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.submitEmail, request, options)
        }

        /// Page 60 %: the code of the e-mail. [ID-ACT-17]
        package func verifyEmailCode(
            _ request: IdentityV1.VerifyCodeRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.verifyEmailCode, request, options)
        }

        /// Page 60 %: another code, which voids the one before. [ID-ACT-17, ID-O-16]
        package func resendEmailCode(
            _ request: IdentityV1.ActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.resendEmailCode, request, options)
        }

        /// Page 75 %, and from 90 % to correct the number: sends a code to it. [ID-ACT-18, ID-O-11]
        package func submitMobile(
            _ request: IdentityV1.SubmitMobileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.submitMobile, request, options)
        }

        /// Page 90 %: the code of the SMS. [ID-ACT-19]
        package func verifyMobileCode(
            _ request: IdentityV1.VerifyCodeRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.verifyMobileCode, request, options)
        }

        /// Page 90 %: another code, which voids the one before. [ID-ACT-19, ID-O-16]
        package func resendMobileCode(
            _ request: IdentityV1.ActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.resendMobileCode, request, options)
        }

        /// Page 100 %: the password; only now is there an account. [ID-ACT-06, ID-PWD-01, ID-HRD-01]
        package func setFirstPassword(
            _ request: IdentityV1.SetFirstPasswordRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.setFirstPassword, request, options)
        }

        /// Where the journey stands. [ID-ACT-05]
        package func getActivation(
            _ request: IdentityV1.ActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.getActivation, request, options)
        }

        /// Ends the journey; nothing but its outcome is kept. [ID-ACT-08]
        package func cancelActivation(
            _ request: IdentityV1.ActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Activation {
            try await channel.unary(IdentityV1.IdentityMethods.cancelActivation, request, options)
        }

        /// An old contact says that it was not the person who opened the account. [ID-HRD-03]
        package func objectToActivation(
            _ request: IdentityV1.ObjectToActivationRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ObjectToActivationResponse {
            try await channel.unary(IdentityV1.IdentityMethods.objectToActivation, request, options)
        }

        /// An IDENTITY_AGENT opens or closes an account that was objected to. [ID-HRD-03]
        package func decideObjection(
            _ request: IdentityV1.DecideObjectionRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Account {
            try await channel.unary(IdentityV1.IdentityMethods.decideObjection, request, options)
        }

        /// Opens a session. [ID-LOG-01, ID-LOG-02, ID-O-28 to ID-O-30]
        package func signIn(
            _ request: IdentityV1.SignInRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.SignInResponse {
            try await channel.unary(IdentityV1.IdentityMethods.signIn, request, options)
        }

        /// New tokens for an open session; a token used a second time ends the session. [ID-O-29]
        package func refreshSignIn(
            _ request: IdentityV1.RefreshSignInRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.SignInResponse {
            try await channel.unary(IdentityV1.IdentityMethods.refreshSignIn, request, options)
        }

        /// Ends the session of the caller. [ID-O-29]
        package func signOut(
            _ request: IdentityV1.SignOutRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.SignOutResponse {
            try await channel.unary(IdentityV1.IdentityMethods.signOut, request, options)
        }

        /// The caller's own account, contacts masked. [ID-O-53]
        package func getMyAccount(
            _ request: IdentityV1.GetMyAccountRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Account {
            try await channel.unary(IdentityV1.IdentityMethods.getMyAccount, request, options)
        }

        /// Replaces the caller's password and ends the other sessions. [ID-PWD, ID-O-22]
        package func changePassword(
            _ request: IdentityV1.ChangePasswordRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.ChangePasswordResponse {
            try await channel.unary(IdentityV1.IdentityMethods.changePassword, request, options)
        }

        /// The rules for passwords of a fund on a day. [ID-PWD-05]
        package func getPasswordPolicy(
            _ request: IdentityV1.GetPasswordPolicyRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.PasswordPolicy {
            try await channel.unary(IdentityV1.IdentityMethods.getPasswordPolicy, request, options)
        }

        /// An IDENTITY_AGENT opens the account of an employer's contact or of staff. [ID-STF, ID-O-44]
        package func createAccount(
            _ request: IdentityV1.CreateAccountRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Account {
            try await channel.unary(IdentityV1.IdentityMethods.createAccount, request, options)
        }

        /// An IDENTITY_AGENT suspends, reinstates, unlocks or closes an account. [ID-LOG, ID-O-44]
        package func changeAccountState(
            _ request: IdentityV1.ChangeAccountStateRequest, _ options: CallOptions = CallOptions()
        ) async throws -> IdentityV1.Account {
            try await channel.unary(IdentityV1.IdentityMethods.changeAccountState, request, options)
        }
    }
}

extension IdentityV1.IdentityService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        IdentityV1.IdentityMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(IdentityV1.IdentityMethods.getCaptcha) { call in call.send(final: try await self.getCaptcha(call.onlyRequest(IdentityV1.GetCaptchaRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.startActivation) { call in call.send(final: try await self.startActivation(call.onlyRequest(IdentityV1.StartActivationRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.submitIdentity) { call in call.send(final: try await self.submitIdentity(call.onlyRequest(IdentityV1.SubmitIdentityRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.answerPaymentQuestions) { call in call.send(final: try await self.answerPaymentQuestions(call.onlyRequest(IdentityV1.AnswerPaymentQuestionsRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.submitEmail) { call in call.send(final: try await self.submitEmail(call.onlyRequest(IdentityV1.SubmitEmailRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.verifyEmailCode) { call in call.send(final: try await self.verifyEmailCode(call.onlyRequest(IdentityV1.VerifyCodeRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.resendEmailCode) { call in call.send(final: try await self.resendEmailCode(call.onlyRequest(IdentityV1.ActivationRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.submitMobile) { call in call.send(final: try await self.submitMobile(call.onlyRequest(IdentityV1.SubmitMobileRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.verifyMobileCode) { call in call.send(final: try await self.verifyMobileCode(call.onlyRequest(IdentityV1.VerifyCodeRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.resendMobileCode) { call in call.send(final: try await self.resendMobileCode(call.onlyRequest(IdentityV1.ActivationRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.setFirstPassword) { call in call.send(final: try await self.setFirstPassword(call.onlyRequest(IdentityV1.SetFirstPasswordRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.getActivation) { call in call.send(final: try await self.getActivation(call.onlyRequest(IdentityV1.ActivationRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.cancelActivation) { call in call.send(final: try await self.cancelActivation(call.onlyRequest(IdentityV1.ActivationRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.objectToActivation) { call in call.send(final: try await self.objectToActivation(call.onlyRequest(IdentityV1.ObjectToActivationRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.decideObjection) { call in call.send(final: try await self.decideObjection(call.onlyRequest(IdentityV1.DecideObjectionRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.signIn) { call in call.send(final: try await self.signIn(call.onlyRequest(IdentityV1.SignInRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.refreshSignIn) { call in call.send(final: try await self.refreshSignIn(call.onlyRequest(IdentityV1.RefreshSignInRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.signOut) { call in call.send(final: try await self.signOut(call.onlyRequest(IdentityV1.SignOutRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.getMyAccount) { call in call.send(final: try await self.getMyAccount(call.onlyRequest(IdentityV1.GetMyAccountRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.changePassword) { call in call.send(final: try await self.changePassword(call.onlyRequest(IdentityV1.ChangePasswordRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.getPasswordPolicy) { call in call.send(final: try await self.getPasswordPolicy(call.onlyRequest(IdentityV1.GetPasswordPolicyRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.createAccount) { call in call.send(final: try await self.createAccount(call.onlyRequest(IdentityV1.CreateAccountRequest.self), call)) },
            MethodBinding(IdentityV1.IdentityMethods.changeAccountState) { call in call.send(final: try await self.changeAccountState(call.onlyRequest(IdentityV1.ChangeAccountStateRequest.self), call)) },
        ]
    }
}
