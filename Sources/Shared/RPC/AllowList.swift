internal import Synchronization

/// Who may call what, by the names in callers' certificates; every call it does not name is denied.
///
/// A caller goes by each URI and DNS name of its verified certificate, compared as a whole: common
/// names and wildcards mean nothing. One without a certificate goes by `anonymous`. What a
/// connection's caller may call is worked out at its first call and kept, so that a call costs one
/// bit's test.
///
/// It may be replaced while its server runs: calls that begin from then on go by the new one.
package final class AllowList: ServerInterceptor {
    /// The name of callers without a certificate.
    package static let anonymous = "anonymous"
    /// The entry for what every caller may call, whatever its name.
    package static let everyone = "*"
    /// A list that denies nothing: for programs whose callers are all trusted.
    package static var open: AllowList { AllowList(rules: [everyone: Rule(allowsAll: true)]) }

    private struct Rule: Sendable {
        var allowsAll = false
        var services: Set<String> = []
        /// `/package.Service/Method`
        var paths: Set<String> = []

        func allows(_ binding: MethodBinding) -> Bool {
            allowsAll || services.contains(binding.service) || paths.contains(binding.path)
        }
    }

    private let rules: Mutex<[String: Rule]>
    /// Grows with each replacement, after it: what a connection keeps is worth no more then.
    private let generation = Atomic<Int>(0)

    /// For each name, or `*` for whoever calls, what it may call: `package.Service`,
    /// `package.Service/Method`, or `*` for everything. Throws where an entry can mean nothing.
    package convenience init(_ entries: [String: [String]]) throws(AllowListError) {
        var rules: [String: Rule] = [:]
        for (name, methods) in entries {
            guard !name.isEmpty, name == Self.everyone || !name.contains("*"),
                name.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
            else { throw AllowListError("\(name) is no URI or DNS name of a certificate") }
            var rule = rules[Self.folded(name)] ?? Rule()
            for method in methods { try Self.add(method, to: &rule, of: name) }
            rules[Self.folded(name)] = rule
        }
        self.init(rules: rules)
    }

    private init(rules: [String: Rule]) {
        self.rules = Mutex(rules)
    }

    /// Takes over what another list says.
    package func replace(by other: AllowList) {
        let rules = other.rules.withLock { $0 }
        self.rules.withLock { $0 = rules }
        generation.wrappingAdd(1, ordering: .releasing)
    }

    private static func add(
        _ method: String, to rule: inout Rule, of name: String
    ) throws(AllowListError) {
        let parts = method.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1 where method == "*": rule.allowsAll = true
        case 1 where isName(parts[0]): rule.services.insert(method)
        case 2 where isName(parts[0]) && isName(parts[1]): rule.paths.insert("/\(method)")
        default:
            throw AllowListError("\(name): \(method) is neither a service, a method nor *")
        }
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._".contains($0)) }
    }

    /// DNS names are the same in either case (RFC 4343); URIs are taken as they stand.
    private static func folded(_ name: String) -> String {
        name.contains(":") ? name : name.lowercased()
    }

    /// Throws where an entry names a service or method that is not among these: a misspelt entry
    /// would deny for ever what it was written to allow.
    package func check(against services: [any Service]) throws(AllowListError) {
        let bindings = services.flatMap(\.bindings)
        let names = Set(bindings.map(\.service))
        let paths = Set(bindings.map(\.path))
        for (name, rule) in rules.withLock({ $0 }) {
            let unknown = rule.services.subtracting(names).union(rule.paths.subtracting(paths))
            if let first = unknown.min() {
                throw AllowListError("\(name): \(first) is not served here")
            }
        }
    }

    /// What a caller of these names may call.
    func methods(
        for names: [String], among routes: [Route], generation: Int = 0
    ) -> MethodSet {
        let rules = rules.withLock { $0 }
        // A wildcard certificate's name is no entry's, and `*` is none of anybody's.
        let granted =
            names.filter { !$0.contains("*") }.compactMap { rules[Self.folded($0)] }
            + [rules[Self.everyone]].compactMap(\.self)
        var set = MethodSet(generation: generation)
        for route in routes where granted.contains(where: { $0.allows(route.binding) }) {
            set.insert(route.index)
        }
        return set
    }

    /// Whether what is known of the connection's caller grants the method: for nearly every call it
    /// does, and nothing more is asked.
    @inline(__always)
    func grants(_ route: Int, _ connection: ServerConnection) -> Bool {
        connection.allowedMethods.generation == generation.load(ordering: .acquiring)
            && connection.allowedMethods.contains(route)
    }

    package func admit(_ call: Call) throws(Status) {
        guard let connection = call.connection, let route = call.route else { return }
        let generation = generation.load(ordering: .acquiring)
        if connection.allowedMethods.generation != generation {
            connection.allowedMethods = methods(
                for: connection.peer.names, among: call.service.server.routes,
                generation: generation)
        }
        guard !connection.allowedMethods.contains(route.index) else { return }
        let names = connection.peer.names.joined(separator: ",")
        call.service.server.report(
            "denied \(route.binding.path) to \(names) at \(connection.peer.address)")
        throw Status(.permissionDenied, "the caller may not call this method")
    }
}

/// An entry of an allow list that can mean nothing.
package struct AllowListError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Some of a server's methods, by their indices.
struct MethodSet: Sendable {
    /// Of the allow list that it was worked out by; -1 for none.
    let generation: Int
    // Nearly every server has fewer than 64 methods; those beyond stand in a list.
    private var first: UInt64 = 0
    private var others: Set<Int> = []

    init(generation: Int) {
        self.generation = generation
    }

    @inline(__always)
    func contains(_ index: Int) -> Bool {
        index < 64 ? first & (1 << UInt64(index)) != 0 : others.contains(index)
    }

    mutating func insert(_ index: Int) {
        if index < 64 { first |= 1 << UInt64(index) } else { others.insert(index) }
    }
}
