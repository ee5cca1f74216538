extension WireReader {
    /// Merges the message that follows into a field that may be unset.
    @inlinable
    package mutating func merge<M: Message>(into field: inout M?) throws(WireError) {
        let outerEnd = try enter()
        if field == nil { field = M() }
        try field?.decode(from: &self)
        leave(to: outerEnd)
    }

    /// Appends the message that follows `tag` to a list.
    @inlinable
    package mutating func append<M: Message>(to list: inout [M], tag: UInt32) throws(WireError) {
        if list.isEmpty {
            let count = runLength(tag)
            // Never more than the input may take: each element is charged below.
            let affordable = elementBytesLeft / MemoryLayout<M>.stride
            if count > 1 { list.reserveCapacity(min(count, affordable)) }
        }
        try charge(elementBytes: MemoryLayout<M>.stride)
        let outerEnd = try enter()
        list.append(M())
        try list[list.count &- 1].decode(from: &self)
        leave(to: outerEnd)
    }

    /// Appends the text or the bytes that follow `tag` to a list.
    @inlinable
    package mutating func append<Kind: FieldKind>(
        _ kind: Kind.Type, to list: inout [Kind.Value], tag: UInt32
    ) throws(WireError) {
        if list.isEmpty, case let count = runLength(tag), count > 1 { list.reserveCapacity(count) }
        list.append(try Kind.read(from: &self))
    }

    /// How many length-delimited fields of one tag follow one another, from the length prefix of the
    /// first on: what a list is to have room for.
    @usableFromInline
    @inline(never)
    func runLength(_ tag: UInt32) -> Int {
        var ahead = self
        var count = 0
        while ahead.position < end {
            let length = ahead.position.load(as: UInt8.self)
            if length < 0x80 {
                ahead.position += 1
                guard Int(length) <= end - ahead.position else { break }
                ahead.position += Int(length)
            } else {
                guard let length = try? ahead.length() else { break }
                ahead.position += length
            }
            count &+= 1
            if tag < 0x80 {
                guard ahead.position < end, ahead.position.load(as: UInt8.self) == UInt8(tag) else {
                    break
                }
                ahead.position += 1
            } else {
                guard let next = try? ahead.nextTag(), next == tag else { break }
            }
        }
        return count
    }

    /// Appends the values of a packed list.
    @inlinable
    package mutating func packed<Kind: FieldKind>(
        _ kind: Kind.Type, into list: inout [Kind.Value]
    ) throws(WireError) {
        let length = try length()
        let outerEnd = end
        end = position + length
        // Only an empty list reserves: doing so for each of many short parts would copy the list
        // once a part.
        if Kind.fixedWidth > 0 {
            guard length % Kind.fixedWidth == 0 else { throw .malformedPackedList }
            if list.isEmpty { list.reserveCapacity(length / Kind.fixedWidth) }
        } else if list.isEmpty {
            list.reserveCapacity(varintsLeft())
        }
        while position < end { list.append(try Kind.read(from: &self)) }
        end = outerEnd
    }

    /// How many variable-length integers there are up to the end: one for each byte below 128.
    @usableFromInline
    func varintsLeft() -> Int {
        UnsafeRawBufferPointer(start: position, count: end - position)
            .reduce(into: 0) { count, byte in count &+= byte < 0x80 ? 1 : 0 }
    }

    /// Reads one entry of a map; a key that occurs again takes the later value.
    @inlinable
    package mutating func entry<Key: MapKeyKind, Value: FieldKind>(
        _ key: Key.Type, _ value: Value.Type, into map: inout [Key.Value: Value.Value]
    ) throws(WireError) {
        let element = MemoryLayout<Key.Value>.stride + MemoryLayout<Value.Value>.stride
        try charge(elementBytes: element)
        let outerEnd = try enter()
        var entryKey = Key.zero
        var entryValue = Value.zero
        while case let tag = try nextTag(), tag != 0 {
            switch tag {
            case 8 | Key.wireType: entryKey = try Key.read(from: &self)
            case 16 | Value.wireType: entryValue = try Value.read(from: &self)
            default:
                if tag &>> 3 <= 2 { throw .wrongWireType }
                try skip(tag)
            }
        }
        leave(to: outerEnd)
        map[entryKey] = entryValue
    }
}

// MARK: - Fields that the message does not know

extension WireReader {
    /// Keeps the field that follows `tag` as it is.
    @usableFromInline
    @inline(never)
    package mutating func keepUnknown(
        _ tag: UInt32, in fields: inout UnknownFields
    ) throws(WireError) {
        let start = position
        try skip(tag)
        fields.append(tag: tag, UnsafeRawBufferPointer(start: start, count: position - start))
    }

    /// Passes over the value that follows `tag`; a group with all that it holds.
    @usableFromInline
    @inline(never)
    package mutating func skip(_ tag: UInt32) throws(WireError) {
        guard tag >= 8 else { throw .invalidTag }
        switch tag & 7 {
        case 0: _ = try varint()
        case 1: _ = try fixed64()
        case 2: _ = try delimited()
        case 3: try skipGroup(number: tag &>> 3)
        case 4: throw .unmatchedGroup
        case 5: _ = try fixed32()
        default: throw .invalidTag
        }
    }

    private mutating func skipGroup(number: UInt32) throws(WireError) {
        guard depthLeft > 0 else { throw .depthExceeded }
        depthLeft &-= 1
        while case let tag = try nextTag(), tag != 0 {
            if tag == number &<< 3 | 4 {
                depthLeft &+= 1
                return
            }
            try skip(tag)
        }
        throw .unmatchedGroup
    }
}
