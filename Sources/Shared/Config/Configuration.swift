import Files
package import JSON

/// The settings of one program: one JSON file, one struct. Defaults stand in `init`, every field is
/// documented where it is declared, and a key that `init` does not ask for is refused.
package protocol Configuration: Sendable {
    init(_ fields: inout JSONFields) throws(JSONFieldError)
}

extension Configuration {
    /// Reads and checks the whole file; nothing is opened before this has returned.
    package init(file path: String) throws(ConfigurationError) {
        do {
            let bytes = try Files.read(path, limit: Limits.fileBytes)
            self = try Self(bytes: bytes)
        } catch let error as FileError {
            throw ConfigurationError(file: path, reason: "\(error)")
        } catch {
            throw ConfigurationError(file: path, reason: "\(error)")
        }
    }

    package init(bytes: [UInt8]) throws {
        let limits = JSONLimits(bytes: Limits.fileBytes, depth: Limits.depth)
        let document = try JSONValue(parsing: bytes, limits: limits)
        self = try JSONNode(document).object(Self.init)
    }
}

/// A configuration file that cannot be used, and why.
package struct ConfigurationError: Error, Hashable, CustomStringConvertible {
    package let file: String
    package let reason: String

    package var description: String { "\(file): \(reason)" }
}
