// Generated from providers/v1/providers.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import RPC

extension ProvidersV1 {
    /// The methods of `tadamun.providers.v1.Providers`.
    package enum ProvidersMethods {
        /// Adds a provider to the registry, in the state `REGISTERED`. PROVIDER_REGISTRY_AGENT.
        /// [PRV-INPE-01, PRV-INPE-O-02] Refusals: BAD_INPE, INPE_EXISTS, FIELD_REQUIRED.
        package static let registerProvider = Method<ProvidersV1.RegisterProviderRequest, ProvidersV1.Provider>(
            service: "tadamun.providers.v1.Providers", name: "RegisterProvider",
            kind: .unary, idempotency: .unknown)

        /// Replaces the record of a provider that is not closed, except its INPE. PROVIDER_REGISTRY_AGENT.
        /// [PRV-INPE-O-02] Refusals: BAD_INPE, PROVIDER_NOT_FOUND, WRONG_STATE, FIELD_REQUIRED.
        package static let updateProvider = Method<ProvidersV1.UpdateProviderRequest, ProvidersV1.Provider>(
            service: "tadamun.providers.v1.Providers", name: "UpdateProvider",
            kind: .unary, idempotency: .unknown)

        /// Moves a provider to another state from a day on. PROVIDER_REGISTRY_AGENT.
        /// [PRV section 5] Refusals: PROVIDER_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, DATE_OUT_OF_RANGE.
        package static let setProviderState = Method<ProvidersV1.SetProviderStateRequest, ProvidersV1.Provider>(
            service: "tadamun.providers.v1.Providers", name: "SetProviderState",
            kind: .unary, idempotency: .unknown)

        /// Records what happens to a provider's convention with a fund, from a day on. Accession, leaving
        /// and a request for exclusion: PROVIDER_REGISTRY_AGENT; what ANAM decides: REGULATOR, for all
        /// funds. [PRV-CONV-03, PRV-CONV-04] Refusals: PROVIDER_NOT_FOUND, WRONG_STATE, NOT_IN_CONVENTION,
        /// NO_REQUEST, GROUNDS_REQUIRED, DATE_OUT_OF_RANGE.
        package static let setConvention = Method<ProvidersV1.SetConventionRequest, ProvidersV1.SetConventionResponse>(
            service: "tadamun.providers.v1.Providers", name: "SetConvention",
            kind: .unary, idempotency: .unknown)

        /// Records a fine that the competent authority decided; nothing is imposed here.
        /// PROVIDER_REGISTRY_AGENT. [PRV-SANC-01] Refusals: PROVIDER_NOT_FOUND, FINE_OUT_OF_RANGE,
        /// GROUNDS_REQUIRED.
        package static let recordSanction = Method<ProvidersV1.RecordSanctionRequest, ProvidersV1.Sanction>(
            service: "tadamun.providers.v1.Providers", name: "RecordSanction",
            kind: .unary, idempotency: .unknown)

        /// A provider's sanctions, newest first. PROVIDER_REGISTRY_AGENT, REGULATOR. [PRV section 7]
        package static let listSanctions = Method<ProvidersV1.ListSanctionsRequest, ProvidersV1.ListSanctionsResponse>(
            service: "tadamun.providers.v1.Providers", name: "ListSanctions",
            kind: .unary, idempotency: .noSideEffects)

        /// The public part of a provider's record; open to everyone. [PRV-INPE-01, PRV-INPE-02,
        /// PRV-INPE-O-03] Refusals: BAD_INPE, PROVIDER_NOT_FOUND.
        package static let getProvider = Method<ProvidersV1.GetProviderRequest, ProvidersV1.Provider>(
            service: "tadamun.providers.v1.Providers", name: "GetProvider",
            kind: .unary, idempotency: .noSideEffects)

        /// Providers by INPE or by a part of the name, by INPE, 20 a page, never ranked; open to everyone.
        /// [PRV-INPE-O-04, PRV-GEN-04] Refusal: CRITERIA_TOO_BROAD.
        package static let searchProviders = Method<ProvidersV1.SearchProvidersRequest, ProvidersV1.SearchProvidersResponse>(
            service: "tadamun.providers.v1.Providers", name: "SearchProviders",
            kind: .unary, idempotency: .noSideEffects)

        /// Publishes versions of catalogue entries. A row at fault never takes a good one with it, and every
        /// row at fault is answered. The same rows again change nothing. CATALOGUE_AGENT.
        /// [PRV-CAT-01, PRV-CAT-O-04]
        package static let importTariffs = Method<ProvidersV1.ImportTariffsRequest, ProvidersV1.ImportTariffsResponse>(
            service: "tadamun.providers.v1.Providers", name: "ImportTariffs",
            kind: .unary, idempotency: .unknown)

        /// Ends the version of an entry that has no end yet, on a day that is not over: what was published is
        /// never changed for days before. CATALOGUE_AGENT of the fund. [PRV-CAT-O-04]
        /// Refusals: CODE_NOT_FOUND, WRONG_STATE, DATE_OUT_OF_RANGE.
        package static let retireTariff = Method<ProvidersV1.RetireTariffRequest, ProvidersV1.CatalogueEntry>(
            service: "tadamun.providers.v1.Providers", name: "RetireTariff",
            kind: .unary, idempotency: .unknown)

        /// One entry of the catalogue on a day; open to everyone. [PRV-CAT-01, CLM-TAR-07]
        /// Refusals: CODE_NOT_FOUND, TARIFF_MISSING.
        package static let getTariff = Method<ProvidersV1.GetTariffRequest, ProvidersV1.CatalogueEntry>(
            service: "tadamun.providers.v1.Providers", name: "GetTariff",
            kind: .unary, idempotency: .noSideEffects)

        /// The catalogue on a day, by code, 50 a page; open to everyone. [PRV-CAT-01, PRV-CAT-02]
        package static let listTariffs = Method<ProvidersV1.ListTariffsRequest, ProvidersV1.ListTariffsResponse>(
            service: "tadamun.providers.v1.Providers", name: "ListTariffs",
            kind: .unary, idempotency: .noSideEffects)

        /// The tiles of the free services page with how many entries each has on a day; open to everyone.
        /// [PRV-CAT-03]
        package static let listCatalogueKinds = Method<ProvidersV1.ListCatalogueKindsRequest, ProvidersV1.ListCatalogueKindsResponse>(
            service: "tadamun.providers.v1.Providers", name: "ListCatalogueKinds",
            kind: .unary, idempotency: .noSideEffects)

        /// Whether a person who comes for care is covered, and nothing more than that. A provider, with its
        /// certificate. Each check is recorded. [PRV-COV-01, PRV-COV-02] Refusals: PURPOSE_REQUIRED,
        /// DATE_OUT_OF_RANGE, TOO_MANY_CHECKS, OUT_OF_CONVENTION, PROVIDER_SUSPENDED, PROVIDER_NOT_FOUND.
        package static let checkCoverage = Method<ProvidersV1.CheckCoverageRequest, ProvidersV1.CheckCoverageResponse>(
            service: "tadamun.providers.v1.Providers", name: "CheckCoverage",
            kind: .unary, idempotency: .unknown)

        /// Who checked the caller's cover, newest first, 50 a page. A person. [PRV-COV-O-04]
        package static let listCoverageChecks = Method<ProvidersV1.ListCoverageChecksRequest, ProvidersV1.ListCoverageChecksResponse>(
            service: "tadamun.providers.v1.Providers", name: "ListCoverageChecks",
            kind: .unary, idempotency: .noSideEffects)

        /// What reflection tells of the service.
        package static let descriptor = ServiceDescriptor(
            name: "tadamun.providers.v1.Providers", file: ProvidersV1.providersFile)
    }

