internal import CCurl
internal import Glibc

/// libcurl's handle of one exchange after the other, with the connection that it keeps.
///
/// `@unchecked Sendable`: it is taken out of the list of idle ones by one thread, used by it, and put
/// back under the list's lock; libcurl lets a handle be used by any thread, one at a time.
final class Handle: @unchecked Sendable {
    private let curl: OpaquePointer

    /// Once for the process; libcurl asks for it before the first handle.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init?() {
        guard Handle.isReady, let curl = curl_easy_init() else { return nil }
        self.curl = OpaquePointer(curl)
    }

    deinit { curl_easy_cleanup(pointer) }

    private var pointer: UnsafeMutableRawPointer { UnsafeMutableRawPointer(curl) }

    /// What goes out and comes in while an exchange runs; only its thread touches it.
    private struct Exchange {
        var outgoing: ArraySlice<UInt8>
        var incoming: [UInt8] = []
        var isTooLong = false
    }

    /// Asks an HTTP server.
    func ask(_ request: HTTPRequest) throws(OutsideError) -> HTTPAnswer {
        guard request.body.count <= Limits.bodyBytes else { throw .unsound("a body") }
        guard request.headers.allSatisfy(\.isSound) else { throw .unsound("a header") }
        var list: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(list) }
        // Without `Expect`, a body of more than a KiB does not wait a second for a server's leave.
        for header in request.headers + [HTTPHeader("Expect", "")] {
            list = curl_slist_append(list, "\(header.name): \(header.value)")
        }
        try prepare(
            request.url, schemes: "http,https", authority: request.authority,
            milliseconds: request.milliseconds)
        set(CURLOPT_CUSTOMREQUEST, request.method)
        tadamun_curl_set_list(pointer, CURLOPT_HTTPHEADER, list)
        if !request.body.isEmpty {
            // Copied: a connection that the server has closed meanwhile is not the end of it.
            tadamun_curl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, Int64(request.body.count))
            request.body.withUnsafeBytes { bytes in
                _ = tadamun_curl_set_text(
                    pointer, CURLOPT_COPYPOSTFIELDS,
                    bytes.assumingMemoryBound(to: CChar.self).baseAddress)
            }
        }
        let (code, exchange) = perform()
        guard code == CURLE_OK else { throw failure(code, exchange) }
        return HTTPAnswer(
            status: tadamun_curl_status(pointer), body: exchange.incoming,
            retryAfter: max(0, tadamun_curl_retry_after(pointer)))
    }

    /// Hands over a letter.
    func submit(_ letter: Letter, to relay: MailRelay) throws(OutsideError) {
        guard Letter.isSound(letter.sender), Letter.isSound(letter.recipient) else {
            throw .unsound("an address")
        }
        guard letter.content.count <= Limits.bodyBytes else { throw .unsound("a letter") }
        let recipients = curl_slist_append(nil, "<\(letter.recipient)>")
        defer { curl_slist_free_all(recipients) }
        try prepare(
            relay.url, schemes: "smtp,smtps", authority: relay.authority,
            milliseconds: relay.milliseconds)
        if relay.protection == .required {
            set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let user = relay.user, let password = relay.password {
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_PASSWORD, password)
        }
        set(CURLOPT_MAIL_FROM, "<\(letter.sender)>")
        tadamun_curl_set_list(pointer, CURLOPT_MAIL_RCPT, recipients)
        set(CURLOPT_UPLOAD, 1)
        tadamun_curl_set_size(pointer, CURLOPT_INFILESIZE_LARGE, Int64(letter.content.count))
        let (code, exchange) = perform(sending: letter.content)
        guard code == CURLE_OK else {
            // 550 to 559 speak of this letter or its recipient; what else begins with 5 speaks of
            // who submits, which an operator mends.
            let status = tadamun_curl_status(pointer)
            if code != CURLE_LOGIN_DENIED, (550...559).contains(status) {
                throw .refused(status: status)
            }
            throw failure(code, exchange)
        }
    }

    /// What holds for every exchange.
    private func prepare(
        _ url: String, schemes: String, authority: String?, milliseconds: Int
    ) throws(OutsideError) {
        guard url.utf8.count <= Limits.lineBytes,
            url.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else { throw .unsound("a URL") }
        // Keeps connections, forgets everything that was set.
        curl_easy_reset(pointer)
        set(CURLOPT_URL, url)
        set(CURLOPT_PROTOCOLS_STR, schemes)
        set(CURLOPT_PROXY, "")
        set(CURLOPT_FOLLOWLOCATION, 0)
        // Signals would end other threads' waits.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TIMEOUT_MS, milliseconds)
        set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds / 2 + 1)
        set(CURLOPT_MAXAGE_CONN, Limits.idleSeconds)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authority { set(CURLOPT_CAINFO, authority) }
    }

    private func perform(sending bytes: [UInt8] = []) -> (CURLcode, Exchange) {
        var exchange = Exchange(outgoing: bytes[...])
        let code = withUnsafeMutablePointer(to: &exchange) { context in
            tadamun_curl_on_read(pointer, Handle.giveBytes, context)
            tadamun_curl_on_write(pointer, Handle.takeBytes, context)
            return curl_easy_perform(pointer)
        }
        return (code, exchange)
    }

    private func failure(_ code: CURLcode, _ exchange: Exchange) -> OutsideError {
        if exchange.isTooLong { return .unreachable("an answer of too many bytes") }
        let status = tadamun_curl_status(pointer)
        let text = String(cString: curl_easy_strerror(code))
        return .unreachable(status == 0 ? text : "\(text), status \(status)")
    }

    /// libcurl copies texts, so that they need not outlive the call.
    private func set(_ option: CURLoption, _ text: String) {
        tadamun_curl_set_text(pointer, option, text)
    }

    private func set(_ option: CURLoption, _ number: Int) {
        tadamun_curl_set_number(pointer, option, number)
    }

    private static let giveBytes: tadamun_curl_callback = { target, size, count, context in
        guard let target, let context else { return 0 }
        let exchange = context.assumingMemoryBound(to: Exchange.self)
        let bytes = exchange.pointee.outgoing.prefix(size * count)
        bytes.withUnsafeBytes { source in
            if let start = source.baseAddress { memcpy(target, start, source.count) }
        }
        exchange.pointee.outgoing = exchange.pointee.outgoing.dropFirst(bytes.count)
        return bytes.count
    }

    private static let takeBytes: tadamun_curl_callback = { source, size, count, context in
        guard let source, let context else { return 0 }
        let exchange = context.assumingMemoryBound(to: Exchange.self)
        guard exchange.pointee.incoming.count + size * count <= Limits.answerBytes else {
            exchange.pointee.isTooLong = true
            return 0
        }
        exchange.pointee.incoming.append(
            contentsOf: UnsafeRawBufferPointer(start: source, count: size * count))
        return size * count
    }
}
