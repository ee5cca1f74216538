import Config
import IdentityService
import JSON
import Outside
import TestKit
import Testing

/// What a gateway is sent, and how the settings say it.
struct RequestTemplateTests {
    private static let hostile = "\"}, {\"to\": \"x\\ &a=1+2 <b> ]]> é \u{1}"

    private func body(_ type: String, _ template: String) throws -> String {
        let template = try #require(
            RequestTemplate(
                url: "https://gateway.example/send?to=${to}",
                headers: [("Content-Type", type), ("Idempotency-Key", "${id}")], body: template,
                milliseconds: 1_000))
        let request = template.request([
            .to: "+212612345678", .text: Self.hostile, .id: "m1\r\nX: y", .encoding: "GSM-7",
            .segments: "1",
        ])
        #expect(request.url == "https://gateway.example/send?to=%2B212612345678")
        #expect(request.headers.last == HTTPHeader("Idempotency-Key", "m1%0D%0AX%3A%20y"))
        return String(decoding: request.body, as: UTF8.self)
    }

    @Test func `what an SMS says stays one value of the request`() throws {
        let json = try body(
            "application/json; charset=utf-8", #"{"to": "${to}", "text": "${text}"}"#)
        let read = try #require(try JSONValue(parsing: Array(json.utf8)).objectValue)
        #expect(read.members.map(\.name) == ["to", "text"])
        #expect(read["text"]?.stringValue == Self.hostile)

        let form = try body("application/x-www-form-urlencoded", "to=${to}&text=${text}")
        #expect(form.split(separator: "&").count == 2 && !form.contains("+"))
        #expect(form.hasSuffix("%3Cb%3E%20%5D%5D%3E%20%C3%A9%20%01"))

        let xml = try body("text/xml", "<sms to='${to}'>${text}</sms>")
        #expect(xml.hasPrefix("<sms to='+212612345678'>&quot;}, {&quot;to&quot;: &quot;x\\ &amp;"))
        #expect(xml.hasSuffix("&lt;b&gt; ]]&gt; é  </sms>"))
    }

    @Test(arguments: [
        ("https://g/${who}", "", ""), ("https://g/${to", "", ""),
        ("https://g/", "text/plain", "${text}"), ("https://g/", "", "${text}"),
    ])
    func `a place that is not known, or cannot be escaped, is refused`(
        url: String, type: String, body: String
    ) {
        #expect(
            RequestTemplate(
                url: url, headers: [("Content-Type", type)], body: body, milliseconds: 1) == nil)
    }

    private func settings(_ text: String) throws -> IdentitySettings {
        try JSONNode(JSONValue(parsing: Array(text.utf8))).object(IdentitySettings.init)
    }

    @Test func `the settings name servers, and their secrets in files`() throws {
        let folder = TemporaryFolder()
        let secret = folder.write("geheim\n", to: "secret")
        let read = try settings(
            """
            {"mail": {"url": "smtp://relay.example:587", "user": "u", "password": "\(secret)",
                      "sender": "a@b.ma", "senderName": "CNOPS", "timeout": "3s"},
             "sms": {"url": "https://g/", "connections": 2,
                     "headers": {"Authorization": {"prefix": "Bearer ", "file": "\(secret)"},
                                 "Content-Type": "application/json"},
                     "body": "{\\"to\\": \\"${to}\\"}"},
             "captcha": {"url": "https://c/siteverify", "secret": "\(secret)", "siteKey": "k",
                         "hostnames": ["www.cnops.org.ma"]}}
            """)
        #expect(read.spool == nil)
        #expect(read.mail?.relay.password == "geheim" && read.mail?.relay.milliseconds == 3_000)
        #expect(read.mail?.relay.protection == .required)
        let request = read.sms?.gateway.request([.to: "+1"])
        #expect(request?.headers.first == HTTPHeader("Authorization", "Bearer geheim"))
        #expect(request?.body == Array(#"{"to": "+1"}"#.utf8))
        #expect(read.captcha?.secret == "geheim" && read.captcha?.maximumAgeSeconds == 120)
    }

    @Test(arguments: [
        "{}", #"{"mail": {"url": "http://x", "sender": "a@b.ma", "senderName": "C"}}"#,
        #"{"spool": "s", "mail": {"url": "smtp://x", "sender": "no", "senderName": "C"}}"#,
        #"{"spool": "s", "mail": {"url": "smtp://x", "sender": "a@b.ma", "senderName": "C", "user": "u"}, "sms": 1}"#,
        #"{"spool": "s", "sms": {"url": "file:///etc/passwd"}}"#,
        #"{"spool": "s", "sms": {"url": "https://g", "method": "DELETE"}}"#,
        #"{"spool": "s", "sms": {"url": "https://g", "headers": {"A\n": "b"}}}"#,
        #"{"spool": "s", "sms": {"url": "https://g", "body": "${text}"}}"#,
        #"{"spool": "s", "captcha": {"url": "https://c", "secret": "/nowhere/at/all"}}"#,
    ])
    func `settings that cannot work stop the start`(text: String) {
        #expect(throws: JSONFieldError.self) { try settings(text) }
    }
}
