extension WireWriter {
    /// Writes each value of a list with `tag`.
    @inlinable
    package mutating func repeated<Kind: FieldKind>(
        _ kind: Kind.Type, _ list: [Kind.Value], tag: UInt32
    ) {
        var index = list.count
        while index > 0 {
            index &-= 1
            Kind.write(list[index], to: &self)
            self.tag(tag)
        }
    }

    /// Writes a list as one packed field, nothing where it is empty.
    @inlinable
    package mutating func packed<Kind: FieldKind>(
        _ kind: Kind.Type, _ list: [Kind.Value], tag: UInt32
    ) {
        guard !list.isEmpty else { return }
        let end = position
        var index = list.count
        while index > 0 {
            index &-= 1
            Kind.write(list[index], to: &self)
        }
        varint(UInt64(truncatingIfNeeded: end - position))
        self.tag(tag)
    }

    /// Writes each entry of a map with `tag`, in the order of the keys.
    @inlinable
    package mutating func entries<Key: MapKeyKind, Value: FieldKind>(
        _ key: Key.Type, _ value: Value.Type, _ map: [Key.Value: Value.Value], tag: UInt32
    ) {
        guard !map.isEmpty else { return }
        for (key, value) in map.sorted(by: { Key.precedes($1.key, $0.key) }) {
            let end = position
            Value.write(value, to: &self)
            self.tag(16 | Value.wireType)
            Key.write(key, to: &self)
            self.tag(8 | Key.wireType)
            varint(UInt64(truncatingIfNeeded: end - position))
            self.tag(tag)
        }
    }

    /// Writes the fields that the message does not know.
    @inlinable
    @inline(__always)
    package mutating func unknown(_ fields: UnknownFields) {
        if let bytes = fields.storage { raw(bytes) }
    }
}

/// How many bytes a list takes when each value has its tag.
@inlinable
package func repeatedSize<Kind: FieldKind>(
    _ kind: Kind.Type, _ list: [Kind.Value], tagSize: Int
) -> Int {
    var size = list.count &* tagSize
    for index in list.indices { size &+= Kind.size(list[index]) }
    return size
}

/// How many bytes a list takes as one packed field.
@inlinable
package func packedSize<Kind: FieldKind>(
    _ kind: Kind.Type, _ list: [Kind.Value], tagSize: Int
) -> Int {
    guard !list.isEmpty else { return 0 }
    var size = 0
    if Kind.fixedWidth > 0 {
        size = list.count &* Kind.fixedWidth
    } else {
        for index in list.indices { size &+= Kind.size(list[index]) }
    }
    return tagSize &+ varintSize(UInt64(truncatingIfNeeded: size)) &+ size
}

/// How many bytes a map takes.
@inlinable
package func entriesSize<Key: MapKeyKind, Value: FieldKind>(
    _ key: Key.Type, _ value: Value.Type, _ map: [Key.Value: Value.Value], tagSize: Int
) -> Int {
    var size = 0
    for (key, value) in map {
        let entry = 2 &+ Key.size(key) &+ Value.size(value)
        size &+= tagSize &+ varintSize(UInt64(truncatingIfNeeded: entry)) &+ entry
    }
    return size
}
