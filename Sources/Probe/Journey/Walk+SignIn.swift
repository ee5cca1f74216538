import CommonAPI
import Crypto
import EnrollmentAPI
import IdentityAPI
import RPC

private typealias Methods = IdentityV1.IdentityMethods

extension Walk {
    /// The caller that an account of the sample is, signed in once a walk.
    func signIn(_ account: Account) async throws -> Edge.Caller {
        if let caller = callers[account] { return caller }
        guard let credentials = try Credentials(kept: path(of: account)) else {
            throw JourneyFailure("\(path(of: account)) is missing: step prepare makes it")
        }
        let caller = try await signIn(credentials)
        callers[account] = caller
        return caller
    }

    /// The caller that an insured person is, by the registration number.
    func signIn(_ person: InventedPerson) async throws -> Edge.Caller {
        try await signIn(
            Credentials(.cnops, .insured, person[.registrationNumber], person[.password]))
    }

    private func signIn(_ credentials: Credentials) async throws -> Edge.Caller {
        let request = IdentityV1.SignInRequest(
            fund: credentials.fund, kind: credentials.kind, identifier: credentials.identifier,
            password: credentials.password)
        let answer = try await edge.anyone.call(Methods.signIn, request)
        return edge.bearer(of: answer.accessToken)
    }

    /// Opens the account where it has none yet; `true` where it was opened now.
    func open(_ account: Account) async throws -> Bool {
        guard try Credentials(kept: path(of: account)) == nil else { return false }
        let isEmployer = account == .employer
        let employer = try sample.request(EnrollmentV1.RegisterEmployerRequest.self, "employer")
        let kind: IdentityV1.AccountKind = isEmployer ? .employer : .staff
        // A name of its own, since what an interrupted walk opened has a password that nobody knows.
        let credentials = Credentials(
            account.fund, kind, "\(account.rawValue)-\(hexadecimal(SecureRandom.bytes(3)))",
            Credentials.newPassword(of: kind))
        let agent = try await signIn(account.fund == .cnss ? .identityAgentCNSS : .identityAgent)
        _ = try await agent.call(
            Methods.createAccount,
            IdentityV1.CreateAccountRequest(
                fund: account.fund, kind: kind, identifier: credentials.identifier,
                affiliationNumber: isEmployer ? employer.affiliationNumber : "",
                roles: account.roles, password: credentials.password))
        try credentials.keep(in: path(of: account))
        return true
    }

    private func path(of account: Account) -> String {
        "\(settings.credentials)/\(account.rawValue).json"
    }
}
