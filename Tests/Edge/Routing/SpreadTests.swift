import Base
import Config
import ServiceKit
import Testing

@testable import EdgeRouting

struct SpreadTests {
    @Test func `callers are spread by weight, each always to the same backend`() throws {
        let spread = try #require(Spread([("b", 10), ("a", 90)]))
        var counts = [0, 0]
        for number in 0..<10_000 {
            let caller = Caller(.person, "p\(number)")
            let chosen = spread.choose(caller, chance: 0)
            #expect(chosen == spread.choose(caller, chance: 12_345))
            counts[chosen] += 1
        }
        #expect(spread.backends == ["a", "b"])
        #expect((8_800...9_200).contains(counts[0]))
        // Calls of nobody known go by chance.
        #expect(spread.choose(nil, chance: 89) == 0 && spread.choose(nil, chance: 90) == 1)
    }

    @Test(arguments: [
        (["staff:CLAIMS_AGENT"], true), (["staff"], true), (["person"], false),
        (["staff:a-1"], true), (["provider:900000017", "staff:a-2"], false),
    ])
    func `a canary takes kinds, roles and single callers`(callers: [String], isTaken: Bool) throws {
        let canary = try #require(Canary("next", callers))
        let spread = try #require(Spread([("now", 1)], canary: canary))
        let caller = Caller(.staff, "a-1", roles: [.claimsAgent])
        #expect(spread.choose(caller, chance: 0) == (isTaken ? 1 : 0))
        #expect(spread.choose(nil, chance: 0) == 0)
    }

    @Test(arguments: [
        #""limits": {"prefix": {"calls": 0}}"#, #""limits": {"host": {"calls": 1}}"#,
        #""limits": {"caller": {"calls": 1, "burst": 1000000}}"#, #""messageBytes": 0"#,
        #""concurrency": 0"#, #""canary": {"backend": "y", "callers": ["person"]}"#,
        #""canary": {"backend": "x", "callers": ["anyone"]}"#,
        #""canary": {"backend": "x", "callers": []}"#,
        #""limits": {"caller": {"calls": 10000, "every": "1us"}}"#,
    ])
    func `limits and canaries that can mean nothing are refused`(field: String) {
        let text = """
            {"listeners": {"p": {"address": "[::1]:0", "clients": "tokens"}},
             "backends": {"x": {"addresses": ["127.0.0.1:1"], "name": "x.test"}},
             "routes": {"a.B": {"backend": "x", "callers": ["anyone"], \(field)}}}
            """
        #expect(throws: (any Error).self) { try EdgeSettings(bytes: Array(text.utf8)) }
    }
}
