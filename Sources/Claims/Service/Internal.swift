import ClaimsAPI
import CommonAPI
import RPC
import ServiceKit

/// What the other services ask.
struct ClaimsInternalHandlers: ClaimsV1.ClaimsInternalService {
    let context: ServiceContext

    func follow(
        _ request: CommonV1.FollowRequest, _ responses: ResponseWriter<CommonV1.FactPage>,
        _ call: Call
    ) async throws {
        try await context.serveFacts(request, responses, call)
    }

    func listAccesses(
        _ request: CommonV1.AccessRequest, _ call: Call
    ) async throws -> CommonV1.AccessPage {
        try context.accesses(request)
    }
}
