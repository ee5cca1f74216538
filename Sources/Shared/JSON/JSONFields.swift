/// A JSON value and where it stands, so that a reader's error names the key at fault.
package struct JSONNode: Sendable {
    package let value: JSONValue
    /// Such as `listeners[0].port`; empty for the whole document.
    package let path: String

    package init(_ value: JSONValue, path: String = "") {
        self.value = value
        self.path = path
    }

    package func fault(_ reason: String) -> JSONFieldError {
        JSONFieldError(path: path, reason: reason)
    }

    private func expected(_ what: String) -> JSONFieldError {
        fault("must be \(what), not \(value.kindName)")
    }

    package func string() throws(JSONFieldError) -> String {
        guard let text = value.stringValue else { throw expected("a string") }
        return text
    }

    package func bool() throws(JSONFieldError) -> Bool {
        guard let value = value.boolValue else { throw expected("true or false") }
        return value
    }

    package func integer(in range: ClosedRange<Int>) throws(JSONFieldError) -> Int {
        guard let value = value.integerValue, range.contains(Int(value)) else {
            throw fault("must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return Int(value)
    }

    package func array() throws(JSONFieldError) -> [JSONNode] {
        guard let elements = value.arrayValue else { throw expected("an array") }
        return elements.enumerated().map { JSONNode($1, path: "\(path)[\($0)]") }
    }

    /// The members of an object whose names are data and not keys of a format.
    package func members() throws(JSONFieldError) -> [(name: String, node: JSONNode)] {
        guard let object = value.objectValue else { throw expected("an object") }
        return object.members.map { ($0.name, JSONNode($0.value, path: inside($0.name))) }
    }

    /// The string as `parse` reads it; where it gives `nil`, an error that says what was expected.
    package func parsed<Value>(
        as what: String, _ parse: (String) -> Value?
    ) throws(JSONFieldError) -> Value {
        guard let parsed = parse(try string()) else { throw fault("must be \(what)") }
        return parsed
    }

    /// The object as `read` reads it; every key that `read` does not ask for is refused.
    package func object<Value>(
        _ read: (inout JSONFields) throws(JSONFieldError) -> Value
    ) throws(JSONFieldError) -> Value {
        guard let object = value.objectValue else { throw expected("an object") }
        var fields = JSONFields(object, node: self)
        let value = try read(&fields)
        try fields.refuseOthers()
        return value
    }

    fileprivate func inside(_ name: String) -> String {
        path.isEmpty ? name : "\(path).\(name)"
    }
}

/// The keys of one object while they are read, each once.
package struct JSONFields {
    private let object: JSONObject
    private let node: JSONNode
    private var asked: Set<String> = []

    fileprivate init(_ object: JSONObject, node: JSONNode) {
        self.object = object
        self.node = node
    }

    package mutating func optional(_ name: String) -> JSONNode? {
        asked.insert(name)
        return object[name].map { JSONNode($0, path: node.inside(name)) }
    }

    package mutating func required(_ name: String) throws(JSONFieldError) -> JSONNode {
        guard let field = optional(name) else {
            throw JSONFieldError(path: node.inside(name), reason: "is missing")
        }
        return field
    }

    fileprivate func refuseOthers() throws(JSONFieldError) {
        for member in object.members where !asked.contains(member.name) {
            throw JSONFieldError(path: node.inside(member.name), reason: "is not a known key")
        }
    }
}

/// A document that is JSON but not of the form asked for.
package struct JSONFieldError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String {
        path.isEmpty ? "the document \(reason)" : "\(path) \(reason)"
    }
}
