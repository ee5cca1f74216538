package import Base
import Config
import Files
import JSON
package import Outside
import ServiceKit

/// The mail server that e-mails are handed to: `mail` of the settings.
package struct MailSettings: Sendable {
    package let relay: MailRelay
    package let sender: EmailAddress
    package let senderName: String
    /// Letters on their way at once; 4 by default.
    package let connections: Int

    package init(
        relay: MailRelay, sender: EmailAddress, senderName: String, connections: Int = 4
    ) {
        self.relay = relay
        self.sender = sender
        self.senderName = senderName
        self.connections = connections
    }

    init(fields: inout JSONFields) throws(JSONFieldError) {
        let url = try fields.required("url")
        let protection =
            try fields.optional("protection")?.choice(of: MailRelay.Protection.self) ?? .required
        let user = try fields.optional("user")?.string()
        let passwordField = fields.optional("password")
        let password = try passwordField?.secret()
        if let passwordField, (user == nil) != (password == nil) || protection == .none {
            throw passwordField.fault("needs a user, and a connection that is protected")
        }
        relay = MailRelay(
            url: try url.url(of: ["smtp", "smtps"]), protection: protection, user: user,
            password: password, authority: try fields.optional("authority")?.path(),
            milliseconds: try fields.outsideMilliseconds())
        sender = try fields.required("sender").parsed(as: "an e-mail address") { EmailAddress($0) }
        senderName = try fields.required("senderName").string()
        connections = try fields.connections()
    }
}

/// The gateway that SMS are handed to: `sms` of the settings.
package struct SMSSettings: Sendable {
    package let gateway: RequestTemplate
    /// Messages on their way at once; 4 by default.
    package let connections: Int

    package init(gateway: RequestTemplate, connections: Int = 4) {
        self.gateway = gateway
        self.connections = connections
    }

    init(fields: inout JSONFields) throws(JSONFieldError) {
        let urlField = try fields.required("url")
        var headers: [(name: String, value: String)] = []
        for (name, node) in try fields.optional("headers")?.members() ?? [] {
            // A key of the gateway stands in a file of its own: `{"prefix": "Bearer ", "file": F}`.
            let value =
                node.value.objectValue == nil
                ? try node.string()
                : try node.object { fields throws(JSONFieldError) in
                    (try fields.optional("prefix")?.string() ?? "")
                        + (try fields.required("file").secret())
                }
            guard HTTPHeader(name, value).isSound else { throw node.fault("is no header") }
            headers.append((name, value))
        }
        let template = RequestTemplate(
            url: try urlField.url(of: ["http", "https"]),
            method: try fields.optional("method")?.parsed(as: "GET, POST or PUT") {
                ["GET", "POST", "PUT"].contains($0) ? $0 : nil
            } ?? "POST", headers: headers, body: try fields.optional("body")?.string() ?? "",
            authority: try fields.optional("authority")?.path(),
            milliseconds: try fields.outsideMilliseconds())
        guard let template else {
            throw urlField.fault(
                "has a body or headers with a place that is not known, or no Content-Type to escape"
                    + " by")
        }
        gateway = template
        connections = try fields.connections()
    }
}

extension JSONNode {
    /// A URL of one of the schemes, in printable ASCII.
    func url(of schemes: [String]) throws(JSONFieldError) -> String {
        try parsed(as: "a URL that begins with \(schemes.joined(separator: ": or ")):") { text in
            schemes.contains { text.hasPrefix("\($0)://") && text.utf8.count > $0.utf8.count + 3 }
                && text.utf8.allSatisfy { (0x21...0x7e).contains($0) } ? text : nil
        }
    }

    /// The first line of the file that the path names.
    func secret() throws(JSONFieldError) -> String {
        let path = try path()
        guard let bytes = try? Files.read(path, limit: ServiceLimits.secretBytes) else {
            throw fault("cannot be read")
        }
        let line = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
        guard !line.isEmpty else { throw fault("is empty") }
        return String(line)
    }
}

extension JSONFields {
    /// `timeout`: for one exchange with a server outside; 8 seconds by default, which an orderly end
    /// waits for.
    mutating func outsideMilliseconds() throws(JSONFieldError) -> Int {
        guard let timeout = try optional("timeout")?.duration(atMost: .seconds(60)) else {
            return 8_000
        }
        return max(1, Int(timeout / .milliseconds(1)))
    }

    mutating func connections() throws(JSONFieldError) -> Int {
        try optional("connections")?.integer(in: 1...64) ?? 4
    }
}

/// Another's captcha: `captcha` of the settings.
package struct SiteverifySettings: Sendable {
    package let url: String
    package let secret: String
    /// What pages show the captcha with; public.
    package let siteKey: String
    /// The hosts of our pages: an answer given for another's page is worth nothing.
    package let hostnames: [String]
    /// Seconds for which an answer is good; 2 minutes by default.
    package let maximumAgeSeconds: Int64
    package let authority: String?
    package let milliseconds: Int
    package let connections: Int

    package init(
        url: String, secret: String, siteKey: String, hostnames: [String],
        maximumAgeSeconds: Int64 = 120, milliseconds: Int = 8_000
    ) {
        self.url = url
        self.secret = secret
        self.siteKey = siteKey
        self.hostnames = hostnames
        self.maximumAgeSeconds = maximumAgeSeconds
        authority = nil
        self.milliseconds = milliseconds
        connections = 4
    }

    init(fields: inout JSONFields) throws(JSONFieldError) {
        url = try fields.required("url").url(of: ["http", "https"])
        secret = try fields.required("secret").secret()
        siteKey = try fields.required("siteKey").string()
        let names = try fields.required("hostnames")
        hostnames = try names.names(atMost: 16)
        guard !hostnames.isEmpty else { throw names.fault("must name a host") }
        maximumAgeSeconds = try fields.optional("maximumAge")?.seconds(in: 10...600) ?? 120
        authority = try fields.optional("authority")?.path()
        milliseconds = try fields.outsideMilliseconds()
        connections = try fields.connections()
    }
}
