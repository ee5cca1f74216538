import ClaimsAPI
import ClaimsDomain
import ServiceKit
import Testing

/// The contract's closed lists stand in the order of the domain's: each value means the same in both.
struct ContractTests {
    @Test func `every value of the domain has its own in the contract`() {
        #expect(
            Sector.allCases.map { ClaimsV1.Sector(matching: $0) } == [
                .publicSector, .privateSector,
            ]
        )
        #expect(
            CareGroup.allCases.map { ClaimsV1.CareGroup(matching: $0) } == [
                .preventive, .consultation, .maternityCare, .hospitalSurgery, .biology, .radiology,
                .functionalExploration, .medicine, .blood, .medicalDevice, .prosthesis, .optical,
                .dentalCare, .orthodontics, .rehabilitation,
            ])
        #expect(
            SheetKind.allCases.map { ClaimsV1.SheetKind(matching: $0) } == [
                .illnessSheet, .aldSheet, .dentalSheet,
            ])
        #expect(
            SheetState.allCases.map { ClaimsV1.SheetState(matching: $0) } == [
                .issued, .used, .cancelledSheet,
            ])
        #expect(
            FilingChannel.allCases.map { ClaimsV1.FilingChannel(matching: $0) } == [
                .mutualDesk, .fundDesk, .agency, .byEmployer, .post, .ofpptSite, .onouscSite,
            ])
        #expect(
            DocumentKind.allCases.map { ClaimsV1.DocumentKind(matching: $0) } == [
                .prescription, .invoice, .result, .priceSticker, .otherDocument,
            ])
        #expect(
            FileState.allCases.map { ClaimsV1.FileState(matching: $0) } == [
                .registered, .toComplete, .rejected, .processed, .paid,
            ])
        #expect(
            RefundTab.allCases.map { ClaimsV1.RefundTab(matching: $0) } == [
                .tabRegistered, .tabToCompleteOrRejected, .tabProcessed, .tabPaid,
                .globalStatement,
            ])
        #expect(
            ActNature.allCases.map { ClaimsV1.ActNature(matching: $0) } == [
                .surgery, .hospitalStay, .dialysis, .oncology, .dayHospital, .costlyMedicine,
                .imaging, .maternity, .otherAct,
            ])
        #expect(
            ApprovalKind.allCases.map { ClaimsV1.ApprovalKind(matching: $0) } == [
                .sessions, .device,
            ])
        #expect(
            ApprovalState.allCases.map { ClaimsV1.ApprovalState(matching: $0) } == [
                .approvalSubmitted, .approvalUnderControl, .approvalToComplete, .approvalApproved,
                .approvalRefused, .approvalCancelled, .approvalExhausted, .approvalExpired,
            ])
        #expect(
            AgreementState.allCases.map { ClaimsV1.AgreementState(matching: $0) } == [
                .submitted, .underControl, .agreementToComplete, .approved, .refused, .cancelled,
                .invoiced, .expired, .agreementPaid,
            ])
    }
}
