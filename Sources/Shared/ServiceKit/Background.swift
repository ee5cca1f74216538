internal import Base
package import IO
internal import Synchronization
package import Telemetry

/// Work that a service does beside its calls, until it stops: it follows others, sends what waits,
/// forgets what is over. Where it throws or ends, it is begun again after a pause.
package struct Background: Sendable {
    package let name: String
    let body: @Sendable () async throws -> Void

    package init(_ name: String, _ body: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.body = body
    }

    /// Work that is done every `seconds` of the loop's clock.
    package init(
        _ name: String, everySeconds seconds: Int64, on loop: EventLoop,
        _ body: @escaping @Sendable () async throws -> Void
    ) {
        self.init(name) {
            while true {
                try await body()
                try await loop.sleep(nanoseconds: seconds * 1_000_000_000)
            }
        }
    }
}

/// The background work of one program.
package final class BackgroundWork: Sendable {
    private let tasks = Mutex<[Task<Void, Never>]>([])

    package init() {}

    /// Begins the work, each on one of the group's loops.
    package func begin(_ works: [Background], group: EventLoopGroup, logger: Logger) {
        let started = works.map { work in
            let loop = group.next()
            return Task(executorPreference: loop) {
                await Self.run(work, on: loop, logger)
            }
        }
        tasks.withLock { $0 += started }
    }

    /// Cancels the work and waits until it has ended.
    package func end() async {
        let ending = tasks.withLock { tasks in
            defer { tasks = [] }
            return tasks
        }
        for task in ending { task.cancel() }
        for task in ending { await task.value }
    }

    private static func run(_ work: Background, on loop: EventLoop, _ logger: Logger) async {
        var pause = Limits.restartPause
        while !Task.isCancelled {
            let start = loop.now
            do {
                try await work.body()
            } catch {
                if Task.isCancelled { return }
                logger.warning(
                    "background", ["work": .text(work.name), "error": .text("\(error)")])
            }
            // What ran for long has not failed at once: it begins again soon.
            if start.nanoseconds(until: loop.now) > Limits.restartPauseMaximum {
                pause = Limits.restartPause
            }
            guard (try? await loop.sleep(nanoseconds: pause)) != nil else { return }
            pause = min(pause * 2, Limits.restartPauseMaximum)
        }
    }
}
