import Base
import EnrollmentAPI
import RPC
import ServiceKit
import ServiceTestKit
import Testing

/// For whom a person works, as agents record it and Identity asks (ID-HRD-02).
struct EmploymentTests {
    private let suite: EnrollmentSuite

    init() throws {
        suite = try EnrollmentSuite()
    }

    private func employment(_ caller: Caller?) throws -> EnrollmentV1.EmploymentClient {
        EnrollmentV1.EmploymentClient(try suite.service.channel(as: caller))
    }

    private func reason(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? Status)?.errorInfo?.reason
        }
    }

    @Test func `an agent records an employer, and another in its place`() async throws {
        let person = try await suite.register()
        try await suite.registerEmployer("1000001")
        try await suite.registerEmployer("1000002")
        let agent = try employment(Caller(.staff, "agent-1", roles: [.enrollmentAgent]))
        func works(_ employer: String) async throws -> Bool {
            try await suite.others.checkEmployment(
                .init(personId: person, affiliationNumber: employer)
            ).employed
        }
        #expect(try await !works("1000001"))
        for employer in ["1000001", "1000002"] {
            _ = try await agent.recordEmployer(
                .init(personId: person, affiliationNumber: employer), .once("to \(employer)"))
            #expect(try await works(employer))
        }
        #expect(try await !works("1000001"))
        #expect(try await !works("no number"))

        func record(_ person: String, _ employer: String, _ caller: Caller?) async -> String? {
            await reason {
                _ = try await employment(caller).recordEmployer(
                    .init(personId: person, affiliationNumber: employer),
                    .once("\(person) \(employer) \(caller?.subject ?? "")"))
            }
        }
        let known = Caller(.staff, "agent-2", roles: [.enrollmentAgent])
        #expect(await record(person, "1000009", known) == "EMPLOYER_UNKNOWN")
        #expect(await record("p0", "1000001", known) == "PERSON_UNKNOWN")
        #expect(await record(person, "x", known) != nil)
        let ofOther = Caller(.staff, "agent-3", fund: .cnss, roles: [.enrollmentAgent])
        #expect(await record(person, "1000001", ofOther) == "CALLER_NOT_ALLOWED")
        #expect(
            await record(person, "1000001", Caller(.employer, "1000001")) == "CALLER_NOT_ALLOWED")
        #expect(try await works("1000002"))
    }
}
