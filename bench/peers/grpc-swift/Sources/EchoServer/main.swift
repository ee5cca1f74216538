// Echo on grpc-swift-2 over NIO.  usage: EchoServer PORT THREADS [CERT KEY]
// The message codec is written by hand (cheaper than swift-protobuf), so this
// is the favourable reading of grpc-swift.
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import NIOPosix

struct Msg: Sendable { var payload: [UInt8] }

struct Codec: MessageSerializer, MessageDeserializer {
    func deserialize<B: GRPCContiguousBytes>(_ b: B) throws -> Msg {
        try b.withUnsafeBytes { p in
            guard p.count > 0 else { return Msg(payload: []) }
            guard p[0] == 0x0a else { throw RPCError(code: .invalidArgument, message: "tag") }
            var i = 1, len = 0, shift = 0
            while i < p.count {
                let c = Int(p[i]); i += 1
                len |= (c & 0x7f) << shift; shift += 7
                if c < 0x80 { break }
            }
            guard i + len <= p.count else {
                throw RPCError(code: .invalidArgument, message: "length")
            }
            return Msg(payload: Array(p[i..<(i + len)]))
        }
    }
    func serialize<B: GRPCContiguousBytes>(_ m: Msg) throws -> B {
        var head: [UInt8] = [0x0a]
        var n = m.payload.count
        while n >= 0x80 { head.append(UInt8(n & 0x7f) | 0x80); n >>= 7 }
        head.append(UInt8(n))
        var out = B(repeating: 0, count: head.count + m.payload.count)
        out.withUnsafeMutableBytes { p in
            p.copyBytes(from: head)
            UnsafeMutableRawBufferPointer(rebasing: p[head.count...]).copyBytes(from: m.payload)
        }
        return out
    }
}

struct EchoService: RegistrableRPCService {
    func echo(_ m: Msg) async throws -> Msg { m }

    func registerMethods<T: ServerTransport>(with router: inout RPCRouter<T>) {
        router.registerHandler(
            forMethod: MethodDescriptor(fullyQualifiedService: "bench.Echo", method: "Echo"),
            deserializer: Codec(), serializer: Codec()
        ) { request, context in
            // What the generated code does for a unary method.
            let one = try await ServerRequest(stream: request)
            return StreamingServerResponse(
                single: ServerResponse(message: try await self.echo(one.message)))
        }
    }
}

let a = CommandLine.arguments
let port = Int(a[1])!, threads = Int(a[2])!
let security: HTTP2ServerTransport.Posix.TransportSecurity =
    a.count > 4
    ? .tls(
        certificateChain: [.file(path: a[3], format: .pem)],
        privateKey: .file(path: a[4], format: .pem))
    : .plaintext
let server = GRPCServer(
    transport: .http2NIOPosix(
        address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: security,
        eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: threads)),
    services: [EchoService()])
try await server.serve()
