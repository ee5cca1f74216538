import Config
package import Crypto
package import JSON
import ServiceKit

/// The `service` part of Identity's configuration.
package struct IdentitySettings: Configuration {
    /// The folder that receives messages for which no server is named; none where both are.
    package var spool: String?
    /// Where e-mails go instead.
    package var mail: MailSettings?
    /// Where SMS go instead.
    package var sms: SMSSettings?
    /// Another's captcha, instead of our own.
    package var captcha: SiteverifySettings?
    /// The cost of a password's hash: `{"logN": 17, "r": 8, "p": 1}` by default (OWASP).
    package var hash: ScryptParameters
    /// Threads that hash passwords; each holds `128 * r * 2^logN` bytes while it does. 2 by default.
    package var hashThreads: Int
    /// Seconds of an access token's life; 10 minutes by default.
    package var tokenSeconds: Int64
    /// Seconds for which one key signs access tokens; 30 days by default.
    package var keySeconds: Int64
    /// Seconds for which a key is published before it signs; 1 hour by default.
    package var keyAheadSeconds: Int64
    /// A list of breached passwords, made by `breached-passwords`; none by default.
    package var breachedPasswords: String?
    /// Zero bits that a captcha's proof needs: 16 by default, some 65,000 digests.
    package var captchaBits: Int

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        mail = try fields.optional("mail")?.object(MailSettings.init(fields:))
        sms = try fields.optional("sms")?.object(SMSSettings.init(fields:))
        spool =
            mail == nil || sms == nil
            ? try fields.required("spool").path() : try fields.optional("spool")?.path()
        captcha = try fields.optional("captcha")?.object(SiteverifySettings.init(fields:))
        hash = try fields.optional("hash")?.object(ScryptParameters.init(fields:)) ?? .usual
        hashThreads = try fields.optional("hashThreads")?.integer(in: 1...64) ?? 2
        tokenSeconds = try fields.optional("token")?.seconds(in: 30...3600) ?? 600
        keySeconds = try fields.optional("key")?.seconds(in: 3600...31_536_000) ?? 30 * 86_400
        keyAheadSeconds = try fields.optional("keyAhead")?.seconds(in: 60...86_400) ?? 3600
        breachedPasswords = try fields.optional("breachedPasswords")?.path()
        captchaBits = try fields.optional("captchaBits")?.integer(in: 1...32) ?? 16
    }

    /// For tests: a spool folder, and costs that take no time.
    package init(spool: String, hash: ScryptParameters, captchaBits: Int) {
        self.spool = spool
        self.hash = hash
        hashThreads = 2
        tokenSeconds = 600
        keySeconds = 30 * 86_400
        keyAheadSeconds = 3600
        self.captchaBits = captchaBits
    }
}

extension ScryptParameters {
    fileprivate init(fields: inout JSONFields) throws(JSONFieldError) {
        let logN = try fields.required("logN")
        let r = try fields.required("r").integer(in: 1...64)
        let p = try fields.required("p").integer(in: 1...64)
        guard
            let cost = ScryptParameters(logN: try logN.integer(in: 1...24), r: r, p: p)
        else { throw logN.fault("takes too much memory") }
        self = cost
    }
}
