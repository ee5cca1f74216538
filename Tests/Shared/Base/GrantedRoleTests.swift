import Base
import Testing

/// Roles as accounts hold them.
struct GrantedRoleTests {
    @Test(arguments: [
        ("CLAIMS_AGENT", GrantedRole(.claimsAgent), true),
        ("MUTUAL_AGENT", GrantedRole(.mutualAgent), false),
        ("MUTUAL_AGENT:MGEN", GrantedRole(.mutualAgent, mutual: "MGEN"), true),
        ("FILING_POINT:OMFAM-2", GrantedRole(.filingPoint, mutual: "OMFAM-2"), true),
        ("FILING_POINT", GrantedRole(.filingPoint), true),
    ])
    func `a role is read as it is written, with the mutual that it holds for`(
        text: String, role: GrantedRole, isWhole: Bool
    ) {
        #expect(GrantedRole(text) == role)
        #expect(role.description == text)
        #expect(role.isWhole == isWhole)
    }

    @Test(arguments: [
        "", "ROOT", "claims_agent", "CLAIMS_AGENT:MGEN", "MUTUAL_AGENT:", "MUTUAL_AGENT:mgen",
        "MUTUAL_AGENT:A,B", "MUTUAL_AGENT:ABCDEFGHIJKLMNOPQ", "MUTUAL_AGENT:A:B",
    ])
    func `what is no role is none`(text: String) {
        #expect(GrantedRole(text) == nil)
    }
}
