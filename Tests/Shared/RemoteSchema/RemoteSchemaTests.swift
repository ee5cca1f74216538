import InteropAPI
import InteropService
import JSON
import Protobuf
import ProtobufJSON
import RPC
import Testing

@testable import RemoteSchema

struct RemoteSchemaTests {
    private let server: Server
    private let channel: Channel

    init() throws {
        let services: [any Service] = [EchoHandlers(), TestHandlers()]
        server = try Server(Reflection.adding(to: services))
        channel = try Channel(try server.listen(on: "127.0.0.1:0"))
    }

    private func json(_ text: String) throws -> JSONValue {
        try JSONValue(parsing: Array(text.utf8))
    }

    @Test func `services are listed by name`() async throws {
        let names = try await RemoteSchema.services(of: channel)
        #expect(names.contains("bench.Echo") && names.contains("grpc.testing.TestService"))
        server.stop()
    }

    @Test func `a method is called in JSON without its types`() async throws {
        let schema = try await RemoteSchema(
            of: channel, services: ["grpc.testing.TestService", "bench.Echo"])
        let unary = try #require(schema.method("grpc.testing.TestService/UnaryCall"))
        #expect(unary.method.kind == .unary)
        let request = try unary.request(
            json(#"{"responseSize": 3, "payload": {"body": "AAEC"}}"#))
        let response = try await channel.unary(unary.method, request)
        #expect(try unary.json(of: response) == json(#"{"payload": {"body": "AAAA"}}"#))
        #expect(
            schema.method("grpc.testing.TestService.FullDuplexCall")?.method.kind == .bidirectional)
        #expect(schema.method("bench.Echo/Nothing") == nil)
        #expect(schema.method("nothing") == nil)
        server.stop()
    }

    @Test func `an unknown service is not found`() async throws {
        let status = await #expect(throws: Status.self) {
            _ = try await RemoteSchema(of: channel, services: ["bench.Nothing"])
        }
        #expect(status?.code == .notFound)
        server.stop()
    }

    @Test(arguments: ["bench.Msg", "bench.Echo.Echo", "grpc.testing.PayloadType"])
    func `a symbol of any kind is found`(symbol: String) async throws {
        let schema = try await RemoteSchema(of: channel, declaring: [symbol])
        #expect(schema.pool.file(declaring: symbol) != nil)
        server.stop()
    }

    @Test func `a file of descriptors stands in for reflection`() throws {
        let files = Bench.EchoMethods.descriptor.file.withDependencies
        let set = GoogleProtobuf.FileDescriptorSet(
            file: try files.map { try GoogleProtobuf.FileDescriptorProto(decoding: $0.serialized) })
        let schema = try RemoteSchema(descriptorSet: set.encoded())
        #expect(schema.method("bench.Echo/Echo")?.input == "bench.Msg")
        #expect(throws: (any Error).self) { try RemoteSchema(descriptorSet: [0xff]) }
        server.stop()
    }
}
