import JSON
import Testing

@testable import LoadTestModel

struct TemplateTests {
    private let tables: [String: Table]

    init() throws {
        tables = ["people": try Table(csv: "name,city\nA,\"Fès, ville\"\r\nB,\"\"\"Salé\"\"\"\n")]
    }

    private func fillings(_ text: String, _ count: Int) throws -> [String] {
        let template = try Template(try JSONValue(parsing: Array(text.utf8)), tables: tables)
        var filling = Filling(tables: tables, seed: 3)
        return (0..<count).map { _ in
            filling.advance()
            return template.fill(&filling).description
        }
    }

    @Test func `rows and numbers are taken in turn`() throws {
        #expect(
            try fillings(#"{"n": "{{people.name}}-{{sequence}}", "x": [1, "{{people.city}}"]}"#, 3)
                == [
                    #"{"n":"A-0","x":[1,"Fès, ville"]}"#, #"{"n":"B-1","x":[1,"\"Salé\""]}"#,
                    #"{"n":"A-2","x":[1,"Fès, ville"]}"#,
                ])
    }

    @Test func `random values lie in their range, and each uuid is another`() throws {
        for value in try fillings(#""{{random 5 7}}""#, 50) {
            #expect([#""5""#, #""6""#, #""7""#].contains(value))
        }
        let uuids = try fillings(#""{{uuid}}""#, 100)
        #expect(Set(uuids).count == 100)
        #expect(uuids.allSatisfy { $0.count == 38 && Array($0)[15] == "4" })
    }

    @Test(arguments: [
        #""{{nothing}}""#, #""{{people.age}}""#, #""{{random 5}}""#, #""{{random 7 5}}""#,
        #""{{uuid""#, #""{{}}""#,
    ])
    func `a place that names nothing is refused`(text: String) throws {
        #expect(throws: TemplateError.self) { try fillings(text, 1) }
    }

    @Test(arguments: ["", "a,b\n1\n", "a\n\"x"])
    func `what is no table is refused`(text: String) {
        #expect(throws: TableError.self) { try Table(csv: text) }
    }
}
