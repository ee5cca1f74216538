internal import Config
internal import JSON
package import TLS

/// A port of the edge, and how its clients prove who they are.
package struct ListenerSettings: Hashable, Sendable {
    /// How clients prove who they are.
    package enum Clients: String, Hashable, Sendable, CaseIterable {
        /// By an access token in `authorization`.
        case tokens
        /// By a certificate that names a provider of care or an employer.
        case certificates
    }

    package let name: String
    package var address: String
    package let clients: Clients
    /// `nil` for a listener in the clear, for tests and behind what ends TLS elsewhere.
    package let tls: TLSServerConfiguration?
    /// `nil` where only gRPC is spoken, as by default.
    package let web: WebSettings?

    init(_ name: String, _ fields: inout JSONFields) throws(JSONFieldError) {
        self.name = name
        address = try fields.required("address").address()
        let clients = try fields.required("clients").choice(of: Clients.self)
        self.clients = clients
        tls = try fields.optional("tls").map { node throws(JSONFieldError) in
            try node.object { fields throws(JSONFieldError) in
                try Self.tls(&fields, clients)
            }
        }
        web = try fields.optional("web").map { node throws(JSONFieldError) in
            try node.object(WebSettings.init)
        }
        guard clients == .tokens || tls != nil else {
            throw JSONFieldError(
                path: "listeners.\(name).tls", reason: "is missing: certificates need it")
        }
    }

    private static func tls(
        _ fields: inout JSONFields, _ clients: Clients
    ) throws(JSONFieldError) -> TLSServerConfiguration {
        let credentials = TLSCredentials(
            certificateChain: try fields.required("certificate").path(),
            privateKey: try fields.required("key").path())
        guard clients == .certificates else {
            return TLSServerConfiguration(credentials: credentials)
        }
        return TLSServerConfiguration(
            credentials: credentials, clientCertificates: .required,
            trust: TLSTrust(
                authorities: try fields.required("clientCA").paths(),
                revocationLists: try fields.optional("crl")?.paths() ?? []))
    }
}

extension JSONNode {
    /// A path, or a list of them.
    fileprivate func paths() throws(JSONFieldError) -> [String] {
        guard value.arrayValue != nil else { return [try path()] }
        var paths: [String] = []
        for node in try array() { paths.append(try node.path()) }
        guard (1...RoutingLimits.addresses).contains(paths.count) else {
            throw fault("must have from 1 to \(RoutingLimits.addresses) entries")
        }
        return paths
    }
}
