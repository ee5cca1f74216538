internal import Base

/// The fields that travel beside a call's messages, in order; a name may stand more than once.
///
/// Names are in lower case. The value of a name that ends in `-bin` is any bytes (base64 on the
/// wire); any other value is printable ASCII.
package struct Metadata: Sendable, Hashable {
    /// One name and value, in the order in which they came.
    package struct Field: Sendable, Hashable {
        package let name: String
        /// The bytes themselves, decoded where the name ends in `-bin`.
        package let value: [UInt8]
    }

    package private(set) var fields: [Field] = []

    package init() {}

    package var isEmpty: Bool { fields.isEmpty }

    /// Bytes of all names and values, before base64.
    var byteCount: Int { fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.count } }

    /// The first value of the name as text; `nil` where there is none or it is not UTF-8.
    package subscript(_ name: String) -> String? {
        guard let value = binary(name) else { return nil }
        return String(validating: value, as: UTF8.self)
    }

    /// The first value of the name.
    package func binary(_ name: String) -> [UInt8]? {
        fields.first { $0.name == name }?.value
    }

    package func all(_ name: String) -> [[UInt8]] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Adds a field; `false` where the name or value may not be sent: a name of other than lower
    /// case letters, digits, `-`, `_` and `.`, a reserved name, or text that is not printable ASCII.
    @discardableResult
    package mutating func add(_ name: String, _ value: some Collection<UInt8>) -> Bool {
        guard Self.isName(name.utf8) else { return false }
        let bytes = [UInt8](value)
        guard name.hasSuffix("-bin") || Self.isText(bytes) else { return false }
        fields.append(Field(name: name, value: bytes))
        return true
    }

    @discardableResult
    package mutating func add(_ name: String, _ value: String) -> Bool {
        add(name, value.utf8)
    }

    /// Puts the value in the place of all that the name has.
    @discardableResult
    package mutating func set(_ name: String, _ value: String) -> Bool {
        remove(name)
        return add(name, value)
    }

    package mutating func remove(_ name: String) {
        fields.removeAll { $0.name == name }
    }

    /// Takes a field as it came; the caller has checked it.
    mutating func addReceived(_ name: String, _ value: [UInt8]) {
        fields.append(Field(name: name, value: value))
    }

    static func isName(_ name: some Collection<UInt8>) -> Bool {
        !name.isEmpty
            && name.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            } && !isReserved(name)
    }

    /// Names that the protocol itself uses.
    static func isReserved(_ name: some Collection<UInt8>) -> Bool {
        name.starts(with: "grpc-".utf8) || name.elementsEqual("content-type".utf8)
            || name.elementsEqual("te".utf8) || name.elementsEqual("user-agent".utf8)
    }

    static func isText(_ value: [UInt8]) -> Bool {
        value.allSatisfy { (0x20...0x7e).contains($0) }
            && value.first != 0x20 && value.last != 0x20
    }
}
