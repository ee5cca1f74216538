import Base
import EnrollmentAPI
import EnrollmentDomain
import EnrollmentStore
import RPC
import ServiceKit
import Store

extension EnrollmentInternalHandlers {
    /// Nobody and a wrong day take the same read and the same comparison (ID-O-32).
    func checkBirthDay(
        _ request: EnrollmentV1.CheckBirthDayRequest, _ call: Call
    ) async throws -> EnrollmentV1.CheckBirthDayResponse {
        let person = try context.database.read { try $0.insuredPerson(request.personId) }
        return EnrollmentV1.CheckBirthDayResponse(
            matched: isSame(person?.birthDay.description, request.birthDay))
    }
}
