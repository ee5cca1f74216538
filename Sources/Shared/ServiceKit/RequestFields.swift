package import Base
package import CommonAPI
package import Protobuf

// What requests say, read into the values that rules take.

extension Fund {
    /// The fund that the field names; refuses none.
    package init(required message: CommonV1.Fund, _ field: String = "fund") throws(Refusal) {
        guard let fund = Fund(message) else { throw Refusal.fieldRequired.at(field) }
        self = fund
    }
}

extension Day {
    /// The day that the field writes; refuses none, and what is no day.
    package init(required text: String, _ field: String) throws(Refusal) {
        guard !text.isEmpty else { throw Refusal.fieldRequired.at(field) }
        guard let day = Day(text) else { throw Refusal.fieldInvalid.at(field) }
        self = day
    }

    /// The day that the field writes, where it writes one.
    package static func optional(_ text: String, _ field: String) throws(Refusal) -> Day? {
        text.isEmpty ? nil : try Day(required: text, field)
    }
}

extension Money {
    /// The amount that the field holds; refuses what no amount of the suite can be.
    package init(centimes: Int64, _ field: String) throws(Refusal) {
        do {
            try self.init(centimes: centimes)
        } catch {
            throw Refusal.fieldInvalid.at(field)
        }
    }
}

extension OpenEnum {
    /// The value of a closed list whose cases stand in the contract's order, after the one that is
    /// not specified; `nil` for that one and for values of a newer contract.
    package func matching<Value: CaseIterable>(_ type: Value.Type = Value.self) -> Value? {
        guard rawValue > 0, Int(rawValue) <= Value.allCases.count else { return nil }
        return Value.allCases.dropFirst(Int(rawValue) - 1).first
    }

    /// As `matching`, or a refusal of the field.
    package func required<Value: CaseIterable>(
        _ field: String, as type: Value.Type = Value.self
    ) throws(Refusal) -> Value {
        guard let value = matching(type) else { throw Refusal.fieldRequired.at(field) }
        return value
    }

    /// The contract's value for one of a closed list in its order.
    package init<Value: CaseIterable & Equatable>(matching value: Value) {
        let place = Value.allCases.enumerated().first { $0.element == value }?.offset
        self.init(rawValue: place.map { Int32($0 + 1) } ?? 0)
    }
}

extension BilingualText {
    package init(_ message: CommonV1.BilingualText) {
        self.init(french: message.french, arabic: message.arabic)
    }
}
