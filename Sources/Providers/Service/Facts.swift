import Base
import CommonAPI
import Protobuf
import ProvidersAPI
import ProvidersDomain
import ServiceKit
import Store

extension Change {
    /// Tells the followers that the provider's record changed.
    func publishProvider(_ inpe: INPE, from: Day, _ transaction: WriteTransaction) throws {
        let fact = ProvidersV1.ProviderChanged(inpe: inpe.description, from: from.description)
        try transaction.publish(
            topic: "provider-changed", subject: inpe.description, at: now, fact.encoded())
    }

    /// Tells the followers that a version of a catalogue entry was published, or that from `day` on
    /// there is none.
    func publishTariff(
        _ tariff: Tariff, endingBefore day: Day? = nil, _ transaction: WriteTransaction
    ) throws {
        let fact = ProvidersV1.TariffChanged(
            fund: CommonV1.Fund(tariff.key.fund), code: tariff.key.code,
            sector: ProvidersV1.Sector(matching: tariff.key.sector),
            from: (day ?? tariff.period.first).description)
        try transaction.publish(
            topic: "tariff-changed", subject: "\(tariff.key.fund.rawValue):\(tariff.key.code)",
            at: now, fact.encoded())
    }
}
