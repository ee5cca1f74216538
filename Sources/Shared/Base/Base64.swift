/// Base64 (RFC 4648): bytes as text.
package enum Base64 {
    /// Which 64 characters stand for the digits.
    package enum Alphabet: Sendable {
        /// Section 4: `+` and `/`.
        case standard
        /// Section 5: `-` and `_`, for file names and URLs.
        case urlSafe
    }

    /// The text for `bytes`.
    package static func encode(
        _ bytes: some Sequence<UInt8>, alphabet: Alphabet = .standard, padded: Bool = true
    ) -> String {
        // Callers in other modules have no code of their own for their kind of sequence: one that
        // lies together is handed on as it is.
        let text = bytes.withContiguousStorageIfAvailable {
            encode(contiguous: $0, alphabet, padded)
        }
        return text
            ?? Array(bytes).withUnsafeBufferPointer {
                encode(contiguous: $0, alphabet, padded)
            }
    }

    private static func encode(
        contiguous bytes: UnsafeBufferPointer<UInt8>, _ alphabet: Alphabet, _ padded: Bool
    ) -> String {
        let (digit62, digit63) = alphabet == .standard ? (UInt8(0x2B), UInt8(0x2F)) : (0x2D, 0x5F)
        func character(_ digit: UInt32) -> UInt8 {
            let digit = UInt8(truncatingIfNeeded: digit & 63)
            return switch digit {
            case ..<26: 0x41 + digit
            case ..<52: 0x61 + digit - 26
            case ..<62: 0x30 + digit - 52
            case 62: digit62
            default: digit63
            }
        }
        return String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            var count = 0
            func append(_ byte: UInt8) {
                text[count] = byte
                count += 1
            }
            var group: UInt32 = 0
            var held = 0
            for byte in bytes {
                group = group << 8 | UInt32(byte)
                held += 1
                guard held == 3 else { continue }
                for shift: UInt32 in [18, 12, 6, 0] { append(character(group >> shift)) }
                group = 0
                held = 0
            }
            if held > 0 {
                group <<= UInt32(8 * (3 - held))
                for digit in 0...held { append(character(group >> UInt32(18 - 6 * digit))) }
                if padded { for _ in held..<3 { append(0x3D) } }
            }
            return count
        }
    }

    /// The bytes that `text` stands for; `nil` where it is not base64.
    ///
    /// Padding may be present or absent, but not in part; the bits that no byte uses must be zero,
    /// so that bytes have one text each.
    package static func decode(
        _ text: some Collection<UInt8>, alphabet: Alphabet = .standard
    ) -> [UInt8]? {
        let bytes = text.withContiguousStorageIfAvailable { decode(contiguous: $0, alphabet) }
        return bytes ?? Array(text).withUnsafeBufferPointer { decode(contiguous: $0, alphabet) }
    }

    private static func decode(
        contiguous text: UnsafeBufferPointer<UInt8>, _ alphabet: Alphabet
    ) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 2)
        var group: UInt32 = 0
        var held = 0
        var padding = 0
        for character in text {
            guard character != 0x3D else {
                padding += 1
                continue
            }
            guard padding == 0, let digit = digit(of: character, in: alphabet) else { return nil }
            group = group << 6 | digit
            held += 1
            guard held == 4 else { continue }
            bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            bytes.append(UInt8(truncatingIfNeeded: group >> 8))
            bytes.append(UInt8(truncatingIfNeeded: group))
            group = 0
            held = 0
        }
        switch (held, padding) {
        case (0, 0): break
        case (2, 0), (2, 2):
            guard group & 0xF == 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: group >> 4))
        case (3, 0), (3, 1):
            guard group & 0x3 == 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: group >> 10))
            bytes.append(UInt8(truncatingIfNeeded: group >> 2))
        default: return nil
        }
        return bytes
    }

    private static func digit(of character: UInt8, in alphabet: Alphabet) -> UInt32? {
        switch (character, alphabet) {
        case (0x41...0x5A, _): UInt32(character) - 0x41
        case (0x61...0x7A, _): UInt32(character) - 0x61 + 26
        case (0x30...0x39, _): UInt32(character) - 0x30 + 52
        case (0x2B, .standard), (0x2D, .urlSafe): 62
        case (0x2F, .standard), (0x5F, .urlSafe): 63
        default: nil
        }
    }
}
