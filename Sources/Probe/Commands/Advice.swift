import Base
import JSON
import LoadTestModel
import RPC

/// How a call failed, told so that whoever made it knows what to do.
enum Advice {
    /// The status, its details and what to do about it.
    static func text(_ status: Status, of target: Target) -> String {
        var lines = [status.description]
        if let reason = status.errorInfo?.reason { lines[0] = "\(reason) · \(lines[0])" }
        if let text = status.localizedText { lines += [text.french, text.arabic] }
        for fault in status.badRequest?.fieldViolations ?? [] {
            lines.append("\(fault.field): \(fault.description)")
        }
        if let wait = status.retryAfterNanoseconds {
            lines.append("to be tried again in \(Text.time(wait))")
        }
        if let advice = advice(status, target) { lines.append("→ \(advice)") }
        return lines.joined(separator: "\n  ")
    }

    static func json(_ status: Status, of target: Target) -> JSONObject {
        var members: [JSONObject.Member] = [
            .init(name: "target", value: .string(target.name)),
            .init(name: "status", value: .string(status.code.name)),
            .init(name: "message", value: .string(status.message)),
        ]
        if let reason = status.errorInfo?.reason {
            members.append(.init(name: "reason", value: .string(reason)))
        }
        if let text = status.localizedText {
            members.append(.init(name: "fr", value: .string(text.french)))
            members.append(.init(name: "ar", value: .string(text.arabic)))
        }
        if let advice = advice(status, target) {
            members.append(.init(name: "advice", value: .string(advice)))
        }
        return JSONObject(members: members)
    }

    private static func advice(_ status: Status, _ target: Target) -> String? {
        switch status.code {
        case .unavailable where target.tls == nil:
            """
            is the server up at \(target.address)? One that speaks TLS needs --authority FILE
            """
        case .unavailable:
            """
            is the server up at \(target.address), and its certificate good for \
            \(target.serverName)? try: tadamun-probe certs
            """
        case .unauthenticated: "say who calls: --token TEXT, --token @FILE, or --certificate, --key"
        case .permissionDenied: "this caller may not; the server's `callers` say who may"
        case .unimplemented:
            "the server has no such method for this caller; try: tadamun-probe list"
        case .notFound where status.message.hasPrefix("the server does not describe"):
            "try: tadamun-probe list, or --descriptors FILE"
        case .deadlineExceeded: "it took too long; --timeout 60s waits longer"
        default: nil
        }
    }
}

/// Numbers and columns as they are told.
enum Told {
    /// Nanoseconds as milliseconds in JSON.
    static func milliseconds(_ nanoseconds: Int64) -> JSONValue {
        let microseconds = max(0, nanoseconds) / 1_000
        let rest = String(1_000 + microseconds % 1_000).dropFirst()
        return .number("\(microseconds / 1_000).\(rest)")
    }
}

extension String {
    /// Followed by spaces up to so many characters.
    func padded(_ width: Int) -> String { self + Self.spaces(width - count) }

    /// Behind spaces up to so many characters.
    func aligned(_ width: Int) -> String { Self.spaces(width - count) + self }

    private static func spaces(_ count: Int) -> String {
        String(repeating: " ", count: Swift.max(0, count))
    }
}
