import InteropAPI
import InteropService
import Protobuf
import TestKit
import Testing

@testable import RPC

struct AllowListTests {
    private static let routes = (EchoHandlers().bindings + TestHandlers().bindings).enumerated()
        .map { Route(index: $0, $1, []) }

    private func allowed(_ entries: [String: [String]], _ names: [String]) throws -> Set<String> {
        let set = try AllowList(entries).methods(for: names, among: Self.routes)
        return Set(Self.routes.filter { set.contains($0.index) }.map(\.binding.path))
    }

    private static let echoes: Set = ["/bench.Echo/Echo", "/bench.Echo/Stream"]

    @Test(
        arguments: [
            (["edge.example"], echoes), (["EDGE.example"], echoes), (["other.example"], []),
            (["www.edge.example"], []), (["*.example"], []), (["*"], []), ([], []),
            (["spiffe://x/clinic"], ["/bench.Echo/Echo"]), (["spiffe://x/Clinic"], []),
            (["other.example", "edge.example"], echoes),
            (["edge.example", "spiffe://x/clinic"], echoes),
            (["anonymous"], ["/grpc.testing.TestService/EmptyCall"]),
        ] as [([String], Set<String>)])
    func `a caller may do what its names are granted, and no more`(
        names: [String], expected: Set<String>
    ) throws {
        let entries = [
            "edge.example": ["bench.Echo"], "spiffe://x/clinic": ["bench.Echo/Echo"],
            "anonymous": ["grpc.testing.TestService/EmptyCall"],
        ]
        #expect(try allowed(entries, names) == expected)
    }

    @Test func `a star grants everything, or to everyone`() throws {
        #expect(try allowed(["a": ["*"]], ["a"]).count == Self.routes.count)
        #expect(try allowed(["*": ["bench.Echo/Echo"]], []) == ["/bench.Echo/Echo"])
        #expect(try allowed(["*": ["bench.Echo/Echo"]], ["b"]) == ["/bench.Echo/Echo"])
    }

    @Test(arguments: [
        ["": ["bench.Echo"]], ["*.example": ["bench.Echo"]], ["a b": ["bench.Echo"]],
        ["a": [""]], ["a": ["bench.Echo/"]], ["a": ["/bench.Echo/Echo"]], ["a": ["bench.*"]],
        ["a": ["bench.Echo/Echo/x"]], ["caf\u{e9}": ["bench.Echo"]],
    ])
    func `an entry that can mean nothing is refused`(entries: [String: [String]]) {
        #expect(throws: AllowListError.self) { try AllowList(entries) }
    }

    @Test(arguments: ["bench.Ecko", "bench.Echo/Ecko", "Echo"])
    func `an entry for what is not served is refused`(entry: String) throws {
        let list = try AllowList(["a": ["bench.Echo", entry]])
        #expect(throws: AllowListError.self) { try list.check(against: [EchoHandlers()]) }
        try AllowList(["a": ["bench.Echo", "bench.Echo/Echo", "*"]])
            .check(against: [EchoHandlers()])
    }

    @Test func `a denied call never reaches its handler and leaves a line`() throws {
        let isReached = Record(false)
        let list = try AllowList(["anonymous": ["grpc.testing.TestService"]])
        let simulation = try Simulation(
            [
                OneMethod { _ in
                    isReached.value = true
                    return .init()
                }, TestHandlers(),
            ], interceptors: [list])
        let client = try simulation.connect()
        let denied = try client.call(echo)
        let granted = try client.call("/grpc.testing.TestService/EmptyCall")
        #expect(simulation.network.run(within: second) { denied.isOver && granted.isOver })
        #expect(denied.status == .permissionDenied)
        #expect(granted.status == .ok)
        #expect(!isReached.value)
        #expect(
            simulation.log.lines == ["denied /bench.Echo/Echo to anonymous at simulated"])
    }

    @Test func `a list that is replaced holds for the next call of open connections`() throws {
        let list = try AllowList(["anonymous": ["bench.Echo"]])
        let simulation = try Simulation([OneMethod { _ in .init() }], interceptors: [list])
        let client = try simulation.connect()
        for (entries, status) in [
            (["anonymous": ["bench.Echo"]], StatusCode.ok),
            (["other": ["bench.Echo"]], .permissionDenied),
            (["*": ["bench.Echo/Echo"]], .ok), ([:], .permissionDenied),
        ] {
            list.replace(by: try AllowList(entries))
            for _ in 0..<2 {
                let call = try client.call(echo)
                #expect(simulation.network.run(within: second) { call.isOver })
                #expect(call.status == status)
            }
        }
    }

    @Test func `methods beyond the sixty-fourth are told apart too`() {
        var set = MethodSet(generation: 0)
        for index in [0, 63, 64, 200] { set.insert(index) }
        #expect((0..<300).filter { set.contains($0) } == [0, 63, 64, 200])
    }
}
