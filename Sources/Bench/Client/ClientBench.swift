import Glibc
import IO
import InteropAPI
import RPC

/// Makes unary calls of `bench.Echo`, so many at once, each with a deadline: for what a call costs
/// its caller (bench/instructions --client, bench/allocations --client).
enum ClientBench {
    private static let usage = "client-bench ADDRESS CALLS OUTSTANDING\n"
    private static let payloadBytes = 128

    static func run() {
        let words = CommandLine.arguments
        guard words.count == 4, let calls = Int(words[2]), let outstanding = Int(words[3]),
            (1...1 << 30).contains(calls), (1...calls).contains(outstanding)
        else {
            fail(usage, 2)
        }
        do {
            let group = try EventLoopGroup(loopCount: 1)
            let channel = try Channel(words[1], group: group)
            runBlocking(on: group.loops[0]) {
                await withTaskGroup { tasks in
                    for index in 0..<outstanding {
                        // The first of them make one more where the calls do not divide evenly.
                        let share = calls / outstanding + (index < calls % outstanding ? 1 : 0)
                        tasks.addTask { await call(channel, times: share) }
                    }
                }
                await channel.drain()
            }
            group.stop()
            exit(0)
        } catch {
            fail("client-bench: \(error)\n", 2)
        }
    }

    private static func call(_ channel: Channel, times: Int) async {
        let echo = Bench.EchoClient(channel)
        let message = Bench.Msg(payload: Array(repeating: 7, count: payloadBytes))
        for _ in 0..<times {
            do {
                let reply = try await echo.echo(message, CallOptions(timeout: .seconds(60)))
                guard reply.payload.count == payloadBytes else {
                    throw Status(.dataLoss, "another message")
                }
            } catch {
                fail("client-bench: \(error)\n", 1)
            }
        }
    }

    private static func fail(_ text: String, _ code: Int32) -> Never {
        let bytes = Array(text.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
        exit(code)
    }
}
