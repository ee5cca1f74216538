import Base
import CommonAPI
import EnrollmentAPI
import Files
import Glibc
import IdentityAPI
import IdentityDomain
import IdentityService
import IdentityStore
import JSON
import Law
import RPC
import ServiceKit
import ServiceTestKit
import Store
import Synchronization
import TestKit
import Testing

/// Enrollment as these tests need it: it knows two invented people.
final class FakeEnrollment: Service {
    static let descriptor = EnrollmentV1.EnrollmentInternalMethods.descriptor
    let payment = Mutex(EnrollmentV1.PaymentMode.bankTransfer)
    let contacts = Mutex(EnrollmentV1.ContactsOnRecordResponse())
    let asked = Mutex(0)
    /// Who works for whom: `person affiliation-number`.
    let employments = Mutex<Set<String>>([])
    let facts = FakeFacts()

    var bindings: [MethodBinding] {
        typealias Methods = EnrollmentV1.EnrollmentInternalMethods
        return [
            MethodBinding(Methods.identifyPerson) { [self] call in
                let request = try call.onlyRequest(EnrollmentV1.IdentifyPersonRequest.self)
                asked.withLock { $0 += 1 }
                let isRight = Person.all.first {
                    $0.card == request.nationalId && $0.birthDay == request.birthDay
                        && (request.route == .registrationNumber($0.number)
                            || request.route == .employerIdentifier($0.payroll))
                }
                call.send(
                    final: isRight.map {
                        EnrollmentV1.IdentifyPersonResponse(
                            personId: $0.id, fund: .cnops, paymentMode: payment.withLock { $0 },
                            registrationNumber: $0.number)
                    } ?? EnrollmentV1.IdentifyPersonResponse())
            },
            MethodBinding(Methods.follow) { [facts] call in try await facts.serve(call) },
            MethodBinding(Methods.listAccesses) { [facts] call in try facts.accesses(call) },
            MethodBinding(Methods.checkBirthDay) { [self] call in
                let request = try call.onlyRequest(EnrollmentV1.CheckBirthDayRequest.self)
                asked.withLock { $0 += 1 }
                let isBorn = Person.all.contains {
                    $0.id == request.personId && $0.birthDay == request.birthDay
                }
                call.send(final: EnrollmentV1.CheckBirthDayResponse(matched: isBorn))
            },
            MethodBinding(Methods.checkPaymentAnswers) { call in
                let request = try call.onlyRequest(EnrollmentV1.CheckPaymentAnswersRequest.self)
                let isRight = Person.all.contains {
                    $0.id == request.personId && $0.payroll == request.employerIdentifier
                        && (request.answer == .lastAccountDigits($0.digits)
                            || request.answer == .civilStatusNumber($0.civil))
                }
                call.send(final: EnrollmentV1.CheckPaymentAnswersResponse(matched: isRight))
            },
            MethodBinding(Methods.checkEmployment) { [self] call in
                let request = try call.onlyRequest(EnrollmentV1.CheckEmploymentRequest.self)
                let name = "\(request.personId) \(request.affiliationNumber)"
                asked.withLock { $0 += 1 }
                call.send(
                    final: EnrollmentV1.CheckEmploymentResponse(
                        employed: employments.withLock { $0.contains(name) }))
            },
            MethodBinding(Methods.contactsOnRecord) { [self] call in
                _ = try call.onlyRequest(EnrollmentV1.ContactsOnRecordRequest.self)
                call.send(final: contacts.withLock { $0 })
            },
        ]
    }
}

/// An invented insured person.
struct Person: Sendable {
    let id: String
    let number: String
    let payroll: String
    let card: String
    let birthDay: String
    let digits: String
    let civil: String
    let email: String
    let mobile: String

    static let first = Person(
        id: "p0000000000000001", number: "900000001", payroll: "PX10001", card: "ZT90001",
        birthDay: "1980-02-29", digits: "76970116", civil: "12/1980", email: "un@example.ma",
        mobile: "0612345601")
    static let second = Person(
        id: "p0000000000000002", number: "900000002", payroll: "PX10002", card: "ZT90002",
        birthDay: "1975-07-01", digits: "00000007", civil: "7/1975", email: "deux@example.ma",
        mobile: "0612345602")
    static let all = [first, second]

    static let password = "Motdepasse1"
}

/// The service on a socket, and a person who walks through the pages.
final class IdentitySuite: Sendable {
    let service: TestService
    let enrollment: FakeEnrollment
    let claims: FakeClaims
    let spool: SpoolFolder
    let settings: IdentitySettings

