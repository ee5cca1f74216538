package import JSON
package import Protobuf

/// The proto3 JSON mapping, driven by descriptors: JSON to the bytes of a message and back without
/// a generated type, so that any server can be called that answers reflection.
///
/// 64-bit integers are strings, `bytes` are base64, enums are names; the types of `google.protobuf`
/// that have forms of their own (Any, Timestamp, Duration, FieldMask, Struct, wrappers) have them.
package struct JSONMapping: Sendable {
    /// What is left open by the mapping.
    package struct Options: Sendable {
        /// Passes over names in JSON that the message does not have, instead of refusing them.
        package var ignoresUnknownNames = false
        /// Writes fields that hold what an absent field counts as, too.
        package var writesDefaults = false
        /// Writes the names of the proto file instead of those in lower camel case.
        package var writesProtoNames = false

        /// The mapping as it is by default.
        package init() {}
    }

    /// Where messages and enums are looked up.
    package let pool: DescriptorPool
    /// What is left open by the mapping.
    package var options: Options

    /// A mapping for the messages in `pool`.
    package init(pool: DescriptorPool, options: Options = Options()) {
        self.pool = pool
        self.options = options
    }

    /// A mapping for a generated message and those that it refers to.
    package init(for type: (some Message).Type, options: Options = Options()) {
        self.init(pool: DescriptorPool([type.file]), options: options)
    }

    /// The JSON of the message of this type that `bytes` encode; fields that the descriptor does not
    /// know have no place in JSON and are left out.
    package func json(
        of bytes: [UInt8], as typeName: String
    ) throws(JSONMappingError) -> JSONValue {
        try write(bytes, try descriptor(typeName, Place()), Place())
    }

    /// The JSON of a generated message.
    package func json(of message: some Message) throws(JSONMappingError) -> JSONValue {
        try json(of: message.encoded(), as: type(of: message).fullName.description)
    }

    /// The encoding of the message of this type that `json` describes, its fields in the order of
    /// their numbers.
    package func bytes(
        of json: JSONValue, as typeName: String
    ) throws(JSONMappingError) -> [UInt8] {
        try read(json, try descriptor(typeName, Place()), Place())
    }

    /// The generated message that `json` describes.
    package func message<M: Message>(
        _ type: M.Type, of json: JSONValue
    ) throws(JSONMappingError) -> M {
        let bytes = try bytes(of: json, as: M.fullName.description)
        return try Place().checked { () throws(WireError) in try M(decoding: bytes) }
    }

    func descriptor(
        _ typeName: String, _ place: Place
    ) throws(JSONMappingError) -> MessageDescriptor {
        guard let descriptor = pool.message(typeName) else {
            throw place.error("message \(typeName) is not known")
        }
        return descriptor
    }
}

/// Why JSON and a message do not fit, and where.
package struct JSONMappingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The way from the outermost message to the fault: `visit.lines[2].at`.
    package let path: String
    /// What is wrong there.
    package let reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

/// Where in a message the mapping is.
struct Place {
    private var path: [String] = []
    private(set) var depth = 0

    func error(_ reason: String) -> JSONMappingError {
        JSONMappingError(path: path.joined(), reason: reason)
    }

    func member(_ name: String) -> Place {
        var place = self
        place.path.append(path.isEmpty ? name : "." + name)
        return place
    }

    func element(_ index: Int) -> Place {
        var place = self
        place.path.append("[\(index)]")
        return place
    }

    /// One message further in.
    func deeper() throws(JSONMappingError) -> Place {
        var place = self
        place.depth += 1
        guard place.depth <= ProtobufLimits.depthMaximum else {
            throw error("messages nest too deeply")
        }
        return place
    }

    /// What `body` gives, with its error told as one of this place.
    func checked<T>(_ body: () throws(WireError) -> T) throws(JSONMappingError) -> T {
        do throws(WireError) {
            return try body()
        } catch {
            throw self.error("the bytes are not this message: \(error)")
        }
    }
}
