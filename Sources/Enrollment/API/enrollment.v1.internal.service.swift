// Generated from enrollment/v1/internal.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import RPC

extension EnrollmentV1 {
    /// The methods of `tadamun.enrollment.v1.EnrollmentInternal`.
    package enum EnrollmentInternalMethods {
        /// Finds the person whom an activation names, from facts that must all be right. Unknown people and
        /// wrong facts give the same answer. [ID-ACT-11, ID-ACT-12, ID-O-08]
        package static let identifyPerson = Method<EnrollmentV1.IdentifyPersonRequest, EnrollmentV1.IdentifyPersonResponse>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "IdentifyPerson",
            kind: .unary, idempotency: .noSideEffects)

        /// Compares the answers of an activation's payment page with the record. [ID-ACT-14, ID-ACT-15]
        package static let checkPaymentAnswers = Method<EnrollmentV1.CheckPaymentAnswersRequest, EnrollmentV1.CheckPaymentAnswersResponse>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "CheckPaymentAnswers",
            kind: .unary, idempotency: .noSideEffects)

        /// Which of the contacts that a person has just verified were on the fund's record before, and
        /// whom to warn. [ID-HRD-02, ID-HRD-03]
        package static let contactsOnRecord = Method<EnrollmentV1.ContactsOnRecordRequest, EnrollmentV1.ContactsOnRecordResponse>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "ContactsOnRecord",
            kind: .unary, idempotency: .noSideEffects)

        /// Whether a person works for an employer, by the fund's record. [ID-HRD-02]
        package static let checkEmployment = Method<EnrollmentV1.CheckEmploymentRequest, EnrollmentV1.CheckEmploymentResponse>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "CheckEmployment",
            kind: .unary, idempotency: .noSideEffects)

        /// Whether a person was born on a day; nobody and a wrong day give the same answer. [ID-REC]
        package static let checkBirthDay = Method<EnrollmentV1.CheckBirthDayRequest, EnrollmentV1.CheckBirthDayResponse>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "CheckBirthDay",
            kind: .unary, idempotency: .noSideEffects)

        /// Whether a beneficiary is covered on a day, why, and until when. [ENR section 16, CLM-ENT]
        package static let checkEntitlement = Method<EnrollmentV1.CheckEntitlementRequest, EnrollmentV1.CheckEntitlementResponse>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "CheckEntitlement",
            kind: .unary, idempotency: .noSideEffects)

        /// The facts of Enrollment: `person-changed` (body PersonChanged) and `entitlement-changed` (body
        /// EntitlementChanged).
        package static let follow = Method<CommonV1.FollowRequest, CommonV1.FactPage>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "Follow",
            kind: .serverStreaming, idempotency: .unknown)

        /// Who saw or changed a person's data here, as the person may know. [ID-PRV-05]
        package static let listAccesses = Method<CommonV1.AccessRequest, CommonV1.AccessPage>(
            service: "tadamun.enrollment.v1.EnrollmentInternal", name: "ListAccesses",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.enrollment.v1.EnrollmentInternal", file: EnrollmentV1.internalFile)
    }

    /// What the other services ask; never reachable from outside.
    package protocol EnrollmentInternalService: Service {
        /// Finds the person whom an activation names, from facts that must all be right. Unknown people and
        /// wrong facts give the same answer. [ID-ACT-11, ID-ACT-12, ID-O-08]
        func identifyPerson(_ request: EnrollmentV1.IdentifyPersonRequest, _ call: Call) async throws -> EnrollmentV1.IdentifyPersonResponse

        /// Compares the answers of an activation's payment page with the record. [ID-ACT-14, ID-ACT-15]
        func checkPaymentAnswers(_ request: EnrollmentV1.CheckPaymentAnswersRequest, _ call: Call) async throws -> EnrollmentV1.CheckPaymentAnswersResponse

        /// Which of the contacts that a person has just verified were on the fund's record before, and
        /// whom to warn. [ID-HRD-02, ID-HRD-03]
        func contactsOnRecord(_ request: EnrollmentV1.ContactsOnRecordRequest, _ call: Call) async throws -> EnrollmentV1.ContactsOnRecordResponse

        /// Whether a person works for an employer, by the fund's record. [ID-HRD-02]
        func checkEmployment(_ request: EnrollmentV1.CheckEmploymentRequest, _ call: Call) async throws -> EnrollmentV1.CheckEmploymentResponse

        /// Whether a person was born on a day; nobody and a wrong day give the same answer. [ID-REC]
        func checkBirthDay(_ request: EnrollmentV1.CheckBirthDayRequest, _ call: Call) async throws -> EnrollmentV1.CheckBirthDayResponse

        /// Whether a beneficiary is covered on a day, why, and until when. [ENR section 16, CLM-ENT]
        func checkEntitlement(_ request: EnrollmentV1.CheckEntitlementRequest, _ call: Call) async throws -> EnrollmentV1.CheckEntitlementResponse

        /// The facts of Enrollment: `person-changed` (body PersonChanged) and `entitlement-changed` (body
        /// EntitlementChanged).
        func follow(_ request: CommonV1.FollowRequest, _ responses: ResponseWriter<CommonV1.FactPage>, _ call: Call) async throws

        /// Who saw or changed a person's data here, as the person may know. [ID-PRV-05]
        func listAccesses(_ request: CommonV1.AccessRequest, _ call: Call) async throws -> CommonV1.AccessPage
    }

    /// Calls `tadamun.enrollment.v1.EnrollmentInternal`.
    package struct EnrollmentInternalClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Finds the person whom an activation names, from facts that must all be right. Unknown people and
        /// wrong facts give the same answer. [ID-ACT-11, ID-ACT-12, ID-O-08]
        package func identifyPerson(
            _ request: EnrollmentV1.IdentifyPersonRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.IdentifyPersonResponse {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.identifyPerson, request, options)
        }

        /// Compares the answers of an activation's payment page with the record. [ID-ACT-14, ID-ACT-15]
        package func checkPaymentAnswers(
            _ request: EnrollmentV1.CheckPaymentAnswersRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.CheckPaymentAnswersResponse {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.checkPaymentAnswers, request, options)
        }

        /// Which of the contacts that a person has just verified were on the fund's record before, and
        /// whom to warn. [ID-HRD-02, ID-HRD-03]
        package func contactsOnRecord(
            _ request: EnrollmentV1.ContactsOnRecordRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.ContactsOnRecordResponse {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.contactsOnRecord, request, options)
        }

        /// Whether a person works for an employer, by the fund's record. [ID-HRD-02]
        package func checkEmployment(
            _ request: EnrollmentV1.CheckEmploymentRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.CheckEmploymentResponse {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.checkEmployment, request, options)
        }

        /// Whether a person was born on a day; nobody and a wrong day give the same answer. [ID-REC]
        package func checkBirthDay(
            _ request: EnrollmentV1.CheckBirthDayRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.CheckBirthDayResponse {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.checkBirthDay, request, options)
        }

        /// Whether a beneficiary is covered on a day, why, and until when. [ENR section 16, CLM-ENT]
        package func checkEntitlement(
            _ request: EnrollmentV1.CheckEntitlementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.CheckEntitlementResponse {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.checkEntitlement, request, options)
        }

        /// The facts of Enrollment: `person-changed` (body PersonChanged) and `entitlement-changed` (body
        /// EntitlementChanged).
        package func follow(
            _ request: CommonV1.FollowRequest, _ options: CallOptions = CallOptions()
        ) -> ServerStreamingCall<CommonV1.FactPage> {
            channel.serverStreaming(EnrollmentV1.EnrollmentInternalMethods.follow, request, options)
        }

        /// Who saw or changed a person's data here, as the person may know. [ID-PRV-05]
        package func listAccesses(
            _ request: CommonV1.AccessRequest, _ options: CallOptions = CallOptions()
        ) async throws -> CommonV1.AccessPage {
            try await channel.unary(EnrollmentV1.EnrollmentInternalMethods.listAccesses, request, options)
        }
    }
}

