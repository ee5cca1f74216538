import Base
import IO
import IdentityAPI
import IdentityStore
import Protobuf
import RPC
import ServiceKit
import Store

/// Tells who verifies tokens which sessions are over (ID-O-29).
struct RevocationsHandlers: IdentityV1.RevocationsService {
    let context: ServiceContext

    func followRevocations(
        _ request: IdentityV1.FollowRevocationsRequest,
        _ responses: ResponseWriter<IdentityV1.RevocationPage>, _ call: Call
    ) async throws {
        let end = call.loop.now.advanced(byNanoseconds: ServiceLimits.revocationTime)
        var position = 0
        // The first page goes even where it is empty: it says that nothing is over.
        var isFirst = true
        while !call.isCancelled, !context.stop.isStopping {
            guard call.loop.now < end else { return }
            let now = context.clock.now
            let news = try context.database.read { [position] transaction in
                try transaction.revocations(
                    after: position, at: now, atMost: ServiceLimits.revocationsPerPage)
            }
            if news.isEmpty, !isFirst {
                try await call.loop.sleep(nanoseconds: ServiceLimits.revocationPause)
                continue
            }
            isFirst = false
            position = news.last?.position ?? position
            let page = news.map { revocation in
                IdentityV1.Revocation(
                    sessionId: revocation.session,
                    until: GoogleProtobuf.Timestamp(revocation.until))
            }
            try await responses.send(IdentityV1.RevocationPage(revocations: page))
        }
        throw Status(.unavailable, "the server stops")
    }
}
