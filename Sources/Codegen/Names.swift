/// How names of proto files become names of Swift.
enum Names {
    /// `grpc.health.v1` becomes `GrpcHealthV1`; the suite's own prefix says nothing and is dropped.
    static func namespace(package: String) -> String {
        var parts = package.split(separator: ".")
        if parts.count > 1, parts[0] == "tadamun" { parts.removeFirst() }
        return parts.map { upperCamel(String($0)) }.joined()
    }

    /// `response_size` becomes `responseSize`, `TEXT_PLAIN` becomes `textPlain`, `EmptyCall` becomes
    /// `emptyCall`.
    static func lowerCamel(_ name: String) -> String {
        let parts = words(name)
        guard let first = parts.first else { return name }
        return first.lowercased() + parts.dropFirst().map(capitalized).joined()
    }

    /// `message_request` becomes `MessageRequest`.
    static func upperCamel(_ name: String) -> String {
        words(name).map(capitalized).joined()
    }

    /// A type's name: as it is, unless Swift has given it a meaning.
    static func type(_ name: String, isEnum: Bool) -> String {
        let name = name.contains("_") ? upperCamel(name) : name
        return reservedTypes.contains(name) ? name + (isEnum ? "Enum" : "Message") : name
    }

    /// A property's name; one that `Message` needs for itself gets a suffix.
    static func property(_ name: String) -> String {
        let name = lowerCamel(name)
        let taken = ["unknownFields", "encodedByteCount", "hashValue", "encode", "decode"]
        return taken.contains(name) ? name + "Field" : quoted(name)
    }

    /// The name of a value of an enum, without the enum's own name before it.
    static func value(_ name: String, of enumName: String) -> String {
        var rest = Substring(name)
        for character in enumName where character != "_" {
            while rest.first == "_" { rest.removeFirst() }
            guard rest.first?.lowercased() == character.lowercased() else {
                rest = Substring(name)
                break
            }
            rest.removeFirst()
        }
        if !rest.hasPrefix("_") { rest = Substring(name) }
        while rest.first == "_" { rest.removeFirst() }
        if rest.isEmpty || rest.first?.isNumber == true { rest = Substring(name) }
        let plain = lowerCamel(String(rest))
        let taken = ["fullName", "none", "some", "rawValue", "hashValue"]
        return taken.contains(plain) ? plain + "Value" : quoted(plain)
    }

    /// A method's or a case's name.
    static func member(_ name: String) -> String {
        let plain = lowerCamel(name)
        return ["none", "some"].contains(plain) ? plain + "Value" : quoted(plain)
    }

    private static func words(_ name: String) -> [String] {
        var words: [String] = []
        for part in name.split(separator: "_") {
            // `EmptyCall` and `HTTPServer` hold words too; `TEXT` and `text` are one.
            var word = ""
            let characters = Array(part)
            for (index, character) in characters.enumerated() {
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                let previous = word.last
                let begins =
                    character.isUppercase && previous != nil
                    && (previous?.isUppercase == false || next?.isLowercase == true)
                if begins {
                    words.append(word)
                    word = ""
                }
                word.append(character)
            }
            words.append(word)
        }
        return words
    }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }

    private static func quoted(_ name: String) -> String {
        if name == "init" || name == "self" || name == "Type" { return name + "Value" }
        return keywords.contains(name) ? "`\(name)`" : name
    }

    private static let reservedTypes: Set<String> = [
        "Any", "Self", "Type", "Protocol", "Never", "Void", "Optional", "Array", "Dictionary",
    ]

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
        "typealias", "var", "where", "while",
    ]
}
