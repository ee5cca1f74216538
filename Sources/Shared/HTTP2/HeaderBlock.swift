internal import CNghttp2

/// A list of header fields as nghttp2 takes it.
///
/// Built once and used often for what never changes (`init(constant:)`), or filled anew for each
/// use. Touched by one thread, unless constant.
///
/// `@unchecked Sendable`: a constant block is never changed after it was made; the others belong to
/// the loop that fills them.
package final class HeaderBlock: @unchecked Sendable {
    // `unchecked`: a block is touched by one thread, and `withFields` calls nothing that changes it.
    @exclusivity(unchecked) private(set) var fields: UnsafeMutablePointer<nghttp2_nv>
    @exclusivity(unchecked) package private(set) var count: Int
    @exclusivity(unchecked) private var capacity: Int
    /// Names and values, each field's behind the other; `fields` points here once sealed.
    @exclusivity(unchecked) private var text: [UInt8] = []
    @exclusivity(unchecked) private var lengths: [(name: Int, value: Int, isSecret: Bool)] = []
    @exclusivity(unchecked) private var constantText: UnsafeMutablePointer<UInt8>?
    /// A constant block whose fields come before this one's own.
    @exclusivity(unchecked) private var prefix: HeaderBlock?

    package init() {
        capacity = 8
        count = 0
        fields = .allocate(capacity: 8)
    }

    /// Fields that nghttp2 may refer to without copying them: the block must outlive every session
    /// that it is submitted to, as one that lives as long as the process does.
    package init(constant list: [(String, String)]) {
        capacity = max(1, list.count)
        count = list.count
        fields = .allocate(capacity: capacity)
        let bytes = list.reduce(0) { $0 + $1.0.utf8.count + $1.1.utf8.count }
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes))
        constantText = text
        var next = text
        let flags = UInt8(
            NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
        for (index, field) in list.enumerated() {
            let name = next
            for byte in field.0.utf8 {
                next.pointee = byte
                next += 1
            }
            let value = next
            for byte in field.1.utf8 {
                next.pointee = byte
                next += 1
            }
            (fields + index).initialize(
                to: nghttp2_nv(
                    name: name, value: value, namelen: field.0.utf8.count,
                    valuelen: field.1.utf8.count, flags: flags))
        }
    }

    deinit {
        fields.deallocate()
        constantText?.deallocate()
    }

    package func removeAll() {
        text.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        count = 0
        prefix = nil
    }

    /// Empties the block and begins it with the fields of a constant one, which must live until
    /// they have been sent.
    package func begin(with constant: HeaderBlock) {
        removeAll()
        prefix = constant
        count = constant.count
    }

    /// Adds a field. A secret (a token, a code) is kept out of the compression tables, where
    /// guesses of a neighbour could be compared with it (RFC 7541 section 7.1).
    package func append(
        _ name: some Collection<UInt8>, _ value: some Collection<UInt8>, isSecret: Bool = false
    ) {
        text.append(contentsOf: name)
        text.append(contentsOf: value)
        lengths.append((name.count, value.count, isSecret))
        count += 1
    }

    package func append(_ name: String, _ value: String, isSecret: Bool = false) {
        append(name.utf8, value.utf8, isSecret: isSecret)
    }

    /// The same for bytes that are at hand, without a copy on the way.
    package func append(_ name: StaticString, _ value: UnsafeRawBufferPointer, isSecret: Bool) {
        text.append(
            contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        text.append(contentsOf: value)
        lengths.append((name.utf8CodeUnitCount, value.count, isSecret))
        count += 1
    }

    /// Adds fields that stand in `text` one behind the other, each name before its value.
    package func append(_ text: [UInt8], _ fields: [(name: Int, value: Int)], isSecret: Bool) {
        guard !fields.isEmpty else { return }
        self.text.append(contentsOf: text)
        for field in fields { lengths.append((field.name, field.value, isSecret)) }
        count += fields.count
    }

    /// Adds one field, whose name is the first `nameCount` bytes.
    package func append(_ text: [UInt8], nameCount: Int) {
        self.text.append(contentsOf: text)
        lengths.append((nameCount, text.count - nameCount, false))
        count += 1
    }

    /// Gives the fields to `body`, which must not keep the pointer.
    func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>, Int) -> Result) -> Result {
        guard constantText == nil else { return body(fields, count) }
        if count > capacity {
            fields.deallocate()
            capacity = max(count, capacity * 2)
            fields = .allocate(capacity: capacity)
        }
        let own =
            prefix.map { prefix in
                fields.update(from: prefix.fields, count: prefix.count)
                return fields + prefix.count
            } ?? fields
        return text.withUnsafeMutableBufferPointer { buffer in
            // Without a byte there is no field either, and the pointer is not used.
            var next = buffer.baseAddress
            for (index, field) in lengths.enumerated() {
                guard let name = next else { break }
                let flags =
                    field.isSecret
                    ? NGHTTP2_NV_FLAG_NO_INDEX.rawValue : NGHTTP2_NV_FLAG_NONE.rawValue
                (own + index).initialize(
                    to: nghttp2_nv(
                        name: name, value: name + field.name, namelen: field.name,
                        valuelen: field.value, flags: UInt8(flags)))
                next = name + field.name + field.value
            }
            return body(fields, count)
        }
    }
}
