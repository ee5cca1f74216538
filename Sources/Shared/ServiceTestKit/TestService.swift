package import Base
import IO
package import Law
package import RPC
package import ServiceKit
package import Store
import Synchronization
import Telemetry
import TestKit

/// One service in a test: a real server on a socket, a real store in a folder that goes with the
/// test, the law of the repository; only time, chance and its peers are the test's own.
package final class TestService: Sendable {
    package let context: ServiceContext
    package let clock: TestClock
    /// To be printed by tests that depend on chance.
    package let seed: UInt64
    private let folder: UncheckedFolder
    private let server: Server
    private let peers: [Server]
    private let group: EventLoopGroup
    private let background = BackgroundWork()
    private let address: String

    /// `peers` are services that stand for other programs, by the names under which the service's
    /// handlers ask for channels. `earlier` is one that was stopped, whose store is opened again; `law`
    /// stands in the place of the repository's.
    package init(
        _ name: String, migrations: [Migration], at time: WallTime = TestService.start,
        peers fakes: [String: [any Service]] = [:], seed: UInt64 = 1,
        reopening earlier: TestService? = nil, law: LawSet? = nil,
        assemble: (ServiceContext) throws -> Assembly
    ) throws {
        self.seed = seed
        clock = earlier?.clock ?? TestClock(time)
        folder = earlier?.folder ?? UncheckedFolder(TemporaryFolder())
        let group = try EventLoopGroup(loopCount: 1)
        self.group = group
        let metrics = MetricRegistry()
        var servers: [Server] = []
        var channels: [String: Channel] = [:]
        for (peer, services) in fakes {
            let server = try Server(services, group: group)
            var options = ChannelOptions()
            options.interceptors = [CallerForwarding(program: "\(name).tadamun.internal")]
            channels[peer] = try Channel(
                try server.listen(on: "127.0.0.1:0"), options: options, group: group)
            servers.append(server)
        }
        peers = servers
        let clock = clock
        context = ServiceContext(
            name: name,
            database: try Database(
                folder: folder.path,
                migrations: [.idempotencyKeys, .outbox, .audit, .auditSubjects] + migrations,
                metrics: metrics),
            law: try law ?? LawSet(folder: Repository.path("law"), service: name),
            logger: Logger(program: name, level: .error, clock: { clock.now }, sink: { _ in }),
            metrics: metrics, group: group, clock: try clock.clock(),
            random: Randomness(seeded: SeededGenerator(seed: seed)),
            secret: Array("a secret that only this test knows".utf8), idempotencySeconds: 604_800,
            channels: channels)
        let assembly = try assemble(context)
        // Tests speak without certificates, and for whom they like.
        let assertion = CallerAssertion(assertedBy: [AllowList.anonymous])
        server = try Server(
            Reflection.adding(to: assembly.services + [Health(of: assembly.services)]),
            interceptors: [assertion] + assembly.interceptors, group: group)
        address = try server.listen(on: "127.0.0.1:0")
        background.begin(assembly.background, group: group, logger: context.logger)
    }

    deinit { stop() }

    /// 2 March 2026, 10:00 in Morocco, which is an ordinary Monday there.
    package static let start = WallTime(seconds: 1_772_442_000)

    /// A channel on which every call is the caller's, as if the edge had proven it; without one the
    /// calls are the public's.
    package func channel(as caller: Caller? = nil) throws -> Channel {
        var options = ChannelOptions()
        if let caller { options.interceptors = [SpeakingFor(caller: caller)] }
        return try Channel(address, options: options)
    }

    /// Stops the server and closes the store; what was not acknowledged may be lost.
    package func stop() {
        context.stop.stop()
        server.stop()
        for peer in peers { peer.stop() }
        context.database.close()
        group.stop()
    }
}

/// Sets the caller as the edge does.
private struct SpeakingFor: ClientInterceptor {
    let caller: Caller

    func prepare(_ call: ClientCallInfo, _ options: inout CallOptions) throws(Status) {
        options.metadata.add(Caller.field, caller.encoded)
    }
}

/// `@unchecked Sendable`: the folder is only read from, and removed once nobody holds it.
final class UncheckedFolder: @unchecked Sendable {
    private let folder: TemporaryFolder

    init(_ folder: TemporaryFolder) {
        self.folder = folder
    }

    var path: String { folder.path }
}

extension CallOptions {
    /// A call that changes something, under its own idempotency key.
    package static func once(_ key: String) -> CallOptions {
        var options = CallOptions()
        options.metadata.add("idempotency-key", key)
        return options
    }
}

/// Where the sources stand that the tests were built from.
package enum Repository {
    /// A path inside the repository, four folders above this file.
    package static func path(_ inner: String) -> String {
        let folders = #filePath.split(separator: "/").dropLast(4)
        return "/" + (folders + [Substring(inner)]).joined(separator: "/")
    }
}