    /// `change` makes the settings other than the usual ones of tests.
    convenience init(_ change: (inout IdentitySettings) -> Void = { _ in }) throws {
        try self.init(
            FakeEnrollment(), FakeClaims(), SpoolFolder(), change, law: nil, reopening: nil)
    }

    /// With nothing at work beside the calls: what they cost can be counted.
    static func alone() throws -> IdentitySuite {
        try IdentitySuite(
            FakeEnrollment(), FakeClaims(), SpoolFolder(), { _ in }, law: nil, isAlone: true,
            reopening: nil)
    }

    /// With one parameter of the law written differently.
    convenience init(changing parameter: String, from old: String, to new: String) throws {
        try self.init(
            FakeEnrollment(), FakeClaims(), SpoolFolder(), { _ in },
            law: try Self.law(changing: parameter, from: old, to: new), reopening: nil)
    }

    private static func law(
        changing parameter: String, from old: String, to new: String
    ) throws -> LawSet {
        let folder = Repository.path("law/identity")
        let files = try Files.names(in: folder).filter { $0.hasSuffix(".json") }.map { name in
            let bytes = try Files.read("\(folder)/\(name)", limit: 1 << 20)
            let own = String(name.dropLast(".json".count))
            guard own == parameter else { return (name: own, bytes: bytes) }
            let text = String(decoding: bytes, as: UTF8.self)
            let pattern = try Regex(old)
            try #require(text.contains(pattern))
            let changed = text.replacing(pattern, with: new)
            return (name: own, bytes: Array(changed.utf8))
        }
        return try LawSet(service: "identity", files: files)
    }

    private init(
        _ enrollment: FakeEnrollment, _ claims: FakeClaims, _ spool: SpoolFolder,
        _ change: (inout IdentitySettings) -> Void, law: LawSet?,
        isAlone: Bool = false, reopening earlier: TestService?
    ) throws {
        self.enrollment = enrollment
        self.claims = claims
        self.spool = spool
        var settings = IdentitySettings(spool: spool.path, hash: .least, captchaBits: 4)
        change(&settings)
        self.settings = settings
        let chosen = settings
        service = try TestService(
            "identity", migrations: identityMigrations,
            peers: ["enrollment": [enrollment], "claims": [claims]],
            seed: UInt64(spool.nextCall()), reopening: earlier, law: law
        ) { context in
            var assembly = try identityService(context, chosen)
            if isAlone { assembly.background = [] }
            return assembly
        }
    }

    /// The same store, after the program ended and began again.
    func restarted(
        _ change: (inout IdentitySettings) -> Void = { _ in }
    ) throws -> IdentitySuite {
        service.stop()
        var settings = settings
        change(&settings)
        return try IdentitySuite(
            enrollment, claims, spool, { $0 = settings }, law: nil, reopening: service)
    }

    func client(_ caller: Caller? = nil) throws -> IdentityV1.IdentityClient {
        IdentityV1.IdentityClient(try service.channel(as: caller))
    }

    func agent() throws -> IdentityV1.IdentityClient {
        try client(Caller(.staff, "agent-1", roles: [.identityAgent]))
    }

    /// The options of a new change, from a client at `address`.
    func change(_ address: String = "192.0.2.1") -> CallOptions {
        let number = spool.nextCall()
        var options = CallOptions.once("a key of a test, number \(number)")
        options.metadata.add("tadamun-client-address", address)
        return options
    }

    func proof() async throws -> String {
        let question = try await client().getCaptcha(.init())
        return ProofOfWork.solve(question.challenge, difficulty: Int(question.difficulty))
    }

    // MARK: The pages

    func start(_ language: String = "fr") async throws -> String {
        try await client().startActivation(
            .init(conditionsAccepted: true, conditionsVersion: "1", language: language), change()
        ).activationId
    }

    func identify(
        _ id: String, _ person: Person = .first, byPayroll: Bool = false, card: String? = nil,
        from address: String = "192.0.2.1"
    ) async throws -> IdentityV1.Activation {
        try await client().submitIdentity(
            .init(
                activationId: id,
                identifier: byPayroll
                    ? .employerIdentifier(person.payroll) : .registrationNumber(person.number),
                nationalId: card ?? person.card, birthDay: person.birthDay,
                captchaProof: try await proof()), change(address))
    }

    func answer(_ id: String, _ person: Person = .first) async throws -> IdentityV1.Activation {
        try await client().answerPaymentQuestions(
            .init(
                activationId: id, employerIdentifier: person.payroll,
                answer: .lastAccountDigits(person.digits)), change())
    }

