import Config
package import JSON

/// What the journey must know of a suite: the `suite.json` that `deploy/configure` writes.
package struct JourneySettings: Configuration {
    /// The services, in the order in which they start.
    package static let services = ["identity", "enrollment", "providers", "claims"]

    /// Where people and employers call, with tokens.
    package let publicAddress: String
    /// Where clinics call, with their certificates.
    package let clinicsAddress: String
    /// The name that the edge's certificate must bear.
    package let serverName: String
    /// The PEM file of the authority that signed it.
    package let authority: String
    /// The folder that `deploy/sample/generate` wrote.
    package let sample: String
    /// Where Identity leaves its e-mails and SMS.
    package let spool: String
    /// The folder with the names and passwords of the sample's employer and agents.
    package let credentials: String
    /// The folder with the clients' certificates and keys.
    package let certificates: String
    /// The folder with the programs' configuration files.
    package let configuration: String
    /// The folder with the programs themselves.
    package let programs: String
    /// Where the journey keeps what one step hands to the next.
    package let state: String

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let edge = try fields.required("edge").object { fields throws(JSONFieldError) in
            (
                publicly: try fields.required("public").address(),
                clinics: try fields.required("clinics").address(),
                name: try fields.required("serverName").string()
            )
        }
        (publicAddress, clinicsAddress, serverName) = (edge.publicly, edge.clinics, edge.name)
        authority = try fields.required("authority").path()
        sample = try fields.required("sample").path()
        spool = try fields.required("spool").path()
        credentials = try fields.required("credentials").path()
        certificates = try fields.required("certificates").path()
        configuration = try fields.required("configuration").path()
        programs = try fields.required("programs").path()
        state = try fields.required("state").path()
    }
}
