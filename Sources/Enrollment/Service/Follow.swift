import CommonAPI
import EnrollmentAPI
import RPC
import ServiceKit

extension EnrollmentInternalHandlers {
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
