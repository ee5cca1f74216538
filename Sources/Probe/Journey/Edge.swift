import CommonAPI
import Crypto
import IO
import Protobuf
import RPC
import TLS

/// The suite's front door as each kind of caller sees it: over TLS under the private authority.
final class Edge {
    private let settings: JourneySettings
    private let group: EventLoopGroup
    private let publicChannel: Channel
    private var clinics: [String: Channel] = [:]

    init(_ settings: JourneySettings, _ group: EventLoopGroup) throws {
        self.settings = settings
        self.group = group
        publicChannel = try Self.channel(settings.publicAddress, settings, nil, group)
    }

    /// Who has not signed in.
    var anyone: Caller { Caller(publicChannel) }

    /// Whoever it is, who says in the suite's own words to be somebody.
    func forger(of caller: CommonV1.Caller) -> Caller {
        var forged = anyone
        forged.metadata.add("tadamun-caller-bin", caller.encoded())
        return forged
    }

    /// Who has signed in, by the access token.
    func bearer(of token: String) -> Caller {
        var caller = anyone
        caller.metadata.add("authorization", "Bearer \(token)")
        return caller
    }

    /// The clinic whose certificate bears that name, on the listener for certificates.
    func clinic(_ name: String) throws -> Caller {
        if let channel = clinics[name] { return Caller(channel) }
        let file = "\(settings.certificates)/\(name)"
        let channel = try Self.channel(
            settings.clinicsAddress, settings,
            TLSCredentials(certificateChain: "\(file).pem", privateKey: "\(file).key"), group)
        clinics[name] = channel
        return Caller(channel)
    }

    private static func channel(
        _ address: String, _ settings: JourneySettings, _ credentials: TLSCredentials?,
        _ group: EventLoopGroup
    ) throws -> Channel {
        let context = try TLSClientContext(
            TLSClientConfiguration(
                trust: TLSTrust(authorities: [settings.authority]), credentials: credentials))
        var options = ChannelOptions()
        options.authority = settings.serverName
        options.tls = ClientTLS(serverName: settings.serverName) { context }
        return try Channel(address, options: options, group: group)
    }

    /// Calls made as one caller.
    struct Caller: Sendable {
        /// Under which idempotency key a change is asked for.
        enum Key {
            /// One never used: the change is made each time.
            case fresh
            /// One that the request itself gives: the same request again changes nothing.
            case ofContent
        }

        let channel: Channel
        /// What says who calls.
        var metadata = Metadata()

        init(_ channel: Channel) {
            self.channel = channel
        }

        /// One call; changes go under an idempotency key.
        func call<Request: Message, Response: Message>(
            _ method: Method<Request, Response>, _ request: Request, under key: Key = .fresh
        ) async throws -> Response {
            var options = options(timeout: Limits.call)
            if method.idempotency != .noSideEffects {
                options.metadata.add("idempotency-key", Self.text(key, method.path, request))
            }
            return try await channel.unary(method, request, options)
        }

        /// The options of a call that says who makes it.
        func options(timeout: Duration) -> CallOptions {
            CallOptions(timeout: timeout, metadata: metadata)
        }

        private static func text(_ key: Key, _ path: String, _ request: some Message) -> String {
            switch key {
            case .fresh: hexadecimal(SecureRandom.bytes(16))
            case .ofContent: "\(Digest(sha256: Array(path.utf8) + request.encoded()))"
            }
        }
    }
}
