import InteropAPI
import RPC
import Testing

/// Serves its streams from tasks that run beside the loop.
private struct Elsewhere: Bench.EchoService {
    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg { request }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {
        try await Task.detached {
            for try await request in requests { try await responses.send(request) }
        }.value
    }
}

struct DetachedHandlerTests {
    @Test func `a handler may read and write its streams from a task of its own`() async throws {
        let server = try Server([Elsewhere()])
        let channel = try Channel(server.listen(on: "127.0.0.1:0"))
        let call = Bench.EchoClient(channel).stream()
        let message = Bench.Msg(payload: Array(repeating: 7, count: 20_000))
        let sending = Task {
            for _ in 0..<100 { try await call.send(message) }
            await call.finishSending()
        }
        var count = 0
        for try await answer in call {
            let isSame = answer == message
            #expect(isSame)
            count += 1
        }
        try await sending.value
        #expect(count == 100)
        await server.drain()
    }
}