extension EnrollmentV1.EnrollmentInternalService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        EnrollmentV1.EnrollmentInternalMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.identifyPerson) { call in call.send(final: try await self.identifyPerson(call.onlyRequest(EnrollmentV1.IdentifyPersonRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.checkPaymentAnswers) { call in call.send(final: try await self.checkPaymentAnswers(call.onlyRequest(EnrollmentV1.CheckPaymentAnswersRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.contactsOnRecord) { call in call.send(final: try await self.contactsOnRecord(call.onlyRequest(EnrollmentV1.ContactsOnRecordRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.checkEmployment) { call in call.send(final: try await self.checkEmployment(call.onlyRequest(EnrollmentV1.CheckEmploymentRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.checkBirthDay) { call in call.send(final: try await self.checkBirthDay(call.onlyRequest(EnrollmentV1.CheckBirthDayRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.checkEntitlement) { call in call.send(final: try await self.checkEntitlement(call.onlyRequest(EnrollmentV1.CheckEntitlementRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.follow) { call in try await self.follow(call.onlyRequest(CommonV1.FollowRequest.self), ResponseWriter(call), call) },
            MethodBinding(EnrollmentV1.EnrollmentInternalMethods.listAccesses) { call in call.send(final: try await self.listAccesses(call.onlyRequest(CommonV1.AccessRequest.self), call)) },
        ]
    }
}
