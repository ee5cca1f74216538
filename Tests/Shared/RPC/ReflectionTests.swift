import InteropAPI
import InteropService
import Protobuf
import TestKit
import Testing

@testable import RPC

struct ReflectionTests {
    private let reflection = Reflection([
        Bench.EchoMethods.descriptor, GrpcTesting.TestServiceMethods.descriptor,
        GrpcHealthV1.HealthMethods.descriptor,
    ])

    private func files(_ answer: Reflection.Answer) -> [String] {
        guard case .files(let files) = answer else { return [] }
        return files.compactMap { try? GoogleProtobuf.FileDescriptorProto(decoding: $0).name }
    }

    @Test(arguments: [
        "bench.Echo", "bench.Echo.Stream", "bench.Msg", "bench.Msg.payload", ".bench.Msg",
    ])
    func `a symbol is found in the file that declares it`(symbol: String) {
        var sent: Set<String> = []
        #expect(files(reflection.answer(.symbol(symbol), sent: &sent)) == ["bench/echo.proto"])
    }

    @Test(arguments: [
        ("grpc.testing.PayloadType", "grpc/testing/messages.proto"),
        ("grpc.testing.COMPRESSABLE", "grpc/testing/messages.proto"),
        ("grpc.testing.TestOrcaReport.RequestCostEntry", "grpc/testing/messages.proto"),
        ("grpc.health.v1.HealthCheckResponse.ServingStatus", "grpc/health/v1/health.proto"),
        ("grpc.health.v1.HealthCheckResponse.SERVING", "grpc/health/v1/health.proto"),
    ])
    func `enums, their values and nested messages are symbols`(symbol: String, file: String) {
        var sent: Set<String> = []
        #expect(files(reflection.answer(.symbol(symbol), sent: &sent)) == [file])
    }

    @Test func `a file comes with what it imports, once on a stream`() {
        var sent: Set<String> = []
        let first = files(reflection.answer(.file("grpc/testing/test.proto"), sent: &sent))
        #expect(first.first == "grpc/testing/test.proto")
        #expect(
            Set(first) == [
                "grpc/testing/test.proto", "grpc/testing/empty.proto",
                "grpc/testing/messages.proto",
            ])
        #expect(first.count == 3)
        let again = files(reflection.answer(.file("grpc/testing/test.proto"), sent: &sent))
        #expect(again == ["grpc/testing/test.proto"])
    }

    @Test(arguments: [
        Reflection.Question.file("nothing.proto"), .symbol("bench.Nothing"), .symbol(""),
        .symbol("."), .fieldExtending("bench.Msg"), .fieldExtending("x"), .extensionNumbers("x"),
        .extensionNumbers("bench.Echo"),
    ])
    func `what is not there is not found`(question: Reflection.Question) {
        var sent: Set<String> = []
        guard case .error(.notFound, _) = reflection.answer(question, sent: &sent) else {
            Issue.record("\(question) is answered")
            return
        }
    }

    @Test func `a message has no extensions`() {
        var sent: Set<String> = []
        guard
            case .extensionNumbers("bench.Msg", []) =
                reflection.answer(.extensionNumbers("bench.Msg"), sent: &sent)
        else {
            Issue.record("no empty list")
            return
        }
    }

    @Test(arguments: ["v1", "v1alpha"])
    func `a server lists its services and no others`(version: String) throws {
        let services = Reflection.adding(to: [EchoHandlers()])
        let simulation = try Simulation(services)
        let client = try simulation.connect()
        let request = GrpcReflectionV1.ServerReflectionRequest(
            host: "h", messageRequest: .listServices(""))
        let call = try client.call(
            "/grpc.reflection.\(version).ServerReflection/ServerReflectionInfo",
            [request.encoded()])
        #expect(simulation.network.run { call.isOver })
        let response = try GrpcReflectionV1.ServerReflectionResponse(
            decoding: try #require(call.messages.first))
        #expect(response.validHost == "h")
        #expect(response.originalRequest == request)
        guard case .listServicesResponse(let list) = response.messageResponse else {
            Issue.record("no list")
            return
        }
        #expect(
            list.service.map(\.name) == [
                "bench.Echo", "grpc.reflection.v1.ServerReflection",
                "grpc.reflection.v1alpha.ServerReflection",
            ])
    }
}
