import ClaimsService
import ClaimsStore
import Config
import ServiceKit
import Store

/// `tadamun-claims`: illness files, their refunds and prior agreements.
@main
enum ClaimsProgram: ServiceProgram {
    static let name = "claims"
    static let migrations = claimsMigrations

    static func assemble(_ context: ServiceContext, _ settings: NoSettings) throws -> Assembly {
        try claimsService(context)
    }
}
