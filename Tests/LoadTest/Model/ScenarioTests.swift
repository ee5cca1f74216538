import Config
import JSON
import Testing

@testable import LoadTestModel

struct ScenarioTests {
    private func scenario(_ tls: String) throws -> Scenario {
        let text = """
            {"target": "127.0.0.1:1", "duration": "1s", "tls": \(tls),
             "arrivals": {"kind": "constant", "rate": 1}, "calls": [{"method": "a.B/C"}]}
            """
        return try Scenario(bytes: Array(text.utf8))
    }

    @Test(
        arguments: [
            (#"{"authority": "ca"}"#, []),
            (#"{"authority": "ca", "certificate": "a", "key": "b"}"#, ["a b"]),
            (
                #"{"authority": "ca", "clients": [{"certificate": "a", "key": "b"}, "#
                    + #"{"certificate": "c", "key": "d"}]}"#,
                ["a b", "c d"]
            ),
            (#"{"authority": "ca", "certificate": "a"}"#, nil),
            (#"{"authority": "ca", "key": "a"}"#, nil),
            (#"{"authority": "ca", "clients": [{"certificate": "a"}]}"#, nil),
            (#"{"certificate": "a", "key": "b"}"#, nil),
        ] as [(String, [String]?)])
    func `callers show certificates of their own, or none`(tls: String, clients: [String]?) {
        let read = try? scenario(tls).tls?.clients.map { "\($0.certificate) \($0.key)" }
        #expect(read == clients)
    }
}
