internal import Base
internal import EdgeRouting
internal import Protobuf
internal import RPC
internal import RemoteSchema
internal import ServiceKit

/// Reflection of exactly what the caller may call: services and methods whose routes allow it, and the
/// messages of their files.
///
/// On the first loop, as the server that asks it.
struct CallerReflection: Sendable {
    let part: EdgeLoop

    func answer(
        _ question: Reflection.Question, _ call: Call, sent: inout Set<String>
    ) -> Reflection.Answer {
        let caller = call.metadata(Caller.field).flatMap { Caller(encoded: $0) }
        let pool = part.schema.schema.pool
        let methods = visibleMethods(pool, caller)
        switch question {
        case .services: return .services(methods.keys.sorted())
        case .file(let name): return files([name], pool, methods, &sent)
        case .symbol(let written):
            let symbol = written.hasPrefix(".") ? String(written.dropFirst()) : written
            guard let name = pool.file(declaring: symbol)?.name,
                isVisible(symbol, pool, methods)
            else { return .error(.notFound, "no such symbol") }
            return files([name], pool, methods, &sent)
        case .fieldExtending: return .error(.notFound, "no such extension")
        case .extensionNumbers(let name):
            guard pool.message(name) != nil else { return .error(.notFound, "no such message") }
            return .extensionNumbers(name, [])
        }
    }

    /// The methods that the caller may call, by service.
    private func visibleMethods(
        _ pool: DescriptorPool, _ caller: Caller?
    ) -> [String: Set<String>] {
        var visible: [String: Set<String>] = [:]
        for service in pool.serviceNames {
            for method in pool.service(service)?.methods ?? [] {
                let path = Array("/\(service)/\(method.name)".utf8)
                guard case .route(let number) = path.withUnsafeBytes({ part.table.find($0) }),
                    part.routes[number].route.access.decide(caller) == .allowed
                else { continue }
                visible[service, default: []].insert(method.name)
            }
        }
        return visible
    }

    /// Services and methods are seen by those who may call them; messages and enums hide nothing that
    /// their files do not.
    private func isVisible(
        _ symbol: String, _ pool: DescriptorPool, _ methods: [String: Set<String>]
    ) -> Bool {
        if pool.service(symbol) != nil { return methods[symbol] != nil }
        guard let dot = symbol.lastIndex(of: ".") else { return true }
        let outer = String(symbol[..<dot])
        guard pool.service(outer) != nil else { return true }
        return methods[outer]?.contains(String(symbol[symbol.index(after: dot)...])) == true
    }

    /// The files and all that they import, of what belongs to a service that the caller sees.
    private func files(
        _ names: [String], _ pool: DescriptorPool, _ methods: [String: Set<String>],
        _ sent: inout Set<String>
    ) -> Reflection.Answer {
        var known: Set<String> = []
        var queue = methods.keys.compactMap { pool.file(declaring: $0)?.name }
        while let name = queue.popLast() {
            guard known.insert(name).inserted else { continue }
            queue += pool.files[name]?.dependency ?? []
        }
        guard names.allSatisfy(known.contains) else { return .error(.notFound, "no such file") }
        var found: [[UInt8]] = []
        queue = names
        sent.subtract(names)
        while let name = queue.popLast() {
            guard let file = pool.files[name], sent.insert(name).inserted else { continue }
            found.append(trimmed(file, methods).encoded())
            queue += file.dependency
        }
        return .files(found)
    }

    private func trimmed(
        _ file: GoogleProtobuf.FileDescriptorProto, _ methods: [String: Set<String>]
    ) -> GoogleProtobuf.FileDescriptorProto {
        var file = file
        let scope = file.package.map { $0.isEmpty ? "" : "\($0)." } ?? ""
        file.service = file.service.compactMap { service in
            guard let visible = methods[scope + (service.name ?? "")] else { return nil }
            var service = service
            service.method.removeAll { !visible.contains($0.name ?? "") }
            return service
        }
        return file
    }
}
