// Generated from enrollment/v1/enrollment.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension EnrollmentV1 {
    /// The methods of `tadamun.enrollment.v1.Enrollment`.
    package enum EnrollmentMethods {
        /// Registers an insured person, whom the fund's agent has identified from documents.
        /// Refused with ALREADY_REGISTERED, FIELD_INVALID, RIB_INVALID, EMAIL_INVALID, DATE_INVALID.
        /// [ENR-EMP-05, ENR-REG-01, ENR-RIB-03; role ENROLLMENT_AGENT]
        package static let registerPerson = Method<EnrollmentV1.RegisterPersonRequest, EnrollmentV1.RegisterPersonResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "RegisterPerson",
            kind: .unary, idempotency: .unknown)

        /// Replaces the parts of a person's record that the request holds. [ENR-UPD-02; ENROLLMENT_AGENT]
        package static let updatePerson = Method<EnrollmentV1.UpdatePersonRequest, EnrollmentV1.UpdatePersonResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "UpdatePerson",
            kind: .unary, idempotency: .unknown)

        /// A person's record with the dependants; the look is recorded. [ENR-UPD-01; ENROLLMENT_AGENT]
        package static let getPerson = Method<EnrollmentV1.GetPersonRequest, EnrollmentV1.GetPersonResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "GetPerson",
            kind: .unary, idempotency: .noSideEffects)

        /// Adds a spouse or a child to an insured person's cover, from the documents that the agent has
        /// seen. Refused with PERSON_UNKNOWN, ALREADY_DEPENDANT, INSURED_IN_OWN_RIGHT, TOO_OLD.
        /// [ENR-DEP-02 to 05, ENR-O-34; ENROLLMENT_AGENT]
        package static let declareDependant = Method<EnrollmentV1.DeclareDependantRequest, EnrollmentV1.DeclareDependantResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "DeclareDependant",
            kind: .unary, idempotency: .unknown)

        /// Records what changes the right of a person or of a dependant, from a day on or for a time.
        /// Refused with PERSON_UNKNOWN, KIND_UNKNOWN, DATE_INVALID, NOT_A_DEPENDANT.
        /// [ENR section 16.2; ENROLLMENT_AGENT]
        package static let recordStatusChange = Method<EnrollmentV1.RecordStatusChangeRequest, EnrollmentV1.RecordStatusChangeResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "RecordStatusChange",
            kind: .unary, idempotency: .unknown)

        /// Registers an employer under its affiliation number; the same number again is refused with
        /// ALREADY_AFFILIATED. [ENR-AFF-03; ENROLLMENT_AGENT]
        package static let registerEmployer = Method<EnrollmentV1.RegisterEmployerRequest, EnrollmentV1.RegisterEmployerResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "RegisterEmployer",
            kind: .unary, idempotency: .unknown)

        /// Records that an employer has paid the contributions of a month: the days that it declared for
        /// that month, now or later, count from then on. [ENR-ENT-04, ENR-O-65; ENROLLMENT_AGENT]
        package static let recordContributionsPaid = Method<EnrollmentV1.RecordContributionsPaidRequest, EnrollmentV1.RecordContributionsPaidResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "RecordContributionsPaid",
            kind: .unary, idempotency: .unknown)

        /// Imports a payroll exchange file (e-BDS) of the calling employer: first where it is from, then
        /// its bytes in pieces of any size. Good rows are kept and every bad one is answered; rows count
        /// from the moment that the whole file is there. The same file again changes nothing, and a later
        /// file of the same month replaces the rows of the employees whom it names. It needs no
        /// idempotency key. Refused with NOT_THIS_EMPLOYER, EMPLOYER_NOT_AFFILIATED, IMPORT_IN_PROGRESS where
        /// another file of the employer is being received, TOO_MANY_REQUESTS; what is wrong with the file
        /// stands in the answer, which comes before the file's end where 1,000 of its lines are no records.
        /// A call is ended whose next piece does not come within a minute. [ENR-DEC-04 to 07, ENR-DEC-13, ENR-O-55;
        /// an employer]
        package static let importPayroll = Method<EnrollmentV1.ImportPayrollRequest, EnrollmentV1.ImportPayrollResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "ImportPayroll",
            kind: .clientStreaming, idempotency: .unknown)

        /// The caller's own cover and that of the dependants on a day, explained. [ENR section 16; a
        /// person]
        package static let getMyCoverage = Method<EnrollmentV1.GetMyCoverageRequest, EnrollmentV1.GetMyCoverageResponse>(
            service: "tadamun.enrollment.v1.Enrollment", name: "GetMyCoverage",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.enrollment.v1.Enrollment", file: EnrollmentV1.enrollmentFile)
    }

    /// Who is insured and who depends on them, which employers declare them, and what their cover is.
    package protocol EnrollmentService: Service {
        /// Registers an insured person, whom the fund's agent has identified from documents.
        /// Refused with ALREADY_REGISTERED, FIELD_INVALID, RIB_INVALID, EMAIL_INVALID, DATE_INVALID.
        /// [ENR-EMP-05, ENR-REG-01, ENR-RIB-03; role ENROLLMENT_AGENT]
        func registerPerson(_ request: EnrollmentV1.RegisterPersonRequest, _ call: Call) async throws -> EnrollmentV1.RegisterPersonResponse

        /// Replaces the parts of a person's record that the request holds. [ENR-UPD-02; ENROLLMENT_AGENT]
        func updatePerson(_ request: EnrollmentV1.UpdatePersonRequest, _ call: Call) async throws -> EnrollmentV1.UpdatePersonResponse

        /// A person's record with the dependants; the look is recorded. [ENR-UPD-01; ENROLLMENT_AGENT]
        func getPerson(_ request: EnrollmentV1.GetPersonRequest, _ call: Call) async throws -> EnrollmentV1.GetPersonResponse

        /// Adds a spouse or a child to an insured person's cover, from the documents that the agent has
        /// seen. Refused with PERSON_UNKNOWN, ALREADY_DEPENDANT, INSURED_IN_OWN_RIGHT, TOO_OLD.
        /// [ENR-DEP-02 to 05, ENR-O-34; ENROLLMENT_AGENT]
        func declareDependant(_ request: EnrollmentV1.DeclareDependantRequest, _ call: Call) async throws -> EnrollmentV1.DeclareDependantResponse

        /// Records what changes the right of a person or of a dependant, from a day on or for a time.
        /// Refused with PERSON_UNKNOWN, KIND_UNKNOWN, DATE_INVALID, NOT_A_DEPENDANT.
        /// [ENR section 16.2; ENROLLMENT_AGENT]
        func recordStatusChange(_ request: EnrollmentV1.RecordStatusChangeRequest, _ call: Call) async throws -> EnrollmentV1.RecordStatusChangeResponse

        /// Registers an employer under its affiliation number; the same number again is refused with
        /// ALREADY_AFFILIATED. [ENR-AFF-03; ENROLLMENT_AGENT]
        func registerEmployer(_ request: EnrollmentV1.RegisterEmployerRequest, _ call: Call) async throws -> EnrollmentV1.RegisterEmployerResponse

        /// Records that an employer has paid the contributions of a month: the days that it declared for
        /// that month, now or later, count from then on. [ENR-ENT-04, ENR-O-65; ENROLLMENT_AGENT]
        func recordContributionsPaid(_ request: EnrollmentV1.RecordContributionsPaidRequest, _ call: Call) async throws -> EnrollmentV1.RecordContributionsPaidResponse

        /// Imports a payroll exchange file (e-BDS) of the calling employer: first where it is from, then
        /// its bytes in pieces of any size. Good rows are kept and every bad one is answered; rows count
        /// from the moment that the whole file is there. The same file again changes nothing, and a later
        /// file of the same month replaces the rows of the employees whom it names. It needs no
        /// idempotency key. Refused with NOT_THIS_EMPLOYER, EMPLOYER_NOT_AFFILIATED, IMPORT_IN_PROGRESS where
        /// another file of the employer is being received, TOO_MANY_REQUESTS; what is wrong with the file
        /// stands in the answer, which comes before the file's end where 1,000 of its lines are no records.
        /// A call is ended whose next piece does not come within a minute. [ENR-DEC-04 to 07, ENR-DEC-13, ENR-O-55;
        /// an employer]
        func importPayroll(_ requests: RequestStream<EnrollmentV1.ImportPayrollRequest>, _ call: Call) async throws -> EnrollmentV1.ImportPayrollResponse

        /// The caller's own cover and that of the dependants on a day, explained. [ENR section 16; a
        /// person]
        func getMyCoverage(_ request: EnrollmentV1.GetMyCoverageRequest, _ call: Call) async throws -> EnrollmentV1.GetMyCoverageResponse
    }

    /// Calls `tadamun.enrollment.v1.Enrollment`.
    package struct EnrollmentClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Registers an insured person, whom the fund's agent has identified from documents.
        /// Refused with ALREADY_REGISTERED, FIELD_INVALID, RIB_INVALID, EMAIL_INVALID, DATE_INVALID.
        /// [ENR-EMP-05, ENR-REG-01, ENR-RIB-03; role ENROLLMENT_AGENT]
        package func registerPerson(
            _ request: EnrollmentV1.RegisterPersonRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.RegisterPersonResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.registerPerson, request, options)
        }

        /// Replaces the parts of a person's record that the request holds. [ENR-UPD-02; ENROLLMENT_AGENT]
        package func updatePerson(
            _ request: EnrollmentV1.UpdatePersonRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.UpdatePersonResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.updatePerson, request, options)
        }

        /// A person's record with the dependants; the look is recorded. [ENR-UPD-01; ENROLLMENT_AGENT]
        package func getPerson(
            _ request: EnrollmentV1.GetPersonRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.GetPersonResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.getPerson, request, options)
        }

        /// Adds a spouse or a child to an insured person's cover, from the documents that the agent has
        /// seen. Refused with PERSON_UNKNOWN, ALREADY_DEPENDANT, INSURED_IN_OWN_RIGHT, TOO_OLD.
        /// [ENR-DEP-02 to 05, ENR-O-34; ENROLLMENT_AGENT]
        package func declareDependant(
            _ request: EnrollmentV1.DeclareDependantRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.DeclareDependantResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.declareDependant, request, options)
        }

        /// Records what changes the right of a person or of a dependant, from a day on or for a time.
        /// Refused with PERSON_UNKNOWN, KIND_UNKNOWN, DATE_INVALID, NOT_A_DEPENDANT.
        /// [ENR section 16.2; ENROLLMENT_AGENT]
        package func recordStatusChange(
            _ request: EnrollmentV1.RecordStatusChangeRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.RecordStatusChangeResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.recordStatusChange, request, options)
        }

        /// Registers an employer under its affiliation number; the same number again is refused with
        /// ALREADY_AFFILIATED. [ENR-AFF-03; ENROLLMENT_AGENT]
        package func registerEmployer(
            _ request: EnrollmentV1.RegisterEmployerRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.RegisterEmployerResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.registerEmployer, request, options)
        }

        /// Records that an employer has paid the contributions of a month: the days that it declared for
        /// that month, now or later, count from then on. [ENR-ENT-04, ENR-O-65; ENROLLMENT_AGENT]
        package func recordContributionsPaid(
            _ request: EnrollmentV1.RecordContributionsPaidRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.RecordContributionsPaidResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.recordContributionsPaid, request, options)
        }

        /// Imports a payroll exchange file (e-BDS) of the calling employer: first where it is from, then
        /// its bytes in pieces of any size. Good rows are kept and every bad one is answered; rows count
        /// from the moment that the whole file is there. The same file again changes nothing, and a later
        /// file of the same month replaces the rows of the employees whom it names. It needs no
        /// idempotency key. Refused with NOT_THIS_EMPLOYER, EMPLOYER_NOT_AFFILIATED, IMPORT_IN_PROGRESS where
        /// another file of the employer is being received, TOO_MANY_REQUESTS; what is wrong with the file
        /// stands in the answer, which comes before the file's end where 1,000 of its lines are no records.
        /// A call is ended whose next piece does not come within a minute. [ENR-DEC-04 to 07, ENR-DEC-13, ENR-O-55;
        /// an employer]
        package func importPayroll(
            _ options: CallOptions = CallOptions()
        ) -> ClientStreamingCall<EnrollmentV1.ImportPayrollRequest, EnrollmentV1.ImportPayrollResponse> {
            channel.clientStreaming(EnrollmentV1.EnrollmentMethods.importPayroll, options)
        }

        /// The caller's own cover and that of the dependants on a day, explained. [ENR section 16; a
        /// person]
        package func getMyCoverage(
            _ request: EnrollmentV1.GetMyCoverageRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.GetMyCoverageResponse {
            try await channel.unary(EnrollmentV1.EnrollmentMethods.getMyCoverage, request, options)
        }
    }
}

