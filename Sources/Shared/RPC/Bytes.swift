internal import Glibc

/// Whether both hold the same bytes.
@inline(__always)
func bytesEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard left.count > 0, let first = left.baseAddress, let second = right.baseAddress else {
        return true
    }
    return memcmp(first, second, left.count) == 0
}

/// Whether the bytes are those of the literal.
@inline(__always)
func bytesEqual(_ bytes: UnsafeRawBufferPointer, _ literal: StaticString) -> Bool {
    guard bytes.count == literal.utf8CodeUnitCount, let start = bytes.baseAddress else {
        return false
    }
    return memcmp(start, literal.utf8Start, bytes.count) == 0
}

@inline(__always)
func bytesBegin(_ bytes: UnsafeRawBufferPointer, with literal: StaticString) -> Bool {
    guard bytes.count >= literal.utf8CodeUnitCount, let start = bytes.baseAddress else {
        return false
    }
    return memcmp(start, literal.utf8Start, literal.utf8CodeUnitCount) == 0
}
