internal import COpenSSL

/// What keeps a TLS context from being set up: a sentence for the log.
package struct TLSError: Error, CustomStringConvertible, Equatable {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// OpenSSL's errors on this thread as a text, oldest first; the queue is empty afterwards.
func takeErrors() -> String {
    var reasons: [String] = []
    while true {
        let code = ERR_get_error()
        guard code != 0 else { break }
        guard let reason = ERR_reason_error_string(code) else { continue }
        let text = String(cString: reason)
        if !reasons.contains(text) { reasons.append(text) }
    }
    return reasons.isEmpty ? "no reason given" : reasons.joined(separator: "; ")
}
