import Files
import Glibc
import JSON
import Protobuf
import RPC
import TestKit
import Testing

@testable import ProbeCommands

struct CallTests {
    private let under: ServerUnderProbe
    private let service = "grpc.testing.TestService"

    init() throws {
        under = try ServerUnderProbe()
    }

    @Test func `services, methods and declarations are told`() async throws {
        let probing = try Probing()
        let services = try await probing.run(.list, under.address)
        #expect(services.lines.contains(service) && services.lines.contains("bench.Echo"))
        let methods = try await probing.run(.list, under.address, "bench.Echo")
        #expect(methods.lines == ["bench.Echo/Echo", "bench.Echo/Stream"])
        let message = try await probing.run(.describe, under.address, "bench.Msg")
        #expect(message.lines == ["message bench.Msg {", "    bytes payload = 1;", "}"])
        let method = try await probing.run(.describe, under.address, "bench.Echo/Stream")
        #expect(
            method.lines.first == "rpc Stream(stream bench.Msg) returns (stream bench.Msg);")
        let unknown = try await probing.run(.describe, under.address, "bench.Nothing")
        #expect(unknown.code == 1 && unknown.notes.first?.hasPrefix("NOT_FOUND") == true)
    }

    @Test(arguments: [
        (
            "UnaryCall", #"{"responseSize": 2, "payload": {"body": "AAEC"}}"#,
            [#"{"payload":{"body":"AAA="}}"#]
        ),
        (
            "StreamingOutputCall", #"{"responseParameters": [{"size": 1}, {"size": 2}]}"#,
            [#"{"payload":{"body":"AA=="}}"#, #"{"payload":{"body":"AAA="}}"#]
        ),
        (
            "StreamingInputCall",
            #"{"payload": {"body": "AAEC"}}"# + "\n\n" + #"{"payload": {"body": "AA=="}}"#,
            [#"{"aggregatedPayloadSize":4}"#]
        ),
        (
            "FullDuplexCall",
            #"{"responseParameters": [{"size": 1}]}"# + "\n"
                + #"{"responseParameters": [{"size": 2}]}"#,
            [#"{"payload":{"body":"AA=="}}"#, #"{"payload":{"body":"AAA="}}"#]
        ),
    ])
    func `methods of every kind are called in JSON`(
        method: String, data: String, responses: [String]
    ) async throws {
        let probing = try Probing()
        let outcome = try await probing.run(
            .call, under.address, "\(service)/\(method)", "--data", data, "--output", "json")
        #expect(outcome.code == 0 && outcome.lines == responses)
    }

    @Test func `people are shown JSON on lines of its own`() async throws {
        let probing = try Probing()
        let outcome = try await probing.run(
            .call, under.address, "\(service)/UnaryCall", "--data", #"{"responseSize": 1}"#)
        #expect(
            outcome.lines == ["{", #"  "payload": {"#, #"    "body": "AA==""#, "  }", "}"])
        let value = try JSONValue(parsing: #"{"a": [1, {"b": []}], "c": {}}"#)
        #expect(try JSONValue(parsing: value.indented()) == value)
    }

    @Test func `metadata goes with the call and comes back beside it`() async throws {
        let probing = try Probing()
        let outcome = try await probing.run(
            .call, under.address, "\(service)/EmptyCall", "--verbose", "--metadata",
            "X-Grpc-Test-Echo-Initial=here", "--metadata",
            "x-grpc-test-echo-trailing-bin=AAE=")
        #expect(outcome.code == 0 && outcome.lines == ["{}"])
        #expect(outcome.notes.contains("before: x-grpc-test-echo-initial: here"))
        #expect(outcome.notes.contains("after: x-grpc-test-echo-trailing-bin: AAE="))
        #expect(outcome.notes.last?.hasPrefix("OK in ") == true)
    }

    @Test func `a failure is told with what to do about it`() async throws {
        let probing = try Probing()
        let refused = #"{"responseStatus": {"code": 16, "message": "who?"}}"#
        let text = try await probing.run(
            .call, under.address, "\(service)/UnaryCall", "--data", refused)
        #expect(text.code == 1 && text.notes.first == "UNAUTHENTICATED: who?")
        #expect(text.notes.last?.contains("--token") == true)
        let json = try await probing.run(
            .call, under.address, "\(service)/UnaryCall", "--data", refused, "--output", "json")
        let object = try JSONValue(parsing: json.lines.joined()).objectValue
        #expect(json.code == 1 && object?["status"] == .string("UNAUTHENTICATED"))
        #expect(object?["message"] == .string("who?"))
    }

    @Test(arguments: [
        "bench.Echo/Nothing", "bench.Echo", "nothing", "",
    ])
    func `a method that is not there is told`(method: String) async throws {
        let probing = try Probing()
        do {
            let outcome = try await probing.run(.call, under.address, method)
            #expect(outcome.code == 1)
        } catch {
            #expect(error is ProbeError || error is UsageError)
        }
    }

    @Test(arguments: [#"{"no": 1}"#, "{", "[]", ""])
    func `a request that is none is not sent`(data: String) async throws {
        let probing = try Probing()
        await #expect(throws: ProbeError.self) {
            _ = try await probing.run(.call, under.address, "bench.Echo/Echo", "--data", data)
        }
    }

    @Test func `a stream with a bad line in it is broken off`() async throws {
        let probing = try Probing()
        await #expect(throws: ProbeError.self) {
            _ = try await probing.run(
                .call, under.address, "bench.Echo/Stream", "--data", "{}\n{")
        }
    }

    @Test func `a file of descriptors stands in for reflection`() async throws {
        let folder = TemporaryFolder()
        let plain = try Server([Health()])
        defer { plain.stop() }
        let address = try plain.listen(on: "127.0.0.1:0")
        let probing = try Probing()
        let without = await #expect(throws: ProbeError.self) {
            _ = try await probing.run(.list, address)
        }
        #expect(without?.description.contains("--descriptors") == true)
        let files = GrpcHealthV1.HealthMethods.descriptor.file.withDependencies
        let set = GoogleProtobuf.FileDescriptorSet(
            file: try files.map { try GoogleProtobuf.FileDescriptorProto(decoding: $0.serialized) })
        try Files.write(set.encoded(), to: folder("set.pb"))
        let outcome = try await probing.run(
            .call, address, "grpc.health.v1.Health/Check", "--descriptors", folder("set.pb"),
            "--output", "json")
        #expect(outcome.lines == [#"{"status":"SERVING"}"#])
        let declared = try await probing.run(
            .describe, address, "grpc.health.v1.HealthCheckResponse.ServingStatus",
            "--descriptors", folder("set.pb"))
        #expect(declared.lines.contains("    NOT_SERVING = 2;"))
        folder.write("noise", to: "noise.pb")
        await #expect(throws: ProbeError.self) {
            _ = try await probing.run(.list, address, "--descriptors", folder("noise.pb"))
        }
    }

    @Test func `a method is benched, and a failing one ends with 1`() async throws {
        let probing = try Probing()
        let good = try await probing.run(
            .bench, under.address, "bench.Echo/Echo", "--duration", "100ms", "--output", "json")
        let object = try JSONValue(parsing: good.lines.joined()).objectValue
        #expect(good.code == 0 && (object?["calls"]?.integerValue ?? 0) > 10)
        let bad = try await probing.run(
            .bench, under.address, "\(service)/UnimplementedCall", "--duration", "100ms")
        #expect(bad.code == 1 && bad.lines.joined().contains("UNIMPLEMENTED"))
    }

    @Test func `a first call's time is taken apart, and the parts are the whole`() async throws {
        let probing = try Probing()
        for words in [[under.address], [under.address, "\(service)/EmptyCall"]] {
            let outcome =
                words.count == 1
                ? try await probing.run(.timing, words[0], "--output", "json")
                : try await probing.run(.timing, words[0], words[1], "--output", "json")
            let object = try #require(
                try JSONValue(parsing: outcome.lines.joined()).objectValue)
            func value(_ name: String) -> Double { object[name]?.doubleValue ?? -1 }
            let sum = ["dns", "tcp", "firstByte", "rest"].reduce(0) { $0 + value($1) }
            #expect(outcome.code == 0 && value("firstByte") > 0)
            // Each is rounded down to a microsecond.
            #expect(abs(value("total") - sum) < 0.005)
        }
    }
}
