package import Base
package import Law

/// One step of a calculation as a person can follow it: the rule, what it started from, what it gave,
/// and the entry of the law that it used.
package struct RefundStep: Hashable, Sendable {
    /// Id of the rule in the domain documents, such as `CLM-REIM-01`.
    package let rule: String
    package let text: BilingualText
    package let before: Money
    package let after: Money
    /// The rate applied, where the step applies one.
    package let rate: Rate?
    /// The entry of `law/` that gave it; `nil` where a catalogue entry, a decision of the medical
    /// control or a mutual did.
    package let law: LawParameter.Entry?

    init(
        _ rule: String, _ text: BilingualText, from before: Money, to after: Money,
        rate: Rate? = nil, law: LawParameter.Entry? = nil
    ) {
        self.rule = rule
        self.text = text
        self.before = before
        self.after = after
        self.rate = rate
        self.law = law
    }
}

/// What the steps say to the insured.
enum StepText {
    static let limit = BilingualText(
        french: "Tarif national de référence multiplié par la quantité",
        arabic: "التعريفة الوطنية المرجعية مضروبة في الكمية")
    static let flat = BilingualText(
        french: "Montant forfaitaire de l'acte", arabic: "المبلغ الجزافي للعمل الطبي")
    static let base = BilingualText(
        french: "Base : le plus petit des frais engagés et de la limite",
        arabic: "الأساس: الأقل من بين المصاريف والحد")
    static let mutual = BilingualText(
        french: "Part de la mutuelle sur la même base", arabic: "حصة التعاضدية من نفس الأساس")
    static let mutualCut = BilingualText(
        french: "Le total ne peut dépasser les frais engagés : la part de la mutuelle est réduite",
        arabic: "لا يمكن أن يتجاوز المجموع المصاريف: تخفض حصة التعاضدية")
    static let total = BilingualText(
        french: "Total à rembourser : part de l'AMO et part de la mutuelle",
        arabic: "مجموع التعويض: حصة التأمين الإجباري وحصة التعاضدية")
    static let left = BilingualText(
        french: "Reste à votre charge", arabic: "المبلغ المتبقي على عاتقكم")
}
