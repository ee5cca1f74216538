import Config
import IdentityService
import IdentityStore
import ServiceKit
import Store

/// `tadamun-identity`: accounts, activation, codes, sign-in and the keys of access tokens.
@main
enum IdentityProgram: ServiceProgram {
    static let name = "identity"
    static let migrations = identityMigrations

    static func assemble(_ context: ServiceContext, _ settings: IdentitySettings) throws -> Assembly
    {
        try identityService(context, settings)
    }

    static func perform(
        _ command: String, _ words: [String], _ context: ServiceContext,
        _ settings: IdentitySettings
    ) async throws -> String {
        try await performIdentityCommand(command, words, context, settings)
    }
}
