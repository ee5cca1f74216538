import JSON
import Testing

struct JSONFieldsTests {
    private struct Listener: Equatable {
        let host: String
        let port: Int
    }

    private func listeners(_ text: String) throws -> [Listener] {
        try JSONNode(JSONValue(parsing: text)).object { fields throws(JSONFieldError) in
            var listeners: [Listener] = []
            for node in try fields.required("listeners").array() {
                let listener = try node.object { fields throws(JSONFieldError) in
                    Listener(
                        host: try fields.required("host").string(),
                        port: try fields.optional("port")?.integer(in: 1...65_535) ?? 8443)
                }
                listeners.append(listener)
            }
            return listeners
        }
    }

    @Test func `an object is read by its keys`() throws {
        let read = try listeners(#"{"listeners":[{"host":"a","port":80},{"host":"b"}]}"#)
        #expect(read == [Listener(host: "a", port: 80), Listener(host: "b", port: 8443)])
    }

    @Test(arguments: [
        ("[]", "the document must be an object, not an array"),
        ("{}", "listeners is missing"),
        (#"{"listeners":null}"#, "listeners must be an array, not null"),
        (#"{"listeners":[{}]}"#, "listeners[0].host is missing"),
        (#"{"listeners":[{"host":1}]}"#, "listeners[0].host must be a string, not a number"),
        (
            #"{"listeners":[{"host":"a","port":0}]}"#,
            "listeners[0].port must be a whole number from 1 to 65535"
        ),
        (
            #"{"listeners":[{"host":"a","port":"80"}]}"#,
            "listeners[0].port must be a whole number from 1 to 65535"
        ),
        (#"{"listeners":[{"host":"a","prot":80}]}"#, "listeners[0].prot is not a known key"),
        (#"{"listeners":[],"extra":1}"#, "extra is not a known key"),
    ])
    func `an error names the path of the key`(text: String, message: String) {
        let error = #expect(throws: JSONFieldError.self) { try listeners(text) }
        #expect(error?.description == message)
    }
}
