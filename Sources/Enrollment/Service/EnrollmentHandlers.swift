import Base
import EnrollmentAPI
import EnrollmentDomain
import RPC
import ServiceKit

/// Persons, employers, payroll files and cover: one file a method.
struct EnrollmentHandlers: EnrollmentV1.EnrollmentService {
    let context: ServiceContext
    let law: EnrollmentLaw
    let imports = PayrollGate()
    /// How long the next piece of a payroll file is waited for.
    let pieceNanoseconds: Int64

    init(_ context: ServiceContext, _ pieceNanoseconds: Int64) throws {
        self.context = context
        self.pieceNanoseconds = pieceNanoseconds
        law = try EnrollmentLaw(context.law)
    }

    /// Refuses who calls unless it is an agent who may act for `fund`.
    func agent(_ call: Call, of fund: Fund) throws(Refusal) {
        try call.require(anyOf: .enrollmentAgent).requireFund(fund)
    }
}

/// What the other services ask.
struct EnrollmentInternalHandlers: EnrollmentV1.EnrollmentInternalService {
    let context: ServiceContext
    let law: EnrollmentLaw

    init(_ context: ServiceContext) throws {
        self.context = context
        law = try EnrollmentLaw(context.law)
    }
}
