import ProvidersAPI
import ProvidersDomain
import ServiceKit
import Testing

/// The contract's closed lists stand in the order of the domain's: each value means the same in both.
struct ContractTests {
    @Test func `every value of the domain has its own in the contract`() {
        #expect(
            Sector.allCases.map { ProvidersV1.Sector(matching: $0) } == [
                .publicSector, .privateSector,
            ])
        #expect(
            ProviderKind.allCases.map { ProvidersV1.ProviderKind(matching: $0) } == [
                .physician, .clinic, .hospital, .dialysisCentre, .cancerCentre, .pharmacy,
                .laboratory, .radiologyCentre, .dentist, .rehabilitation, .optician,
                .otherProvider,
            ])
        #expect(
            ProviderState.allCases.map { ProvidersV1.ProviderState(matching: $0) } == [
                .registered, .active, .suspendedProvider, .closed,
            ])
        #expect(
            ConventionState.allCases.map { ProvidersV1.ConventionState(matching: $0) } == [
                .noneValue, .in, .exclusionRequested, .out,
            ])
        #expect(
            ConventionEvent.allCases.map { ProvidersV1.ConventionEvent(matching: $0) } == [
                .accede, .leave, .requestExclusion, .exclude, .keep, .readmit,
            ])
        #expect(
            Standing.allCases.map { ProvidersV1.Convention(matching: $0) } == [
                .inConvention, .outOfConvention, .suspended,
            ])
        #expect(
            CatalogueKind.allCases.map { ProvidersV1.CatalogueKind(matching: $0) } == [
                .consultationRehab, .refundableMedicines, .pharmacyCoveredMedicines, .aldList,
                .dentalOrthodontics, .biologyBiopsy, .medicalDevices, .radiologyFunctional,
                .dayHospital, .oncology, .hospitalActs, .cardiology,
            ])
        #expect(
            CheckPurpose.allCases.map { ProvidersV1.CheckPurpose(matching: $0) } == [
                .admission, .billing,
            ])
        #expect(
            NotCovered.allCases.map { ProvidersV1.NotCovered(matching: $0) } == [
                .notKnown, .rightsClosed, .coveredElsewhere,
            ])
    }

    @Test func `a value that is not specified, or of a newer contract, is none`() {
        for number in [Int32.min, -1, 0, 3, .max] {
            #expect(ProvidersV1.CheckPurpose(rawValue: number).matching(CheckPurpose.self) == nil)
        }
        for purpose in CheckPurpose.allCases {
            #expect(ProvidersV1.CheckPurpose(matching: purpose).matching() == purpose)
        }
    }
}