    /// The registry of providers of care, their conventions, the reference catalogue, and the coverage
    /// check. Each refusal has a reason of the domain's list. [PRV]
    package protocol ProvidersService: Service {
        /// Adds a provider to the registry, in the state `REGISTERED`. PROVIDER_REGISTRY_AGENT.
        /// [PRV-INPE-01, PRV-INPE-O-02] Refusals: BAD_INPE, INPE_EXISTS, FIELD_REQUIRED.
        func registerProvider(_ request: ProvidersV1.RegisterProviderRequest, _ call: Call) async throws -> ProvidersV1.Provider

        /// Replaces the record of a provider that is not closed, except its INPE. PROVIDER_REGISTRY_AGENT.
        /// [PRV-INPE-O-02] Refusals: BAD_INPE, PROVIDER_NOT_FOUND, WRONG_STATE, FIELD_REQUIRED.
        func updateProvider(_ request: ProvidersV1.UpdateProviderRequest, _ call: Call) async throws -> ProvidersV1.Provider

        /// Moves a provider to another state from a day on. PROVIDER_REGISTRY_AGENT.
        /// [PRV section 5] Refusals: PROVIDER_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, DATE_OUT_OF_RANGE.
        func setProviderState(_ request: ProvidersV1.SetProviderStateRequest, _ call: Call) async throws -> ProvidersV1.Provider

        /// Records what happens to a provider's convention with a fund, from a day on. Accession, leaving
        /// and a request for exclusion: PROVIDER_REGISTRY_AGENT; what ANAM decides: REGULATOR, for all
        /// funds. [PRV-CONV-03, PRV-CONV-04] Refusals: PROVIDER_NOT_FOUND, WRONG_STATE, NOT_IN_CONVENTION,
        /// NO_REQUEST, GROUNDS_REQUIRED, DATE_OUT_OF_RANGE.
        func setConvention(_ request: ProvidersV1.SetConventionRequest, _ call: Call) async throws -> ProvidersV1.SetConventionResponse

        /// Records a fine that the competent authority decided; nothing is imposed here.
        /// PROVIDER_REGISTRY_AGENT. [PRV-SANC-01] Refusals: PROVIDER_NOT_FOUND, FINE_OUT_OF_RANGE,
        /// GROUNDS_REQUIRED.
        func recordSanction(_ request: ProvidersV1.RecordSanctionRequest, _ call: Call) async throws -> ProvidersV1.Sanction

        /// A provider's sanctions, newest first. PROVIDER_REGISTRY_AGENT, REGULATOR. [PRV section 7]
        func listSanctions(_ request: ProvidersV1.ListSanctionsRequest, _ call: Call) async throws -> ProvidersV1.ListSanctionsResponse

        /// The public part of a provider's record; open to everyone. [PRV-INPE-01, PRV-INPE-02,
        /// PRV-INPE-O-03] Refusals: BAD_INPE, PROVIDER_NOT_FOUND.
        func getProvider(_ request: ProvidersV1.GetProviderRequest, _ call: Call) async throws -> ProvidersV1.Provider

        /// Providers by INPE or by a part of the name, by INPE, 20 a page, never ranked; open to everyone.
        /// [PRV-INPE-O-04, PRV-GEN-04] Refusal: CRITERIA_TOO_BROAD.
        func searchProviders(_ request: ProvidersV1.SearchProvidersRequest, _ call: Call) async throws -> ProvidersV1.SearchProvidersResponse

        /// Publishes versions of catalogue entries. A row at fault never takes a good one with it, and every
        /// row at fault is answered. The same rows again change nothing. CATALOGUE_AGENT.
        /// [PRV-CAT-01, PRV-CAT-O-04]
        func importTariffs(_ request: ProvidersV1.ImportTariffsRequest, _ call: Call) async throws -> ProvidersV1.ImportTariffsResponse

        /// Ends the version of an entry that has no end yet, on a day that is not over: what was published is
        /// never changed for days before. CATALOGUE_AGENT of the fund. [PRV-CAT-O-04]
        /// Refusals: CODE_NOT_FOUND, WRONG_STATE, DATE_OUT_OF_RANGE.
        func retireTariff(_ request: ProvidersV1.RetireTariffRequest, _ call: Call) async throws -> ProvidersV1.CatalogueEntry

        /// One entry of the catalogue on a day; open to everyone. [PRV-CAT-01, CLM-TAR-07]
        /// Refusals: CODE_NOT_FOUND, TARIFF_MISSING.
        func getTariff(_ request: ProvidersV1.GetTariffRequest, _ call: Call) async throws -> ProvidersV1.CatalogueEntry

        /// The catalogue on a day, by code, 50 a page; open to everyone. [PRV-CAT-01, PRV-CAT-02]
        func listTariffs(_ request: ProvidersV1.ListTariffsRequest, _ call: Call) async throws -> ProvidersV1.ListTariffsResponse

        /// The tiles of the free services page with how many entries each has on a day; open to everyone.
        /// [PRV-CAT-03]
        func listCatalogueKinds(_ request: ProvidersV1.ListCatalogueKindsRequest, _ call: Call) async throws -> ProvidersV1.ListCatalogueKindsResponse

        /// Whether a person who comes for care is covered, and nothing more than that. A provider, with its
        /// certificate. Each check is recorded. [PRV-COV-01, PRV-COV-02] Refusals: PURPOSE_REQUIRED,
        /// DATE_OUT_OF_RANGE, TOO_MANY_CHECKS, OUT_OF_CONVENTION, PROVIDER_SUSPENDED, PROVIDER_NOT_FOUND.
        func checkCoverage(_ request: ProvidersV1.CheckCoverageRequest, _ call: Call) async throws -> ProvidersV1.CheckCoverageResponse

        /// Who checked the caller's cover, newest first, 50 a page. A person. [PRV-COV-O-04]
        func listCoverageChecks(_ request: ProvidersV1.ListCoverageChecksRequest, _ call: Call) async throws -> ProvidersV1.ListCoverageChecksResponse
    }

