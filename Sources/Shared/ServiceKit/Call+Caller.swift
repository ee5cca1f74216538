package import Base
package import RPC

/// Lets only the peers that the configuration names say who makes a call: from any other, the field
/// is a forgery and the call is refused.
package struct CallerAssertion: ServerInterceptor {
    /// Certificate names, such as `edge.tadamun.internal`.
    package let assertedBy: Set<String>

    package init(assertedBy: Set<String>) {
        self.assertedBy = assertedBy
    }

    package func admit(_ call: Call) throws(Status) {
        guard let bytes = call.metadata(Caller.field) else { return }
        guard call.peer.names.contains(where: { assertedBy.contains($0) }) else {
            throw Refusal.callerNotProven.status
        }
        guard Caller(encoded: bytes) != nil else { throw Refusal.callerNotProven.status }
    }
}

extension Call {
    /// Who makes the call: whom the edge or a service of the suite speaks for, or else the caller's
    /// own certificate. The field can be trusted here, since `CallerAssertion` let the call in.
    package var caller: Caller {
        if let bytes = metadata(Caller.field), let caller = Caller(encoded: bytes) {
            return caller
        }
        // The edge names nobody for what is open to the public.
        guard let identity = peer.identity, let caller = Caller(identity),
            caller.subject != Caller.edge
        else { return .anonymous }
        return caller
    }

    /// The caller, where it is of one of these kinds; refuses others.
    package func require(_ kinds: Caller.Kind...) throws(Refusal) -> Caller {
        let caller = caller
        guard caller.kind != .anonymous else { throw .notSignedIn }
        guard kinds.contains(caller.kind) else { throw .callerNotAllowed }
        return caller
    }

    /// The caller, where it is staff with one of these roles; refuses others.
    package func require(anyOf roles: Role...) throws(Refusal) -> Caller {
        let caller = try require(.staff)
        guard !caller.roles.isDisjoint(with: roles) else { throw .callerNotAllowed }
        return caller
    }
}

extension Caller {
    /// The edge's own certificate name: it speaks for others, and for nobody where it names none.
    package static let edge = "edge.tadamun.internal"
}

extension Refusal {
    package static let notSignedIn = Refusal(
        .unauthenticated, "NOT_SIGNED_IN",
        BilingualText(
            french: "Veuillez vous connecter à votre espace.",
            arabic: "المرجو تسجيل الدخول إلى فضائكم."))

    package static let callerNotAllowed = Refusal(
        .permissionDenied, "CALLER_NOT_ALLOWED",
        BilingualText(
            french: "Votre compte ne permet pas cette opération.",
            arabic: "حسابكم لا يسمح بهذه العملية."))

    static let callerNotProven = Refusal(
        .unauthenticated, "CALLER_NOT_PROVEN",
        BilingualText(
            french: "L'identité de l'appelant n'est pas établie.",
            arabic: "لم يتم إثبات هوية المتصل."))
}
