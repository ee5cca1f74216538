/// An optional message field held behind a reference, for a message that contains itself.
@propertyWrapper
@usableFromInline
package indirect enum Box<Value: Hashable & Sendable>: Hashable, Sendable {
    case absent
    case present(Value)

    /// The box around `value`; no memory is taken for `nil`.
    @inlinable
    package init(wrappedValue: Value?) {
        self = if let wrappedValue { .present(wrappedValue) } else { .absent }
    }

    /// The message, where the field is set.
    @inlinable
    package var wrappedValue: Value? {
        get { if case .present(let value) = self { value } else { nil } }
        set { self = Box(wrappedValue: newValue) }
    }
}
