// Generated from claims/v1/approvals.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension ClaimsV1 {
    /// The methods of `tadamun.claims.v1.PriorApprovals`.
    package enum PriorApprovalsMethods {
        /// Asks for an approval. A person for himself or a dependant, FILING_POINT. [CLM-PRIOR-02,
        /// CLM-PRIOR-04] Refusals: BENEFICIARY_NOT_FOUND, WRONG_FUND, NOT_ENTITLED, COVERED_ELSEWHERE,
        /// TARIFF_MISSING, NOT_SUBJECT_TO_APPROVAL, SESSIONS_INVALID, DOCUMENT_MISSING, DOCUMENT_INVALID,
        /// DUPLICATE_REQUEST, TOO_MANY_CHECKS.
        package static let requestPriorApproval = Method<ClaimsV1.RequestPriorApprovalRequest, ClaimsV1.PriorApproval>(
            service: "tadamun.claims.v1.PriorApprovals", name: "RequestPriorApproval",
            kind: .unary, idempotency: .unknown)

        /// Approves, refuses or asks for what a request lacks. MEDICAL_CONTROLLER. [CLM-PRIOR-03,
        /// CLM-PRIOR-O-03] Refusals: APPROVAL_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NO_MISSING_ITEM,
        /// SESSIONS_INVALID, BAD_PERIOD, NOT_YOURS.
        package static let decidePriorApproval = Method<ClaimsV1.DecidePriorApprovalRequest, ClaimsV1.PriorApproval>(
            service: "tadamun.claims.v1.PriorApprovals", name: "DecidePriorApproval",
            kind: .unary, idempotency: .unknown)

        /// Answers every item that was asked for; the time to answer goes on. The insured, FILING_POINT.
        /// Refusals: APPROVAL_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        package static let completePriorApproval = Method<ClaimsV1.CompletePriorApprovalRequest, ClaimsV1.PriorApproval>(
            service: "tadamun.claims.v1.PriorApprovals", name: "CompletePriorApproval",
            kind: .unary, idempotency: .unknown)

        /// Takes a request back, before it is decided. The insured. Refusals: APPROVAL_NOT_FOUND,
        /// WRONG_STATE, NOT_YOURS.
        package static let cancelPriorApproval = Method<ClaimsV1.CancelPriorApprovalRequest, ClaimsV1.PriorApproval>(
            service: "tadamun.claims.v1.PriorApprovals", name: "CancelPriorApproval",
            kind: .unary, idempotency: .unknown)

        /// One approval as it stands. The insured, MEDICAL_CONTROLLER, CLAIMS_AGENT. Refusals:
        /// APPROVAL_NOT_FOUND, NOT_YOURS.
        package static let getPriorApproval = Method<ClaimsV1.GetPriorApprovalRequest, ClaimsV1.PriorApproval>(
            service: "tadamun.claims.v1.PriorApprovals", name: "GetPriorApproval",
            kind: .unary, idempotency: .noSideEffects)

        /// The fund's requests whose 48 hours are over without an answer, the longest first, at most 100:
        /// silence approves nothing. MEDICAL_CONTROLLER, CLAIMS_AGENT. [CLM-PRIOR-03, CLM-DL-03,
        /// CLM-PRIOR-O-01]
        package static let listOverduePriorApprovals = Method<ClaimsV1.ListOverduePriorApprovalsRequest, ClaimsV1.ListOverduePriorApprovalsResponse>(
            service: "tadamun.claims.v1.PriorApprovals", name: "ListOverduePriorApprovals",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.claims.v1.PriorApprovals", file: ClaimsV1.approvalsFile)
    }

    /// Prior approvals (accord préalable, الموافقة المسبقة): some care is refunded only where the medical
    /// control approved it before. [CLM-PRIOR]
    package protocol PriorApprovalsService: Service {
        /// Asks for an approval. A person for himself or a dependant, FILING_POINT. [CLM-PRIOR-02,
        /// CLM-PRIOR-04] Refusals: BENEFICIARY_NOT_FOUND, WRONG_FUND, NOT_ENTITLED, COVERED_ELSEWHERE,
        /// TARIFF_MISSING, NOT_SUBJECT_TO_APPROVAL, SESSIONS_INVALID, DOCUMENT_MISSING, DOCUMENT_INVALID,
        /// DUPLICATE_REQUEST, TOO_MANY_CHECKS.
        func requestPriorApproval(_ request: ClaimsV1.RequestPriorApprovalRequest, _ call: Call) async throws -> ClaimsV1.PriorApproval

        /// Approves, refuses or asks for what a request lacks. MEDICAL_CONTROLLER. [CLM-PRIOR-03,
        /// CLM-PRIOR-O-03] Refusals: APPROVAL_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NO_MISSING_ITEM,
        /// SESSIONS_INVALID, BAD_PERIOD, NOT_YOURS.
        func decidePriorApproval(_ request: ClaimsV1.DecidePriorApprovalRequest, _ call: Call) async throws -> ClaimsV1.PriorApproval

        /// Answers every item that was asked for; the time to answer goes on. The insured, FILING_POINT.
        /// Refusals: APPROVAL_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        func completePriorApproval(_ request: ClaimsV1.CompletePriorApprovalRequest, _ call: Call) async throws -> ClaimsV1.PriorApproval

        /// Takes a request back, before it is decided. The insured. Refusals: APPROVAL_NOT_FOUND,
        /// WRONG_STATE, NOT_YOURS.
        func cancelPriorApproval(_ request: ClaimsV1.CancelPriorApprovalRequest, _ call: Call) async throws -> ClaimsV1.PriorApproval

        /// One approval as it stands. The insured, MEDICAL_CONTROLLER, CLAIMS_AGENT. Refusals:
        /// APPROVAL_NOT_FOUND, NOT_YOURS.
        func getPriorApproval(_ request: ClaimsV1.GetPriorApprovalRequest, _ call: Call) async throws -> ClaimsV1.PriorApproval

        /// The fund's requests whose 48 hours are over without an answer, the longest first, at most 100:
        /// silence approves nothing. MEDICAL_CONTROLLER, CLAIMS_AGENT. [CLM-PRIOR-03, CLM-DL-03,
        /// CLM-PRIOR-O-01]
        func listOverduePriorApprovals(_ request: ClaimsV1.ListOverduePriorApprovalsRequest, _ call: Call) async throws -> ClaimsV1.ListOverduePriorApprovalsResponse
    }

    /// Calls `tadamun.claims.v1.PriorApprovals`.
    package struct PriorApprovalsClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Asks for an approval. A person for himself or a dependant, FILING_POINT. [CLM-PRIOR-02,
        /// CLM-PRIOR-04] Refusals: BENEFICIARY_NOT_FOUND, WRONG_FUND, NOT_ENTITLED, COVERED_ELSEWHERE,
        /// TARIFF_MISSING, NOT_SUBJECT_TO_APPROVAL, SESSIONS_INVALID, DOCUMENT_MISSING, DOCUMENT_INVALID,
        /// DUPLICATE_REQUEST, TOO_MANY_CHECKS.
        package func requestPriorApproval(
            _ request: ClaimsV1.RequestPriorApprovalRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.PriorApproval {
            try await channel.unary(ClaimsV1.PriorApprovalsMethods.requestPriorApproval, request, options)
        }

        /// Approves, refuses or asks for what a request lacks. MEDICAL_CONTROLLER. [CLM-PRIOR-03,
        /// CLM-PRIOR-O-03] Refusals: APPROVAL_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NO_MISSING_ITEM,
        /// SESSIONS_INVALID, BAD_PERIOD, NOT_YOURS.
        package func decidePriorApproval(
            _ request: ClaimsV1.DecidePriorApprovalRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.PriorApproval {
            try await channel.unary(ClaimsV1.PriorApprovalsMethods.decidePriorApproval, request, options)
        }

        /// Answers every item that was asked for; the time to answer goes on. The insured, FILING_POINT.
        /// Refusals: APPROVAL_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        package func completePriorApproval(
            _ request: ClaimsV1.CompletePriorApprovalRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.PriorApproval {
            try await channel.unary(ClaimsV1.PriorApprovalsMethods.completePriorApproval, request, options)
        }

        /// Takes a request back, before it is decided. The insured. Refusals: APPROVAL_NOT_FOUND,
        /// WRONG_STATE, NOT_YOURS.
        package func cancelPriorApproval(
            _ request: ClaimsV1.CancelPriorApprovalRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.PriorApproval {
            try await channel.unary(ClaimsV1.PriorApprovalsMethods.cancelPriorApproval, request, options)
        }

        /// One approval as it stands. The insured, MEDICAL_CONTROLLER, CLAIMS_AGENT. Refusals:
        /// APPROVAL_NOT_FOUND, NOT_YOURS.
        package func getPriorApproval(
            _ request: ClaimsV1.GetPriorApprovalRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.PriorApproval {
            try await channel.unary(ClaimsV1.PriorApprovalsMethods.getPriorApproval, request, options)
        }

        /// The fund's requests whose 48 hours are over without an answer, the longest first, at most 100:
        /// silence approves nothing. MEDICAL_CONTROLLER, CLAIMS_AGENT. [CLM-PRIOR-03, CLM-DL-03,
        /// CLM-PRIOR-O-01]
        package func listOverduePriorApprovals(
            _ request: ClaimsV1.ListOverduePriorApprovalsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.ListOverduePriorApprovalsResponse {
            try await channel.unary(ClaimsV1.PriorApprovalsMethods.listOverduePriorApprovals, request, options)
        }
    }
}

extension ClaimsV1.PriorApprovalsService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        ClaimsV1.PriorApprovalsMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(ClaimsV1.PriorApprovalsMethods.requestPriorApproval) { call in call.send(final: try await self.requestPriorApproval(call.onlyRequest(ClaimsV1.RequestPriorApprovalRequest.self), call)) },
            MethodBinding(ClaimsV1.PriorApprovalsMethods.decidePriorApproval) { call in call.send(final: try await self.decidePriorApproval(call.onlyRequest(ClaimsV1.DecidePriorApprovalRequest.self), call)) },
            MethodBinding(ClaimsV1.PriorApprovalsMethods.completePriorApproval) { call in call.send(final: try await self.completePriorApproval(call.onlyRequest(ClaimsV1.CompletePriorApprovalRequest.self), call)) },
            MethodBinding(ClaimsV1.PriorApprovalsMethods.cancelPriorApproval) { call in call.send(final: try await self.cancelPriorApproval(call.onlyRequest(ClaimsV1.CancelPriorApprovalRequest.self), call)) },
            MethodBinding(ClaimsV1.PriorApprovalsMethods.getPriorApproval) { call in call.send(final: try await self.getPriorApproval(call.onlyRequest(ClaimsV1.GetPriorApprovalRequest.self), call)) },
            MethodBinding(ClaimsV1.PriorApprovalsMethods.listOverduePriorApprovals) { call in call.send(final: try await self.listOverduePriorApprovals(call.onlyRequest(ClaimsV1.ListOverduePriorApprovalsRequest.self), call)) },
        ]
    }
}
