/// An expected "no" of the contract: what a rule or a check answers when it does not do what was
/// asked. Clients act on `reason`, people read `text`.
package struct Refusal: Error, Hashable, Sendable {
    package let kind: Kind
    package let reason: Reason
    package let text: BilingualText
    /// Path in the request of the field at fault, such as `lines[2].quantity`.
    package let field: String?
    /// What exactly is wrong where one reason has several causes, such as `KEY` of `RIB_INVALID`.
    package let cause: String?

    package init(
        _ kind: Kind, _ reason: Reason, _ text: BilingualText, field: String? = nil,
        cause: String? = nil
    ) {
        self.kind = kind
        self.reason = reason
        self.text = text
        self.field = field
        self.cause = cause
    }

    /// The same refusal with the path of the field that the caller knows.
    package func at(_ field: String) -> Refusal {
        Refusal(kind, reason, text, field: field, cause: cause)
    }

    /// The families of refusal; each has one gRPC status of the same name.
    package enum Kind: Hashable, Sendable, CaseIterable {
        case invalidArgument
        case notFound
        case alreadyExists
        case failedPrecondition
        case permissionDenied
        case unauthenticated
        case resourceExhausted
        /// Somebody else's service that the request needs does not answer.
        case unavailable
    }

    /// A stable name in capitals, digits and underscores, such as `NOT_ENTITLED`.
    package struct Reason: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        package let name: String

        /// `nil` where the name is not of that form.
        package init?(_ name: String) {
            let sound = name.utf8.allSatisfy {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || Digits.isDigit($0)
                    || $0 == UInt8(ascii: "_")
            }
            guard sound, let first = name.utf8.first, first > UInt8(ascii: "9") else { return nil }
            self.name = name
        }

        /// Literals stand in code only, where a wrong one is a bug and not an input.
        package init(stringLiteral name: StaticString) {
            let reason = Reason("\(name)")
            precondition(reason != nil, "a reason is written in capitals: \(name)")
            self.name = "\(name)"
        }

        package var description: String { name }
    }
}
