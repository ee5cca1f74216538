import HelloAPI
import RPC

@main
struct Hello: HelloV1.GreeterService {
    func sayHello(_ who: HelloV1.HelloRequest, _ call: Call) async throws -> HelloV1.HelloReply {
        HelloV1.HelloReply(message: "Hello, \(who.name)!")
    }

    static func main() async throws {
        let server = try Server([Hello()])
        print("ready \(try server.listen(on: "127.0.0.1:50051"))")
        await server.untilStopped()
    }
}
