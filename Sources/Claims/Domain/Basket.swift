package import Base
import Law

/// The groups of the basket of care (CLM-BASK-02, CLM-BASK-O-04), in the order of the contract.
package enum CareGroup: String, Hashable, Sendable, CaseIterable {
    case preventive = "PREVENTIVE"
    case consultation = "CONSULTATION"
    case maternityCare = "MATERNITY_CARE"
    case hospitalSurgery = "HOSPITAL_SURGERY"
    case biology = "BIOLOGY"
    case radiology = "RADIOLOGY"
    case functionalExploration = "FUNCTIONAL_EXPLORATION"
    case medicine = "MEDICINE"
    case blood = "BLOOD"
    case medicalDevice = "MEDICAL_DEVICE"
    case prosthesis = "PROSTHESIS"
    case optical = "OPTICAL"
    case dental = "DENTAL"
    case orthodontics = "ORTHODONTICS"
    case rehabilitation = "REHABILITATION"

    package var isDental: Bool { self == .dental || self == .orthodontics }
}

/// Refuses care that the basket does not hold at the beneficiary's age on the day of care: dental care
/// and orthodontics by the fund's limits (CLM-BASK-01, CLM-BASK-02, CLM-BASK-05), any act by its
/// entry's. Dental care above the limit is open with a prior approval to those whose illness opens it
/// (CLM-BASK-O-02).
package func checkBasket(
    _ line: ExaminedLine, in file: IllnessFile, under law: ClaimsLaw
) throws(Refusal) {
    let day = line.care.day
    let age = line.birthDay.age(on: day)
    var isOpen = true
    switch line.group {
    case .dental:
        if let greatest = try law.dentalAge.inForce(for: file.fund, on: day).value, age > greatest {
            isOpen =
                line.approval.isGiven
                && file.decisions.contains { decision in
                    decision.opensDental && decision.illness == line.care.illness
                        && decision.period.contains(day)
                }
        }
    case .orthodontics:
        if let end = try law.orthodonticsAge.inForce(for: file.fund, on: day).value {
            isOpen = age < end
        }
    default: break
    }
    guard isOpen, (line.leastAge...line.greatestAge).contains(age) else { throw .notInBasketAge }
}
