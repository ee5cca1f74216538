import Base
import ServiceKit
import Testing

@testable import EdgeRouting

struct AccessTests {
    private static let person = Caller(.person, "p0011223344556677")
    private static let agent = Caller(.staff, "a1", roles: [.claimsAgent, .filingPoint])

    @Test(
        arguments: [
            (["anyone"], nil, Access.Decision.allowed),
            (["anyone"], person, .allowed),
            (["person"], nil, .unauthenticated),
            (["person"], person, .allowed),
            (["provider", "employer"], person, .denied),
            (["staff"], agent, .allowed),
            (["staff:FILING_POINT"], agent, .allowed),
            (["staff:REGULATOR", "staff:CLAIMS_AGENT"], agent, .allowed),
            (["staff:REGULATOR", "person"], agent, .denied),
            (["staff:REGULATOR", "person"], person, .allowed),
        ] as [([String], Caller?, Access.Decision)])
    func `a route is for the callers that it lists`(
        entries: [String], caller: Caller?, decision: Access.Decision
    ) throws {
        #expect(try #require(Access(entries)).decide(caller) == decision)
    }

    @Test(arguments: [
        [], ["anyone", "person"], ["anonymous"], ["Person"], ["staff:"], ["staff:CLERK"],
        ["staff", "staff:REGULATOR"], ["staff:REGULATOR", "staff"], [""], ["person:"],
    ])
    func `a list of callers that can mean nothing is refused`(entries: [String]) {
        #expect(Access(entries) == nil)
    }
}
