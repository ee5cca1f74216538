import Base
import CommonAPI
import EnrollmentAPI
import Protobuf
import RPC
import ServiceTestKit
import Store
import Testing

@testable import ServiceKit

/// Serves `Follow` alone.
private struct FactSource: Service {
    static let descriptor = EnrollmentV1.EnrollmentInternalMethods.descriptor
    let context: ServiceContext

    var bindings: [MethodBinding] {
        [
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.follow) { call in
                try await context.serveFacts(
                    call.onlyRequest(CommonV1.FollowRequest.self), ResponseWriter(call), call)
            }
        ]
    }
}

struct FactsTests {
    private static let table = [
        Migration(
            "seen-1",
            ["CREATE TABLE seen (position INTEGER PRIMARY KEY, subject TEXT NOT NULL)"])
    ]

    private func source(reopening earlier: TestService? = nil) throws -> TestService {
        try TestService("enrollment", migrations: [], reopening: earlier) {
            Assembly(services: [FactSource(context: $0)])
        }
    }

    /// Keeps what it is told; a position twice would violate the table's key.
    private func follower(
        of source: TestService, reopening earlier: TestService? = nil
    ) throws -> TestService {
        try TestService(
            "claims", migrations: Self.table,
            peers: ["enrollment": [FactSource(context: source.context)]], reopening: earlier
        ) { context in
            let client = EnrollmentV1.EnrollmentInternalClient(
                try context.channel(to: "enrollment"))
            return Assembly(
                services: [],
                background: [
                    context.follower(of: "enrollment", { client.follow($0) }) {
                        transaction, facts in
                        for fact in facts {
                            try transaction.execute(
                                "INSERT INTO seen (position, subject) VALUES ($1, $2)",
                                Int(fact.position), fact.subject)
                        }
                    }
                ])
        }
    }

    private func publish(_ range: ClosedRange<Int>, in source: TestService) async throws {
        for number in range {
            try await source.context.database.write { transaction in
                _ = try transaction.publish(
                    topic: "person-changed", subject: "p\(number)", at: WallTime(seconds: 1), [1])
            }
        }
    }

    /// Waits until the follower has seen so many; the test's own time limit ends a wait in vain.
    private func seen(_ count: Int, by follower: TestService) async throws -> [String] {
        while true {
            let subjects = try follower.context.database.read {
                try $0.rows("SELECT subject FROM seen ORDER BY position") { try $0.text(0) }
            }
            if subjects.count >= count { return subjects }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `facts arrive in order, each once, whichever side begins anew`() async throws {
        let first = try source()
        try await publish(1...3, in: first)
        let follower = try follower(of: first)
        #expect(try await seen(3, by: follower) == ["p1", "p2", "p3"])
        try await publish(4...5, in: first)
        #expect(try await seen(5, by: follower).last == "p5")

        follower.stop()
        try await publish(6...7, in: first)
        first.stop()
        let second = try source(reopening: first)
        let again = try self.follower(of: second, reopening: follower)
        try await publish(8...8, in: second)
        #expect(try await seen(8, by: again) == (1...8).map { "p\($0)" })
    }

    @Test(arguments: [Int64(-1), .min, 9, 13])
    func `a position that is none, or whose facts are gone, is refused`(
        after: Int64
    ) async throws {
        let source = try source()
        try await publish(1...12, in: source)
        try await source.context.database.write { transaction in
            _ = try transaction.forgetOutbox(before: WallTime(seconds: 2), atMost: 100)
        }
        let client = EnrollmentV1.EnrollmentInternalClient(try source.channel())
        let call = client.follow(.init(after: after))
        let status = await #expect(throws: Status.self) { for try await _ in call {} }
        #expect(status?.code == (after < 0 ? .invalidArgument : .outOfRange))
    }
}
