package import InteropAPI
package import RPC

/// `bench.Echo`: what benchmarks call.
package struct EchoHandlers: Bench.EchoService {
    package init() {}

    package func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg {
        request
    }

    package func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {
        for try await request in requests { try await responses.send(request) }
    }
}
