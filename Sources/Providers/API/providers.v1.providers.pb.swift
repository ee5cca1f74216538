// Generated from providers/v1/providers.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import CommonAPI
package import Protobuf

extension ProvidersV1 {
    /// Where care is given: the tariff may differ.
    package struct Sector: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.Sector" }

        /// `SECTOR_UNSPECIFIED`, number 0.
        package static var unspecified: Sector { Sector(rawValue: 0) }

        /// `PUBLIC_SECTOR`, number 1.
        package static var publicSector: Sector { Sector(rawValue: 1) }

        /// `PRIVATE_SECTOR`, number 2.
        package static var privateSector: Sector { Sector(rawValue: 2) }
    }

    /// What a provider is. [PRV-INPE-O-02]
    package struct ProviderKind: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ProviderKind" }

        /// `PROVIDER_KIND_UNSPECIFIED`, number 0.
        package static var unspecified: ProviderKind { ProviderKind(rawValue: 0) }

        /// `PHYSICIAN`, number 1.
        package static var physician: ProviderKind { ProviderKind(rawValue: 1) }

        /// `CLINIC`, number 2.
        package static var clinic: ProviderKind { ProviderKind(rawValue: 2) }

        /// `HOSPITAL`, number 3.
        package static var hospital: ProviderKind { ProviderKind(rawValue: 3) }

        /// `DIALYSIS_CENTRE`, number 4.
        package static var dialysisCentre: ProviderKind { ProviderKind(rawValue: 4) }

        /// `CANCER_CENTRE`, number 5.
        package static var cancerCentre: ProviderKind { ProviderKind(rawValue: 5) }

        /// `PHARMACY`, number 6.
        package static var pharmacy: ProviderKind { ProviderKind(rawValue: 6) }

        /// `LABORATORY`, number 7.
        package static var laboratory: ProviderKind { ProviderKind(rawValue: 7) }

        /// `RADIOLOGY_CENTRE`, number 8.
        package static var radiologyCentre: ProviderKind { ProviderKind(rawValue: 8) }

        /// `DENTIST`, number 9.
        package static var dentist: ProviderKind { ProviderKind(rawValue: 9) }

        /// `REHABILITATION`, number 10.
        package static var rehabilitation: ProviderKind { ProviderKind(rawValue: 10) }

        /// `OPTICIAN`, number 11.
        package static var optician: ProviderKind { ProviderKind(rawValue: 11) }

        /// `OTHER_PROVIDER`, number 12.
        package static var otherProvider: ProviderKind { ProviderKind(rawValue: 12) }
    }

    /// A provider's place in the registry. [PRV section 5]
    package struct ProviderState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ProviderState" }

        /// `PROVIDER_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: ProviderState { ProviderState(rawValue: 0) }

        /// In the registry, not yet at work with a fund.
        package static var registered: ProviderState { ProviderState(rawValue: 1) }

        /// `ACTIVE`, number 2.
        package static var active: ProviderState { ProviderState(rawValue: 2) }

        /// `SUSPENDED_PROVIDER`, number 3.
        package static var suspendedProvider: ProviderState { ProviderState(rawValue: 3) }

        /// Readable for old claims; final.
        package static var closed: ProviderState { ProviderState(rawValue: 4) }
    }

    /// Where a provider stands with one fund. [PRV section 6]
    package struct ConventionState: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ConventionState" }

        /// `CONVENTION_STATE_UNSPECIFIED`, number 0.
        package static var unspecified: ConventionState { ConventionState(rawValue: 0) }

        /// `CONVENTION_STATE_NONE`, number 1.
        package static var noneValue: ConventionState { ConventionState(rawValue: 1) }

        /// `CONVENTION_STATE_IN`, number 2.
        package static var `in`: ConventionState { ConventionState(rawValue: 2) }

        /// Still in convention until ANAM decides; the public sees `CONVENTION_STATE_IN`.
        package static var exclusionRequested: ConventionState { ConventionState(rawValue: 3) }

        /// `CONVENTION_STATE_OUT`, number 4.
        package static var out: ConventionState { ConventionState(rawValue: 4) }
    }

    /// What happens to a convention. [PRV section 6]
    package struct ConventionEvent: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ConventionEvent" }

        /// `CONVENTION_EVENT_UNSPECIFIED`, number 0.
        package static var unspecified: ConventionEvent { ConventionEvent(rawValue: 0) }

        /// The provider accedes to the national agreement.
        package static var accede: ConventionEvent { ConventionEvent(rawValue: 1) }

        /// The provider leaves it.
        package static var leave: ConventionEvent { ConventionEvent(rawValue: 2) }

        /// The fund asks ANAM for the exclusion; still in convention.
        package static var requestExclusion: ConventionEvent { ConventionEvent(rawValue: 3) }

        /// ANAM excludes, for all funds.
        package static var exclude: ConventionEvent { ConventionEvent(rawValue: 4) }

        /// ANAM refuses the exclusion.
        package static var keep: ConventionEvent { ConventionEvent(rawValue: 5) }

        /// ANAM readmits, for all funds.
        package static var readmit: ConventionEvent { ConventionEvent(rawValue: 6) }
    }

    /// A tile of the free services page, or a group that the text names besides. [PRV-CAT-03, PRV-CAT-04]
    package struct CatalogueKind: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CatalogueKind" }

        /// `CATALOGUE_KIND_UNSPECIFIED`, number 0.
        package static var unspecified: CatalogueKind { CatalogueKind(rawValue: 0) }

        /// `CONSULTATION_REHAB`, number 1.
        package static var consultationRehab: CatalogueKind { CatalogueKind(rawValue: 1) }

        /// `REFUNDABLE_MEDICINES`, number 2.
        package static var refundableMedicines: CatalogueKind { CatalogueKind(rawValue: 2) }

        /// `PHARMACY_COVERED_MEDICINES`, number 3.
        package static var pharmacyCoveredMedicines: CatalogueKind { CatalogueKind(rawValue: 3) }

        /// `ALD_LIST`, number 4.
        package static var aldList: CatalogueKind { CatalogueKind(rawValue: 4) }

        /// `DENTAL_ORTHODONTICS`, number 5.
        package static var dentalOrthodontics: CatalogueKind { CatalogueKind(rawValue: 5) }

        /// `BIOLOGY_BIOPSY`, number 6.
        package static var biologyBiopsy: CatalogueKind { CatalogueKind(rawValue: 6) }

        /// `MEDICAL_DEVICES`, number 7.
        package static var medicalDevices: CatalogueKind { CatalogueKind(rawValue: 7) }

        /// `RADIOLOGY_FUNCTIONAL`, number 8.
        package static var radiologyFunctional: CatalogueKind { CatalogueKind(rawValue: 8) }

        /// `DAY_HOSPITAL`, number 9.
        package static var dayHospital: CatalogueKind { CatalogueKind(rawValue: 9) }

        /// `ONCOLOGY`, number 10.
        package static var oncology: CatalogueKind { CatalogueKind(rawValue: 10) }

        /// `HOSPITAL_ACTS`, number 11.
        package static var hospitalActs: CatalogueKind { CatalogueKind(rawValue: 11) }

        /// `CARDIOLOGY`, number 12.
        package static var cardiology: CatalogueKind { CatalogueKind(rawValue: 12) }
    }

    /// Why a provider asks about a person. [PRV-COV-O-04]
    package struct CheckPurpose: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CheckPurpose" }

        /// `CHECK_PURPOSE_UNSPECIFIED`, number 0.
        package static var unspecified: CheckPurpose { CheckPurpose(rawValue: 0) }

        /// `ADMISSION`, number 1.
        package static var admission: CheckPurpose { CheckPurpose(rawValue: 1) }

        /// `BILLING`, number 2.
        package static var billing: CheckPurpose { CheckPurpose(rawValue: 2) }
    }

    /// Why a person is not covered, in a word. [PRV-COV-O-02]
    package struct NotCovered: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.NotCovered" }

        /// `NOT_COVERED_UNSPECIFIED`, number 0.
        package static var unspecified: NotCovered { NotCovered(rawValue: 0) }

        /// Nobody has that number and that date of birth; which of the two is wrong is not told.
        package static var notKnown: NotCovered { NotCovered(rawValue: 1) }

        /// `RIGHTS_CLOSED`, number 2.
        package static var rightsClosed: NotCovered { NotCovered(rawValue: 2) }

        /// `COVERED_ELSEWHERE`, number 3.
        package static var coveredElsewhere: NotCovered { NotCovered(rawValue: 3) }
    }

    /// The public part of a provider's record: never bank identity, e-mail or sanctions. [PRV-INPE-O-03]
    package struct Provider: Protobuf.Message {
        /// 9 digits, never used again. [PRV-INPE-O-01]
        package var inpe: String = ""

        /// Field 2, `tadamun.providers.v1.ProviderKind`.
        package var kind: ProvidersV1.ProviderKind = ProvidersV1.ProviderKind(rawValue: 0)

        /// Field 3, `tadamun.common.v1.BilingualText`.
        package var name: CommonV1.BilingualText? = nil

        /// Field 4, `string`.
        package var speciality: String = ""

        /// Field 5, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// Field 6, `string`.
        package var city: String = ""

        /// Field 7, `string`.
        package var region: String = ""

        /// Field 8, `tadamun.providers.v1.ProviderState`.
        package var state: ProvidersV1.ProviderState = ProvidersV1.ProviderState(rawValue: 0)

        /// For each fund that the provider ever had a convention with.
        package var conventions: [ProvidersV1.ConventionStatus] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            kind: ProvidersV1.ProviderKind = ProvidersV1.ProviderKind(rawValue: 0),
            name: CommonV1.BilingualText? = nil,
            speciality: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            city: String = "",
            region: String = "",
            state: ProvidersV1.ProviderState = ProvidersV1.ProviderState(rawValue: 0),
            conventions: [ProvidersV1.ConventionStatus] = []
        ) {
            self.inpe = inpe
            self.kind = kind
            self.name = name
            self.speciality = speciality
            self.sector = sector
            self.city = city
            self.region = region
            self.state = state
            self.conventions = conventions
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.Provider" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// A provider's standing with one fund on the day asked about.
    package struct ConventionStatus: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `tadamun.providers.v1.ConventionState`.
        package var state: ProvidersV1.ConventionState = ProvidersV1.ConventionState(rawValue: 0)

        /// The first day of that state.
        package var from: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            state: ProvidersV1.ConventionState = ProvidersV1.ConventionState(rawValue: 0),
            from: String = ""
        ) {
            self.fund = fund
            self.state = state
            self.from = from
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ConventionStatus" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.RegisterProviderRequest`.
    package struct RegisterProviderRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// Field 2, `tadamun.providers.v1.ProviderKind`.
        package var kind: ProvidersV1.ProviderKind = ProvidersV1.ProviderKind(rawValue: 0)

        /// Field 3, `tadamun.common.v1.BilingualText`.
        package var name: CommonV1.BilingualText? = nil

        /// Field 4, `string`.
        package var speciality: String = ""

        /// Field 5, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// Field 6, `string`.
        package var city: String = ""

        /// Field 7, `string`.
        package var region: String = ""

        /// Kept for the fund; not in the public part.
        package var address: String = ""

        /// Kept for the fund; not in the public part.
        package var phone: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            kind: ProvidersV1.ProviderKind = ProvidersV1.ProviderKind(rawValue: 0),
            name: CommonV1.BilingualText? = nil,
            speciality: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            city: String = "",
            region: String = "",
            address: String = "",
            phone: String = ""
        ) {
            self.inpe = inpe
            self.kind = kind
            self.name = name
            self.speciality = speciality
            self.sector = sector
            self.city = city
            self.region = region
            self.address = address
            self.phone = phone
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.RegisterProviderRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.UpdateProviderRequest`.
    package struct UpdateProviderRequest: Protobuf.Message {
        /// Field 1, `tadamun.providers.v1.RegisterProviderRequest`.
        package var record: ProvidersV1.RegisterProviderRequest? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            record: ProvidersV1.RegisterProviderRequest? = nil
        ) {
            self.record = record
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.UpdateProviderRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.SetProviderStateRequest`.
    package struct SetProviderStateRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// Field 2, `tadamun.providers.v1.ProviderState`.
        package var state: ProvidersV1.ProviderState = ProvidersV1.ProviderState(rawValue: 0)

        /// First day; not before the last change.
        package var from: String = ""

        /// Required for a suspension.
        package var reason: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            state: ProvidersV1.ProviderState = ProvidersV1.ProviderState(rawValue: 0),
            from: String = "",
            reason: String = ""
        ) {
            self.inpe = inpe
            self.state = state
            self.from = from
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.SetProviderStateRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.SetConventionRequest`.
    package struct SetConventionRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `tadamun.providers.v1.ConventionEvent`.
        package var event: ProvidersV1.ConventionEvent = ProvidersV1.ConventionEvent(rawValue: 0)

        /// First day; not before the last change.
        package var from: String = ""

        /// Required to ask for an exclusion.
        package var grounds: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            event: ProvidersV1.ConventionEvent = ProvidersV1.ConventionEvent(rawValue: 0),
            from: String = "",
            grounds: String = ""
        ) {
            self.inpe = inpe
            self.fund = fund
            self.event = event
            self.from = from
            self.grounds = grounds
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.SetConventionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.SetConventionResponse`.
    package struct SetConventionResponse: Protobuf.Message {
        /// The funds whose state changed.
        package var conventions: [ProvidersV1.ConventionStatus] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            conventions: [ProvidersV1.ConventionStatus] = []
        ) {
            self.conventions = conventions
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.SetConventionResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.RecordSanctionRequest`.
    package struct RecordSanctionRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// Of the fine that the law bounds, by the fund that records it.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// The day of the decision.
        package var day: String = ""

        /// Field 4, `int64`.
        package var fineCentimes: Int64 = 0

        /// Field 5, `string`.
        package var grounds: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            day: String = "",
            fineCentimes: Int64 = 0,
            grounds: String = ""
        ) {
            self.inpe = inpe
            self.fund = fund
            self.day = day
            self.fineCentimes = fineCentimes
            self.grounds = grounds
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.RecordSanctionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// A fine on a provider. [PRV-SANC-01]
    package struct Sanction: Protobuf.Message {
        /// Field 1, `int64`.
        package var number: Int64 = 0

        /// Field 2, `string`.
        package var inpe: String = ""

        /// Field 3, `string`.
        package var day: String = ""

        /// Field 4, `int64`.
        package var fineCentimes: Int64 = 0

        /// Field 5, `string`.
        package var grounds: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            number: Int64 = 0,
            inpe: String = "",
            day: String = "",
            fineCentimes: Int64 = 0,
            grounds: String = ""
        ) {
            self.number = number
            self.inpe = inpe
            self.day = day
            self.fineCentimes = fineCentimes
            self.grounds = grounds
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.Sanction" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListSanctionsRequest`.
    package struct ListSanctionsRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = ""
        ) {
            self.inpe = inpe
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListSanctionsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListSanctionsResponse`.
    package struct ListSanctionsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.providers.v1.Sanction`.
        package var sanctions: [ProvidersV1.Sanction] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            sanctions: [ProvidersV1.Sanction] = []
        ) {
            self.sanctions = sanctions
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListSanctionsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.GetProviderRequest`.
    package struct GetProviderRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var inpe: String = ""

        /// The day whose state and conventions are asked; today where empty.
        package var day: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            day: String = ""
        ) {
            self.inpe = inpe
            self.day = day
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.GetProviderRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.SearchProvidersRequest`.
    package struct SearchProvidersRequest: Protobuf.Message {
        /// The whole INPE, or empty.
        package var inpe: String = ""

        /// At least 3 letters of the name, in French or Arabic; accents and case do not count.
        package var name: String = ""

        /// Narrows by kind where set.
        package var kind: ProvidersV1.ProviderKind = ProvidersV1.ProviderKind(rawValue: 0)

        /// Narrows by city where set; accents and case do not count.
        package var city: String = ""

        /// Narrows by speciality where set; accents and case do not count.
        package var speciality: String = ""

        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            inpe: String = "",
            name: String = "",
            kind: ProvidersV1.ProviderKind = ProvidersV1.ProviderKind(rawValue: 0),
            city: String = "",
            speciality: String = "",
            page: String = ""
        ) {
            self.inpe = inpe
            self.name = name
            self.kind = kind
            self.city = city
            self.speciality = speciality
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.SearchProvidersRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.SearchProvidersResponse`.
    package struct SearchProvidersResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.providers.v1.Provider`.
        package var providers: [ProvidersV1.Provider] = []

        /// Empty on the last page.
        package var nextPage: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            providers: [ProvidersV1.Provider] = [],
            nextPage: String = ""
        ) {
            self.providers = providers
            self.nextPage = nextPage
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.SearchProvidersResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// A version of a catalogue entry: one act at one fund in one sector. [PRV-CAT-O-01]
    package struct CatalogueEntry: Protobuf.Message {
        /// One of the fields of `price`.
        package enum Price: Sendable, Hashable {
            /// The national reference tariff of one unit.
            case referenceCentimes(Int64)
            /// A flat amount (forfait).
            case flatCentimes(Int64)
        }

        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Up to 16 characters, unique for its fund, sector and day. [PRV-CAT-O-02]
        package var code: String = ""

        /// The sector whose price it is; where only one sector has a price, it serves both. [PRV-CAT-O-03]
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// Field 4, `tadamun.providers.v1.CatalogueKind`.
        package var kind: ProvidersV1.CatalogueKind = ProvidersV1.CatalogueKind(rawValue: 0)

        /// Field 5, `tadamun.common.v1.BilingualText`.
        package var label: CommonV1.BilingualText? = nil

        /// Which field of `price` is set.
        package var price: Price?

        /// The entry's own coverage rate, where it has one.
        package var rateBasisPoints: Int32? = nil

        /// Whether a refund needs a prior approval.
        package var requiresAgreement: Bool = false

        /// Management rules (règles de gestion), where there are some.
        package var rules: CommonV1.BilingualText? = nil

        /// The least and greatest age in years, where the entry has one.
        package var leastAge: Int32? = nil

        /// Field 12, `int32`.
        package var greatestAge: Int32? = nil

        /// The first day.
        package var from: String = ""

        /// The last day; empty while no end is known.
        package var until: String = ""

        /// The text or decision that sets the price. [PRV-CAT-06]
        package var source: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            code: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            kind: ProvidersV1.CatalogueKind = ProvidersV1.CatalogueKind(rawValue: 0),
            label: CommonV1.BilingualText? = nil,
            price: Price? = nil,
            rateBasisPoints: Int32? = nil,
            requiresAgreement: Bool = false,
            rules: CommonV1.BilingualText? = nil,
            leastAge: Int32? = nil,
            greatestAge: Int32? = nil,
            from: String = "",
            until: String = "",
            source: String = ""
        ) {
            self.fund = fund
            self.code = code
            self.sector = sector
            self.kind = kind
            self.label = label
            self.price = price
            self.rateBasisPoints = rateBasisPoints
            self.requiresAgreement = requiresAgreement
            self.rules = rules
            self.leastAge = leastAge
            self.greatestAge = greatestAge
            self.from = from
            self.until = until
            self.source = source
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CatalogueEntry" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ImportTariffsRequest`.
    package struct ImportTariffsRequest: Protobuf.Message {
        /// At most 5,000.
        package var rows: [ProvidersV1.CatalogueEntry] = []

        /// Checks everything and changes nothing.
        package var dryRun: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            rows: [ProvidersV1.CatalogueEntry] = [],
            dryRun: Bool = false
        ) {
            self.rows = rows
            self.dryRun = dryRun
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ImportTariffsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ImportTariffsResponse`.
    package struct ImportTariffsResponse: Protobuf.Message {
        /// Rows published now.
        package var published: Int32 = 0

        /// Rows that stood in the catalogue already, as they are.
        package var unchanged: Int32 = 0

        /// Field 3, `repeated tadamun.providers.v1.RowFault`.
        package var faults: [ProvidersV1.RowFault] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            published: Int32 = 0,
            unchanged: Int32 = 0,
            faults: [ProvidersV1.RowFault] = []
        ) {
            self.published = published
            self.unchanged = unchanged
            self.faults = faults
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ImportTariffsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Why a row was not taken.
    package struct RowFault: Protobuf.Message {
        /// Counted from 0.
        package var row: Int32 = 0

        /// Field 2, `string`.
        package var code: String = ""

        /// The field at fault, as in `CatalogueEntry`.
        package var field: String = ""

        /// A reason in capitals, such as `VERSION_OVERLAP`.
        package var reason: String = ""

        /// Field 5, `tadamun.common.v1.BilingualText`.
        package var text: CommonV1.BilingualText? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            row: Int32 = 0,
            code: String = "",
            field: String = "",
            reason: String = "",
            text: CommonV1.BilingualText? = nil
        ) {
            self.row = row
            self.code = code
            self.field = field
            self.reason = reason
            self.text = text
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.RowFault" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.RetireTariffRequest`.
    package struct RetireTariffRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// The last day on which the tariff holds.
        package var lastDay: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            code: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            lastDay: String = ""
        ) {
            self.fund = fund
            self.code = code
            self.sector = sector
            self.lastDay = lastDay
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.RetireTariffRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.GetTariffRequest`.
    package struct GetTariffRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 2, `string`.
        package var code: String = ""

        /// Field 3, `tadamun.providers.v1.Sector`.
        package var sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0)

        /// Today where empty.
        package var day: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            code: String = "",
            sector: ProvidersV1.Sector = ProvidersV1.Sector(rawValue: 0),
            day: String = ""
        ) {
            self.fund = fund
            self.code = code
            self.sector = sector
            self.day = day
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.GetTariffRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListTariffsRequest`.
    package struct ListTariffsRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Narrows by tile where set.
        package var kind: ProvidersV1.CatalogueKind = ProvidersV1.CatalogueKind(rawValue: 0)

        /// Narrows by a part of the label, in French or Arabic, where set; accents and case do not count.
        package var text: String = ""

        /// Today where empty.
        package var day: String = ""

        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            kind: ProvidersV1.CatalogueKind = ProvidersV1.CatalogueKind(rawValue: 0),
            text: String = "",
            day: String = "",
            page: String = ""
        ) {
            self.fund = fund
            self.kind = kind
            self.text = text
            self.day = day
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListTariffsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListTariffsResponse`.
    package struct ListTariffsResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.providers.v1.CatalogueEntry`.
        package var entries: [ProvidersV1.CatalogueEntry] = []

        /// Empty on the last page.
        package var nextPage: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            entries: [ProvidersV1.CatalogueEntry] = [],
            nextPage: String = ""
        ) {
            self.entries = entries
            self.nextPage = nextPage
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListTariffsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListCatalogueKindsRequest`.
    package struct ListCatalogueKindsRequest: Protobuf.Message {
        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Today where empty.
        package var day: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            day: String = ""
        ) {
            self.fund = fund
            self.day = day
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListCatalogueKindsRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListCatalogueKindsResponse`.
    package struct ListCatalogueKindsResponse: Protobuf.Message {
        /// Each tile of the page, in its order, also those without entries.
        package var kinds: [ProvidersV1.KindCount] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            kinds: [ProvidersV1.KindCount] = []
        ) {
            self.kinds = kinds
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListCatalogueKindsResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.KindCount`.
    package struct KindCount: Protobuf.Message {
        /// Field 1, `tadamun.providers.v1.CatalogueKind`.
        package var kind: ProvidersV1.CatalogueKind = ProvidersV1.CatalogueKind(rawValue: 0)

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var label: CommonV1.BilingualText? = nil

        /// Field 3, `int32`.
        package var entries: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            kind: ProvidersV1.CatalogueKind = ProvidersV1.CatalogueKind(rawValue: 0),
            label: CommonV1.BilingualText? = nil,
            entries: Int32 = 0
        ) {
            self.kind = kind
            self.label = label
            self.entries = entries
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.KindCount" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.CheckCoverageRequest`.
    package struct CheckCoverageRequest: Protobuf.Message {
        /// Of the insured; no search by name. [PRV-COV-O-01]
        package enum Insured: Sendable, Hashable {
            /// Field 2, `string`.
            case registrationNumber(String)
            /// Field 3, `string`.
            case nationalId(String)
        }

        /// Field 1, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Of the insured; no search by name. [PRV-COV-O-01]
        package var insured: Insured?

        /// The beneficiary's date of birth.
        package var birthDay: String = ""

        /// Today where empty; at most 30 days back or ahead. [PRV-COV-O-03]
        package var day: String = ""

        /// Field 6, `tadamun.providers.v1.CheckPurpose`.
        package var purpose: ProvidersV1.CheckPurpose = ProvidersV1.CheckPurpose(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            insured: Insured? = nil,
            birthDay: String = "",
            day: String = "",
            purpose: ProvidersV1.CheckPurpose = ProvidersV1.CheckPurpose(rawValue: 0)
        ) {
            self.fund = fund
            self.insured = insured
            self.birthDay = birthDay
            self.day = day
            self.purpose = purpose
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CheckCoverageRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// What a provider may know, and nothing more. [PRV-COV-O-02]
    package struct CheckCoverageResponse: Protobuf.Message {
        /// Names this check in the record.
        package var reference: String = ""

        /// Field 2, `tadamun.common.v1.Fund`.
        package var fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0)

        /// Field 3, `string`.
        package var day: String = ""

        /// Field 4, `bool`.
        package var covered: Bool = false

        /// The last day of the cover, where it is known.
        package var until: String = ""

        /// Set where covered.
        package var person: ProvidersV1.CoveredPerson? = nil

        /// Set where not covered.
        package var reason: ProvidersV1.NotCovered = ProvidersV1.NotCovered(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            reference: String = "",
            fund: CommonV1.Fund = CommonV1.Fund(rawValue: 0),
            day: String = "",
            covered: Bool = false,
            until: String = "",
            person: ProvidersV1.CoveredPerson? = nil,
            reason: ProvidersV1.NotCovered = ProvidersV1.NotCovered(rawValue: 0)
        ) {
            self.reference = reference
            self.fund = fund
            self.day = day
            self.covered = covered
            self.until = until
            self.person = person
            self.reason = reason
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CheckCoverageResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// The beneficiary of a cover, as a provider sees him.
    package struct CoveredPerson: Protobuf.Message {
        /// Field 1, `string`.
        package var firstName: String = ""

        /// Field 2, `string`.
        package var familyName: String = ""

        /// Field 3, `int32`.
        package var birthYear: Int32 = 0

        /// `INSURED`, `SPOUSE` or `CHILD`.
        package var relation: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            firstName: String = "",
            familyName: String = "",
            birthYear: Int32 = 0,
            relation: String = ""
        ) {
            self.firstName = firstName
            self.familyName = familyName
            self.birthYear = birthYear
            self.relation = relation
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CoveredPerson" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListCoverageChecksRequest`.
    package struct ListCoverageChecksRequest: Protobuf.Message {
        /// `next_page` of the answer before.
        package var page: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            page: String = ""
        ) {
            self.page = page
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListCoverageChecksRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// Message `tadamun.providers.v1.ListCoverageChecksResponse`.
    package struct ListCoverageChecksResponse: Protobuf.Message {
        /// Field 1, `repeated tadamun.providers.v1.CoverageCheck`.
        package var checks: [ProvidersV1.CoverageCheck] = []

        /// Empty on the last page.
        package var nextPage: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            checks: [ProvidersV1.CoverageCheck] = [],
            nextPage: String = ""
        ) {
            self.checks = checks
            self.nextPage = nextPage
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.ListCoverageChecksResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// One look of a provider at the caller's cover.
    package struct CoverageCheck: Protobuf.Message {
        /// Field 1, `string`.
        package var reference: String = ""

        /// Field 2, `tadamun.common.v1.BilingualText`.
        package var providerName: CommonV1.BilingualText? = nil

        /// Field 3, `google.protobuf.Timestamp`.
        package var at: GoogleProtobuf.Timestamp? = nil

        /// Field 4, `tadamun.providers.v1.CheckPurpose`.
        package var purpose: ProvidersV1.CheckPurpose = ProvidersV1.CheckPurpose(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            reference: String = "",
            providerName: CommonV1.BilingualText? = nil,
            at: GoogleProtobuf.Timestamp? = nil,
            purpose: ProvidersV1.CheckPurpose = ProvidersV1.CheckPurpose(rawValue: 0)
        ) {
            self.reference = reference
            self.providerName = providerName
            self.at = at
            self.purpose = purpose
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.providers.v1.CoverageCheck" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { ProvidersV1.providersFile }
    }

    /// `providers/v1/providers.proto` as protoc described it.
    package static let providersFile = FileDescriptorEmbedded(
        name: "providers/v1/providers.proto",
        base64: """
            Chxwcm92aWRlcnMvdjEvcHJvdmlkZXJzLnByb3RvEhR0YWRhbXVuLnByb3ZpZGVycy52MRoWY29tbW9uL3YxL2NvbW\
            1vbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKTAwoIUHJvdmlkZXISEgoEaW5wZRgBIAEo\
            CVIEaW5wZRI2CgRraW5kGAIgASgOMiIudGFkYW11bi5wcm92aWRlcnMudjEuUHJvdmlkZXJLaW5kUgRraW5kEjQKBG\
            5hbWUYAyABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0UgRuYW1lEh4KCnNwZWNpYWxpdHkYBCAB\
            KAlSCnNwZWNpYWxpdHkSNAoGc2VjdG9yGAUgASgOMhwudGFkYW11bi5wcm92aWRlcnMudjEuU2VjdG9yUgZzZWN0b3\
            ISEgoEY2l0eRgGIAEoCVIEY2l0eRIWCgZyZWdpb24YByABKAlSBnJlZ2lvbhI5CgVzdGF0ZRgIIAEoDjIjLnRhZGFt\
            dW4ucHJvdmlkZXJzLnYxLlByb3ZpZGVyU3RhdGVSBXN0YXRlEkgKC2NvbnZlbnRpb25zGAkgAygLMiYudGFkYW11bi\
            5wcm92aWRlcnMudjEuQ29udmVudGlvblN0YXR1c1ILY29udmVudGlvbnMikAEKEENvbnZlbnRpb25TdGF0dXMSKwoE\
            ZnVuZBgBIAEoDjIXLnRhZGFtdW4uY29tbW9uLnYxLkZ1bmRSBGZ1bmQSOwoFc3RhdGUYAiABKA4yJS50YWRhbXVuLn\
            Byb3ZpZGVycy52MS5Db252ZW50aW9uU3RhdGVSBXN0YXRlEhIKBGZyb20YAyABKAlSBGZyb20izQIKF1JlZ2lzdGVy\
            UHJvdmlkZXJSZXF1ZXN0EhIKBGlucGUYASABKAlSBGlucGUSNgoEa2luZBgCIAEoDjIiLnRhZGFtdW4ucHJvdmlkZX\
            JzLnYxLlByb3ZpZGVyS2luZFIEa2luZBI0CgRuYW1lGAMgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFs\
            VGV4dFIEbmFtZRIeCgpzcGVjaWFsaXR5GAQgASgJUgpzcGVjaWFsaXR5EjQKBnNlY3RvchgFIAEoDjIcLnRhZGFtdW\
            4ucHJvdmlkZXJzLnYxLlNlY3RvclIGc2VjdG9yEhIKBGNpdHkYBiABKAlSBGNpdHkSFgoGcmVnaW9uGAcgASgJUgZy\
            ZWdpb24SGAoHYWRkcmVzcxgIIAEoCVIHYWRkcmVzcxIUCgVwaG9uZRgJIAEoCVIFcGhvbmUiXgoVVXBkYXRlUHJvdm\
            lkZXJSZXF1ZXN0EkUKBnJlY29yZBgBIAEoCzItLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlJlZ2lzdGVyUHJvdmlkZXJS\
            ZXF1ZXN0UgZyZWNvcmQilAEKF1NldFByb3ZpZGVyU3RhdGVSZXF1ZXN0EhIKBGlucGUYASABKAlSBGlucGUSOQoFc3\
            RhdGUYAiABKA4yIy50YWRhbXVuLnByb3ZpZGVycy52MS5Qcm92aWRlclN0YXRlUgVzdGF0ZRISCgRmcm9tGAMgASgJ\
            UgRmcm9tEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIsIBChRTZXRDb252ZW50aW9uUmVxdWVzdBISCgRpbnBlGAEgAS\
            gJUgRpbnBlEisKBGZ1bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEjsKBWV2ZW50GAMgASgO\
            MiUudGFkYW11bi5wcm92aWRlcnMudjEuQ29udmVudGlvbkV2ZW50UgVldmVudBISCgRmcm9tGAQgASgJUgRmcm9tEh\
            gKB2dyb3VuZHMYBSABKAlSB2dyb3VuZHMiYQoVU2V0Q29udmVudGlvblJlc3BvbnNlEkgKC2NvbnZlbnRpb25zGAEg\
            AygLMiYudGFkYW11bi5wcm92aWRlcnMudjEuQ29udmVudGlvblN0YXR1c1ILY29udmVudGlvbnMiqQEKFVJlY29yZF\
            NhbmN0aW9uUmVxdWVzdBISCgRpbnBlGAEgASgJUgRpbnBlEisKBGZ1bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52\
            MS5GdW5kUgRmdW5kEhAKA2RheRgDIAEoCVIDZGF5EiMKDWZpbmVfY2VudGltZXMYBCABKANSDGZpbmVDZW50aW1lcx\
            IYCgdncm91bmRzGAUgASgJUgdncm91bmRzIocBCghTYW5jdGlvbhIWCgZudW1iZXIYASABKANSBm51bWJlchISCgRp\
            bnBlGAIgASgJUgRpbnBlEhAKA2RheRgDIAEoCVIDZGF5EiMKDWZpbmVfY2VudGltZXMYBCABKANSDGZpbmVDZW50aW\
            1lcxIYCgdncm91bmRzGAUgASgJUgdncm91bmRzIioKFExpc3RTYW5jdGlvbnNSZXF1ZXN0EhIKBGlucGUYASABKAlS\
            BGlucGUiVQoVTGlzdFNhbmN0aW9uc1Jlc3BvbnNlEjwKCXNhbmN0aW9ucxgBIAMoCzIeLnRhZGFtdW4ucHJvdmlkZX\
            JzLnYxLlNhbmN0aW9uUglzYW5jdGlvbnMiOgoSR2V0UHJvdmlkZXJSZXF1ZXN0EhIKBGlucGUYASABKAlSBGlucGUS\
            EAoDZGF5GAIgASgJUgNkYXkiwAEKFlNlYXJjaFByb3ZpZGVyc1JlcXVlc3QSEgoEaW5wZRgBIAEoCVIEaW5wZRISCg\
            RuYW1lGAIgASgJUgRuYW1lEjYKBGtpbmQYAyABKA4yIi50YWRhbXVuLnByb3ZpZGVycy52MS5Qcm92aWRlcktpbmRS\
            BGtpbmQSEgoEY2l0eRgEIAEoCVIEY2l0eRIeCgpzcGVjaWFsaXR5GAUgASgJUgpzcGVjaWFsaXR5EhIKBHBhZ2UYBi\
            ABKAlSBHBhZ2UidAoXU2VhcmNoUHJvdmlkZXJzUmVzcG9uc2USPAoJcHJvdmlkZXJzGAEgAygLMh4udGFkYW11bi5w\
            cm92aWRlcnMudjEuUHJvdmlkZXJSCXByb3ZpZGVycxIbCgluZXh0X3BhZ2UYAiABKAlSCG5leHRQYWdlIrIFCg5DYX\
            RhbG9ndWVFbnRyeRIrCgRmdW5kGAEgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVuZFIEZnVuZBISCgRjb2RlGAIg\
            ASgJUgRjb2RlEjQKBnNlY3RvchgDIAEoDjIcLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlNlY3RvclIGc2VjdG9yEjcKBG\
            tpbmQYBCABKA4yIy50YWRhbXVuLnByb3ZpZGVycy52MS5DYXRhbG9ndWVLaW5kUgRraW5kEjYKBWxhYmVsGAUgASgL\
            MiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIFbGFiZWwSLwoScmVmZXJlbmNlX2NlbnRpbWVzGAYgAS\
            gDSABSEXJlZmVyZW5jZUNlbnRpbWVzEiUKDWZsYXRfY2VudGltZXMYByABKANIAFIMZmxhdENlbnRpbWVzEi8KEXJh\
            dGVfYmFzaXNfcG9pbnRzGAggASgFSAFSD3JhdGVCYXNpc1BvaW50c4gBARItChJyZXF1aXJlc19hZ3JlZW1lbnQYCS\
            ABKAhSEXJlcXVpcmVzQWdyZWVtZW50EjYKBXJ1bGVzGAogASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFs\
            VGV4dFIFcnVsZXMSIAoJbGVhc3RfYWdlGAsgASgFSAJSCGxlYXN0QWdliAEBEiYKDGdyZWF0ZXN0X2FnZRgMIAEoBU\
            gDUgtncmVhdGVzdEFnZYgBARISCgRmcm9tGA0gASgJUgRmcm9tEhQKBXVudGlsGA4gASgJUgV1bnRpbBIWCgZzb3Vy\
            Y2UYDyABKAlSBnNvdXJjZUIHCgVwcmljZUIUChJfcmF0ZV9iYXNpc19wb2ludHNCDAoKX2xlYXN0X2FnZUIPCg1fZ3\
            JlYXRlc3RfYWdlImkKFEltcG9ydFRhcmlmZnNSZXF1ZXN0EjgKBHJvd3MYASADKAsyJC50YWRhbXVuLnByb3ZpZGVy\
            cy52MS5DYXRhbG9ndWVFbnRyeVIEcm93cxIXCgdkcnlfcnVuGAIgASgIUgZkcnlSdW4iiwEKFUltcG9ydFRhcmlmZn\
            NSZXNwb25zZRIcCglwdWJsaXNoZWQYASABKAVSCXB1Ymxpc2hlZBIcCgl1bmNoYW5nZWQYAiABKAVSCXVuY2hhbmdl\
            ZBI2CgZmYXVsdHMYAyADKAsyHi50YWRhbXVuLnByb3ZpZGVycy52MS5Sb3dGYXVsdFIGZmF1bHRzIpQBCghSb3dGYX\
            VsdBIQCgNyb3cYASABKAVSA3JvdxISCgRjb2RlGAIgASgJUgRjb2RlEhQKBWZpZWxkGAMgASgJUgVmaWVsZBIWCgZy\
            ZWFzb24YBCABKAlSBnJlYXNvbhI0CgR0ZXh0GAUgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dF\
            IEdGV4dCKnAQoTUmV0aXJlVGFyaWZmUmVxdWVzdBIrCgRmdW5kGAEgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVu\
            ZFIEZnVuZBISCgRjb2RlGAIgASgJUgRjb2RlEjQKBnNlY3RvchgDIAEoDjIcLnRhZGFtdW4ucHJvdmlkZXJzLnYxLl\
            NlY3RvclIGc2VjdG9yEhkKCGxhc3RfZGF5GAQgASgJUgdsYXN0RGF5IpsBChBHZXRUYXJpZmZSZXF1ZXN0EisKBGZ1\
            bmQYASABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhIKBGNvZGUYAiABKAlSBGNvZGUSNAoGc2VjdG\
            9yGAMgASgOMhwudGFkYW11bi5wcm92aWRlcnMudjEuU2VjdG9yUgZzZWN0b3ISEAoDZGF5GAQgASgJUgNkYXkitAEK\
            Ekxpc3RUYXJpZmZzUmVxdWVzdBIrCgRmdW5kGAEgASgOMhcudGFkYW11bi5jb21tb24udjEuRnVuZFIEZnVuZBI3Cg\
            RraW5kGAIgASgOMiMudGFkYW11bi5wcm92aWRlcnMudjEuQ2F0YWxvZ3VlS2luZFIEa2luZBISCgR0ZXh0GAMgASgJ\
            UgR0ZXh0EhAKA2RheRgEIAEoCVIDZGF5EhIKBHBhZ2UYBSABKAlSBHBhZ2UicgoTTGlzdFRhcmlmZnNSZXNwb25zZR\
            I+CgdlbnRyaWVzGAEgAygLMiQudGFkYW11bi5wcm92aWRlcnMudjEuQ2F0YWxvZ3VlRW50cnlSB2VudHJpZXMSGwoJ\
            bmV4dF9wYWdlGAIgASgJUghuZXh0UGFnZSJaChlMaXN0Q2F0YWxvZ3VlS2luZHNSZXF1ZXN0EisKBGZ1bmQYASABKA\
            4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhAKA2RheRgCIAEoCVIDZGF5IlMKGkxpc3RDYXRhbG9ndWVL\
            aW5kc1Jlc3BvbnNlEjUKBWtpbmRzGAEgAygLMh8udGFkYW11bi5wcm92aWRlcnMudjEuS2luZENvdW50UgVraW5kcy\
            KWAQoJS2luZENvdW50EjcKBGtpbmQYASABKA4yIy50YWRhbXVuLnByb3ZpZGVycy52MS5DYXRhbG9ndWVLaW5kUgRr\
            aW5kEjYKBWxhYmVsGAIgASgLMiAudGFkYW11bi5jb21tb24udjEuQmlsaW5ndWFsVGV4dFIFbGFiZWwSGAoHZW50cm\
            llcxgDIAEoBVIHZW50cmllcyKRAgoUQ2hlY2tDb3ZlcmFnZVJlcXVlc3QSKwoEZnVuZBgBIAEoDjIXLnRhZGFtdW4u\
            Y29tbW9uLnYxLkZ1bmRSBGZ1bmQSMQoTcmVnaXN0cmF0aW9uX251bWJlchgCIAEoCUgAUhJyZWdpc3RyYXRpb25OdW\
            1iZXISIQoLbmF0aW9uYWxfaWQYAyABKAlIAFIKbmF0aW9uYWxJZBIbCgliaXJ0aF9kYXkYBCABKAlSCGJpcnRoRGF5\
            EhAKA2RheRgFIAEoCVIDZGF5EjwKB3B1cnBvc2UYBiABKA4yIi50YWRhbXVuLnByb3ZpZGVycy52MS5DaGVja1B1cn\
            Bvc2VSB3B1cnBvc2VCCQoHaW5zdXJlZCKbAgoVQ2hlY2tDb3ZlcmFnZVJlc3BvbnNlEhwKCXJlZmVyZW5jZRgBIAEo\
            CVIJcmVmZXJlbmNlEisKBGZ1bmQYAiABKA4yFy50YWRhbXVuLmNvbW1vbi52MS5GdW5kUgRmdW5kEhAKA2RheRgDIA\
            EoCVIDZGF5EhgKB2NvdmVyZWQYBCABKAhSB2NvdmVyZWQSFAoFdW50aWwYBSABKAlSBXVudGlsEjsKBnBlcnNvbhgG\
            IAEoCzIjLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkNvdmVyZWRQZXJzb25SBnBlcnNvbhI4CgZyZWFzb24YByABKA4yIC\
            50YWRhbXVuLnByb3ZpZGVycy52MS5Ob3RDb3ZlcmVkUgZyZWFzb24iigEKDUNvdmVyZWRQZXJzb24SHQoKZmlyc3Rf\
            bmFtZRgBIAEoCVIJZmlyc3ROYW1lEh8KC2ZhbWlseV9uYW1lGAIgASgJUgpmYW1pbHlOYW1lEh0KCmJpcnRoX3llYX\
            IYAyABKAVSCWJpcnRoWWVhchIaCghyZWxhdGlvbhgEIAEoCVIIcmVsYXRpb24iLwoZTGlzdENvdmVyYWdlQ2hlY2tz\
            UmVxdWVzdBISCgRwYWdlGAEgASgJUgRwYWdlInYKGkxpc3RDb3ZlcmFnZUNoZWNrc1Jlc3BvbnNlEjsKBmNoZWNrcx\
            gBIAMoCzIjLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkNvdmVyYWdlQ2hlY2tSBmNoZWNrcxIbCgluZXh0X3BhZ2UYAiAB\
            KAlSCG5leHRQYWdlIt4BCg1Db3ZlcmFnZUNoZWNrEhwKCXJlZmVyZW5jZRgBIAEoCVIJcmVmZXJlbmNlEkUKDXByb3\
            ZpZGVyX25hbWUYAiABKAsyIC50YWRhbXVuLmNvbW1vbi52MS5CaWxpbmd1YWxUZXh0Ugxwcm92aWRlck5hbWUSKgoC\
            YXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgJhdBI8CgdwdXJwb3NlGAQgASgOMiIudGFkYW11bi\
            5wcm92aWRlcnMudjEuQ2hlY2tQdXJwb3NlUgdwdXJwb3NlKkcKBlNlY3RvchIWChJTRUNUT1JfVU5TUEVDSUZJRUQQ\
            ABIRCg1QVUJMSUNfU0VDVE9SEAESEgoOUFJJVkFURV9TRUNUT1IQAir1AQoMUHJvdmlkZXJLaW5kEh0KGVBST1ZJRE\
            VSX0tJTkRfVU5TUEVDSUZJRUQQABINCglQSFlTSUNJQU4QARIKCgZDTElOSUMQAhIMCghIT1NQSVRBTBADEhMKD0RJ\
            QUxZU0lTX0NFTlRSRRAEEhEKDUNBTkNFUl9DRU5UUkUQBRIMCghQSEFSTUFDWRAGEg4KCkxBQk9SQVRPUlkQBxIUCh\
            BSQURJT0xPR1lfQ0VOVFJFEAgSCwoHREVOVElTVBAJEhIKDlJFSEFCSUxJVEFUSU9OEAoSDAoIT1BUSUNJQU4QCxIS\
            Cg5PVEhFUl9QUk9WSURFUhAMKm8KDVByb3ZpZGVyU3RhdGUSHgoaUFJPVklERVJfU1RBVEVfVU5TUEVDSUZJRUQQAB\
            IOCgpSRUdJU1RFUkVEEAESCgoGQUNUSVZFEAISFgoSU1VTUEVOREVEX1BST1ZJREVSEAMSCgoGQ0xPU0VEEAQqqwEK\
            D0NvbnZlbnRpb25TdGF0ZRIgChxDT05WRU5USU9OX1NUQVRFX1VOU1BFQ0lGSUVEEAASGQoVQ09OVkVOVElPTl9TVE\
            FURV9OT05FEAESFwoTQ09OVkVOVElPTl9TVEFURV9JThACEigKJENPTlZFTlRJT05fU1RBVEVfRVhDTFVTSU9OX1JF\
            UVVFU1RFRBADEhgKFENPTlZFTlRJT05fU1RBVEVfT1VUEAQqhQEKD0NvbnZlbnRpb25FdmVudBIgChxDT05WRU5USU\
            9OX0VWRU5UX1VOU1BFQ0lGSUVEEAASCgoGQUNDRURFEAESCQoFTEVBVkUQAhIVChFSRVFVRVNUX0VYQ0xVU0lPThAD\
            EgsKB0VYQ0xVREUQBBIICgRLRUVQEAUSCwoHUkVBRE1JVBAGKq4CCg1DYXRhbG9ndWVLaW5kEh4KGkNBVEFMT0dVRV\
            9LSU5EX1VOU1BFQ0lGSUVEEAASFgoSQ09OU1VMVEFUSU9OX1JFSEFCEAESGAoUUkVGVU5EQUJMRV9NRURJQ0lORVMQ\
            AhIeChpQSEFSTUFDWV9DT1ZFUkVEX01FRElDSU5FUxADEgwKCEFMRF9MSVNUEAQSFwoTREVOVEFMX09SVEhPRE9OVE\
            lDUxAFEhIKDkJJT0xPR1lfQklPUFNZEAYSEwoPTUVESUNBTF9ERVZJQ0VTEAcSGAoUUkFESU9MT0dZX0ZVTkNUSU9O\
            QUwQCBIQCgxEQVlfSE9TUElUQUwQCRIMCghPTkNPTE9HWRAKEhEKDUhPU1BJVEFMX0FDVFMQCxIOCgpDQVJESU9MT0\
            dZEAwqSQoMQ2hlY2tQdXJwb3NlEh0KGUNIRUNLX1BVUlBPU0VfVU5TUEVDSUZJRUQQABINCglBRE1JU1NJT04QARIL\
            CgdCSUxMSU5HEAIqYgoKTm90Q292ZXJlZBIbChdOT1RfQ09WRVJFRF9VTlNQRUNJRklFRBAAEg0KCU5PVF9LTk9XTh\
            ABEhEKDVJJR0hUU19DTE9TRUQQAhIVChFDT1ZFUkVEX0VMU0VXSEVSRRADMrUMCglQcm92aWRlcnMSYQoQUmVnaXN0\
            ZXJQcm92aWRlchItLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlJlZ2lzdGVyUHJvdmlkZXJSZXF1ZXN0Gh4udGFkYW11bi\
            5wcm92aWRlcnMudjEuUHJvdmlkZXISXQoOVXBkYXRlUHJvdmlkZXISKy50YWRhbXVuLnByb3ZpZGVycy52MS5VcGRh\
            dGVQcm92aWRlclJlcXVlc3QaHi50YWRhbXVuLnByb3ZpZGVycy52MS5Qcm92aWRlchJhChBTZXRQcm92aWRlclN0YX\
            RlEi0udGFkYW11bi5wcm92aWRlcnMudjEuU2V0UHJvdmlkZXJTdGF0ZVJlcXVlc3QaHi50YWRhbXVuLnByb3ZpZGVy\
            cy52MS5Qcm92aWRlchJoCg1TZXRDb252ZW50aW9uEioudGFkYW11bi5wcm92aWRlcnMudjEuU2V0Q29udmVudGlvbl\
            JlcXVlc3QaKy50YWRhbXVuLnByb3ZpZGVycy52MS5TZXRDb252ZW50aW9uUmVzcG9uc2USXQoOUmVjb3JkU2FuY3Rp\
            b24SKy50YWRhbXVuLnByb3ZpZGVycy52MS5SZWNvcmRTYW5jdGlvblJlcXVlc3QaHi50YWRhbXVuLnByb3ZpZGVycy\
            52MS5TYW5jdGlvbhJtCg1MaXN0U2FuY3Rpb25zEioudGFkYW11bi5wcm92aWRlcnMudjEuTGlzdFNhbmN0aW9uc1Jl\
            cXVlc3QaKy50YWRhbXVuLnByb3ZpZGVycy52MS5MaXN0U2FuY3Rpb25zUmVzcG9uc2UiA5ACARJcCgtHZXRQcm92aW\
            RlchIoLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkdldFByb3ZpZGVyUmVxdWVzdBoeLnRhZGFtdW4ucHJvdmlkZXJzLnYx\
            LlByb3ZpZGVyIgOQAgEScwoPU2VhcmNoUHJvdmlkZXJzEiwudGFkYW11bi5wcm92aWRlcnMudjEuU2VhcmNoUHJvdm\
            lkZXJzUmVxdWVzdBotLnRhZGFtdW4ucHJvdmlkZXJzLnYxLlNlYXJjaFByb3ZpZGVyc1Jlc3BvbnNlIgOQAgESaAoN\
            SW1wb3J0VGFyaWZmcxIqLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkltcG9ydFRhcmlmZnNSZXF1ZXN0GisudGFkYW11bi\
            5wcm92aWRlcnMudjEuSW1wb3J0VGFyaWZmc1Jlc3BvbnNlEl8KDFJldGlyZVRhcmlmZhIpLnRhZGFtdW4ucHJvdmlk\
            ZXJzLnYxLlJldGlyZVRhcmlmZlJlcXVlc3QaJC50YWRhbXVuLnByb3ZpZGVycy52MS5DYXRhbG9ndWVFbnRyeRJeCg\
            lHZXRUYXJpZmYSJi50YWRhbXVuLnByb3ZpZGVycy52MS5HZXRUYXJpZmZSZXF1ZXN0GiQudGFkYW11bi5wcm92aWRl\
            cnMudjEuQ2F0YWxvZ3VlRW50cnkiA5ACARJnCgtMaXN0VGFyaWZmcxIoLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkxpc3\
            RUYXJpZmZzUmVxdWVzdBopLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkxpc3RUYXJpZmZzUmVzcG9uc2UiA5ACARJ8ChJM\
            aXN0Q2F0YWxvZ3VlS2luZHMSLy50YWRhbXVuLnByb3ZpZGVycy52MS5MaXN0Q2F0YWxvZ3VlS2luZHNSZXF1ZXN0Gj\
            AudGFkYW11bi5wcm92aWRlcnMudjEuTGlzdENhdGFsb2d1ZUtpbmRzUmVzcG9uc2UiA5ACARJoCg1DaGVja0NvdmVy\
            YWdlEioudGFkYW11bi5wcm92aWRlcnMudjEuQ2hlY2tDb3ZlcmFnZVJlcXVlc3QaKy50YWRhbXVuLnByb3ZpZGVycy\
            52MS5DaGVja0NvdmVyYWdlUmVzcG9uc2USfAoSTGlzdENvdmVyYWdlQ2hlY2tzEi8udGFkYW11bi5wcm92aWRlcnMu\
            djEuTGlzdENvdmVyYWdlQ2hlY2tzUmVxdWVzdBowLnRhZGFtdW4ucHJvdmlkZXJzLnYxLkxpc3RDb3ZlcmFnZUNoZW\
            Nrc1Jlc3BvbnNlIgOQAgFiBnByb3RvMw==
            """,
        dependencies: [CommonV1.commonFile, GoogleProtobuf.timestampFile])
}

extension ProvidersV1.Provider {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ProviderKind>.size(self.kind) }
        if let value = self.name { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.speciality.isEmpty { size &+= 1 &+ WireString.size(self.speciality) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if !self.city.isEmpty { size &+= 1 &+ WireString.size(self.city) }
        if !self.region.isEmpty { size &+= 1 &+ WireString.size(self.region) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ProviderState>.size(self.state) }
        size &+= repeatedSize(WireMessage<ProvidersV1.ConventionStatus>.self, self.conventions, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.ConventionStatus>.self, self.conventions, tag: 74)
        if self.state.rawValue != 0 {
            WireEnum<ProvidersV1.ProviderState>.write(self.state, to: &writer)
            writer.tag(64)
        }
        if !self.region.isEmpty {
            WireString.write(self.region, to: &writer)
            writer.tag(58)
        }
        if !self.city.isEmpty {
            WireString.write(self.city, to: &writer)
            writer.tag(50)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(40)
        }
        if !self.speciality.isEmpty {
            WireString.write(self.speciality, to: &writer)
            writer.tag(34)
        }
        if let value = self.name {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ProvidersV1.ProviderKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 16: self.kind = try WireEnum<ProvidersV1.ProviderKind>.read(from: &reader)
            case 26: try reader.merge(into: &self.name)
            case 34: self.speciality = try WireString.read(from: &reader)
            case 40: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 50: self.city = try WireString.read(from: &reader)
            case 58: self.region = try WireString.read(from: &reader)
            case 64: self.state = try WireEnum<ProvidersV1.ProviderState>.read(from: &reader)
            case 74: try reader.append(to: &self.conventions, tag: 74)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ConventionStatus {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ConventionState>.size(self.state) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(26)
        }
        if self.state.rawValue != 0 {
            WireEnum<ProvidersV1.ConventionState>.write(self.state, to: &writer)
            writer.tag(16)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 16: self.state = try WireEnum<ProvidersV1.ConventionState>.read(from: &reader)
            case 26: self.from = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.RegisterProviderRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ProviderKind>.size(self.kind) }
        if let value = self.name { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if !self.speciality.isEmpty { size &+= 1 &+ WireString.size(self.speciality) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if !self.city.isEmpty { size &+= 1 &+ WireString.size(self.city) }
        if !self.region.isEmpty { size &+= 1 &+ WireString.size(self.region) }
        if !self.address.isEmpty { size &+= 1 &+ WireString.size(self.address) }
        if !self.phone.isEmpty { size &+= 1 &+ WireString.size(self.phone) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.phone.isEmpty {
            WireString.write(self.phone, to: &writer)
            writer.tag(74)
        }
        if !self.address.isEmpty {
            WireString.write(self.address, to: &writer)
            writer.tag(66)
        }
        if !self.region.isEmpty {
            WireString.write(self.region, to: &writer)
            writer.tag(58)
        }
        if !self.city.isEmpty {
            WireString.write(self.city, to: &writer)
            writer.tag(50)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(40)
        }
        if !self.speciality.isEmpty {
            WireString.write(self.speciality, to: &writer)
            writer.tag(34)
        }
        if let value = self.name {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ProvidersV1.ProviderKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 16: self.kind = try WireEnum<ProvidersV1.ProviderKind>.read(from: &reader)
            case 26: try reader.merge(into: &self.name)
            case 34: self.speciality = try WireString.read(from: &reader)
            case 40: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 50: self.city = try WireString.read(from: &reader)
            case 58: self.region = try WireString.read(from: &reader)
            case 66: self.address = try WireString.read(from: &reader)
            case 74: self.phone = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...9: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.UpdateProviderRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.record { size &+= 1 &+ WireMessage<ProvidersV1.RegisterProviderRequest>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.record {
            WireMessage<ProvidersV1.RegisterProviderRequest>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.record)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.SetProviderStateRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if self.state.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ProviderState>.size(self.state) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(34)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(26)
        }
        if self.state.rawValue != 0 {
            WireEnum<ProvidersV1.ProviderState>.write(self.state, to: &writer)
            writer.tag(16)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 16: self.state = try WireEnum<ProvidersV1.ProviderState>.read(from: &reader)
            case 26: self.from = try WireString.read(from: &reader)
            case 34: self.reason = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.SetConventionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.event.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ConventionEvent>.size(self.event) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.grounds.isEmpty { size &+= 1 &+ WireString.size(self.grounds) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.grounds.isEmpty {
            WireString.write(self.grounds, to: &writer)
            writer.tag(42)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(34)
        }
        if self.event.rawValue != 0 {
            WireEnum<ProvidersV1.ConventionEvent>.write(self.event, to: &writer)
            writer.tag(24)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 24: self.event = try WireEnum<ProvidersV1.ConventionEvent>.read(from: &reader)
            case 34: self.from = try WireString.read(from: &reader)
            case 42: self.grounds = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.SetConventionResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.ConventionStatus>.self, self.conventions, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.ConventionStatus>.self, self.conventions, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.conventions, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.RecordSanctionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.fineCentimes != 0 { size &+= 1 &+ WireInt64.size(self.fineCentimes) }
        if !self.grounds.isEmpty { size &+= 1 &+ WireString.size(self.grounds) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.grounds.isEmpty {
            WireString.write(self.grounds, to: &writer)
            writer.tag(42)
        }
        if self.fineCentimes != 0 {
            WireInt64.write(self.fineCentimes, to: &writer)
            writer.tag(32)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(26)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 26: self.day = try WireString.read(from: &reader)
            case 32: self.fineCentimes = try WireInt64.read(from: &reader)
            case 42: self.grounds = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.Sanction {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.number != 0 { size &+= 1 &+ WireInt64.size(self.number) }
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.fineCentimes != 0 { size &+= 1 &+ WireInt64.size(self.fineCentimes) }
        if !self.grounds.isEmpty { size &+= 1 &+ WireString.size(self.grounds) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.grounds.isEmpty {
            WireString.write(self.grounds, to: &writer)
            writer.tag(42)
        }
        if self.fineCentimes != 0 {
            WireInt64.write(self.fineCentimes, to: &writer)
            writer.tag(32)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(26)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(18)
        }
        if self.number != 0 {
            WireInt64.write(self.number, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.number = try WireInt64.read(from: &reader)
            case 18: self.inpe = try WireString.read(from: &reader)
            case 26: self.day = try WireString.read(from: &reader)
            case 32: self.fineCentimes = try WireInt64.read(from: &reader)
            case 42: self.grounds = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListSanctionsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListSanctionsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.Sanction>.self, self.sanctions, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.Sanction>.self, self.sanctions, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.sanctions, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.GetProviderRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(18)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 18: self.day = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.SearchProvidersRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.inpe.isEmpty { size &+= 1 &+ WireString.size(self.inpe) }
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.ProviderKind>.size(self.kind) }
        if !self.city.isEmpty { size &+= 1 &+ WireString.size(self.city) }
        if !self.speciality.isEmpty { size &+= 1 &+ WireString.size(self.speciality) }
        if !self.page.isEmpty { size &+= 1 &+ WireString.size(self.page) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.page.isEmpty {
            WireString.write(self.page, to: &writer)
            writer.tag(50)
        }
        if !self.speciality.isEmpty {
            WireString.write(self.speciality, to: &writer)
            writer.tag(42)
        }
        if !self.city.isEmpty {
            WireString.write(self.city, to: &writer)
            writer.tag(34)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ProvidersV1.ProviderKind>.write(self.kind, to: &writer)
            writer.tag(24)
        }
        if !self.name.isEmpty {
            WireString.write(self.name, to: &writer)
            writer.tag(18)
        }
        if !self.inpe.isEmpty {
            WireString.write(self.inpe, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.inpe = try WireString.read(from: &reader)
            case 18: self.name = try WireString.read(from: &reader)
            case 24: self.kind = try WireEnum<ProvidersV1.ProviderKind>.read(from: &reader)
            case 34: self.city = try WireString.read(from: &reader)
            case 42: self.speciality = try WireString.read(from: &reader)
            case 50: self.page = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.SearchProvidersResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.Provider>.self, self.providers, tagSize: 1)
        if !self.nextPage.isEmpty { size &+= 1 &+ WireString.size(self.nextPage) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.nextPage.isEmpty {
            WireString.write(self.nextPage, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireMessage<ProvidersV1.Provider>.self, self.providers, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.providers, tag: 10)
            case 18: self.nextPage = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.CatalogueEntry {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.CatalogueKind>.size(self.kind) }
        if let value = self.label { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.rateBasisPoints { size &+= 1 &+ WireInt32.size(value) }
        if self.requiresAgreement { size &+= 1 &+ WireBool.size(self.requiresAgreement) }
        if let value = self.rules { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.leastAge { size &+= 1 &+ WireInt32.size(value) }
        if let value = self.greatestAge { size &+= 1 &+ WireInt32.size(value) }
        if !self.from.isEmpty { size &+= 1 &+ WireString.size(self.from) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if !self.source.isEmpty { size &+= 1 &+ WireString.size(self.source) }
        switch self.price {
            case .referenceCentimes(let value): size &+= 1 &+ WireInt64.size(value)
            case .flatCentimes(let value): size &+= 1 &+ WireInt64.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.source.isEmpty {
            WireString.write(self.source, to: &writer)
            writer.tag(122)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(114)
        }
        if !self.from.isEmpty {
            WireString.write(self.from, to: &writer)
            writer.tag(106)
        }
        if let value = self.greatestAge {
            WireInt32.write(value, to: &writer)
            writer.tag(96)
        }
        if let value = self.leastAge {
            WireInt32.write(value, to: &writer)
            writer.tag(88)
        }
        if let value = self.rules {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(82)
        }
        if self.requiresAgreement {
            WireBool.write(self.requiresAgreement, to: &writer)
            writer.tag(72)
        }
        if let value = self.rateBasisPoints {
            WireInt32.write(value, to: &writer)
            writer.tag(64)
        }
        if case .flatCentimes(let value) = self.price {
            WireInt64.write(value, to: &writer)
            writer.tag(56)
        }
        if case .referenceCentimes(let value) = self.price {
            WireInt64.write(value, to: &writer)
            writer.tag(48)
        }
        if let value = self.label {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(42)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ProvidersV1.CatalogueKind>.write(self.kind, to: &writer)
            writer.tag(32)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(24)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 24: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 32: self.kind = try WireEnum<ProvidersV1.CatalogueKind>.read(from: &reader)
            case 42: try reader.merge(into: &self.label)
            case 48: self.price = .referenceCentimes(try WireInt64.read(from: &reader))
            case 56: self.price = .flatCentimes(try WireInt64.read(from: &reader))
            case 64: self.rateBasisPoints = try WireInt32.read(from: &reader)
            case 72: self.requiresAgreement = try WireBool.read(from: &reader)
            case 82: try reader.merge(into: &self.rules)
            case 88: self.leastAge = try WireInt32.read(from: &reader)
            case 96: self.greatestAge = try WireInt32.read(from: &reader)
            case 106: self.from = try WireString.read(from: &reader)
            case 114: self.until = try WireString.read(from: &reader)
            case 122: self.source = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...15: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ImportTariffsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.CatalogueEntry>.self, self.rows, tagSize: 1)
        if self.dryRun { size &+= 1 &+ WireBool.size(self.dryRun) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.dryRun {
            WireBool.write(self.dryRun, to: &writer)
            writer.tag(16)
        }
        writer.repeated(WireMessage<ProvidersV1.CatalogueEntry>.self, self.rows, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.rows, tag: 10)
            case 16: self.dryRun = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ImportTariffsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.published != 0 { size &+= 1 &+ WireInt32.size(self.published) }
        if self.unchanged != 0 { size &+= 1 &+ WireInt32.size(self.unchanged) }
        size &+= repeatedSize(WireMessage<ProvidersV1.RowFault>.self, self.faults, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.RowFault>.self, self.faults, tag: 26)
        if self.unchanged != 0 {
            WireInt32.write(self.unchanged, to: &writer)
            writer.tag(16)
        }
        if self.published != 0 {
            WireInt32.write(self.published, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.published = try WireInt32.read(from: &reader)
            case 16: self.unchanged = try WireInt32.read(from: &reader)
            case 26: try reader.append(to: &self.faults, tag: 26)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.RowFault {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.row != 0 { size &+= 1 &+ WireInt32.size(self.row) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if !self.field.isEmpty { size &+= 1 &+ WireString.size(self.field) }
        if !self.reason.isEmpty { size &+= 1 &+ WireString.size(self.reason) }
        if let value = self.text { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.text {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(42)
        }
        if !self.reason.isEmpty {
            WireString.write(self.reason, to: &writer)
            writer.tag(34)
        }
        if !self.field.isEmpty {
            WireString.write(self.field, to: &writer)
            writer.tag(26)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if self.row != 0 {
            WireInt32.write(self.row, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.row = try WireInt32.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 26: self.field = try WireString.read(from: &reader)
            case 34: self.reason = try WireString.read(from: &reader)
            case 42: try reader.merge(into: &self.text)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.RetireTariffRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if !self.lastDay.isEmpty { size &+= 1 &+ WireString.size(self.lastDay) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.lastDay.isEmpty {
            WireString.write(self.lastDay, to: &writer)
            writer.tag(34)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(24)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 24: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 34: self.lastDay = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.GetTariffRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.code.isEmpty { size &+= 1 &+ WireString.size(self.code) }
        if self.sector.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.Sector>.size(self.sector) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(34)
        }
        if self.sector.rawValue != 0 {
            WireEnum<ProvidersV1.Sector>.write(self.sector, to: &writer)
            writer.tag(24)
        }
        if !self.code.isEmpty {
            WireString.write(self.code, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.code = try WireString.read(from: &reader)
            case 24: self.sector = try WireEnum<ProvidersV1.Sector>.read(from: &reader)
            case 34: self.day = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListTariffsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.CatalogueKind>.size(self.kind) }
        if !self.text.isEmpty { size &+= 1 &+ WireString.size(self.text) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if !self.page.isEmpty { size &+= 1 &+ WireString.size(self.page) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.page.isEmpty {
            WireString.write(self.page, to: &writer)
            writer.tag(42)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(34)
        }
        if !self.text.isEmpty {
            WireString.write(self.text, to: &writer)
            writer.tag(26)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ProvidersV1.CatalogueKind>.write(self.kind, to: &writer)
            writer.tag(16)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 16: self.kind = try WireEnum<ProvidersV1.CatalogueKind>.read(from: &reader)
            case 26: self.text = try WireString.read(from: &reader)
            case 34: self.day = try WireString.read(from: &reader)
            case 42: self.page = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...5: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListTariffsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.CatalogueEntry>.self, self.entries, tagSize: 1)
        if !self.nextPage.isEmpty { size &+= 1 &+ WireString.size(self.nextPage) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.nextPage.isEmpty {
            WireString.write(self.nextPage, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireMessage<ProvidersV1.CatalogueEntry>.self, self.entries, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.entries, tag: 10)
            case 18: self.nextPage = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListCatalogueKindsRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.day = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListCatalogueKindsResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.KindCount>.self, self.kinds, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<ProvidersV1.KindCount>.self, self.kinds, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.kinds, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.KindCount {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.CatalogueKind>.size(self.kind) }
        if let value = self.label { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if self.entries != 0 { size &+= 1 &+ WireInt32.size(self.entries) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.entries != 0 {
            WireInt32.write(self.entries, to: &writer)
            writer.tag(24)
        }
        if let value = self.label {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if self.kind.rawValue != 0 {
            WireEnum<ProvidersV1.CatalogueKind>.write(self.kind, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.kind = try WireEnum<ProvidersV1.CatalogueKind>.read(from: &reader)
            case 18: try reader.merge(into: &self.label)
            case 24: self.entries = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.CheckCoverageRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.birthDay.isEmpty { size &+= 1 &+ WireString.size(self.birthDay) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.purpose.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.CheckPurpose>.size(self.purpose) }
        switch self.insured {
            case .registrationNumber(let value): size &+= 1 &+ WireString.size(value)
            case .nationalId(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.purpose.rawValue != 0 {
            WireEnum<ProvidersV1.CheckPurpose>.write(self.purpose, to: &writer)
            writer.tag(48)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(42)
        }
        if !self.birthDay.isEmpty {
            WireString.write(self.birthDay, to: &writer)
            writer.tag(34)
        }
        if case .nationalId(let value) = self.insured {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if case .registrationNumber(let value) = self.insured {
            WireString.write(value, to: &writer)
            writer.tag(18)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 18: self.insured = .registrationNumber(try WireString.read(from: &reader))
            case 26: self.insured = .nationalId(try WireString.read(from: &reader))
            case 34: self.birthDay = try WireString.read(from: &reader)
            case 42: self.day = try WireString.read(from: &reader)
            case 48: self.purpose = try WireEnum<ProvidersV1.CheckPurpose>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.CheckCoverageResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.reference.isEmpty { size &+= 1 &+ WireString.size(self.reference) }
        if self.fund.rawValue != 0 { size &+= 1 &+ WireEnum<CommonV1.Fund>.size(self.fund) }
        if !self.day.isEmpty { size &+= 1 &+ WireString.size(self.day) }
        if self.covered { size &+= 1 &+ WireBool.size(self.covered) }
        if !self.until.isEmpty { size &+= 1 &+ WireString.size(self.until) }
        if let value = self.person { size &+= 1 &+ WireMessage<ProvidersV1.CoveredPerson>.size(value) }
        if self.reason.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.NotCovered>.size(self.reason) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.reason.rawValue != 0 {
            WireEnum<ProvidersV1.NotCovered>.write(self.reason, to: &writer)
            writer.tag(56)
        }
        if let value = self.person {
            WireMessage<ProvidersV1.CoveredPerson>.write(value, to: &writer)
            writer.tag(50)
        }
        if !self.until.isEmpty {
            WireString.write(self.until, to: &writer)
            writer.tag(42)
        }
        if self.covered {
            WireBool.write(self.covered, to: &writer)
            writer.tag(32)
        }
        if !self.day.isEmpty {
            WireString.write(self.day, to: &writer)
            writer.tag(26)
        }
        if self.fund.rawValue != 0 {
            WireEnum<CommonV1.Fund>.write(self.fund, to: &writer)
            writer.tag(16)
        }
        if !self.reference.isEmpty {
            WireString.write(self.reference, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.reference = try WireString.read(from: &reader)
            case 16: self.fund = try WireEnum<CommonV1.Fund>.read(from: &reader)
            case 26: self.day = try WireString.read(from: &reader)
            case 32: self.covered = try WireBool.read(from: &reader)
            case 42: self.until = try WireString.read(from: &reader)
            case 50: try reader.merge(into: &self.person)
            case 56: self.reason = try WireEnum<ProvidersV1.NotCovered>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.CoveredPerson {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.firstName.isEmpty { size &+= 1 &+ WireString.size(self.firstName) }
        if !self.familyName.isEmpty { size &+= 1 &+ WireString.size(self.familyName) }
        if self.birthYear != 0 { size &+= 1 &+ WireInt32.size(self.birthYear) }
        if !self.relation.isEmpty { size &+= 1 &+ WireString.size(self.relation) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.relation.isEmpty {
            WireString.write(self.relation, to: &writer)
            writer.tag(34)
        }
        if self.birthYear != 0 {
            WireInt32.write(self.birthYear, to: &writer)
            writer.tag(24)
        }
        if !self.familyName.isEmpty {
            WireString.write(self.familyName, to: &writer)
            writer.tag(18)
        }
        if !self.firstName.isEmpty {
            WireString.write(self.firstName, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.firstName = try WireString.read(from: &reader)
            case 18: self.familyName = try WireString.read(from: &reader)
            case 24: self.birthYear = try WireInt32.read(from: &reader)
            case 34: self.relation = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListCoverageChecksRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.page.isEmpty { size &+= 1 &+ WireString.size(self.page) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.page.isEmpty {
            WireString.write(self.page, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.page = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.ListCoverageChecksResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<ProvidersV1.CoverageCheck>.self, self.checks, tagSize: 1)
        if !self.nextPage.isEmpty { size &+= 1 &+ WireString.size(self.nextPage) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.nextPage.isEmpty {
            WireString.write(self.nextPage, to: &writer)
            writer.tag(18)
        }
        writer.repeated(WireMessage<ProvidersV1.CoverageCheck>.self, self.checks, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.checks, tag: 10)
            case 18: self.nextPage = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension ProvidersV1.CoverageCheck {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.reference.isEmpty { size &+= 1 &+ WireString.size(self.reference) }
        if let value = self.providerName { size &+= 1 &+ WireMessage<CommonV1.BilingualText>.size(value) }
        if let value = self.at { size &+= 1 &+ WireMessage<GoogleProtobuf.Timestamp>.size(value) }
        if self.purpose.rawValue != 0 { size &+= 1 &+ WireEnum<ProvidersV1.CheckPurpose>.size(self.purpose) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.purpose.rawValue != 0 {
            WireEnum<ProvidersV1.CheckPurpose>.write(self.purpose, to: &writer)
            writer.tag(32)
        }
        if let value = self.at {
            WireMessage<GoogleProtobuf.Timestamp>.write(value, to: &writer)
            writer.tag(26)
        }
        if let value = self.providerName {
            WireMessage<CommonV1.BilingualText>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.reference.isEmpty {
            WireString.write(self.reference, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.reference = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.providerName)
            case 26: try reader.merge(into: &self.at)
            case 32: self.purpose = try WireEnum<ProvidersV1.CheckPurpose>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
