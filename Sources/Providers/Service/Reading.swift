import Base
import ProvidersDomain
import ProvidersStore
import ServiceKit
import Store

extension ProvidersHandlers {
    /// The day that a reading method asks about: today where it names none.
    func dayAsked(_ text: String) throws(Refusal) -> Day {
        try Day.optional(text, "day") ?? context.clock.today
    }
}

extension INPE {
    init(required text: String) throws(Refusal) {
        guard let inpe = INPE(text) else { throw .badINPE }
        self = inpe
    }
}

extension Transaction {
    /// The provider, or the refusal that nobody has that INPE.
    func knownProvider(_ inpe: INPE) throws -> Provider {
        guard let provider = try provider(inpe) else { throw Refusal.providerNotFound }
        return provider
    }
}
