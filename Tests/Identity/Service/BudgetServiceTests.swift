import Base
import EnrollmentAPI
import IdentityAPI
import IdentityDomain
import Law
import RPC
import ServiceKit
import ServiceTestKit
import Synchronization
import Testing

/// What bounds the sending of codes beside the destination's own limits (ID-O-19; facts, section 5), and
/// what an attacker with a leaked record comes to (ID-HRD).
struct BudgetServiceTests {
    private let suite: IdentitySuite

    init() throws {
        suite = try IdentitySuite()
    }

    @Test func `a person gets ten codes in a day, over all journeys and contacts`() async throws {
        for number in 0..<10 {
            let id = try await suite.known()
            _ = try await suite.submitEmail(id, "essai\(number)@example.ma")
            suite.service.clock.advance(seconds: 60)
        }
        let id = try await suite.known()
        let reason = await suite.refusal { try await suite.submitEmail(id, "onze@example.ma") }
        #expect(reason == "SEND_LIMIT_REACHED")
        let other = try await suite.known(.second)
        _ = try await suite.submitEmail(other, "onze@example.ma")
        suite.service.clock.advance(seconds: 86_400)
        let next = try await suite.known()
        _ = try await suite.submitEmail(next, "douze@example.ma")
    }

    /// The service with one figure of the law set to 3.
    private func bounded(_ parameter: String) throws -> IdentitySuite {
        try IdentitySuite(changing: parameter, from: #""value": \d+"#, to: #""value": 3"#)
    }

    @Test(arguments: ["code-address-sends-per-day-max", "code-service-sends-per-day-max"])
    func `an address, and the service, have budgets of a day`(parameter: String) async throws {
        let suite = try bounded(parameter)
        for number in 0..<3 {
            let id = try await suite.known()
            _ = try await suite.submitEmail(id, "essai\(number)@example.ma")
        }
        let id = try await suite.known()
        let reason = await suite.refusal { try await suite.submitEmail(id, "un@example.ma") }
        #expect(reason == "SEND_LIMIT_REACHED")
        // Another address: only the address's budget was its own.
        let isOwn = parameter == "code-address-sends-per-day-max"
        let elsewhere = await suite.refusal {
            try await suite.client().submitEmail(
                .init(activationId: id, email: "un@example.ma", emailAgain: "un@example.ma"),
                suite.change("192.0.2.9"))
        }
        #expect(elsewhere == (isOwn ? nil : "SEND_LIMIT_REACHED"))
    }

    @Test func `SMS have a budget of their own`() async throws {
        let suite = try IdentitySuite(
            changing: "sms-service-sends-per-day-max", from: #""value": \d+"#, to: #""value": 0"#)
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, "un@example.ma")
        _ = try await suite.verifyEmail(id, try await suite.code(for: "un@example.ma"))
        let reason = await suite.refusal { try await suite.submitMobile(id, "0612345601") }
        #expect(reason == "SEND_LIMIT_REACHED")
    }

    // ID-O-13: numbers abroad where the fund takes them, and nowhere else.
    @Test(arguments: [(0, "MOBILE_INVALID"), (1, nil)] as [(Int, String?)])
    func `a number abroad is taken where the fund says so`(
        policy: Int, reason: String?
    ) async throws {
        let suite = try IdentitySuite(
            changing: "mobile-foreign", from: #""value": \d+"#, to: "\"value\": \(policy)")
        let id = try await suite.known()
        _ = try await suite.submitEmail(id, "un@example.ma")
        _ = try await suite.verifyEmail(id, try await suite.code(for: "un@example.ma"))
        let found = await suite.refusal { try await suite.submitMobile(id, "+33 6 12 34 56 78") }
        #expect(found == reason)
        for number in ["+3361234", "+0123456789", "+212522000000", "0522000000", "+1x"] {
            let refused = await suite.refusal { try await suite.submitMobile(id, number) }
            #expect(refused == "MOBILE_INVALID", "\(number)")
        }
        guard reason == nil else { return }
        let code = try await suite.message(to: "+33612345678")
        #expect(try await suite.verifyMobile(id, code).state == .password)
    }

    // ID-HRD-01: the guide as printed, where the fund asks for it.
    @Test func `under seed the account opens when the password is saved`() async throws {
        let suite = try IdentitySuite(
            changing: "activation-assurance", from: "hardened", to: "seed")
        let done = try await suite.setPassword(try await suite.verified())
        #expect(done.accountState == .active && done.opensAt == nil)
        #expect(try await !suite.signIn(Person.first.number).accessToken.isEmpty)
        // ID-GEN-10: a registration number is good for a whole career.
        suite.service.clock.advance(seconds: 40 * 365 * 86_400)
        #expect(try await !suite.signIn(Person.first.number).accessToken.isEmpty)
    }

    // An attacker who holds everything that leaked, card, birth day, account and employer's number,
    // and has contacts of the own: nothing opens, and whoever is warned stops it for good. The bar's
    // 10,000 people are tried by `make attack-identity`.
    @Test func `a leaked record opens no account`() async throws {
        suite.enrollment.contacts.withLock { $0.emails = ["ancien@example.ma"] }
        for person in Person.all {
            let id = try await suite.known(person)
            let contact = "voleur-\(person.number)@example.ma"
            _ = try await suite.submitEmail(id, contact)
            _ = try await suite.verifyEmail(id, try await suite.code(for: contact))
            _ = try await suite.submitMobile(id, person.mobile)
            _ = try await suite.verifyMobile(id, try await suite.code(for: person.mobile))
            let done = try await suite.setPassword(id)
            #expect(done.accountState == .held)
            #expect(await suite.refusal { try await suite.signIn(person.number) } == "ACCOUNT_HELD")
            let link = try await suite.message(to: "ancien@example.ma")
            _ = try await suite.client().objectToActivation(.init(objection: link), suite.change())
        }
        suite.service.clock.advance(seconds: 90 * 86_400)
        for person in Person.all {
            let reason = await suite.refusal { try await suite.signIn(person.number) }
            #expect(reason == "ACCOUNT_OBJECTED")
        }
    }
}
