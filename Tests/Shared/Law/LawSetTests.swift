import Base
import Law
import Testing

struct LawSetTests {
    private static let entry = """
        { "fund": "CNSS", "from": "2005-09-01", "published": "2005-08-18", "value": 7000, \
        "source": "text" }
        """

    private func parameter(
        _ values: String, name: String = "claims.base-rate", unit: String = "basis points"
    ) -> String {
        """
        { "parameter": "\(name)", "unit": "\(unit)", "rules": ["CLM-RATE-01"], "values": [\(values)] }
        """
    }

    private func load(_ text: String) throws -> LawSet {
        try LawSet(service: "claims", files: [("base-rate", Array(text.utf8))])
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `a value holds from its first day until the next one's`() throws {
        let rates = try load(
            parameter(
                """
                { "fund": "CNSS", "from": "2025-01-01", "published": "2024-12-01", "value": 8000, \
                "source": "new" },
                \(LawSetTests.entry)
                """)
        ).rates(of: "claims.base-rate")
        #expect(rates.dated(for: .cnss, on: try day("2005-08-31")) == nil)
        #expect(
            try rates.inForce(for: .cnss, on: day("2005-09-01")).value == Rate(basisPoints: 7000))
        #expect(
            try rates.inForce(for: .cnss, on: day("2024-12-31")).value == Rate(basisPoints: 7000))
        let later = try rates.inForce(for: .cnss, on: day("2025-01-01"))
        #expect(later.value == Rate(basisPoints: 8000))
        #expect(later.entry.source == "new")
    }

    @Test func `a fund's value is not used for the other`() throws {
        let rates = try load(parameter(LawSetTests.entry)).rates(of: "claims.base-rate")
        let error = #expect(throws: Refusal.self) {
            try rates.inForce(for: .cnops, on: day("2020-01-01"))
        }
        #expect(error?.reason.name == "RATE_NOT_SET")
        #expect(error?.cause == "claims.base-rate")
    }

    @Test func `a value that a text ends leaves a gap`() throws {
        let text = """
            { "fund": "CNSS", "from": "2005-01-01", "until": "2005-12-31", "published": null, \
            "value": 1, "source": "a" },
            { "fund": "CNSS", "from": "2007-01-01", "published": null, "value": null, "source": "b" }
            """
        let ages = try load(parameter(text, unit: "years")).limits(
            of: "claims.base-rate", in: .years)
        #expect(try ages.dated(for: .cnss, on: day("2005-12-31"))?.value == 1)
        #expect(try ages.dated(for: .cnss, on: day("2006-06-01")) == nil)
        let later = try #require(ages.dated(for: .cnss, on: try day("2007-01-01")))
        #expect(later.value == nil)
    }

    @Test(arguments: [
        (#", "source": "text""#, "", "values[0].source is missing"),
        (
            #""source": "text""#, #""source": "  ""#,
            "values[0].source must be a text that names the source"
        ),
        (#""fund": "CNSS""#, #""fund": "CMR""#, "values[0].fund must be CNOPS or CNSS"),
        (#""fund""#, #""found""#, "values[0].fund is missing"),
        (#""value": 7000"#, #""value": 7000, "vlaue": 1"#, "values[0].vlaue is not a known key"),
        (
            #""value": 7000"#, #""value": 70.5"#,
            "values[0].value must be a whole number from 0 to 1000000000000"
        ),
        (
            #""value": 7000"#, #""value": -1"#,
            "values[0].value must be a whole number from 0 to 1000000000000"
        ),
        (#""value": 7000"#, #""value": {}"#, "values[0].value must have one row at least"),
        (
            #""value": 7000"#, #""value": {"a": {"b": 1}}"#,
            "values[0].value.a must be a value: tables are one level deep"
        ),
        (#""2005-09-01""#, #""2005-09-31""#, "values[0].from must be a day as AAAA-MM-JJ"),
        (#", "published": "2005-08-18""#, "", "values[0].published is missing"),
        (
            #""value": 7000"#, #""until": "2005-08-31", "value": 7000"#,
            "values[0].until comes before the first day"
        ),
        (
            "claims.base-rate", "claims.other",
            "parameter must be claims.base-rate, after the file's folder and name"
        ),
        (
            "basis points", "percent",
            "unit must be one of: basis points, fraction, centimes, days, seconds, minutes, hours, months, years, "
                + "count, text"
        ),
        (#""rules": ["CLM-RATE-01"], "#, "", "rules is missing"),
    ])
    func `a file with a fault is refused by the key's name`(
        sound: String, faulty: String, message: String
    ) throws {
        let whole = parameter(LawSetTests.entry)
        let ranges = whole.ranges(of: sound)
        let range = try #require(ranges.first)
        let error = #expect(throws: LawError.self) {
            try load(whole.replacingSubrange(range, with: faulty))
        }
        #expect(error?.description == "law/claims/base-rate.json: \(message)")
    }

    @Test(arguments: [
        (nil, "2005-09-01", "has two values of CNSS from 2005-09-01"),
        (
            "2005-12-31", "2005-12-31",
            "has values of CNSS that overlap: 2005-09-01 to 2005-12-31, and from 2005-12-31"
        ),
    ])
    func `values of one fund that overlap are refused`(
        until: String?, from: String, message: String
    ) throws {
        let end = until.map { #""until": "\#($0)", "# } ?? ""
        let values = """
            { "fund": "CNSS", "from": "2005-09-01", \(end)"published": null, "value": 1, \
            "source": "a" },
            { "fund": "CNOPS", "from": "2005-09-01", "published": null, "value": 1, "source": "a" },
            { "fund": "CNSS", "from": "\(from)", "published": null, "value": 2, "source": "b" }
            """
        let error = #expect(throws: LawError.self) { try load(parameter(values)) }
        #expect(error?.reason == "the document \(message)")
    }

    @Test func `the same parameter twice is refused`() throws {
        let bytes = Array(parameter(LawSetTests.entry).utf8)
        let error = #expect(throws: LawError.self) {
            try LawSet(service: "claims", files: [("base-rate", bytes), ("base-rate", bytes)])
        }
        #expect(error?.reason == "stands twice")
    }

    @Test func `a parameter that a rule needs in another form stops the start`() throws {
        let set = try load(parameter(LawSetTests.entry))
        #expect(throws: LawError.self) { try set.rates(of: "claims.other") }
        #expect(throws: LawError.self) { try set.amounts(of: "claims.base-rate") }
        #expect(throws: LawError.self) {
            try load(parameter(LawSetTests.entry.replacing("7000", with: #"{"visit": 1}"#)))
                .rates(of: "claims.base-rate")
        }
    }

    @Test func `a fraction is read exactly`() throws {
        let set = try load(
            parameter(LawSetTests.entry.replacing("7000", with: #""2/3""#), unit: "fraction"))
        let parameter = try #require(set.parameter("claims.base-rate"))
        #expect(parameter.entries.first?.value == Rate(2, over: 3).map(LawValue.fraction))
    }

    @Test func `a set that was kept is the same law when it is read again`() throws {
        let kept = try LawSet(
            service: "claims",
            files: [
                (
                    "rate",
                    Array(
                        """
                        { "parameter": "claims.rate", "unit": "basis points", "rules": ["CLM-RATE-01"],
                          "values": [
                            { "fund": "CNSS", "from": "2025-01-01", "until": "2025-12-31",
                              "published": "2024-12-01", "value": { "b": 1, "a": 2 }, "source": "text" },
                            { "fund": "CNOPS", "from": "2024-01-01", "published": null, "value": null,
                              "source": "text" } ] }
                        """.utf8)
                )
            ])
        let read = try LawSet(archive: kept.archive)
        #expect(read.digest == kept.digest && read.archive == kept.archive)
        #expect(read.parameter("claims.rate")?.entries == kept.parameter("claims.rate")?.entries)
        #expect(throws: LawError.self) { try LawSet(archive: Array("[{}]".utf8)) }
        #expect(throws: LawError.self) { try LawSet(archive: []) }
    }

    @Test func `the digest follows the law and not its spacing`() throws {
        let plain = parameter(LawSetTests.entry)
        let digest = try load(plain).digest
        #expect(try load(plain.replacing(", ", with: ",\n ")).digest == digest)
        for (old, new) in [
            ("7000", "7001"), ("\"text\"", "\"note\""), ("2005-09-01", "2005-09-02"),
        ] {
            #expect(try load(plain.replacing(old, with: new)).digest != digest)
        }
    }
}

extension String {
    fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