    /// Calls `tadamun.providers.v1.Providers`.
    package struct ProvidersClient: Sendable {
        /// Where the calls go.
        package let channel: Channel

        /// A client whose calls go through `channel`.
        package init(_ channel: Channel) {
            self.channel = channel
        }

        /// Adds a provider to the registry, in the state `REGISTERED`. PROVIDER_REGISTRY_AGENT.
        /// [PRV-INPE-01, PRV-INPE-O-02] Refusals: BAD_INPE, INPE_EXISTS, FIELD_REQUIRED.
        package func registerProvider(
            _ request: ProvidersV1.RegisterProviderRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.Provider {
            try await channel.unary(ProvidersV1.ProvidersMethods.registerProvider, request, options)
        }

        /// Replaces the record of a provider that is not closed, except its INPE. PROVIDER_REGISTRY_AGENT.
        /// [PRV-INPE-O-02] Refusals: BAD_INPE, PROVIDER_NOT_FOUND, WRONG_STATE, FIELD_REQUIRED.
        package func updateProvider(
            _ request: ProvidersV1.UpdateProviderRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.Provider {
            try await channel.unary(ProvidersV1.ProvidersMethods.updateProvider, request, options)
        }

        /// Moves a provider to another state from a day on. PROVIDER_REGISTRY_AGENT.
        /// [PRV section 5] Refusals: PROVIDER_NOT_FOUND, WRONG_STATE, REASON_REQUIRED, DATE_OUT_OF_RANGE.
        package func setProviderState(
            _ request: ProvidersV1.SetProviderStateRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.Provider {
            try await channel.unary(ProvidersV1.ProvidersMethods.setProviderState, request, options)
        }

        /// Records what happens to a provider's convention with a fund, from a day on. Accession, leaving
        /// and a request for exclusion: PROVIDER_REGISTRY_AGENT; what ANAM decides: REGULATOR, for all
        /// funds. [PRV-CONV-03, PRV-CONV-04] Refusals: PROVIDER_NOT_FOUND, WRONG_STATE, NOT_IN_CONVENTION,
        /// NO_REQUEST, GROUNDS_REQUIRED, DATE_OUT_OF_RANGE.
        package func setConvention(
            _ request: ProvidersV1.SetConventionRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.SetConventionResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.setConvention, request, options)
        }

        /// Records a fine that the competent authority decided; nothing is imposed here.
        /// PROVIDER_REGISTRY_AGENT. [PRV-SANC-01] Refusals: PROVIDER_NOT_FOUND, FINE_OUT_OF_RANGE,
        /// GROUNDS_REQUIRED.
        package func recordSanction(
            _ request: ProvidersV1.RecordSanctionRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.Sanction {
            try await channel.unary(ProvidersV1.ProvidersMethods.recordSanction, request, options)
        }

        /// A provider's sanctions, newest first. PROVIDER_REGISTRY_AGENT, REGULATOR. [PRV section 7]
        package func listSanctions(
            _ request: ProvidersV1.ListSanctionsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.ListSanctionsResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.listSanctions, request, options)
        }

        /// The public part of a provider's record; open to everyone. [PRV-INPE-01, PRV-INPE-02,
        /// PRV-INPE-O-03] Refusals: BAD_INPE, PROVIDER_NOT_FOUND.
        package func getProvider(
            _ request: ProvidersV1.GetProviderRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.Provider {
            try await channel.unary(ProvidersV1.ProvidersMethods.getProvider, request, options)
        }

        /// Providers by INPE or by a part of the name, by INPE, 20 a page, never ranked; open to everyone.
        /// [PRV-INPE-O-04, PRV-GEN-04] Refusal: CRITERIA_TOO_BROAD.
        package func searchProviders(
            _ request: ProvidersV1.SearchProvidersRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.SearchProvidersResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.searchProviders, request, options)
        }

        /// Publishes versions of catalogue entries. A row at fault never takes a good one with it, and every
        /// row at fault is answered. The same rows again change nothing. CATALOGUE_AGENT.
        /// [PRV-CAT-01, PRV-CAT-O-04]
        package func importTariffs(
            _ request: ProvidersV1.ImportTariffsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.ImportTariffsResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.importTariffs, request, options)
        }

        /// Ends the version of an entry that has no end yet, on a day that is not over: what was published is
        /// never changed for days before. CATALOGUE_AGENT of the fund. [PRV-CAT-O-04]
        /// Refusals: CODE_NOT_FOUND, WRONG_STATE, DATE_OUT_OF_RANGE.
        package func retireTariff(
            _ request: ProvidersV1.RetireTariffRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.CatalogueEntry {
            try await channel.unary(ProvidersV1.ProvidersMethods.retireTariff, request, options)
        }

        /// One entry of the catalogue on a day; open to everyone. [PRV-CAT-01, CLM-TAR-07]
        /// Refusals: CODE_NOT_FOUND, TARIFF_MISSING.
        package func getTariff(
            _ request: ProvidersV1.GetTariffRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.CatalogueEntry {
            try await channel.unary(ProvidersV1.ProvidersMethods.getTariff, request, options)
        }

        /// The catalogue on a day, by code, 50 a page; open to everyone. [PRV-CAT-01, PRV-CAT-02]
        package func listTariffs(
            _ request: ProvidersV1.ListTariffsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.ListTariffsResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.listTariffs, request, options)
        }

        /// The tiles of the free services page with how many entries each has on a day; open to everyone.
        /// [PRV-CAT-03]
        package func listCatalogueKinds(
            _ request: ProvidersV1.ListCatalogueKindsRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.ListCatalogueKindsResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.listCatalogueKinds, request, options)
        }

        /// Whether a person who comes for care is covered, and nothing more than that. A provider, with its
        /// certificate. Each check is recorded. [PRV-COV-01, PRV-COV-02] Refusals: PURPOSE_REQUIRED,
        /// DATE_OUT_OF_RANGE, TOO_MANY_CHECKS, OUT_OF_CONVENTION, PROVIDER_SUSPENDED, PROVIDER_NOT_FOUND.
        package func checkCoverage(
            _ request: ProvidersV1.CheckCoverageRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.CheckCoverageResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.checkCoverage, request, options)
        }

        /// Who checked the caller's cover, newest first, 50 a page. A person. [PRV-COV-O-04]
        package func listCoverageChecks(
            _ request: ProvidersV1.ListCoverageChecksRequest, _ options: CallOptions = CallOptions()
        ) async throws -> ProvidersV1.ListCoverageChecksResponse {
            try await channel.unary(ProvidersV1.ProvidersMethods.listCoverageChecks, request, options)
        }
    }
}

