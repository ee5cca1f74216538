/// What a message is about; it is rendered when it is sent, so that no code lies in the store.
package enum Notice: String, Hashable, Sendable, CaseIterable {
    /// A one-time code (ID-OTP-01).
    case code = "CODE"
    /// An account was asked for in the name of who has this contact; with a link to object
    /// (ID-HRD-03).
    case activation = "ACTIVATION"
    /// The password was replaced by a recovery (ID-O-32).
    case passwordReset = "PASSWORD_RESET"

    /// The parameter that holds its texts: `message-code`.
    package var parameter: String {
        "message-" + String(rawValue.lowercased().map { $0 == "_" ? "-" : $0 })
    }
}

/// By what a message travels.
package enum MessageChannel: String, Hashable, Sendable, CaseIterable {
    case email = "EMAIL"
    case sms = "SMS"
}
