package import Base
import Law

/// Refuses a fine outside what the law allows, both ends included (PRV-SANC-01).
package func checkFine(
    _ fine: Money, on day: Day, for fund: Fund, under law: ProvidersLaw
) throws(Refusal) {
    let least = try law.leastFine.inForce(for: fund, on: day).value
    let greatest = try law.greatestFine.inForce(for: fund, on: day).value
    guard fine >= least, fine <= greatest else { throw Refusal.fineOutOfRange.at("fine_centimes") }
}
