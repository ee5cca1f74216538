import Config
import EnrollmentService
import EnrollmentStore
import ServiceKit
import Store

/// `tadamun-enrollment`: persons, employers, payroll files and cover.
@main
enum EnrollmentProgram: ServiceProgram {
    static let name = "enrollment"
    static let migrations = Migration.enrollment

    static func assemble(_ context: ServiceContext, _ settings: NoSettings) throws -> Assembly {
        try enrollmentService(context)
    }
}