extension ProvidersV1.ProvidersService {
    /// What reflection tells of the service.
    package static var descriptor: ServiceDescriptor {
        ProvidersV1.ProvidersMethods.descriptor
    }

    /// The methods, each with what handles it.
    package var bindings: [MethodBinding] {
        [
            MethodBinding(ProvidersV1.ProvidersMethods.registerProvider) { call in call.send(final: try await self.registerProvider(call.onlyRequest(ProvidersV1.RegisterProviderRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.updateProvider) { call in call.send(final: try await self.updateProvider(call.onlyRequest(ProvidersV1.UpdateProviderRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.setProviderState) { call in call.send(final: try await self.setProviderState(call.onlyRequest(ProvidersV1.SetProviderStateRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.setConvention) { call in call.send(final: try await self.setConvention(call.onlyRequest(ProvidersV1.SetConventionRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.recordSanction) { call in call.send(final: try await self.recordSanction(call.onlyRequest(ProvidersV1.RecordSanctionRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.listSanctions) { call in call.send(final: try await self.listSanctions(call.onlyRequest(ProvidersV1.ListSanctionsRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.getProvider) { call in call.send(final: try await self.getProvider(call.onlyRequest(ProvidersV1.GetProviderRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.searchProviders) { call in call.send(final: try await self.searchProviders(call.onlyRequest(ProvidersV1.SearchProvidersRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.importTariffs) { call in call.send(final: try await self.importTariffs(call.onlyRequest(ProvidersV1.ImportTariffsRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.retireTariff) { call in call.send(final: try await self.retireTariff(call.onlyRequest(ProvidersV1.RetireTariffRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.getTariff) { call in call.send(final: try await self.getTariff(call.onlyRequest(ProvidersV1.GetTariffRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.listTariffs) { call in call.send(final: try await self.listTariffs(call.onlyRequest(ProvidersV1.ListTariffsRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.listCatalogueKinds) { call in call.send(final: try await self.listCatalogueKinds(call.onlyRequest(ProvidersV1.ListCatalogueKindsRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.checkCoverage) { call in call.send(final: try await self.checkCoverage(call.onlyRequest(ProvidersV1.CheckCoverageRequest.self), call)) },
            MethodBinding(ProvidersV1.ProvidersMethods.listCoverageChecks) { call in call.send(final: try await self.listCoverageChecks(call.onlyRequest(ProvidersV1.ListCoverageChecksRequest.self), call)) },
        ]
    }
}
