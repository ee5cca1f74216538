/// The text as searches compare it: small letters without accents, Arabic letters without vowel
/// signs and in one form each, digits, and single spaces for all else (PRV-INPE-O-04).
package func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.lowercased().unicodeScalars {
        let replaced = folds[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
        for scalar in replaced where !isMark(scalar) {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                isGap = true
                continue
            }
            if isGap, !result.isEmpty { result.append(" ") }
            isGap = false
            result.append(scalar)
        }
    }
    return String(result)
}

/// Accents that stand as scalars of their own, and the vowel signs and stretching of Arabic.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x64B...0x65F, 0x670, 0x640: true
    default: false
    }
}

private let folds: [Unicode.Scalar: String] = {
    let forms: [(String, String)] = [
        ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"),
        ("u", "ùúûü"), ("y", "ýÿ"), ("oe", "œ"), ("ae", "æ"), ("ا", "أإآٱ"), ("ي", "ىئ"),
        ("و", "ؤ"), ("ه", "ة"),
    ]
    var folds: [Unicode.Scalar: String] = [:]
    for (plain, others) in forms {
        for scalar in others.unicodeScalars { folds[scalar] = plain }
    }
    return folds
}()
