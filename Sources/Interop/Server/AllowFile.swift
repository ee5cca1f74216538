import Config
import IO
import JSON
import RPC
import Telemetry

/// A JSON file that says who may call what:
/// `{ "callers": { "edge.example": ["bench.Echo", "grpc.testing.TestService/EmptyCall"] } }`.
struct AllowFile: Configuration {
    var entries: [String: [String]] = [:]

    init(_ fields: inout JSONFields) throws(JSONFieldError) {
        for member in try fields.required("callers").members() {
            entries[member.name] = try member.node.names(atMost: 1_000)
        }
    }
}

/// The allow list of a file that is followed as it changes: calls go by the new list from then on. A
/// file that cannot be used leaves the old list in place, is logged and counted.
struct FollowedAllowList {
    let list: AllowList
    private let file: FileReloader<AllowList, any Error>

    init(
        _ path: String, _ services: [any Service], _ metrics: MetricRegistry, _ logger: Logger
    ) throws {
        let reloads = metrics.counter(
            "allow_list_reloads_total", help: "Changed allow lists taken over")
        let failures = metrics.counter(
            "allow_list_reload_failures_total", help: "Changed allow lists that could not be used")
        let list = try Self.read(path, services)
        self.list = list
        file = try FileReloader(files: [path]) { result in
            switch result {
            case .success(let next):
                list.replace(by: next)
                reloads.add()
                logger.info("allow list", ["event": "changed, and in use"])
            case .failure(let error):
                failures.add()
                logger.warning(
                    "allow list",
                    ["event": .text("changed and cannot be used, the old one stays: \(error)")])
            }
        } make: { _ in
            try Self.read(path, services)
        }
    }

    func watch(on loop: EventLoop) { file.watch(on: loop) }

    private static func read(_ path: String, _ services: [any Service]) throws -> AllowList {
        let list = try AllowList(AllowFile(file: path).entries)
        try list.check(against: services)
        return list
    }
}
