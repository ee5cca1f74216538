import Glibc
import IO
import RPC
import TLS

/// Runs gRPC's interoperability cases against a server: a line for each, exit 0 where all passed.
enum InteropClient {
    static func run() {
        do {
            let arguments = try Arguments(CommandLine.arguments)
            let cases = try chosen(arguments.name)
            let group = try EventLoopGroup(loopCount: 1)
            let options = try options(arguments)
            let failures = Failures()
            runBlocking(on: group.loops[0]) {
                for (name, test) in cases {
                    await run(name, test, arguments.server, options, group, failures)
                }
            }
            // The loops end first: exit frees OpenSSL's tables, which a loop that still closes a
            // connection would be using.
            group.stop()
            exit(failures.count == 0 ? 0 : 1)
        } catch {
            put("interop-client: \(error)", STDERR_FILENO)
            exit(2)
        }
    }

    /// Counts on the loop's thread; read once the loop is done.
    private final class Failures: @unchecked Sendable {
        var count = 0
    }

    private static func chosen(_ name: String) throws(UsageError) -> [(String, InteropCase)] {
        if name == "all" { return StandardCases.all }
        let found = (StandardCases.all + NegativeCases.all).filter { $0.0 == name }
        guard !found.isEmpty else {
            let names = (StandardCases.all + NegativeCases.all).map(\.0).joined(separator: " ")
            throw UsageError("there is no case \(name); there are: all \(names)")
        }
        return found
    }

    private static func options(_ arguments: Arguments) throws -> ChannelOptions {
        var options = ChannelOptions()
        options.authority = arguments.serverName
        guard let ca = arguments.ca else { return options }
        let credentials = arguments.certificate.flatMap { certificate in
            arguments.key.map { TLSCredentials(certificateChain: certificate, privateKey: $0) }
        }
        let context = try TLSClientContext(
            TLSClientConfiguration(
                trust: TLSTrust(authorities: [ca]), credentials: credentials))
        options.tls = ClientTLS(serverName: arguments.serverName) { context }
        return options
    }

    private static func run(
        _ name: String, _ test: InteropCase, _ server: String, _ options: ChannelOptions,
        _ group: EventLoopGroup, _ failures: Failures
    ) async {
        do {
            let channel = try Channel(server, options: options, group: group)
            defer { channel.close() }
            try await test(channel)
            put("ok \(name)", STDOUT_FILENO)
        } catch {
            failures.count += 1
            put("FAILED \(name): \(error)", STDOUT_FILENO)
        }
    }

    private static func put(_ line: String, _ descriptor: Int32) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(descriptor, bytes, bytes.count)
    }
}
