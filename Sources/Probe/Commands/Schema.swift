import Files
import Protobuf
import RPC
import RemoteSchema

extension Words {
    /// What is known of the files that declare these symbols: by --descriptors, or by asking the
    /// server.
    func schema(_ channel: Channel, declaring symbols: [String]) async throws -> RemoteSchema {
        if let file = text("--descriptors") {
            do {
                return try RemoteSchema(
                    descriptorSet: try Files.read(file, limit: Limits.fileBytes))
            } catch let error as FileError {
                throw ProbeError("\(error)")
            } catch {
                throw ProbeError(
                    "\(file) is no set of descriptors: protoc -o FILE --include_imports (\(error))")
            }
        }
        do {
            return try await RemoteSchema(of: channel, declaring: symbols)
        } catch let status as Status where status.code == .unimplemented {
            throw Self.withoutReflection(status)
        }
    }

    /// The same for one symbol of any kind: some servers know a method by its service alone.
    func schema(_ channel: Channel, around symbol: String) async throws -> RemoteSchema {
        do {
            return try await schema(channel, declaring: [symbol])
        } catch let status as Status where status.code == .notFound {
            guard let dot = symbol.lastIndex(of: ".") else { throw status }
            return try await schema(channel, declaring: [String(symbol[..<dot])])
        }
    }

    /// The names of a server's services, or of the file's.
    func services(_ channel: Channel) async throws -> [String] {
        guard !has("--descriptors") else {
            return try await schema(channel, declaring: []).pool.serviceNames
        }
        do {
            return try await RemoteSchema.services(of: channel)
        } catch let status as Status where status.code == .unimplemented {
            throw Self.withoutReflection(status)
        }
    }

    private static func withoutReflection(_ status: Status) -> ProbeError {
        ProbeError(
            """
            the server answers no reflection for this caller (\(status)): give the descriptors \
            instead, --descriptors FILE as `protoc -o FILE --include_imports` writes it
            """)
    }
}

extension Command {
    /// Opens a channel for the body; a status that it throws is told with what to do about it.
    static func calling(
        _ target: Target, _ context: Context, _ body: (Channel) async throws -> Int32
    ) async throws -> Int32 {
        let channel = try target.channel(context.group)
        defer { channel.close() }
        do {
            return try await body(channel)
        } catch let status as Status {
            if context.console.form == .text {
                context.console.note(Advice.text(status, of: target))
            } else {
                context.console.tell("", Advice.json(status, of: target))
            }
            return 1
        }
    }
}
