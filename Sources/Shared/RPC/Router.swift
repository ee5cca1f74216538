/// Finds the method of a path by its raw bytes: exact and case-sensitive, without a string made.
///
/// A table of open addressing, filled once before the server starts.
struct Router: Sendable {
    private var slots: [Int32]
    private let mask: Int
    let bindings: [MethodBinding]
    private let paths: [[UInt8]]
    private let services: Set<String>

    init(_ bindings: [MethodBinding]) {
        self.bindings = bindings
        paths = bindings.map { Array($0.path.utf8) }
        services = Set(bindings.map(\.service))
        var capacity = 16
        while capacity < bindings.count * 4 { capacity *= 2 }
        mask = capacity - 1
        slots = Array(repeating: -1, count: capacity)
        for index in bindings.indices {
            var slot = paths[index].withUnsafeBytes { Self.hash($0) } & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    /// The index in `bindings` of the method at this path.
    func find(_ path: UnsafeRawBufferPointer) -> Int? {
        var slot = Self.hash(path) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if equal(paths[index], path) { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Whether the path names a service that is served, whatever the method: for a clear refusal.
    func servesService(_ path: UnsafeRawBufferPointer) -> Bool {
        let text = String(decoding: path, as: UTF8.self)
        guard text.hasPrefix("/"), let slash = text.dropFirst().firstIndex(of: "/") else {
            return false
        }
        return services.contains(String(text.dropFirst()[..<slash]))
    }

    /// FNV-1a over the last bytes, which tell methods apart best. Callers cannot choose what is in
    /// the table, so collisions cannot be brought about.
    @inline(__always)
    private static func hash(_ path: UnsafeRawBufferPointer) -> Int {
        var hash = UInt64(path.count) &* 0x9e37_79b9_7f4a_7c15
        let start = max(0, path.count - 16)
        var index = path.count
        while index > start {
            index -= 1
            hash = (hash ^ UInt64(path[index])) &* 0x100_0000_01b3
        }
        return Int(truncatingIfNeeded: hash >> 20)
    }

    @inline(__always)
    private func equal(_ left: [UInt8], _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        return left.withUnsafeBytes { bytesEqual($0, right) }
    }
}
