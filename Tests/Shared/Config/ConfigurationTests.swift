import Config
import JSON
import Testing

private enum Mode: String, CaseIterable { case fast, safe }

private struct Settings: Configuration, Equatable {
    let listen: String
    let data: String
    let idle: Duration
    let buffer: Int
    let mode: Mode
    let callers: [String]

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        listen = try fields.required("listen").address()
        data = try fields.optional("data")?.path() ?? "data"
        idle = try fields.optional("idle")?.duration(atMost: .seconds(3600)) ?? .seconds(90)
        buffer = try fields.optional("buffer")?.byteCount(in: 1024...(1 << 30)) ?? 65_536
        mode = try fields.optional("mode")?.choice(of: Mode.self) ?? .safe
        callers = try fields.optional("callers")?.names(atMost: 2) ?? []
    }
}

struct ConfigurationTests {
    private func read(_ text: String) throws -> Settings { try Settings(bytes: Array(text.utf8)) }

    @Test func `a file sets what it names and leaves the defaults`() throws {
        let settings = try read(
            #"{"listen":"[::1]:0","idle":"250ms","buffer":"64 KiB","mode":"fast","callers":["a"]}"#)
        #expect(settings.listen == "[::1]:0")
        #expect(settings.data == "data")
        #expect(settings.idle == .milliseconds(250))
        #expect(settings.buffer == 65_536)
        #expect(settings.mode == .fast)
        #expect(settings.callers == ["a"])
    }

    @Test(arguments: [
        (#"{}"#, "listen is missing"),
        (#"{"listen":"a:1","colour":1}"#, "colour is not a known key"),
        (#"{"listen":"a"}"#, "listen must be host:port or unix:path"),
        (#"{"listen":"a:65536"}"#, "listen must be host:port or unix:path"),
        (#"{"listen":"::1:80"}"#, "listen must be host:port or unix:path"),
        (#"{"listen":":80"}"#, "listen must be host:port or unix:path"),
        (#"{"listen":"unix:"}"#, "listen must be host:port or unix:path"),
        (
            #"{"listen":"a:1","idle":"10"}"#,
            "idle must be a duration such as 250ms, 10s, 5m, 12h or 7d"
        ),
        (
            #"{"listen":"a:1","idle":"-1s"}"#,
            "idle must be a duration such as 250ms, 10s, 5m, 12h or 7d"
        ),
        (
            #"{"listen":"a:1","idle":"99999999999999d"}"#,
            "idle must be a duration such as 250ms, 10s, 5m, 12h or 7d"
        ),
        (#"{"listen":"a:1","idle":"2h"}"#, "idle must be at most 3600.0 seconds"),
        (
            #"{"listen":"a:1","buffer":"9999999999 GiB"}"#,
            "buffer must be from 1024 to 1073741824 bytes"
        ),
        (#"{"listen":"a:1","buffer":1}"#, "buffer must be from 1024 to 1073741824 bytes"),
        (#"{"listen":"a:1","mode":"slow"}"#, "mode must be one of: fast, safe"),
        (#"{"listen":"a:1","callers":["a","a"]}"#, "callers[1] stands twice"),
        (#"{"listen":"a:1","callers":["a","b","c"]}"#, "callers must have at most 2 entries"),
        (#"{"listen":"a:1","callers":[""]}"#, "callers[0] must be a name"),
        (#"{"listen":"a:1","data":"\u0000"}"#, "data must be a path"),
    ])
    func `a wrong file is refused by the path of the key`(text: String, message: String) {
        let error = #expect(throws: JSONFieldError.self) { try read(text) }
        #expect(error?.description == message)
    }

    @Test func `an error names the file`() {
        let error = #expect(throws: ConfigurationError.self) { try Settings(file: "no/such.json") }
        #expect(
            error?.description
                == "no/such.json: cannot open no/such.json: No such file or directory")
    }
}
