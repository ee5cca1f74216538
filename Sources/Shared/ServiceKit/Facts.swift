internal import Base
internal import IO
package import CommonAPI
internal import Protobuf
package import RPC
package import Store

extension ServiceContext {
    /// Serves a `Follow` method: the outbox after a position, a page at a time, then what comes,
    /// until the follower leaves, the server drains, or it is time for the follower to come again
    /// and so to say how far it is.
    package func serveFacts(
        _ request: CommonV1.FollowRequest, _ responses: ResponseWriter<CommonV1.FactPage>,
        _ call: Call
    ) async throws {
        guard var position = Int(exactly: request.after), position >= 0 else {
            throw Status(.invalidArgument, "after is no position")
        }
        let isWhole = try database.read { try $0.outboxIsWhole(after: position) }
        guard isWhole else {
            throw Status(.outOfRange, "facts after that position are no longer kept")
        }
        let follower = call.peer.names.first ?? AllowList.anonymous
        try await database.write { [position] transaction in
            try transaction.noteFollower(follower, at: position)
        }
        let end = call.loop.now.advanced(byNanoseconds: Limits.followingTime)
        while !call.isCancelled, !stop.isStopping {
            guard call.loop.now < end else { return }
            let facts = try database.read { [position] in try $0.outbox(after: position) }
            guard let last = facts.last else {
                try await call.loop.sleep(nanoseconds: Limits.factsPause)
                continue
            }
            try await responses.send(.init(facts: facts.map { CommonV1.Fact($0) }))
            position = last.position
        }
        throw Status(.unavailable, "the server stops")
    }

    /// Follows another service's facts from where this one has come to, for ever: `open` begins the
    /// call, `apply` takes a page within the transaction that keeps the new position. No fact is
    /// applied twice or left out, whichever side restarts.
    package func follower(
        of source: String,
        _ open:
            @escaping @Sendable (CommonV1.FollowRequest) ->
            ServerStreamingCall<CommonV1.FactPage>,
        apply: @escaping @Sendable (WriteTransaction, [CommonV1.Fact]) throws -> Void
    ) -> Background {
        Background("follow-\(source)") { [database] in
            let start = try database.read { try $0.followedPosition(of: source) }
            for try await page in open(.init(after: Int64(start))) {
                try await database.write { transaction in
                    // A page that overlaps what was applied is cut to what is new.
                    let known = try transaction.followedPosition(of: source)
                    let facts = page.facts.filter { $0.position > known }
                    guard let last = facts.last, let position = Int(exactly: last.position) else {
                        return
                    }
                    try apply(transaction, facts)
                    _ = try transaction.follow(source, upTo: position)
                }
            }
        }
    }
}

extension CommonV1.Fact {
    init(_ fact: OutboxFact) {
        self.init(
            position: Int64(fact.position), topic: fact.topic, subject: fact.subject,
            at: GoogleProtobuf.Timestamp(fact.at), body: fact.body)
    }
}
