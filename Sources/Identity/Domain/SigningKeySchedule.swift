package import Base

/// When each key signs access tokens, and for how long they are believed: a new key is published
/// before it signs, and an old one stays published while its tokens live.
package struct SigningKeySchedule: Hashable, Sendable {
    /// Seconds for which a key signs.
    package let signing: Int64
    /// Seconds for which a key is published before it signs, so that every verifier has fetched it.
    package let ahead: Int64
    /// Seconds of a token's life.
    package let token: Int64

    package init(signing: Int64, ahead: Int64, token: Int64) {
        self.signing = signing
        self.ahead = ahead
        self.token = token
    }

    /// One key's times.
    package struct Key: Hashable, Sendable {
        package let id: String
        package let signsFrom: WallTime
        /// From then on the next key signs.
        package let signsUntil: WallTime

        package init(id: String, signsFrom: WallTime, signsUntil: WallTime) {
            self.id = id
            self.signsFrom = signsFrom
            self.signsUntil = signsUntil
        }
    }

    /// Tokens of the key are refused from then on.
    package func end(of key: Key) -> WallTime { key.signsUntil.adding(seconds: token + ahead) }

    /// The key that signs now, of those given.
    package func signing(_ keys: [Key], at now: WallTime) -> Key? {
        keys.last { $0.signsFrom <= now && now < $0.signsUntil }
    }

    /// The times of the key that must be made now, in whole seconds as tokens have them; `nil` where
    /// the keys given are enough.
    ///
    /// A first key signs at once. A following one takes over where the last ends; if the last ended
    /// while the program did not run, it signs at once too.
    package func due(_ keys: [Key], at time: WallTime) -> (from: WallTime, until: WallTime)? {
        let now = WallTime(seconds: time.seconds)
        let from: WallTime
        if let last = keys.max(by: { $0.signsUntil < $1.signsUntil }), last.signsUntil > now {
            // A clock set far back leaves only keys of the future: one that signs today is needed too.
            if signing(keys, at: now) != nil {
                guard last.signsUntil <= now.adding(seconds: ahead) else { return nil }
                from = last.signsUntil
            } else {
                from = now
            }
        } else {
            from = now
        }
        return (from, from.adding(seconds: signing))
    }

    /// Keys whose tokens may still be alive, or that will sign: the one that signs first.
    package func published(_ keys: [Key], at now: WallTime) -> [Key] {
        let alive = keys.filter { now < end(of: $0) }
        guard let current = signing(keys, at: now) else { return alive }
        return [current] + alive.filter { $0 != current }
    }
}
