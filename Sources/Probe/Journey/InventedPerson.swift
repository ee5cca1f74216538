import Base
import JSON

/// An insured person of CNOPS whom nobody is: each walk registers and activates a new one, so that
/// every walk sees every answer.
struct InventedPerson: Hashable, Sendable {
    /// The fields by the names under which the state keeps them.
    private(set) var fields: [Field: String]
    /// Given by Enrollment.
    var personID: String {
        get { self[.personID] }
        set { fields[.personID] = newValue }
    }

    /// What is known of the person.
    enum Field: String, CaseIterable {
        case firstName, familyName, registrationNumber, nationalID, birthDay, employerIdentifier
        case bankAccount, email, mobile, password, personID
    }

    subscript(_ field: Field) -> String { fields[field] ?? "" }

    init(using chance: inout some RandomNumberGenerator) {
        let number = Self.digits(7, using: &chance)
        let born = Day(daysSinceEpoch: .random(in: 3_650...11_000, using: &chance))
        fields = [
            .firstName: Self.firstNames.randomElement(using: &chance) ?? "",
            .familyName: Self.familyNames.randomElement(using: &chance) ?? "",
            .registrationNumber: "9900" + number,
            .nationalID: "ZY" + Self.digits(6, using: &chance),
            .birthDay: born.description,
            .employerIdentifier: "PP" + number,
            .bankAccount: Self.bankAccount("011780000009" + Self.digits(10, using: &chance)),
            .email: "assuree.\(number)@exemple.ma",
            .mobile: "061" + Self.digits(7, using: &chance),
            .password: "Parcours-" + Self.digits(12, using: &chance),
        ]
    }

    private static let firstNames = [
        "HAJAR", "IMANE", "KENZA", "LINA", "NADA", "RIM", "SOFIA", "WIAM", "YASMINE",
    ]
    private static let familyNames = [
        "ABOUZIR", "AZIRAR", "DADOUCH", "FERTAHI", "HADDIOUI", "JBARI", "RIFAOUI",
    ]

    private static func digits(
        _ count: Int, using chance: inout some RandomNumberGenerator
    ) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &chance)) }.joined()
    }

    /// The 22 digits with their key [ENR-RIB-03].
    private static func bankAccount(_ digits: String) -> String {
        let remainder = digits.utf8.reduce(0) { ($0 * 10 + Int($1 - UInt8(ascii: "0"))) % 97 }
        let key = 97 - remainder * 100 % 97
        return "\(digits)\(key / 10)\(key % 10)"
    }

    // MARK: In the state

    init(_ json: inout JSONFields) throws(JSONFieldError) {
        fields = [:]
        for field in Field.allCases { fields[field] = try json.required(field.rawValue).string() }
    }

    var json: JSONValue {
        .object(
            JSONObject(
                members: Field.allCases.map {
                    JSONObject.Member(name: $0.rawValue, value: .string(self[$0]))
                }))
    }
}
