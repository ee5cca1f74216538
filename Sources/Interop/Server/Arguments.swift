import IO
import TLS

/// What the command line asks for.
struct Arguments {
    static let usage = """
        interop-server [--listen ADDRESS] [--loops N] [--limits FILE] [--allow FILE] \
        [--admin ADDRESS] [--certificate FILE --key FILE [--client-ca FILE [--crl FILE]]]
        """

    /// `host:port`, `[ipv6]:port` or `unix:path`; port 0 lets the system choose.
    var listen = "127.0.0.1:0"
    /// Where operators find `/metrics` and `/healthz`.
    var admin: String?
    var loops = EventLoopGroup.usableCores
    /// JSON files, as `LimitsFile` and `AllowFile` read them.
    var limits: String?
    var allow: String?

    /// PEM files: with a certificate and its key TLS, with the authorities of clients mutual TLS.
    private var certificate: String?
    private var key: String?
    private var clientCA: String?
    private var revocationList: String?

    init(_ words: [String]) throws(UsageError) {
        var rest = words.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else {
                throw UsageError("\(option) needs a value\n\(Self.usage)")
            }
            switch option {
            case "--listen": listen = value
            case "--admin": admin = value
            case "--limits": limits = value
            case "--allow": allow = value
            case "--certificate": certificate = value
            case "--key": key = value
            case "--client-ca": clientCA = value
            case "--crl": revocationList = value
            case "--loops":
                guard let count = Int(value), (1...256).contains(count) else {
                    throw UsageError("--loops takes a number from 1 to 256")
                }
                loops = count
            default: throw UsageError("\(option) is no option\n\(Self.usage)")
            }
        }
        guard (certificate == nil) == (key == nil), clientCA == nil || certificate != nil,
            revocationList == nil || clientCA != nil
        else {
            throw UsageError(
                "--certificate and --key go together; --client-ca needs both, --crl needs it")
        }
    }

    /// How TLS is spoken; `nil` where it is not.
    var tls: TLSServerConfiguration? {
        guard let certificate, let key else { return nil }
        return TLSServerConfiguration(
            credentials: TLSCredentials(certificateChain: certificate, privateKey: key),
            clientCertificates: clientCA == nil ? .none : .required,
            trust: clientCA.map {
                TLSTrust(authorities: [$0], revocationLists: revocationList.map { [$0] } ?? [])
            })
    }
}

/// A command line that cannot be followed, and why.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
