import Config
import ProvidersService
import ProvidersStore
import ServiceKit
import Store

/// `tadamun-providers`: the registry of providers, the catalogue and the coverage check.
@main
enum ProvidersProgram: ServiceProgram {
    static let name = "providers"
    static let migrations = providersMigrations

    static func assemble(_ context: ServiceContext, _ settings: NoSettings) throws -> Assembly {
        try providersService(context)
    }
}
