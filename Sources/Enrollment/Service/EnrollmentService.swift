import EnrollmentDomain
import EnrollmentStore
import IO
import RPC
package import ServiceKit
import Store

/// The service as its program and its tests put it together; `pieceNanoseconds` is how long the next
/// piece of a payroll file is waited for: a minute.
package func enrollmentService(
    _ context: ServiceContext, pieceNanoseconds: Int64 = 60_000_000_000
) throws -> Assembly {
    let database = context.database
    // What a stop of the program cut off is of a file begun before this start.
    let last = try database.read { try $0.lastDeclaration() }
    return Assembly(
        services: [
            try EnrollmentHandlers(context, pieceNanoseconds),
            try EnrollmentInternalHandlers(context),
            EmploymentHandlers(context: context),
        ],
        background: [
            Background("remove-abandoned-payrolls") { [loop = context.group.next()] in
                try await database.write { try $0.abandonIncomplete(upTo: last) }
                while true {
                    while try database.read({ try $0.hasAbandoned() }) {
                        try await database.write { try $0.removeAbandoned() }
                    }
                    try await loop.sleep(nanoseconds: Limits.removalPause)
                }
            }
        ])
}
