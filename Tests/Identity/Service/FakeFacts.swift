import Base
import ClaimsAPI
import CommonAPI
import IO
import Protobuf
import RPC
import ServiceKit
import Synchronization

/// What a peer tells of people, as a test gives it: facts, and looks at data.
final class FakeFacts: Sendable {
    private let facts = Mutex<[CommonV1.Fact]>([])
    let looks = Mutex<[CommonV1.AccessRecord]>([])

    func publish(_ topic: String, at time: WallTime, _ body: some Message) {
        facts.withLock { facts in
            facts.append(
                CommonV1.Fact(
                    position: Int64(facts.count + 1), topic: topic,
                    at: GoogleProtobuf.Timestamp(time), body: body.encoded()))
        }
    }

    func serve(_ call: Call) async throws {
        let request = try call.onlyRequest(CommonV1.FollowRequest.self)
        let responses = ResponseWriter<CommonV1.FactPage>(call)
        var sent = Int(request.after)
        while !call.isCancelled {
            let news = facts.withLock { Array($0.dropFirst(sent)) }
            if !news.isEmpty { try await responses.send(CommonV1.FactPage(facts: news)) }
            sent += news.count
            try await call.loop.sleep(nanoseconds: 1_000_000)
        }
    }

    func accesses(_ call: Call) throws {
        let request = try call.onlyRequest(CommonV1.AccessRequest.self)
        call.send(
            final: CommonV1.AccessPage(
                records: looks.withLock { $0 }.filter {
                    request.before == 0 || $0.number < request.before
                }))
    }
}

/// Claims as these tests need it.
final class FakeClaims: Service {
    static let descriptor = ClaimsV1.ClaimsInternalMethods.descriptor
    let facts = FakeFacts()

    var bindings: [MethodBinding] {
        typealias Methods = ClaimsV1.ClaimsInternalMethods
        return [
            MethodBinding(Methods.follow) { [facts] call in try await facts.serve(call) },
            MethodBinding(Methods.listAccesses) { [facts] call in try facts.accesses(call) },
        ]
    }
}
