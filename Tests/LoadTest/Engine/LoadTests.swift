import InteropAPI
import InteropService
import JSON
import LoadTestModel
import RPC
import Testing

@testable import LoadTestEngine

struct LoadTests {
    private let server: Server
    private let address: String

    init() throws {
        server = try Server(Reflection.adding(to: [EchoHandlers(), TestHandlers()]))
        address = try server.listen(on: "127.0.0.1:0")
    }

    private func scenario(
        _ arrivals: Arrivals, _ calls: [(String, String)]
    ) throws -> Scenario {
        let calls = try calls.map { method, request in
            Scenario.Call(
                method: method, request: try JSONValue(parsing: Array(request.utf8)))
        }
        return Scenario(
            target: address, calls: calls, arrivals: arrivals, duration: 300_000_000)
    }

    private func run(_ scenario: Scenario) async throws -> LoadResult {
        let load = try await Load(scenario)
        let result = try await load.run(startedAt: "now")
        load.close()
        server.stop()
        return result
    }

    @Test func `every call of an open loop is begun and answered`() async throws {
        var scenario = try scenario(
            .constant(rate: 1_000), [("bench.Echo/Echo", #"{"payload": "AAEC"}"#)])
        scenario.connections = 4
        scenario.loops = 2
        let result = try await run(scenario)
        #expect(result.total.started == 300)
        #expect(result.total.statuses == ["OK": 300])
        #expect(result.total.requestBytes == 300 * 10)
        #expect(result.total.responseBytes == 300 * 10)
        #expect(result.intervals.reduce(0) { $0 + $1.succeeded } == 300)
    }

    @Test func `a closed loop keeps as many calls in flight as there are callers`() async throws {
        let result = try await run(
            try scenario(.closed(callers: 5, think: 10_000_000), [("bench.Echo/Echo", "{}")]))
        #expect(result.total.started > 5 && result.total.started <= 5 * 31)
        #expect(result.total.failedShare == 0)
    }

    @Test func `methods are mixed, streams among them, and failures told by their status`()
        async throws
    {
        let result = try await run(
            try scenario(
                .poisson(rate: 1_000),
                [
                    ("grpc.testing.TestService/UnaryCall", #"{"responseStatus": {"code": 5}}"#),
                    (
                        "grpc.testing.TestService/StreamingOutputCall",
                        #"{"responseParameters": [{"size": 10}, {"size": 20}]}"#
                    ),
                    ("grpc.testing.TestService/UnimplementedCall", "{}"),
                ]))
        #expect(result.calls[0].statuses.keys.sorted() == ["NOT_FOUND"])
        #expect(result.calls[1].statuses.keys.sorted() == ["OK"])
        #expect(result.calls[2].statuses.keys.sorted() == ["UNIMPLEMENTED"])
        #expect(result.calls.allSatisfy { $0.started > 50 })
    }

    @Test func `a call beyond its time has failed`() async throws {
        var scenario = try scenario(
            .constant(rate: 50),
            [
                (
                    "grpc.testing.TestService/StreamingOutputCall",
                    #"{"responseParameters": [{"size": 1, "intervalUs": 60000000}]}"#
                )
            ])
        scenario.timeout = 50_000_000
        let result = try await run(scenario)
        #expect(result.total.statuses == ["DEADLINE_EXCEEDED": 15])
    }

    @Test(arguments: ["bench.Echo/Nothing", "bench.Nothing/Echo", "nothing"])
    func `a method that is not there stops the start`(method: String) async throws {
        let scenario = try scenario(.constant(rate: 1), [(method, "{}")])
        await #expect(throws: (any Error).self) { _ = try await run(scenario) }
        server.stop()
    }

    @Test func `a request that is none stops the start`() async throws {
        let scenario = try scenario(.constant(rate: 1), [("bench.Echo/Echo", #"{"no": 1}"#)])
        await #expect(throws: (any Error).self) { _ = try await run(scenario) }
        server.stop()
    }
}
