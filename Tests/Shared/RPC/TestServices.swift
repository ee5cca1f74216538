import Base
import InteropAPI
import InteropService
import Protobuf

@testable import RPC

/// A service of one method, `/bench.Echo/Echo`, that does what a test gives it.
struct OneMethod: Service {
    static var descriptor: ServiceDescriptor { Bench.EchoMethods.descriptor }

    let body: @Sendable (Call) async throws -> Bench.Msg

    var bindings: [MethodBinding] {
        [
            MethodBinding(Bench.EchoMethods.echo) { call in
                _ = try call.onlyRequest(Bench.Msg.self)
                call.send(final: try await body(call))
            }
        ]
    }
}

/// What a handler has told a test.
///
/// `@unchecked Sendable`: the simulation has one thread.
final class Record<Value>: @unchecked Sendable {
    var value: Value

    init(_ value: Value) {
        self.value = value
    }
}

let second: Int64 = 1_000_000_000
let echo = "/bench.Echo/Echo"
let stream = "/bench.Echo/Stream"

func message(_ text: String) -> [UInt8] {
    Bench.Msg(payload: Array(text.utf8)).encoded()
}
