/// Why a store did not do what was asked. Expected answers of the contract are refusals, not these.
@usableFromInline
package enum StoreError: Error, Hashable {
    /// Too many writes wait already; worth trying again after that time. Nothing was changed.
    case overloaded(retryAfter: Duration)
    /// The disk is full. Nothing was changed; reads go on, and writes again once there is room.
    case full
    /// The system failed while the write was made lasting: whether it was is unknown, and repeating
    /// it under the same idempotency key gives the answer.
    case failed(String)
    /// The store's files are damaged.
    case corrupt(String)
    /// Another process holds the store.
    case inUse(String)
    /// The store is closed or closing. Nothing was changed.
    case closed
    /// A constraint of the schema was violated. Nothing was changed.
    case constraint(String)
    /// The store's migrations are not those of this program.
    case migrations(String)
    /// SQL that the store does not accept: a bug of the caller.
    case sql(String)
}
