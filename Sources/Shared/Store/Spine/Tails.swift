import Crypto

/// The ends of the spine's tables, which the writer alone adds to: what it wrote last need not be
/// read again. Each is unknown until it is asked for, and again after a rollback.
struct Tails {
    var key: Int?
    var fact: Int?
    var audit: (number: Int, digest: Digest)?
}
