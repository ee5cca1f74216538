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

    init(_ context: ServiceContext) throws {
        self.context = context
        law = try EnrollmentLaw(context.law)
    }

    /// Refuses who calls unless it is an agent who may act for `fund`.
    func agent(_ call: Call, of fund: Fund) throws(Refusal) {
        try call.require(anyOf: .enrollmentAgent).requireFund(fund)
    }
}

extension Caller {
    /// Refuses an agent of the other fund; an agent of none acts for both.
    func requireFund(_ fund: Fund) throws(Refusal) {
        guard self.fund == nil || self.fund == fund else { throw .callerNotAllowed }
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
