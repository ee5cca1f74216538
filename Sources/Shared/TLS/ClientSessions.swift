internal import COpenSSL
internal import Synchronization

/// Sessions a client may resume, a few for each server name, newest first.
///
/// Each is used once, as RFC 8446 (appendix C.4) asks, since a ticket used twice ties its
/// connections together for a watcher.
final class ClientSessions: Sendable {
    /// A counted reference of an SSL_SESSION.
    ///
    /// `@unchecked Sendable`: any thread may hold and free one, as OpenSSL counts atomically.
    struct Session: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private let sessions = Mutex<[String: [Session]]>([:])

    deinit {
        sessions.withLock { sessions in
            for session in sessions.values.joined() { SSL_SESSION_free(session.pointer) }
        }
    }

    /// Takes over the reference.
    func keep(_ session: Session, for name: String) {
        let surplus = sessions.withLock { sessions in
            var surplus: [Session] = []
            if sessions[name] == nil, sessions.count >= TLSLimits.clientSessionNames,
                let other = sessions.keys.first
            {
                surplus = sessions.removeValue(forKey: other) ?? []
            }
            var list = sessions[name] ?? []
            if list.count >= TLSLimits.clientSessionsPerName { surplus.append(list.removeFirst()) }
            list.append(session)
            sessions[name] = list
            return surplus
        }
        for session in surplus { SSL_SESSION_free(session.pointer) }
    }

    /// The newest session of that server, whose reference is the caller's from now on.
    func take(_ name: String) -> Session? {
        sessions.withLock { sessions in
            guard var list = sessions[name], let session = list.popLast() else { return nil }
            sessions[name] = list.isEmpty ? nil : list
            return session
        }
    }
}
