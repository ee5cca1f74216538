import Config
import Files
import Glibc
import JSON

/// What one step hands to the next, also where each is called alone: a small file below the suite's
/// folder, readable by its owner only.
struct JourneyState: Configuration, Equatable {
    /// Who activated an account last.
    var person: InventedPerson?
    /// The number of the illness file processed last.
    var illnessFile: String?

    init() {}

    /// As the walk before left it; empty before the first.
    init(kept path: String) throws {
        self.init()
        if access(path, F_OK) == 0 { try self = Self(file: path) }
    }

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        person = try fields.optional("person").map { node throws(JSONFieldError) in
            try node.object(InventedPerson.init)
        }
        illnessFile = try fields.optional("illnessFile").map { node throws(JSONFieldError) in
            try node.string()
        }
    }

    func keep(in path: String) throws {
        var members: [JSONObject.Member] = []
        if let person { members.append(.init(name: "person", value: person.json)) }
        if let illnessFile {
            members.append(.init(name: "illnessFile", value: .string(illnessFile)))
        }
        try Files.write(JSONValue.object(JSONObject(members: members)).encoded(), to: path)
    }
}
