import JSON
import Protobuf
import RPC
import RemoteSchema

extension Command {
    static let list = Command(
        name: "list", summary: "a server's services, or a service's methods",
        operands: "TARGET [SERVICE]", options: .call + .output,
        details: "The server is asked by reflection, or --descriptors tells.",
        examples: [
            "list 127.0.0.1:50051", "list --suite run/suite.json claims",
            "list 127.0.0.1:50051 hello.v1.Greeter",
        ]
    ) { words, context in
        guard words.operands.count != 2 else { return try await listMethods(words, context) }
        let target = try Target.all(try words.operands("TARGET"), words)[0]
        return try await calling(target, context) { channel in
            for name in try await words.services(channel) {
                context.console.tell(name, ["service": .string(name)])
            }
            return 0
        }
    }

    private static func listMethods(
        _ words: Words, _ context: Context
    ) async throws -> Int32 {
        let target = try Target.all(words.operands.prefix(1), words)[0]
        let service = words.operands[1]
        return try await calling(target, context) { channel in
            let schema = try await words.schema(channel, declaring: [service])
            guard let found = schema.pool.service(service) else {
                throw ProbeError("there is no service \(service); try: tadamun-probe list")
            }
            for method in found.methods {
                context.console.tell(
                    "\(service)/\(method.name)",
                    [
                        "method": .string("\(service)/\(method.name)"),
                        "request": .string(method.input), "response": .string(method.output),
                        "clientStreaming": .bool(method.isClientStreaming),
                        "serverStreaming": .bool(method.isServerStreaming),
                    ])
            }
            return 0
        }
    }

    static let describe = Command(
        name: "describe", summary: "a service, method, message or enum, as its proto file has it",
        operands: "TARGET SYMBOL", options: .call + .output,
        details: "SYMBOL is a full name, such as package.Service/Method or package.Message.",
        examples: [
            "describe 127.0.0.1:50051 hello.v1.Greeter",
            "describe --suite run/suite.json claims tadamun.claims.v1.GetRefundRequest",
        ]
    ) { words, context in
        let operands = try words.operands("TARGET", "SYMBOL")
        let target = try Target.all(operands.prefix(1), words)[0]
        let symbol = operands[1].replacing("/", with: ".")
        return try await calling(target, context) { channel in
            let schema = try await words.schema(channel, around: symbol)
            guard let text = ProtoText(schema.pool).text(of: symbol) else {
                throw ProbeError(
                    "\(symbol) is not declared there; try: tadamun-probe list TARGET")
            }
            context.console.tell(text, ["symbol": .string(symbol), "text": .string(text)])
            return 0
        }
    }
}
