package import Config
package import RPC
package import Store

/// The program of one service: what makes it differ from the others. The rest, from the command line
/// to the orderly end, is `run`'s.
///
/// ```swift
/// @main
/// enum ClaimsProgram: ServiceProgram {
///     static let name = "claims"
///     static let migrations = ClaimsDatabase.migrations
///     static func assemble(_ context: ServiceContext, _ settings: NoSettings) throws -> Assembly {
///         Assembly(services: [try ClaimsHandlers(context)])
///     }
/// }
/// ```
package protocol ServiceProgram: SendableMetatype {
    /// The `service` part of the configuration file.
    associatedtype Settings: Configuration

    /// The service's name, as in `tadamun-<name>`, `law/<name>` and `<name>.tadamun.internal`.
    static var name: String { get }

    /// The service's own migrations, after those of the kit.
    static var migrations: [Migration] { get }

    /// Puts the handlers together. Reads the law into types, so that a figure that is missing stops
    /// the start.
    static func assemble(_ context: ServiceContext, _ settings: Settings) throws -> Assembly

    /// Does a command of the program's own, such as `create-account`, with the store open and nothing
    /// served. Throws what went wrong; the text is printed.
    static func perform(
        _ command: String, _ words: [String], _ context: ServiceContext, _ settings: Settings
    ) async throws -> String
}

/// What a service serves and does.
package struct Assembly: Sendable {
    /// Health and reflection are added.
    package var services: [any Service]
    package var background: [Background]
    /// Interceptors of the service's own, after the kit's.
    package var interceptors: [any ServerInterceptor]

    package init(
        services: [any Service], background: [Background] = [],
        interceptors: [any ServerInterceptor] = []
    ) {
        self.services = services
        self.background = background
        self.interceptors = interceptors
    }
}

extension ServiceProgram {
    package static func perform(
        _ command: String, _ words: [String], _ context: ServiceContext, _ settings: Settings
    ) async throws -> String {
        throw ProgramError("\(command) is no command\n\(Arguments.usage("tadamun-\(name)"))")
    }

    /// The kit's migrations before the service's: exactly once, outbox, audit.
    package static var allMigrations: [Migration] {
        [.idempotencyKeys, .outbox, .audit, .auditSubjects] + migrations
    }
}