    func submitEmail(_ id: String, _ email: String) async throws -> IdentityV1.Activation {
        try await client().submitEmail(
            .init(activationId: id, email: email, emailAgain: email), change())
    }

    func verifyEmail(_ id: String, _ code: String) async throws -> IdentityV1.Activation {
        try await client().verifyEmailCode(
            .init(activationId: id, code: code, captchaProof: try await proof()), change())
    }

    func submitMobile(_ id: String, _ mobile: String) async throws -> IdentityV1.Activation {
        try await client().submitMobile(
            .init(activationId: id, mobile: mobile, mobileAgain: mobile), change())
    }

    func verifyMobile(_ id: String, _ code: String) async throws -> IdentityV1.Activation {
        try await client().verifyMobileCode(
            .init(activationId: id, code: code, captchaProof: try await proof()), change())
    }

    func setPassword(
        _ id: String, _ password: String = Person.password
    ) async throws -> IdentityV1.Activation {
        try await client().setFirstPassword(
            .init(activationId: id, password: password, passwordAgain: password), change())
    }

    /// A journey as far as page 45 %.
    func known(_ person: Person = .first) async throws -> String {
        let id = try await start()
        _ = try await identify(id, person)
        _ = try await answer(id, person)
        return id
    }

    /// A journey as far as page 100 %.
    func verified(_ person: Person = .first) async throws -> String {
        let id = try await known(person)
        _ = try await submitEmail(id, person.email)
        _ = try await verifyEmail(id, try await code(for: person.email))
        _ = try await submitMobile(id, person.mobile)
        _ = try await verifyMobile(id, try await code(for: person.mobile))
        return id
    }

    /// An account that is open.
    @discardableResult
    func activated(_ person: Person = .first) async throws -> IdentityV1.Activation {
        enrollment.contacts.withLock { $0.emailOnRecord = true }
        return try await setPassword(try await verified(person))
    }

    func signIn(
        _ identifier: String, _ password: String = Person.password, proof: String = "",
        from address: String = "192.0.2.1"
    ) async throws -> IdentityV1.SignInResponse {
        try await client().signIn(
            .init(
                fund: .cnops, kind: .insured, identifier: identifier, password: password,
                captchaProof: proof), change(address))
    }

    // MARK: The spool

    /// The newest code for a contact that no earlier call has given.
    func code(for contact: String) async throws -> String {
        try await message(to: MobileNumber(contact)?.description ?? contact)
    }

    /// What the newest message to a destination carries that no earlier call has given.
    func message(to destination: String) async throws -> String {
        // A message that never comes must not hang the tests: two minutes are more than any takes.
        for _ in 0..<24_000 {
            let names = (try? Files.names(in: spool.path)) ?? []
            for name in names.reversed() where name.hasSuffix(".jsonl") {
                let bytes = try Files.read("\(spool.path)/\(name)", limit: 1 << 20)
                for line in bytes.split(separator: UInt8(ascii: "\n")).reversed() {
                    let message = try #require(try JSONValue(parsing: Array(line)).objectValue)
                    guard message["destination"]?.stringValue == destination,
                        let code = message["code"]?.stringValue,
                        spool.take(message["id"]?.stringValue ?? "")
                    else { continue }
                    return code
                }
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw Status(.notFound, "no message to \(destination)")
    }

    // MARK: Refusals

    /// What the call is refused with: the reason.
    func refusal<Answer>(_ body: () async throws -> Answer) async -> String? {
        await status(body)?.errorInfo?.reason
    }

    func status<Answer>(_ body: () async throws -> Answer) async -> Status? {
        do {
            _ = try await body()
            return nil
        } catch let status as Status {
            return status
        } catch {
            return Status(.unknown, "\(error)")
        }
    }
}

/// The spool of a service and of those that begin again in its place, with what was done so far.
///
/// `@unchecked Sendable`: the folder is only read from, and removed once nobody holds it.
final class SpoolFolder: @unchecked Sendable {
    private let folder = TemporaryFolder()
    private let calls = Mutex(0)
    private let taken = Mutex<Set<String>>([])

    /// Made by the service when the first message goes.
    var path: String { folder("spool") }

    /// Puts a file where the folder belongs, so that no message can be delivered, or takes it away.
    func block() { folder.write("in the way", to: "spool") }
    func unblock() { unlink(path) }

    func nextCall() -> Int {
        calls.withLock { count in
            count += 1
            return count
        }
    }

    /// `false` where the message was taken before.
    func take(_ id: String) -> Bool { taken.withLock { $0.insert(id).inserted } }
}
