import Base
import Crypto
import IdentityAPI
import IdentityDomain
import JSON
import Outside
import ServiceKit
import Telemetry

/// Another's captcha, verified by the HTTP protocol that reCAPTCHA, hCaptcha and Turnstile share: the
/// token that a page got is posted with our secret, and the answer says for which page, and when, it
/// was given.
struct SiteverifyCaptcha: Captcha {
    private let settings: SiteverifySettings
    private let context: ServiceContext
    private let outside: Outside

    init(_ settings: SiteverifySettings, _ context: ServiceContext) {
        self.settings = settings
        self.context = context
        outside = Outside(name: "captcha", connections: settings.connections)
    }

    func question() -> IdentityV1.GetCaptchaResponse {
        IdentityV1.GetCaptchaResponse(siteKey: settings.siteKey)
    }

    func examine(_ proof: String) async throws -> CaptchaPass? {
        guard (1...ServiceLimits.captchaTokenBytes).contains(proof.utf8.count) else { return nil }
        let form =
            "secret=\(RequestTemplate.percent(settings.secret))"
            + "&response=\(RequestTemplate.percent(proof))"
        let answer: HTTPAnswer
        do {
            answer = try await outside.ask(
                HTTPRequest(
                    url: settings.url,
                    headers: [HTTPHeader("Content-Type", "application/x-www-form-urlencoded")],
                    body: Array(form.utf8), authority: settings.authority,
                    milliseconds: settings.milliseconds))
        } catch {
            throw unavailable("\(error)")
        }
        guard answer.status == 200,
            let object = try? JSONValue(parsing: answer.body).objectValue,
            let isGood = object["success"]?.boolValue
        else { throw unavailable("status \(answer.status)") }
        guard isGood else {
            let faults = object["error-codes"]?.arrayValue?.compactMap(\.stringValue) ?? []
            // Our own secret is refused: no client can do anything about that.
            if let fault = faults.first(where: { $0.hasSuffix("-input-secret") }) {
                throw unavailable(fault)
            }
            return nil
        }
        return pass(object, proof)
    }

    /// What a good answer is worth: for a page of ours, and from just now.
    private func pass(_ object: JSONObject, _ proof: String) -> CaptchaPass? {
        let now = context.clock.now
        guard let host = object["hostname"]?.stringValue, settings.hostnames.contains(host),
            let givenAt = object["challenge_ts"]?.stringValue.flatMap(WallTime.init(utc:)),
            givenAt <= now.adding(seconds: ServiceLimits.clockSkewSeconds)
        else { return nil }
        let end = givenAt.adding(seconds: settings.maximumAgeSeconds)
        guard now < end else { return nil }
        return CaptchaPass(name: Digest(sha256: Array(proof.utf8)).description, expiresAt: end)
    }

    private func unavailable(_ reason: String) -> Refusal {
        context.logger.warning("captcha-unavailable", ["reason": .text(reason)])
        return .captchaUnavailable
    }
}

extension WallTime {
    /// `2026-03-02T09:00:00Z`, also with a fraction or `+00:00`, as siteverify's answers have it.
    init?(utc text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 40, bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            text.hasSuffix("Z") || text.hasSuffix("+00:00"),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        var numbers: [Int64] = []
        for start in [11, 14, 17] {
            let digits = bytes[start..<start + 2]
            guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let number = Int64(String(decoding: digits, as: UTF8.self))
            else { return nil }
            numbers.append(number)
        }
        guard numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { return nil }
        self.init(
            seconds: Int64(day.daysSinceEpoch) * 86_400 + numbers[0] * 3600 + numbers[1] * 60
                + numbers[2])
    }
}
