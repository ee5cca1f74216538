package import Base
package import Crypto
import Files
import JSON

/// The legal parameters of one service, all checked, with the digest that decisions are stored with.
package struct LawSet: Sendable {
    /// SHA-256 over every parameter in a canonical form: spacing and the order of entries in a file
    /// do not count, everything else does.
    package let digest: Digest
    /// Every parameter in that form, whose digest it is: kept with decisions, so that they can be made
    /// again by the law as it was.
    package let archive: [UInt8]
    private let parameters: [String: LawParameter]

    /// Reads the files of `law/<service>/`, each by its name without `.json`.
    package init(service: String, files: [(name: String, bytes: [UInt8])]) throws(LawError) {
        guard files.count <= Limits.files else {
            throw LawError(file: "\(service)/", reason: "has more than \(Limits.files) files")
        }
        var parameters: [String: LawParameter] = [:]
        for (name, bytes) in files {
            let file = "\(service)/\(name).json"
            let parameter: LawParameter
            do {
                let document = try JSONValue(
                    parsing: bytes, limits: JSONLimits(bytes: Limits.fileBytes, depth: 8))
                parameter = try LawParameter(named: "\(service).\(name)", JSONNode(document))
            } catch let error as JSONFieldError {
                throw LawError(file: file, reason: "\(error)")
            } catch {
                throw LawError(file: file, reason: "\(error)")
            }
            guard parameters.updateValue(parameter, forKey: parameter.name) == nil else {
                throw LawError(file: file, reason: "stands twice")
            }
        }
        self.init(parameters)
    }

    private init(_ parameters: [String: LawParameter]) {
        self.parameters = parameters
        let canonical = parameters.sorted { $0.key < $1.key }.map(\.value.canonical)
        archive = JSONValue.array(canonical).encoded()
        digest = Digest(sha256: archive)
    }

    /// Reads a set as `archive` gave it.
    package init(archive: [UInt8]) throws(LawError) {
        var parameters: [String: LawParameter] = [:]
        do {
            let limits = JSONLimits(bytes: Limits.archiveBytes, depth: 8)
            let document = JSONNode(try JSONValue(parsing: archive, limits: limits))
            for node in try document.array() {
                let name = try JSONNode(node.value.objectValue?["parameter"] ?? .null).string()
                parameters[name] = try LawParameter(named: name, node)
            }
        } catch {
            throw LawError(file: "archive", reason: "\(error)")
        }
        self.init(parameters)
    }

    /// Reads `<folder>/<service>/*.json`; any other file there is refused.
    package init(folder: String, service: String) throws(LawError) {
        var files: [(name: String, bytes: [UInt8])] = []
        do {
            for name in try Files.names(in: "\(folder)/\(service)") {
                guard name.hasSuffix(".json") else {
                    throw LawError(file: "\(service)/\(name)", reason: "is not a .json file")
                }
                let path = "\(folder)/\(service)/\(name)"
                let bytes = try Files.read(path, limit: Limits.fileBytes)
                files.append((String(name.dropLast(5)), bytes))
            }
        } catch let error as LawError {
            throw error
        } catch {
            throw LawError(file: "\(service)/", reason: "\(error)")
        }
        try self.init(service: service, files: files)
    }

    /// The set with those parameters of `other` that it has not: what was decided before a parameter was
    /// known did not depend on it, and is made again beside it.
    package func completed(by other: LawSet) -> LawSet {
        LawSet(parameters.merging(other.parameters) { own, _ in own })
    }

    package var names: [String] { parameters.keys.sorted() }

    package func parameter(_ name: String) -> LawParameter? { parameters[name] }

    /// The parameter as values that `read` understands, all of them read now: a law that a program
    /// cannot apply stops its start.
    package func values<Value: Sendable>(
        of name: String, in unit: LawUnit, _ read: (LawValue) -> Value?
    ) throws(LawError) -> EffectiveDated<Value> {
        let file = name.split(separator: ".", maxSplits: 1).joined(separator: "/") + ".json"
        guard let parameter = parameters[name] else {
            throw LawError(file: file, reason: "is missing")
        }
        guard parameter.unit == unit else {
            throw LawError(file: file, reason: "must be in \(unit.rawValue)")
        }
        var values: [EffectiveDated<Value>.Dated] = []
        for entry in parameter.entries {
            guard let value = read(entry.value) else {
                throw LawError(
                    file: file, reason: "has a value of the wrong form from \(entry.from)")
            }
            values.append(EffectiveDated<Value>.Dated(value: value, entry: entry))
        }
        return EffectiveDated(parameter: name, values: values)
    }
}

extension LawSet {
    /// Whole numbers of `unit`; no entry may lift the limit.
    package func integers(
        of name: String, in unit: LawUnit
    ) throws(LawError) -> EffectiveDated<Int> {
        try values(of: name, in: unit) { value in
            if case .integer(let number) = value { Int(number) } else { nil }
        }
    }

    /// Whole numbers of `unit`, where `nil` says that no limit applies.
    package func limits(
        of name: String, in unit: LawUnit
    ) throws(LawError) -> EffectiveDated<Int?> {
        try values(of: name, in: unit) { value -> Int?? in
            switch value {
            case .integer(let number): .some(Int(number))
            case .noLimit: .some(nil)
            case .fraction, .text, .table: .none
            }
        }
    }

    /// Rates in basis points.
    package func rates(of name: String) throws(LawError) -> EffectiveDated<Rate> {
        try values(of: name, in: .basisPoints) { value in
            if case .integer(let points) = value { Rate(basisPoints: Int(points)) } else { nil }
        }
    }

    /// Amounts in centimes.
    package func amounts(of name: String) throws(LawError) -> EffectiveDated<Money> {
        try values(of: name, in: .centimes) { value in
            if case .integer(let centimes) = value { try? Money(centimes: centimes) } else { nil }
        }
    }
}

/// A law file that cannot be used, and why.
package struct LawError: Error, Hashable, CustomStringConvertible {
    /// Relative to the law folder.
    package let file: String
    package let reason: String

    package var description: String { "law/\(file): \(reason)" }
}
