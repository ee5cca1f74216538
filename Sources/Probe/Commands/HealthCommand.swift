import Base
import IO
import JSON
import LoadTestModel
import RPC

extension Command {
    static let health = Command(
        name: "health", summary: "whether servers serve, by grpc.health.v1",
        operands: "[TARGET...]",
        options: .connection + .output + [
            Option("--service", .text("NAME"), "one service; the whole server without it"),
            Option("--watch", nil, "tells every change until Ctrl-C"),
            Option("--wait", .duration, "waits so long until all serve: for scripts, systemd"),
        ],
        details: """
            Without a TARGET it asks every program of the suite. The exit code is 0 where all
            serve, 1 where one does not.
            """,
        examples: [
            "health --suite run/suite.json", "health 127.0.0.1:50051 --wait 30s",
            "health --suite run/suite.json identity --watch",
        ]
    ) { words, context in
        let targets = try Target.allOrSuite(words)
        let health = Health(
            words.text("--service") ?? "", try words.timeout(), context, targets: targets)
        if words.has("--watch") {
            await health.watch()
            return 1
        }
        let wait = words.has("--wait") ? try words.duration("--wait", default: .zero) : nil
        return try await health.check(waiting: wait) ? 0 : 1
    }
}

/// What servers say of their health.
private struct Health: Sendable {
    let service: String
    let timeout: Duration
    let context: Command.Context
    let targets: [Target]
    private let width: Int

    init(_ service: String, _ timeout: Duration, _ context: Command.Context, targets: [Target]) {
        self.service = service
        self.timeout = timeout
        self.context = context
        self.targets = targets
        width = targets.map(\.name.count).max() ?? 0
    }

    private var request: GrpcHealthV1.HealthCheckRequest { .init(service: service) }

    /// Asks every target at the same time; `true` where all serve.
    func check(waiting wait: Duration?) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { tasks in
            for target in targets {
                let channel = try target.channel(context.group)
                tasks.addTask {
                    let isServing = await check(target, channel, waiting: wait)
                    channel.close()
                    return isServing
                }
            }
            return try await tasks.reduce(into: true) { $0 = $0 && $1 }
        }
    }

    private func check(
        _ target: Target, _ channel: Channel, waiting wait: Duration?
    ) async -> Bool {
        let start = ContinuousClock.now
        while true {
            let asked = ContinuousClock.now
            let left = max((wait ?? timeout) - start.duration(to: asked), .milliseconds(1))
            let options = CallOptions(timeout: min(timeout, left), waitForReady: wait != nil)
            let state: String
            var failure: Status?
            do {
                state = Self.name(
                    try await channel.unary(GrpcHealthV1.HealthMethods.check, request, options)
                        .status)
            } catch {
                let status = error as? Status ?? Status(.unknown, "\(error)")
                state = status.code.name
                failure = status
            }
            let now = ContinuousClock.now
            let isServing = state == Self.name(.serving)
            // A server that is not up yet is waited for; what it answers, too.
            if !isServing, let wait, start.duration(to: now) + Limits.healthPause < wait {
                let pause = Limits.healthPause.wholeNanoseconds
                if (try? await context.group.loops[0].sleep(nanoseconds: pause)) != nil {
                    continue
                }
            }
            tell(target, state, asked.duration(to: now))
            if let failure, context.console.form == .text {
                context.console.note("  \(Advice.text(failure, of: target))")
            }
            return isServing
        }
    }

    /// Tells every change of every target, for ever.
    func watch() async {
        await withTaskGroup(of: Void.self) { tasks in
            for target in targets { tasks.addTask { await watch(target) } }
        }
    }

    private func watch(_ target: Target) async {
        var last = ""
        while !Task.isCancelled {
            do {
                let channel = try target.channel(context.group)
                defer { channel.close() }
                let call = channel.serverStreaming(GrpcHealthV1.HealthMethods.watch, request)
                for try await answer in call {
                    change(target, Self.name(answer.status), &last)
                }
            } catch let status as Status {
                change(target, status.code.name, &last)
            } catch {
                return context.console.note("\(target.name): \(error)")
            }
            let pause = Limits.healthPause.wholeNanoseconds
            guard (try? await context.group.loops[0].sleep(nanoseconds: pause)) != nil else {
                return
            }
        }
    }

    private func change(_ target: Target, _ state: String, _ last: inout String) {
        guard state != last else { return }
        last = state
        tell(target, state, nil)
    }

    private func tell(_ target: Target, _ state: String, _ time: Duration?) {
        let nanoseconds = time?.wholeNanoseconds
        context.console.tell(
            target.name.padded(width) + "  " + state
                + (nanoseconds.map { "  \(Text.time($0))" } ?? ""),
            JSONObject(
                members: [
                    .init(name: "target", value: .string(target.name)),
                    .init(name: "state", value: .string(state)),
                ]
                    + (nanoseconds.map {
                        [.init(name: "milliseconds", value: Told.milliseconds($0))]
                    } ?? [])))
    }

    private static func name(
        _ status: GrpcHealthV1.HealthCheckResponse.ServingStatus
    ) -> String {
        switch status {
        case .serving: "SERVING"
        case .notServing: "NOT_SERVING"
        case .serviceUnknown: "SERVICE_UNKNOWN"
        default: "UNKNOWN"
        }
    }
}
