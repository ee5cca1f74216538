import IO
import InteropAPI
import TestKit
import Testing

@testable import RPC

/// Serves its streams from a child task, which it cancels after a second.
private struct Impatient: Bench.EchoService {
    let readsOnly: Bool
    let ended: Record<(any Error)?>

    func echo(_ request: Bench.Msg, _ call: Call) async throws -> Bench.Msg { request }

    func stream(
        _ requests: RequestStream<Bench.Msg>, _ responses: ResponseWriter<Bench.Msg>, _ call: Call
    ) async throws {
        let readsOnly = readsOnly
        await withTaskGroup(of: (any Error)?.self) { group in
            group.addTask {
                do {
                    guard !readsOnly else {
                        for try await _ in requests {}
                        return nil
                    }
                    let large = Bench.Msg(payload: [UInt8](repeating: 1, count: 20_000))
                    while true { try await responses.send(large) }
                } catch {
                    return error
                }
            }
            try? await call.loop.sleep(nanoseconds: second)
            group.cancelAll()
            for await error in group { ended.value = error }
        }
    }
}

struct ChildTaskTests {
    @Test(arguments: [true, false])
    func `a child task that waits for the client ends when its handler cancels it`(
        readsOnly: Bool
    ) throws {
        let ended = Record<(any Error)?>(nil)
        let simulation = try Simulation([Impatient(readsOnly: readsOnly, ended: ended)])
        let client = try simulation.connect()
        let call = try client.call(stream, [message("a")], ends: false)
        call.isReading = readsOnly
        #expect(simulation.network.run(within: 2 * second) { ended.value != nil })
        #expect(ended.value is CancellationError)
        guard readsOnly else { return }
        // The call itself was not cancelled.
        #expect(simulation.network.run(within: second) { call.isOver })
        #expect(call.status == .ok)
    }
}
