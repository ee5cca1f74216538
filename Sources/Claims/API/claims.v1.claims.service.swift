// Generated from claims/v1/claims.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension ClaimsV1 {
    /// The methods of `tadamun.claims.v1.Claims`.
    package enum ClaimsMethods {
        /// Issues a care sheet in the insured's name. A person for himself, CLAIMS_AGENT for an insured.
        /// [CLM-SHEET-01, CLM-SHEET-02] Refusals: INSURED_NOT_FOUND, UNKNOWN_SHEET_KIND.
        package static let issueCareSheet = Method<ClaimsV1.IssueCareSheetRequest, ClaimsV1.CareSheet>(
            service: "tadamun.claims.v1.Claims", name: "IssueCareSheet",
            kind: .unary, idempotency: .unknown)

        /// What a serial number stands for, so that a filing point need not type it. The person, or
        /// FILING_POINT, MUTUAL_AGENT, CLAIMS_AGENT. [CLM-SHEET-03] Refusals: BAD_SERIAL, SHEET_NOT_FOUND,
        /// NOT_YOURS.
        package static let getCareSheet = Method<ClaimsV1.GetCareSheetRequest, ClaimsV1.CareSheet>(
            service: "tadamun.claims.v1.Claims", name: "GetCareSheet",
            kind: .unary, idempotency: .noSideEffects)

        /// Takes back a sheet that was not used. A person his own, CLAIMS_AGENT of its fund.
        /// [claims section 2] Refusals: BAD_SERIAL, SHEET_NOT_FOUND, SHEET_ALREADY_USED, NOT_YOURS.
        package static let cancelCareSheet = Method<ClaimsV1.CancelCareSheetRequest, ClaimsV1.CareSheet>(
            service: "tadamun.claims.v1.Claims", name: "CancelCareSheet",
            kind: .unary, idempotency: .unknown)

        /// Registers an illness file that was handed in. FILING_POINT, MUTUAL_AGENT, CLAIMS_AGENT, and for
        /// CNSS an employer of those whom it declared, who is answered number and state alone.
        /// [CLM-FILE-01, CLM-FILE-02]
        /// Refusals: BENEFICIARY_NOT_FOUND, WRONG_FUND, BAD_SERIAL, SHEET_NOT_FOUND, SHEET_ALREADY_USED,
        /// SHEET_NOT_OF_INSURED, EMPTY_FILE, FUTURE_CARE_DATE, FILED_TOO_LATE, AMOUNT_INVALID,
        /// QUANTITY_INVALID, PROVIDER_NOT_FOUND, NOT_YOURS, TOO_MANY_CHECKS.
        package static let registerIllnessFile = Method<ClaimsV1.RegisterIllnessFileRequest, ClaimsV1.RegisterIllnessFileResponse>(
            service: "tadamun.claims.v1.Claims", name: "RegisterIllnessFile",
            kind: .unary, idempotency: .unknown)

        /// Asks for what a file lacks. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, NO_MISSING_ITEM, NOT_YOURS.
        package static let requestFileComplement = Method<ClaimsV1.RequestFileComplementRequest, ClaimsV1.FileStatus>(
            service: "tadamun.claims.v1.Claims", name: "RequestFileComplement",
            kind: .unary, idempotency: .unknown)

        /// Answers every item that was asked for. The insured, or FILING_POINT. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        package static let completeIllnessFile = Method<ClaimsV1.CompleteIllnessFileRequest, ClaimsV1.FileStatus>(
            service: "tadamun.claims.v1.Claims", name: "CompleteIllnessFile",
            kind: .unary, idempotency: .unknown)

        /// Refuses a file as a whole. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT, MEDICAL_CONTROLLER. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NOT_YOURS.
        package static let rejectIllnessFile = Method<ClaimsV1.RejectIllnessFileRequest, ClaimsV1.FileStatus>(
            service: "tadamun.claims.v1.Claims", name: "RejectIllnessFile",
            kind: .unary, idempotency: .unknown)

        /// Opens a processed file again, before it is paid. CLAIMS_AGENT, MEDICAL_CONTROLLER.
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NOT_YOURS.
        package static let reopenIllnessFile = Method<ClaimsV1.ReopenIllnessFileRequest, ClaimsV1.FileStatus>(
            service: "tadamun.claims.v1.Claims", name: "ReopenIllnessFile",
            kind: .unary, idempotency: .unknown)

        /// Decides a file: each line's right is asked of Enrollment and its tariff of Providers, and the
        /// amounts are fixed and explained. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT. [CLM-REIM-01, CLM-REIM-02,
        /// CLM-REIM-03, CLM-ENT] Refusals: FILE_NOT_FOUND, WRONG_STATE, NOT_YOURS; where no line can be
        /// refunded, the first line's, such as NOT_ENTITLED or TARIFF_MISSING.
        package static let processIllnessFile = Method<ClaimsV1.ProcessIllnessFileRequest, ClaimsV1.RefundDecision>(
            service: "tadamun.claims.v1.Claims", name: "ProcessIllnessFile",
            kind: .unary, idempotency: .unknown)

        /// Records that a payment run sent the refunds of processed files. A file that cannot be paid takes no
        /// other with it and is answered with its reason: FILE_NOT_FOUND, NOT_YOURS, WRONG_STATE,
        /// NO_BANK_IDENTITY. A file that gives nothing is paid without a transfer. PAYMENT_AGENT of the files'
        /// fund. [CLM-GEN-03, CLM-VIEW-01, CLM-STATE-O-06] Refusals: EMPTY_FILE, TOO_MANY_ROWS, BAD_PERIOD.
        package static let payIllnessFiles = Method<ClaimsV1.PayIllnessFilesRequest, ClaimsV1.PayIllnessFilesResponse>(
            service: "tadamun.claims.v1.Claims", name: "PayIllnessFiles",
            kind: .unary, idempotency: .unknown)

        /// Makes a file's decision again from what was kept with it: the same bytes, or INTERNAL
        /// REPLAY_DIFFERS. CLAIMS_AGENT, MEDICAL_CONTROLLER, REGULATOR. [CLM-PAR-O-01]
        package static let replayDecision = Method<ClaimsV1.ReplayDecisionRequest, ClaimsV1.RefundDecision>(
            service: "tadamun.claims.v1.Claims", name: "ReplayDecision",
            kind: .unary, idempotency: .noSideEffects)

        /// A whole file. MUTUAL_AGENT, CLAIMS_AGENT, MEDICAL_CONTROLLER of its fund.
        /// Refusals: FILE_NOT_FOUND, NOT_YOURS.
        package static let getIllnessFile = Method<ClaimsV1.GetIllnessFileRequest, ClaimsV1.IllnessFile>(
            service: "tadamun.claims.v1.Claims", name: "GetIllnessFile",
            kind: .unary, idempotency: .noSideEffects)

        /// An insured person's files, newest first, 20 a page. MUTUAL_AGENT, CLAIMS_AGENT. [CLM-VIEW-01]
        package static let listIllnessFiles = Method<ClaimsV1.ListIllnessFilesRequest, ClaimsV1.RefundList>(
            service: "tadamun.claims.v1.Claims", name: "ListIllnessFiles",
            kind: .unary, idempotency: .noSideEffects)

        /// The caller's own files by tab, newest first, 20 a page. A person. [CLM-FILE-04, CLM-VIEW-01,
        /// CLM-VIEW-04]
        package static let getMyRefunds = Method<ClaimsV1.GetMyRefundsRequest, ClaimsV1.RefundList>(
            service: "tadamun.claims.v1.Claims", name: "GetMyRefunds",
            kind: .unary, idempotency: .noSideEffects)

        /// One of the caller's own files with its explained decision. A person. [CLM-VIEW-03]
        /// Refusals: FILE_NOT_FOUND, NOT_YOURS.
        package static let getRefund = Method<ClaimsV1.GetRefundRequest, ClaimsV1.IllnessFile>(
            service: "tadamun.claims.v1.Claims", name: "GetRefund",
            kind: .unary, idempotency: .noSideEffects)

        /// The inventory of the refunds that were transferred to the caller, by day of payment: each file with
        /// its explained decision, oldest first, 20 a page. A person. [CLM-VIEW-03, CLM-VIEW-O-03]
        /// Refusal: BAD_PERIOD.
        package static let getRefundStatement = Method<ClaimsV1.GetRefundStatementRequest, ClaimsV1.RefundStatement>(
            service: "tadamun.claims.v1.Claims", name: "GetRefundStatement",
            kind: .unary, idempotency: .noSideEffects)

        /// Records a decision of the medical control that a beneficiary has a long-term or costly illness.
        /// MEDICAL_CONTROLLER. [CLM-ALD-01, CLM-ALD-08, CLM-RATE-03] Refusals: BENEFICIARY_NOT_FOUND,
        /// UNKNOWN_ALD_CODE, RATE_OUT_OF_RANGE, BAD_PERIOD.
        package static let recordIllnessDecision = Method<ClaimsV1.RecordIllnessDecisionRequest, ClaimsV1.RecordIllnessDecisionResponse>(
            service: "tadamun.claims.v1.Claims", name: "RecordIllnessDecision",
            kind: .unary, idempotency: .unknown)

        /// Asks that the fund pay care directly. A provider, with its certificate. [CLM-PEC-01, PRV-PEC-01]
        /// Refusals: PROVIDER_NOT_FOUND, OUT_OF_CONVENTION, PROVIDER_SUSPENDED, BENEFICIARY_NOT_FOUND,
        /// WRONG_FUND, NOT_ENTITLED, COVERED_ELSEWHERE, NOT_IN_BASKET_AGE, TARIFF_MISSING, EMPTY_FILE,
        /// DUPLICATE_REQUEST, DOCUMENT_MISSING, DOCUMENT_INVALID, BAD_PERIOD, ADMISSION_TOO_EARLY,
        /// TOO_MANY_CHECKS. A refusal is a look at the person's cover: it is recorded, and counts in the hour
        /// as coverage checks do. [PRV-COV-O-04, PRV-COV-O-05]
        package static let requestAgreement = Method<ClaimsV1.RequestAgreementRequest, ClaimsV1.Agreement>(
            service: "tadamun.claims.v1.Claims", name: "RequestAgreement",
            kind: .unary, idempotency: .unknown)

        /// Approves, refuses or asks for what a request lacks. MEDICAL_CONTROLLER. [CLM-PEC-01, CLM-PEC-05,
        /// CLM-PEC-10] Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NO_MISSING_ITEM,
        /// TARIFF_MISSING.
        package static let decideAgreement = Method<ClaimsV1.DecideAgreementRequest, ClaimsV1.Agreement>(
            service: "tadamun.claims.v1.Claims", name: "DecideAgreement",
            kind: .unary, idempotency: .unknown)

        /// Answers every item that was asked for; the time to answer goes on. The provider that asked.
        /// Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        package static let completeAgreement = Method<ClaimsV1.CompleteAgreementRequest, ClaimsV1.Agreement>(
            service: "tadamun.claims.v1.Claims", name: "CompleteAgreement",
            kind: .unary, idempotency: .unknown)

        /// Takes a request back. The provider that asked. Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE,
        /// NOT_YOURS.
        package static let cancelAgreement = Method<ClaimsV1.CancelAgreementRequest, ClaimsV1.Agreement>(
            service: "tadamun.claims.v1.Claims", name: "CancelAgreement",
            kind: .unary, idempotency: .unknown)

        /// A request with its decision and both shares: the provider that asked, the insured,
        /// MEDICAL_CONTROLLER, CLAIMS_AGENT. [CLM-PEC-02, CLM-PEC-05, PRV-PEC-04]
        /// Refusals: AGREEMENT_NOT_FOUND, NOT_YOURS.
        package static let getAgreement = Method<ClaimsV1.GetAgreementRequest, ClaimsV1.Agreement>(
            service: "tadamun.claims.v1.Claims", name: "GetAgreement",
            kind: .unary, idempotency: .noSideEffects)

        /// The caller's requests, or those made for the caller and his family, newest first, 20 a page. A
        /// provider, a person. [CLM-PEC-02, CLM-PEC-03, PRV-PEC-04]
        package static let listAgreements = Method<ClaimsV1.ListAgreementsRequest, ClaimsV1.ListAgreementsResponse>(
            service: "tadamun.claims.v1.Claims", name: "ListAgreements",
            kind: .unary, idempotency: .noSideEffects)

        /// Makes an agreement's decision again from what was kept with it: the same bytes, or INTERNAL
        /// REPLAY_DIFFERS. CLAIMS_AGENT, MEDICAL_CONTROLLER, REGULATOR. Refusals: AGREEMENT_NOT_FOUND,
        /// NO_DECISION_YET.
        package static let replayAgreement = Method<ClaimsV1.ReplayAgreementRequest, ClaimsV1.AgreementDecision>(
            service: "tadamun.claims.v1.Claims", name: "ReplayAgreement",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.claims.v1.Claims", file: ClaimsV1.claimsFile)
    }

    /// Illness files and their refunds, and prior agreements. Each refusal has a reason of the domain's
    /// list. [CLM]
    package protocol ClaimsService: Service {
        /// Issues a care sheet in the insured's name. A person for himself, CLAIMS_AGENT for an insured.
        /// [CLM-SHEET-01, CLM-SHEET-02] Refusals: INSURED_NOT_FOUND, UNKNOWN_SHEET_KIND.
        func issueCareSheet(_ request: ClaimsV1.IssueCareSheetRequest, _ call: Call) async throws -> ClaimsV1.CareSheet

        /// What a serial number stands for, so that a filing point need not type it. The person, or
        /// FILING_POINT, MUTUAL_AGENT, CLAIMS_AGENT. [CLM-SHEET-03] Refusals: BAD_SERIAL, SHEET_NOT_FOUND,
        /// NOT_YOURS.
        func getCareSheet(_ request: ClaimsV1.GetCareSheetRequest, _ call: Call) async throws -> ClaimsV1.CareSheet

        /// Takes back a sheet that was not used. A person his own, CLAIMS_AGENT of its fund.
        /// [claims section 2] Refusals: BAD_SERIAL, SHEET_NOT_FOUND, SHEET_ALREADY_USED, NOT_YOURS.
        func cancelCareSheet(_ request: ClaimsV1.CancelCareSheetRequest, _ call: Call) async throws -> ClaimsV1.CareSheet

        /// Registers an illness file that was handed in. FILING_POINT, MUTUAL_AGENT, CLAIMS_AGENT, and for
        /// CNSS an employer of those whom it declared, who is answered number and state alone.
        /// [CLM-FILE-01, CLM-FILE-02]
        /// Refusals: BENEFICIARY_NOT_FOUND, WRONG_FUND, BAD_SERIAL, SHEET_NOT_FOUND, SHEET_ALREADY_USED,
        /// SHEET_NOT_OF_INSURED, EMPTY_FILE, FUTURE_CARE_DATE, FILED_TOO_LATE, AMOUNT_INVALID,
        /// QUANTITY_INVALID, PROVIDER_NOT_FOUND, NOT_YOURS, TOO_MANY_CHECKS.
        func registerIllnessFile(_ request: ClaimsV1.RegisterIllnessFileRequest, _ call: Call) async throws -> ClaimsV1.RegisterIllnessFileResponse

        /// Asks for what a file lacks. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, NO_MISSING_ITEM, NOT_YOURS.
        func requestFileComplement(_ request: ClaimsV1.RequestFileComplementRequest, _ call: Call) async throws -> ClaimsV1.FileStatus

        /// Answers every item that was asked for. The insured, or FILING_POINT. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        func completeIllnessFile(_ request: ClaimsV1.CompleteIllnessFileRequest, _ call: Call) async throws -> ClaimsV1.FileStatus

        /// Refuses a file as a whole. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT, MEDICAL_CONTROLLER. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NOT_YOURS.
        func rejectIllnessFile(_ request: ClaimsV1.RejectIllnessFileRequest, _ call: Call) async throws -> ClaimsV1.FileStatus

        /// Opens a processed file again, before it is paid. CLAIMS_AGENT, MEDICAL_CONTROLLER.
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NOT_YOURS.
        func reopenIllnessFile(_ request: ClaimsV1.ReopenIllnessFileRequest, _ call: Call) async throws -> ClaimsV1.FileStatus

        /// Decides a file: each line's right is asked of Enrollment and its tariff of Providers, and the
        /// amounts are fixed and explained. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT. [CLM-REIM-01, CLM-REIM-02,
        /// CLM-REIM-03, CLM-ENT] Refusals: FILE_NOT_FOUND, WRONG_STATE, NOT_YOURS; where no line can be
        /// refunded, the first line's, such as NOT_ENTITLED or TARIFF_MISSING.
        func processIllnessFile(_ request: ClaimsV1.ProcessIllnessFileRequest, _ call: Call) async throws -> ClaimsV1.RefundDecision

        /// Records that a payment run sent the refunds of processed files. A file that cannot be paid takes no
        /// other with it and is answered with its reason: FILE_NOT_FOUND, NOT_YOURS, WRONG_STATE,
        /// NO_BANK_IDENTITY. A file that gives nothing is paid without a transfer. PAYMENT_AGENT of the files'
        /// fund. [CLM-GEN-03, CLM-VIEW-01, CLM-STATE-O-06] Refusals: EMPTY_FILE, TOO_MANY_ROWS, BAD_PERIOD.
        func payIllnessFiles(_ request: ClaimsV1.PayIllnessFilesRequest, _ call: Call) async throws -> ClaimsV1.PayIllnessFilesResponse

        /// Makes a file's decision again from what was kept with it: the same bytes, or INTERNAL
        /// REPLAY_DIFFERS. CLAIMS_AGENT, MEDICAL_CONTROLLER, REGULATOR. [CLM-PAR-O-01]
        func replayDecision(_ request: ClaimsV1.ReplayDecisionRequest, _ call: Call) async throws -> ClaimsV1.RefundDecision

        /// A whole file. MUTUAL_AGENT, CLAIMS_AGENT, MEDICAL_CONTROLLER of its fund.
        /// Refusals: FILE_NOT_FOUND, NOT_YOURS.
        func getIllnessFile(_ request: ClaimsV1.GetIllnessFileRequest, _ call: Call) async throws -> ClaimsV1.IllnessFile

        /// An insured person's files, newest first, 20 a page. MUTUAL_AGENT, CLAIMS_AGENT. [CLM-VIEW-01]
        func listIllnessFiles(_ request: ClaimsV1.ListIllnessFilesRequest, _ call: Call) async throws -> ClaimsV1.RefundList

        /// The caller's own files by tab, newest first, 20 a page. A person. [CLM-FILE-04, CLM-VIEW-01,
        /// CLM-VIEW-04]
        func getMyRefunds(_ request: ClaimsV1.GetMyRefundsRequest, _ call: Call) async throws -> ClaimsV1.RefundList

        /// One of the caller's own files with its explained decision. A person. [CLM-VIEW-03]
        /// Refusals: FILE_NOT_FOUND, NOT_YOURS.
        func getRefund(_ request: ClaimsV1.GetRefundRequest, _ call: Call) async throws -> ClaimsV1.IllnessFile

        /// The inventory of the refunds that were transferred to the caller, by day of payment: each file with
        /// its explained decision, oldest first, 20 a page. A person. [CLM-VIEW-03, CLM-VIEW-O-03]
        /// Refusal: BAD_PERIOD.
        func getRefundStatement(_ request: ClaimsV1.GetRefundStatementRequest, _ call: Call) async throws -> ClaimsV1.RefundStatement

        /// Records a decision of the medical control that a beneficiary has a long-term or costly illness.
        /// MEDICAL_CONTROLLER. [CLM-ALD-01, CLM-ALD-08, CLM-RATE-03] Refusals: BENEFICIARY_NOT_FOUND,
        /// UNKNOWN_ALD_CODE, RATE_OUT_OF_RANGE, BAD_PERIOD.
        func recordIllnessDecision(_ request: ClaimsV1.RecordIllnessDecisionRequest, _ call: Call) async throws -> ClaimsV1.RecordIllnessDecisionResponse

        /// Asks that the fund pay care directly. A provider, with its certificate. [CLM-PEC-01, PRV-PEC-01]
        /// Refusals: PROVIDER_NOT_FOUND, OUT_OF_CONVENTION, PROVIDER_SUSPENDED, BENEFICIARY_NOT_FOUND,
        /// WRONG_FUND, NOT_ENTITLED, COVERED_ELSEWHERE, NOT_IN_BASKET_AGE, TARIFF_MISSING, EMPTY_FILE,
        /// DUPLICATE_REQUEST, DOCUMENT_MISSING, DOCUMENT_INVALID, BAD_PERIOD, ADMISSION_TOO_EARLY,
        /// TOO_MANY_CHECKS. A refusal is a look at the person's cover: it is recorded, and counts in the hour
        /// as coverage checks do. [PRV-COV-O-04, PRV-COV-O-05]
        func requestAgreement(_ request: ClaimsV1.RequestAgreementRequest, _ call: Call) async throws -> ClaimsV1.Agreement

        /// Approves, refuses or asks for what a request lacks. MEDICAL_CONTROLLER. [CLM-PEC-01, CLM-PEC-05,
        /// CLM-PEC-10] Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NO_MISSING_ITEM,
        /// TARIFF_MISSING.
        func decideAgreement(_ request: ClaimsV1.DecideAgreementRequest, _ call: Call) async throws -> ClaimsV1.Agreement

        /// Answers every item that was asked for; the time to answer goes on. The provider that asked.
        /// Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        func completeAgreement(_ request: ClaimsV1.CompleteAgreementRequest, _ call: Call) async throws -> ClaimsV1.Agreement

        /// Takes a request back. The provider that asked. Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE,
        /// NOT_YOURS.
        func cancelAgreement(_ request: ClaimsV1.CancelAgreementRequest, _ call: Call) async throws -> ClaimsV1.Agreement

        /// A request with its decision and both shares: the provider that asked, the insured,
        /// MEDICAL_CONTROLLER, CLAIMS_AGENT. [CLM-PEC-02, CLM-PEC-05, PRV-PEC-04]
        /// Refusals: AGREEMENT_NOT_FOUND, NOT_YOURS.
        func getAgreement(_ request: ClaimsV1.GetAgreementRequest, _ call: Call) async throws -> ClaimsV1.Agreement

        /// The caller's requests, or those made for the caller and his family, newest first, 20 a page. A
        /// provider, a person. [CLM-PEC-02, CLM-PEC-03, PRV-PEC-04]
        func listAgreements(_ request: ClaimsV1.ListAgreementsRequest, _ call: Call) async throws -> ClaimsV1.ListAgreementsResponse

        /// Makes an agreement's decision again from what was kept with it: the same bytes, or INTERNAL
        /// REPLAY_DIFFERS. CLAIMS_AGENT, MEDICAL_CONTROLLER, REGULATOR. Refusals: AGREEMENT_NOT_FOUND,
        /// NO_DECISION_YET.
        func replayAgreement(_ request: ClaimsV1.ReplayAgreementRequest, _ call: Call) async throws -> ClaimsV1.AgreementDecision
    }

    /// Calls `tadamun.claims.v1.Claims`.
    package struct ClaimsClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Issues a care sheet in the insured's name. A person for himself, CLAIMS_AGENT for an insured.
        /// [CLM-SHEET-01, CLM-SHEET-02] Refusals: INSURED_NOT_FOUND, UNKNOWN_SHEET_KIND.
        package func issueCareSheet(
            _ request: ClaimsV1.IssueCareSheetRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.CareSheet {
            try await channel.unary(ClaimsV1.ClaimsMethods.issueCareSheet, request, options)
        }

        /// What a serial number stands for, so that a filing point need not type it. The person, or
        /// FILING_POINT, MUTUAL_AGENT, CLAIMS_AGENT. [CLM-SHEET-03] Refusals: BAD_SERIAL, SHEET_NOT_FOUND,
        /// NOT_YOURS.
        package func getCareSheet(
            _ request: ClaimsV1.GetCareSheetRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.CareSheet {
            try await channel.unary(ClaimsV1.ClaimsMethods.getCareSheet, request, options)
        }

        /// Takes back a sheet that was not used. A person his own, CLAIMS_AGENT of its fund.
        /// [claims section 2] Refusals: BAD_SERIAL, SHEET_NOT_FOUND, SHEET_ALREADY_USED, NOT_YOURS.
        package func cancelCareSheet(
            _ request: ClaimsV1.CancelCareSheetRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.CareSheet {
            try await channel.unary(ClaimsV1.ClaimsMethods.cancelCareSheet, request, options)
        }

        /// Registers an illness file that was handed in. FILING_POINT, MUTUAL_AGENT, CLAIMS_AGENT, and for
        /// CNSS an employer of those whom it declared, who is answered number and state alone.
        /// [CLM-FILE-01, CLM-FILE-02]
        /// Refusals: BENEFICIARY_NOT_FOUND, WRONG_FUND, BAD_SERIAL, SHEET_NOT_FOUND, SHEET_ALREADY_USED,
        /// SHEET_NOT_OF_INSURED, EMPTY_FILE, FUTURE_CARE_DATE, FILED_TOO_LATE, AMOUNT_INVALID,
        /// QUANTITY_INVALID, PROVIDER_NOT_FOUND, NOT_YOURS, TOO_MANY_CHECKS.
        package func registerIllnessFile(
            _ request: ClaimsV1.RegisterIllnessFileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RegisterIllnessFileResponse {
            try await channel.unary(ClaimsV1.ClaimsMethods.registerIllnessFile, request, options)
        }

        /// Asks for what a file lacks. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, NO_MISSING_ITEM, NOT_YOURS.
        package func requestFileComplement(
            _ request: ClaimsV1.RequestFileComplementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.FileStatus {
            try await channel.unary(ClaimsV1.ClaimsMethods.requestFileComplement, request, options)
        }

        /// Answers every item that was asked for. The insured, or FILING_POINT. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        package func completeIllnessFile(
            _ request: ClaimsV1.CompleteIllnessFileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.FileStatus {
            try await channel.unary(ClaimsV1.ClaimsMethods.completeIllnessFile, request, options)
        }

        /// Refuses a file as a whole. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT, MEDICAL_CONTROLLER. [CLM-FILE-04]
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NOT_YOURS.
        package func rejectIllnessFile(
            _ request: ClaimsV1.RejectIllnessFileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.FileStatus {
            try await channel.unary(ClaimsV1.ClaimsMethods.rejectIllnessFile, request, options)
        }

        /// Opens a processed file again, before it is paid. CLAIMS_AGENT, MEDICAL_CONTROLLER.
        /// Refusals: FILE_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NOT_YOURS.
        package func reopenIllnessFile(
            _ request: ClaimsV1.ReopenIllnessFileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.FileStatus {
            try await channel.unary(ClaimsV1.ClaimsMethods.reopenIllnessFile, request, options)
        }

        /// Decides a file: each line's right is asked of Enrollment and its tariff of Providers, and the
        /// amounts are fixed and explained. MUTUAL_AGENT (CNOPS), CLAIMS_AGENT. [CLM-REIM-01, CLM-REIM-02,
        /// CLM-REIM-03, CLM-ENT] Refusals: FILE_NOT_FOUND, WRONG_STATE, NOT_YOURS; where no line can be
        /// refunded, the first line's, such as NOT_ENTITLED or TARIFF_MISSING.
        package func processIllnessFile(
            _ request: ClaimsV1.ProcessIllnessFileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RefundDecision {
            try await channel.unary(ClaimsV1.ClaimsMethods.processIllnessFile, request, options)
        }

        /// Records that a payment run sent the refunds of processed files. A file that cannot be paid takes no
        /// other with it and is answered with its reason: FILE_NOT_FOUND, NOT_YOURS, WRONG_STATE,
        /// NO_BANK_IDENTITY. A file that gives nothing is paid without a transfer. PAYMENT_AGENT of the files'
        /// fund. [CLM-GEN-03, CLM-VIEW-01, CLM-STATE-O-06] Refusals: EMPTY_FILE, TOO_MANY_ROWS, BAD_PERIOD.
        package func payIllnessFiles(
            _ request: ClaimsV1.PayIllnessFilesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.PayIllnessFilesResponse {
            try await channel.unary(ClaimsV1.ClaimsMethods.payIllnessFiles, request, options)
        }

        /// Makes a file's decision again from what was kept with it: the same bytes, or INTERNAL
        /// REPLAY_DIFFERS. CLAIMS_AGENT, MEDICAL_CONTROLLER, REGULATOR. [CLM-PAR-O-01]
        package func replayDecision(
            _ request: ClaimsV1.ReplayDecisionRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RefundDecision {
            try await channel.unary(ClaimsV1.ClaimsMethods.replayDecision, request, options)
        }

        /// A whole file. MUTUAL_AGENT, CLAIMS_AGENT, MEDICAL_CONTROLLER of its fund.
        /// Refusals: FILE_NOT_FOUND, NOT_YOURS.
        package func getIllnessFile(
            _ request: ClaimsV1.GetIllnessFileRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.IllnessFile {
            try await channel.unary(ClaimsV1.ClaimsMethods.getIllnessFile, request, options)
        }

        /// An insured person's files, newest first, 20 a page. MUTUAL_AGENT, CLAIMS_AGENT. [CLM-VIEW-01]
        package func listIllnessFiles(
            _ request: ClaimsV1.ListIllnessFilesRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RefundList {
            try await channel.unary(ClaimsV1.ClaimsMethods.listIllnessFiles, request, options)
        }

        /// The caller's own files by tab, newest first, 20 a page. A person. [CLM-FILE-04, CLM-VIEW-01,
        /// CLM-VIEW-04]
        package func getMyRefunds(
            _ request: ClaimsV1.GetMyRefundsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RefundList {
            try await channel.unary(ClaimsV1.ClaimsMethods.getMyRefunds, request, options)
        }

        /// One of the caller's own files with its explained decision. A person. [CLM-VIEW-03]
        /// Refusals: FILE_NOT_FOUND, NOT_YOURS.
        package func getRefund(
            _ request: ClaimsV1.GetRefundRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.IllnessFile {
            try await channel.unary(ClaimsV1.ClaimsMethods.getRefund, request, options)
        }

        /// The inventory of the refunds that were transferred to the caller, by day of payment: each file with
        /// its explained decision, oldest first, 20 a page. A person. [CLM-VIEW-03, CLM-VIEW-O-03]
        /// Refusal: BAD_PERIOD.
        package func getRefundStatement(
            _ request: ClaimsV1.GetRefundStatementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RefundStatement {
            try await channel.unary(ClaimsV1.ClaimsMethods.getRefundStatement, request, options)
        }

        /// Records a decision of the medical control that a beneficiary has a long-term or costly illness.
        /// MEDICAL_CONTROLLER. [CLM-ALD-01, CLM-ALD-08, CLM-RATE-03] Refusals: BENEFICIARY_NOT_FOUND,
        /// UNKNOWN_ALD_CODE, RATE_OUT_OF_RANGE, BAD_PERIOD.
        package func recordIllnessDecision(
            _ request: ClaimsV1.RecordIllnessDecisionRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.RecordIllnessDecisionResponse {
            try await channel.unary(ClaimsV1.ClaimsMethods.recordIllnessDecision, request, options)
        }

        /// Asks that the fund pay care directly. A provider, with its certificate. [CLM-PEC-01, PRV-PEC-01]
        /// Refusals: PROVIDER_NOT_FOUND, OUT_OF_CONVENTION, PROVIDER_SUSPENDED, BENEFICIARY_NOT_FOUND,
        /// WRONG_FUND, NOT_ENTITLED, COVERED_ELSEWHERE, NOT_IN_BASKET_AGE, TARIFF_MISSING, EMPTY_FILE,
        /// DUPLICATE_REQUEST, DOCUMENT_MISSING, DOCUMENT_INVALID, BAD_PERIOD, ADMISSION_TOO_EARLY,
        /// TOO_MANY_CHECKS. A refusal is a look at the person's cover: it is recorded, and counts in the hour
        /// as coverage checks do. [PRV-COV-O-04, PRV-COV-O-05]
        package func requestAgreement(
            _ request: ClaimsV1.RequestAgreementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.Agreement {
            try await channel.unary(ClaimsV1.ClaimsMethods.requestAgreement, request, options)
        }

        /// Approves, refuses or asks for what a request lacks. MEDICAL_CONTROLLER. [CLM-PEC-01, CLM-PEC-05,
        /// CLM-PEC-10] Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, NO_MISSING_ITEM,
        /// TARIFF_MISSING.
        package func decideAgreement(
            _ request: ClaimsV1.DecideAgreementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.Agreement {
            try await channel.unary(ClaimsV1.ClaimsMethods.decideAgreement, request, options)
        }

        /// Answers every item that was asked for; the time to answer goes on. The provider that asked.
        /// Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE, MISSING_ITEM_UNANSWERED, NOT_YOURS.
        package func completeAgreement(
            _ request: ClaimsV1.CompleteAgreementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.Agreement {
            try await channel.unary(ClaimsV1.ClaimsMethods.completeAgreement, request, options)
        }

        /// Takes a request back. The provider that asked. Refusals: AGREEMENT_NOT_FOUND, WRONG_STATE,
        /// NOT_YOURS.
        package func cancelAgreement(
            _ request: ClaimsV1.CancelAgreementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.Agreement {
            try await channel.unary(ClaimsV1.ClaimsMethods.cancelAgreement, request, options)
        }

        /// A request with its decision and both shares: the provider that asked, the insured,
        /// MEDICAL_CONTROLLER, CLAIMS_AGENT. [CLM-PEC-02, CLM-PEC-05, PRV-PEC-04]
        /// Refusals: AGREEMENT_NOT_FOUND, NOT_YOURS.
        package func getAgreement(
            _ request: ClaimsV1.GetAgreementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.Agreement {
            try await channel.unary(ClaimsV1.ClaimsMethods.getAgreement, request, options)
        }

        /// The caller's requests, or those made for the caller and his family, newest first, 20 a page. A
        /// provider, a person. [CLM-PEC-02, CLM-PEC-03, PRV-PEC-04]
        package func listAgreements(
            _ request: ClaimsV1.ListAgreementsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.ListAgreementsResponse {
            try await channel.unary(ClaimsV1.ClaimsMethods.listAgreements, request, options)
        }

        /// Makes an agreement's decision again from what was kept with it: the same bytes, or INTERNAL
        /// REPLAY_DIFFERS. CLAIMS_AGENT, MEDICAL_CONTROLLER, REGULATOR. Refusals: AGREEMENT_NOT_FOUND,
        /// NO_DECISION_YET.
        package func replayAgreement(
            _ request: ClaimsV1.ReplayAgreementRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ClaimsV1.AgreementDecision {
            try await channel.unary(ClaimsV1.ClaimsMethods.replayAgreement, request, options)
        }
    }
}

extension ClaimsV1.ClaimsService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        ClaimsV1.ClaimsMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(ClaimsV1.ClaimsMethods.issueCareSheet) { call in call.send(final: try await self.issueCareSheet(call.onlyRequest(ClaimsV1.IssueCareSheetRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.getCareSheet) { call in call.send(final: try await self.getCareSheet(call.onlyRequest(ClaimsV1.GetCareSheetRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.cancelCareSheet) { call in call.send(final: try await self.cancelCareSheet(call.onlyRequest(ClaimsV1.CancelCareSheetRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.registerIllnessFile) { call in call.send(final: try await self.registerIllnessFile(call.onlyRequest(ClaimsV1.RegisterIllnessFileRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.requestFileComplement) { call in call.send(final: try await self.requestFileComplement(call.onlyRequest(ClaimsV1.RequestFileComplementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.completeIllnessFile) { call in call.send(final: try await self.completeIllnessFile(call.onlyRequest(ClaimsV1.CompleteIllnessFileRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.rejectIllnessFile) { call in call.send(final: try await self.rejectIllnessFile(call.onlyRequest(ClaimsV1.RejectIllnessFileRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.reopenIllnessFile) { call in call.send(final: try await self.reopenIllnessFile(call.onlyRequest(ClaimsV1.ReopenIllnessFileRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.processIllnessFile) { call in call.send(final: try await self.processIllnessFile(call.onlyRequest(ClaimsV1.ProcessIllnessFileRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.payIllnessFiles) { call in call.send(final: try await self.payIllnessFiles(call.onlyRequest(ClaimsV1.PayIllnessFilesRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.replayDecision) { call in call.send(final: try await self.replayDecision(call.onlyRequest(ClaimsV1.ReplayDecisionRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.getIllnessFile) { call in call.send(final: try await self.getIllnessFile(call.onlyRequest(ClaimsV1.GetIllnessFileRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.listIllnessFiles) { call in call.send(final: try await self.listIllnessFiles(call.onlyRequest(ClaimsV1.ListIllnessFilesRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.getMyRefunds) { call in call.send(final: try await self.getMyRefunds(call.onlyRequest(ClaimsV1.GetMyRefundsRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.getRefund) { call in call.send(final: try await self.getRefund(call.onlyRequest(ClaimsV1.GetRefundRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.getRefundStatement) { call in call.send(final: try await self.getRefundStatement(call.onlyRequest(ClaimsV1.GetRefundStatementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.recordIllnessDecision) { call in call.send(final: try await self.recordIllnessDecision(call.onlyRequest(ClaimsV1.RecordIllnessDecisionRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.requestAgreement) { call in call.send(final: try await self.requestAgreement(call.onlyRequest(ClaimsV1.RequestAgreementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.decideAgreement) { call in call.send(final: try await self.decideAgreement(call.onlyRequest(ClaimsV1.DecideAgreementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.completeAgreement) { call in call.send(final: try await self.completeAgreement(call.onlyRequest(ClaimsV1.CompleteAgreementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.cancelAgreement) { call in call.send(final: try await self.cancelAgreement(call.onlyRequest(ClaimsV1.CancelAgreementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.getAgreement) { call in call.send(final: try await self.getAgreement(call.onlyRequest(ClaimsV1.GetAgreementRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.listAgreements) { call in call.send(final: try await self.listAgreements(call.onlyRequest(ClaimsV1.ListAgreementsRequest.self), call)) },
            MethodBinding(ClaimsV1.ClaimsMethods.replayAgreement) { call in call.send(final: try await self.replayAgreement(call.onlyRequest(ClaimsV1.ReplayAgreementRequest.self), call)) },
        ]
    }
}