extension EnrollmentV1.EnrollmentService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        EnrollmentV1.EnrollmentMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(EnrollmentV1.EnrollmentMethods.registerPerson) { call in call.send(final: try await self.registerPerson(call.onlyRequest(EnrollmentV1.RegisterPersonRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.updatePerson) { call in call.send(final: try await self.updatePerson(call.onlyRequest(EnrollmentV1.UpdatePersonRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.getPerson) { call in call.send(final: try await self.getPerson(call.onlyRequest(EnrollmentV1.GetPersonRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.declareDependant) { call in call.send(final: try await self.declareDependant(call.onlyRequest(EnrollmentV1.DeclareDependantRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.recordStatusChange) { call in call.send(final: try await self.recordStatusChange(call.onlyRequest(EnrollmentV1.RecordStatusChangeRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.registerEmployer) { call in call.send(final: try await self.registerEmployer(call.onlyRequest(EnrollmentV1.RegisterEmployerRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.recordContributionsPaid) { call in call.send(final: try await self.recordContributionsPaid(call.onlyRequest(EnrollmentV1.RecordContributionsPaidRequest.self), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.importPayroll) { call in call.send(final: try await self.importPayroll(RequestStream(call), call)) },
            MethodBinding(EnrollmentV1.EnrollmentMethods.getMyCoverage) { call in call.send(final: try await self.getMyCoverage(call.onlyRequest(EnrollmentV1.GetMyCoverageRequest.self), call)) },
        ]
    }
}
