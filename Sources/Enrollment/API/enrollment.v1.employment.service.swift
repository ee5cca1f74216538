// Generated from enrollment/v1/employment.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension EnrollmentV1 {
    /// The methods of `tadamun.enrollment.v1.Employment`.
    package enum EmploymentMethods {
        /// Records the employer of a person, in the place of the one before. Refused with PERSON_UNKNOWN,
        /// EMPLOYER_UNKNOWN. [ENR-EMP-05; ENROLLMENT_AGENT]
        package static let recordEmployer = Method<EnrollmentV1.RecordEmployerRequest, EnrollmentV1.RecordEmployerResponse>(
            service: "tadamun.enrollment.v1.Employment", name: "RecordEmployer",
            kind: .unary, idempotency: .unknown)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.enrollment.v1.Employment", file: EnrollmentV1.employmentFile)
    }

    /// For whom an insured person works, where the fund knows it: an employer's official contact may confirm
    /// its own people to Identity. [ID-HRD-02]
    package protocol EmploymentService: Service {
        /// Records the employer of a person, in the place of the one before. Refused with PERSON_UNKNOWN,
        /// EMPLOYER_UNKNOWN. [ENR-EMP-05; ENROLLMENT_AGENT]
        func recordEmployer(_ request: EnrollmentV1.RecordEmployerRequest, _ call: Call) async throws -> EnrollmentV1.RecordEmployerResponse
    }

    /// Calls `tadamun.enrollment.v1.Employment`.
    package struct EmploymentClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Records the employer of a person, in the place of the one before. Refused with PERSON_UNKNOWN,
        /// EMPLOYER_UNKNOWN. [ENR-EMP-05; ENROLLMENT_AGENT]
        package func recordEmployer(
            _ request: EnrollmentV1.RecordEmployerRequest, _ options: CallOptions = CallOptions()
        ) async throws -> EnrollmentV1.RecordEmployerResponse {
            try await channel.unary(EnrollmentV1.EmploymentMethods.recordEmployer, request, options)
        }
    }
}

extension EnrollmentV1.EmploymentService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        EnrollmentV1.EmploymentMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(EnrollmentV1.EmploymentMethods.recordEmployer) { call in call.send(final: try await self.recordEmployer(call.onlyRequest(EnrollmentV1.RecordEmployerRequest.self), call)) },
        ]
    }
}
