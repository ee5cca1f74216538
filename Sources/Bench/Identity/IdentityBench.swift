import Base
import CommonAPI
import EnrollmentAPI
import IO
import IdentityAPI
import IdentityDomain
import IdentityService
import IdentityStore
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit

/// Measures Identity with a durable store, through RPC on loopback: whole activations, many at a time,
/// by steps taken in a second, and by codes issued and verified in a second. There passwords are hashed
/// at no cost, so that what is measured is the service. Then sign-ins at the usual cost of a hash,
/// beside the hash alone.
///
///     IdentityBench [ACTIVATIONS] [AT-A-TIME]
///     IdentityBench codes [COUNT]
///     IdentityBench attack [PEOPLE] [GUESSES]
///     IdentityBench sign-ins [COUNT]
@main
struct IdentityBench {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        let numbers = words.compactMap { Int($0) }
        let (first, second) = (numbers.first, numbers.dropFirst().first)
        let loop = try EventLoopGroup(loopCount: 1).next()
        switch words.first {
        case "codes":
            let bench = try CodeBench(count: first ?? 200_000)
            runBlocking(on: loop) { await bench.run() }
        case "attack":
            let attack = try AttackBench(people: first ?? 10_000, guesses: second ?? 1_000_000)
            runBlocking(on: loop) { await attack.run() }
        case "sign-ins":
            let bench = try SignInBench(count: first ?? 40)
            runBlocking(on: loop) { await bench.run() }
        default:
            let bench = try ActivationBench(count: first ?? 5_000, atATime: second ?? 64)
            runBlocking(on: loop) { await bench.run() }
        }
    }
}

/// Enrollment, which knows everybody, and of each person the address `owner-…`.
struct WillingEnrollment: Service {
    static let descriptor = EnrollmentV1.EnrollmentInternalMethods.descriptor

    var bindings: [MethodBinding] {
        typealias Methods = EnrollmentV1.EnrollmentInternalMethods
        return [
            MethodBinding(Methods.identifyPerson) { call in
                let request = try call.onlyRequest(EnrollmentV1.IdentifyPersonRequest.self)
                call.send(
                    final: EnrollmentV1.IdentifyPersonResponse(
                        personId: "p-\(request.nationalId)", fund: .cnops,
                        paymentMode: .bankTransfer, registrationNumber: "R\(request.nationalId)"))
            },
            MethodBinding(Methods.checkPaymentAnswers) { call in
                _ = try call.onlyRequest(EnrollmentV1.CheckPaymentAnswersRequest.self)
                call.send(final: EnrollmentV1.CheckPaymentAnswersResponse(matched: true))
            },
            MethodBinding(Methods.contactsOnRecord) { call in
                let request = try call.onlyRequest(EnrollmentV1.ContactsOnRecordRequest.self)
                let owner = "owner-\(request.personId)@example.ma".lowercased()
                call.send(
                    final: EnrollmentV1.ContactsOnRecordResponse(
                        emailOnRecord: request.email == owner, emails: [owner]))
            },
        ]
    }
}

private final class ActivationBench: Sendable {
    private let count: Int
    private let atATime: Int
    private let service: TestService
    private let client: IdentityV1.IdentityClient
    private let next = Mutex(0)
    private static let steps = 8

    init(count: Int, atATime: Int) throws {
        self.count = count
        self.atATime = atATime
        let spool = TemporaryFolder().path
        let settings = IdentitySettings(spool: spool, hash: .least, captchaBits: 1)
        service = try TestService(
            "identity", migrations: identityMigrations,
            peers: ["enrollment": [WillingEnrollment()], "claims": []]
        ) { context in
            // Messages wait in the store: delivery to a folder is not what is measured.
            var assembly = try identityService(context, settings)
            assembly.background = []
            return assembly
        }
        client = IdentityV1.IdentityClient(try service.channel())
    }

    func run() async {
        let clock = ContinuousClock()
        let start = clock.now
        await withTaskGroup { group in
            for _ in 0..<atATime {
                group.addTask {
                    while let number = self.take() {
                        do {
                            try await self.activate(number)
                        } catch {
                            print("activation \(number): \(error)")
                        }
                    }
                }
            }
        }
        let seconds = (clock.now - start) / .seconds(1)
        func rate(_ count: Int) -> Int { Int(Double(count) / seconds) }
        print("\(count) activations, \(atATime) at a time: \(rate(count)) /s")
        print(
            "steps: \(rate(count * Self.steps)) /s; codes issued and verified: \(rate(count * 2)) /s"
        )
        service.stop()
    }

    private func take() -> Int? {
        next.withLock { next in
            guard next < count else { return nil }
            next += 1
            return next
        }
    }

    private func options(_ number: Int, _ step: String) -> CallOptions {
        var options = CallOptions.once("\(step) of activation \(number)")
        options.metadata.add("tadamun-client-address", "host-\(number)")
        return options
    }

    private func activate(_ number: Int) async throws {
        let id = try await client.startActivation(
            .init(conditionsAccepted: true, conditionsVersion: "1", language: "fr"),
            options(number, "the start")
        ).activationId
        _ = try await client.submitIdentity(
            .init(
                activationId: id, identifier: .registrationNumber("\(number)"),
                nationalId: "ZT\(number)", birthDay: "1980-01-01", captchaProof: try await proof()),
            options(number, "the identity"))
        _ = try await client.answerPaymentQuestions(
            .init(
                activationId: id, employerIdentifier: "X\(number)",
                answer: .lastAccountDigits("12345678")), options(number, "the answers"))
        let email = "owner-p-zt\(number)@example.ma"
        _ = try await client.submitEmail(
            .init(activationId: id, email: email, emailAgain: email), options(number, "the address")
        )
        _ = try await client.verifyEmailCode(
            .init(activationId: id, code: try code(id, .email), captchaProof: try await proof()),
            options(number, "the e-mail's code"))
        let digits = String(number)
        let mobile = "0612" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
        _ = try await client.submitMobile(
            .init(activationId: id, mobile: mobile, mobileAgain: mobile),
            options(number, "the number"))
        _ = try await client.verifyMobileCode(
            .init(activationId: id, code: try code(id, .sms), captchaProof: try await proof()),
            options(number, "the SMS's code"))
        _ = try await client.setFirstPassword(
            .init(activationId: id, password: "Motdepasse1", passwordAgain: "Motdepasse1"),
            options(number, "the password"))
    }

    private func proof() async throws -> String {
        let question = try await client.getCaptcha(.init())
        return ProofOfWork.solve(question.challenge, difficulty: Int(question.difficulty))
    }

    /// What was sent: read where the service reads it when the message goes.
    private func code(_ id: String, _ channel: MessageChannel) throws -> String {
        let context = service.context
        guard let bearer = Bearer(id, key: context.key(for: "activations")),
            let code = try context.database.read({
                try $0.code(of: bearer.identifier, by: channel)
            })
        else { return "" }
        return OneTimeCode.digits(of: code.nonce, key: context.key(for: "one-time codes"), count: 6)
    }
}
