import CommonAPI
import Config
import Crypto
import Files
import Glibc
import IdentityAPI
import JSON

/// Who of the sample signs in with a name and a password, by the name of the file that holds them.
enum Account: String, CaseIterable {
    case employer
    case identityAgent = "identity-agent"
    case identityAgentCNSS = "identity-agent-cnss"
    case enrollmentAgent = "enrollment-agent"
    case enrollmentAgentCNSS = "enrollment-agent-cnss"
    case registryAgent = "registry-agent"
    case registryAgentCNSS = "registry-agent-cnss"
    case catalogueAgent = "catalogue-agent"
    case catalogueAgentCNSS = "catalogue-agent-cnss"
    case medicalController = "medical-controller"
    case filingPoint = "filing-point"
    case claimsAgent = "claims-agent"

    /// The fund that the account belongs to: agents keep what is of their own.
    var fund: CommonV1.Fund {
        switch self {
        case .employer, .identityAgentCNSS, .enrollmentAgentCNSS, .registryAgentCNSS,
            .catalogueAgentCNSS:
            .cnss
        default: .cnops
        }
    }

    /// The roles of an agent, as Identity names them; the employer has none.
    var roles: [String] {
        switch self {
        case .employer: []
        case .identityAgent, .identityAgentCNSS: ["IDENTITY_AGENT"]
        case .enrollmentAgent, .enrollmentAgentCNSS: ["ENROLLMENT_AGENT"]
        case .registryAgent, .registryAgentCNSS: ["PROVIDER_REGISTRY_AGENT"]
        case .catalogueAgent, .catalogueAgentCNSS: ["CATALOGUE_AGENT"]
        case .medicalController: ["MEDICAL_CONTROLLER"]
        case .filingPoint: ["FILING_POINT"]
        case .claimsAgent: ["CLAIMS_AGENT"]
        }
    }
}

/// A name and a password, kept in a file readable by its owner only.
struct Credentials: Configuration {
    let fund: CommonV1.Fund
    let kind: IdentityV1.AccountKind
    let identifier: String
    let password: String

    init(
        _ fund: CommonV1.Fund, _ kind: IdentityV1.AccountKind, _ identifier: String,
        _ password: String
    ) {
        (self.fund, self.kind, self.identifier, self.password) = (fund, kind, identifier, password)
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        fund = try fields.required("fund").parsed(as: "CNOPS or CNSS") { Self.funds[$0] }
        kind = try fields.required("kind").parsed(as: "EMPLOYER or STAFF") { Self.kinds[$0] }
        identifier = try fields.required("identifier").string()
        password = try fields.required("password").string()
    }

    private static let funds: [String: CommonV1.Fund] = ["CNOPS": .cnops, "CNSS": .cnss]
    private static let kinds: [String: IdentityV1.AccountKind] = [
        "EMPLOYER": .employer, "STAFF": .staff,
    ]

    /// As the file has them; `nil` where there is no file.
    init?(kept path: String) throws {
        guard access(path, F_OK) == 0 else { return nil }
        try self.init(file: path)
    }

    func keep(in path: String) throws {
        let members = [
            JSONObject.Member(name: "fund", value: .string(fund == .cnss ? "CNSS" : "CNOPS")),
            JSONObject.Member(name: "kind", value: .string(kind == .staff ? "STAFF" : "EMPLOYER")),
            JSONObject.Member(name: "identifier", value: .string(identifier)),
            JSONObject.Member(name: "password", value: .string(password)),
        ]
        try Files.write(JSONValue.object(JSONObject(members: members)).encoded(), to: path)
    }

    /// A new password as its policy wants it: of an employer at CNSS six small letters and digits, of
    /// others also a capital, and longer [ID-PWD-04, ID-O-21].
    static func newPassword(of kind: IdentityV1.AccountKind) -> String {
        let random = hexadecimal(SecureRandom.bytes(12))
        return kind == .employer ? "e1" + random.prefix(4) : "Parcours-" + random
    }
}
