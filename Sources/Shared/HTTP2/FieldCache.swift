internal import CNghttp2

/// Remembers what the fields of a connection's last requests were found to be.
///
/// A client repeats itself: nearly every field of a request stands in the compression table, and
/// nghttp2 then gives the same two buffers again. So a field is checked and understood once, and
/// known by its pointers afterwards. The cache holds a reference to both buffers, so that no other
/// field can come to lie at the same address.
struct FieldCache: ~Copyable {
    struct Entry {
        var name: OpaquePointer?
        var value: OpaquePointer?
        /// Bytes in the header list: name, value and 32.
        var listBytes: Int32 = 0
        /// What the stream's owner has made of it.
        var note: UInt32 = 0
        var kind = FieldKind.regular
        /// Uses, less the fields that came to the place and were not known: a field gives way
        /// once there are none left.
        var worth: Int8 = 0
    }

    private static let slots = 16
    private static let worthMaximum: Int8 = 8
    /// A place where each request brings another field, as clients do that keep a path out of their
    /// table: it is neither looked for nor kept, until the worth has fallen to the end.
    private static let worthless: Int8 = -8
    /// Longer fields are not kept: they are rarely repeated, and would hold memory.
    private static let bytesMaximum = 256

    private let entries: UnsafeMutablePointer<Entry>

    init() {
        entries = .allocate(capacity: Self.slots)
        entries.initialize(repeating: Entry(), count: Self.slots)
    }

    deinit {
        entries.deallocate()
    }

    /// Where the field stands; `nil` where it is not known. `position` is the number of the field in
    /// its list: a client sends its fields in one order, so mostly it is the slot's as well.
    @inline(__always)
    func find(
        _ name: OpaquePointer, _ value: OpaquePointer, at position: Int
    ) -> UnsafeMutablePointer<Entry>? {
        let likely = entries + (position & (Self.slots - 1))
        if likely.pointee.name == name, likely.pointee.value == value {
            if likely.pointee.worth < Self.worthMaximum {
                likely.pointee.worth = max(likely.pointee.worth, 0) + 1
            }
            return likely
        }
        return likely.pointee.worth < Self.worthless ? nil : search(name, value)
    }

    private func search(
        _ name: OpaquePointer, _ value: OpaquePointer
    ) -> UnsafeMutablePointer<Entry>? {
        for slot in entries..<(entries + Self.slots)
        where slot.pointee.value == value && slot.pointee.name == name {
            return slot
        }
        return nil
    }

    /// Puts the field into the slot of its position, unless another there is still in use.
    func keep(
        _ name: OpaquePointer, _ value: OpaquePointer, at position: Int, listBytes: Int,
        kind: FieldKind, note: UInt32
    ) {
        guard note != 0, listBytes <= Self.bytesMaximum, kind != .forbidden else { return }
        let slot = entries + (position & (Self.slots - 1))
        let worth = slot.pointee.worth == .min ? 0 : slot.pointee.worth - 1
        slot.pointee.worth = worth
        guard worth < 0, worth >= Self.worthless else { return }
        release(slot)
        nghttp2_rcbuf_incref(name)
        nghttp2_rcbuf_incref(value)
        slot.pointee = Entry(
            name: name, value: value, listBytes: Int32(truncatingIfNeeded: listBytes), note: note,
            kind: kind, worth: worth)
    }

    /// Lets go of every buffer: before the session goes, whose memory they are.
    func removeAll() {
        for index in 0..<Self.slots { release(entries + index) }
    }

    private func release(_ slot: UnsafeMutablePointer<Entry>) {
        if let name = slot.pointee.name { nghttp2_rcbuf_decref(name) }
        if let value = slot.pointee.value { nghttp2_rcbuf_decref(value) }
        slot.pointee = Entry()
    }
}
