extension MessageWriter {
    /// Appends the coding of a message and of those declared inside it.
    func coding(_ message: ProtoMessage, into source: inout Source) {
        let fields = message.fields.map { Field($0, of: message, types) }
            .sorted { $0.proto.number < $1.proto.number }
        source.line()
        source.block("extension \(types.swiftName(message.fullName))") { source in
            measuring(message, fields, into: &source)
            source.line()
            encoding(message, fields, into: &source)
            source.line()
            decoding(message, fields, into: &source)
        }
        for nested in message.messages where !nested.isMapEntry { coding(nested, into: &source) }
    }

    private func measuring(_ message: ProtoMessage, _ fields: [Field], into source: inout Source) {
        source.line("/// How many bytes the message encodes to.")
        source.block("\(access) var encodedByteCount: \(types.standard("Int"))") { source in
            guard !fields.isEmpty else {
                source.line("unknownFields.byteCount")
                return
            }
            source.line("var size = self.unknownFields.byteCount")
            for field in fields { measuring(field, into: &source) }
            for (oneof, _, members) in Self.oneofs(of: message, fields) {
                source.block("switch self.\(Names.property(oneof.name))") { source in
                    for field in members {
                        source.line(
                            "case .\(field.name)(let value): "
                                + "size &+= \(field.tagSize) &+ \(field.element.kind).size(value)")
                    }
                    source.line("case nil: break")
                }
            }
            source.line("return size")
        }
    }

    private func measuring(_ field: Field, into source: inout Source) {
        let value = "self.\(field.name)"
        let kind = field.element.kind
        switch field.shape {
        case .implicit:
            source.line(
                "if \(field.isSet(value)) { size &+= \(field.tagSize) &+ \(kind).size(\(value)) }")
        case .explicit:
            source.line(
                "if let value = \(value) { size &+= \(field.tagSize) &+ \(kind).size(value) }")
        case .repeated:
            let function = field.proto.isPacked ? "packedSize" : "repeatedSize"
            source.line(
                "size &+= \(function)(\(kind).self, \(value), tagSize: \(field.tagSize))")
        case .map(let key, let element):
            source.line(
                "size &+= entriesSize(\(key.kind).self, \(element.kind).self, \(value), "
                    + "tagSize: \(field.tagSize))")
        case .oneof: break
        }
    }

    private func encoding(_ message: ProtoMessage, _ fields: [Field], into source: inout Source) {
        source.line("/// Writes the message, from its last field to its first.")
        source.block("\(access) func encode(into writer: inout WireWriter)") { source in
            source.line("writer.unknown(self.unknownFields)")
            for field in fields.reversed() { encoding(field, into: &source) }
        }
    }

    private func encoding(_ field: Field, into source: inout Source) {
        let value = "self.\(field.name)"
        let kind = field.element.kind
        func single(_ condition: String, _ value: String) {
            source.block("if \(condition)") { source in
                source.line("\(kind).write(\(value), to: &writer)")
                source.line("writer.tag(\(field.tag))")
            }
        }
        switch field.shape {
        case .implicit: single(field.isSet(value), value)
        case .explicit: single("let value = \(value)", "value")
        case .oneof(let property, _):
            single("case .\(field.name)(let value) = self.\(property)", "value")
        case .repeated:
            let function = field.proto.isPacked ? "packed" : "repeated"
            source.line("writer.\(function)(\(kind).self, \(value), tag: \(field.tag))")
        case .map(let key, let element):
            source.line(
                "writer.entries(\(key.kind).self, \(element.kind).self, \(value), tag: \(field.tag))"
            )
        }
    }

    private func decoding(_ message: ProtoMessage, _ fields: [Field], into source: inout Source) {
        source.line("/// Merges the fields up to the reader's end.")
        source.block(
            "\(access) mutating func decode(from reader: inout WireReader) throws(WireError)"
        ) { source in
            source.block("while case let tag = try reader.nextTag(), tag != 0") { source in
                source.line("switch tag {")
                for field in fields { decoding(field, of: message, into: &source) }
                guard !fields.isEmpty else {
                    source.line("default: try reader.keepUnknown(tag, in: &self.unknownFields)")
                    source.line("}")
                    return
                }
                source.line("default:")
                source.indented { source in
                    source.line("switch tag &>> 3 {")
                    source.line("case \(ranges(fields)): throw WireError.wrongWireType")
                    source.line("default: try reader.keepUnknown(tag, in: &self.unknownFields)")
                    source.line("}")
                }
                source.line("}")
            }
            for field in fields where field.proto.label == .required {
                source.line("if self.\(field.name) == nil { throw WireError.requiredFieldMissing }")
            }
        }
    }

    private func decoding(
        _ field: Field, of message: ProtoMessage, into source: inout Source
    ) {
        let value = "self.\(field.name)"
        let kind = field.element.kind
        let read = "try \(kind).read(from: &reader)"
        switch field.shape {
        case .implicit: source.line("case \(field.tag): \(value) = \(read)")
        case .explicit where field.element.isMessage:
            source.line("case \(field.tag): try reader.merge(into: &\(value))")
        case .explicit: source.line("case \(field.tag): \(value) = \(read)")
        case .repeated where field.element.isMessage:
            source.line("case \(field.tag): try reader.append(to: &\(value), tag: \(field.tag))")
        case .repeated:
            let single = field.proto.number << 3 | field.element.wireType
            if field.element.wireType == 2 {
                source.line("case \(single):")
                source.indented {
                    $0.line("try reader.append(\(kind).self, to: &\(value), tag: \(single))")
                }
            } else {
                source.line("case \(single): \(value).append(\(read))")
            }
            if field.element.wireType != 2 {
                let packed = field.proto.number << 3 | 2
                source.line("case \(packed): try reader.packed(\(kind).self, into: &\(value))")
            }
        case .map(let key, let element):
            source.line("case \(field.tag):")
            source.indented {
                $0.line("try reader.entry(\(key.kind).self, \(element.kind).self, into: &\(value))")
            }
        case .oneof(let property, _) where field.element.isMessage:
            source.line("case \(field.tag):")
            source.indented { source in
                source.line(
                    "var value: \(field.element.type)? = "
                        + "if case .\(field.name)(let value) = self.\(property) { value } else { nil }"
                )
                source.line("try reader.merge(into: &value)")
                source.line("self.\(property) = value.map { .\(field.name)($0) }")
            }
        case .oneof(let property, _):
            source.line("case \(field.tag): self.\(property) = .\(field.name)(\(read))")
        }
    }

    /// The field numbers as patterns: `1...6, 16`.
    private func ranges(_ fields: [Field]) -> String {
        var ranges: [ClosedRange<UInt32>] = []
        for number in fields.map(\.proto.number) {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)...\($0.upperBound)"
        }.joined(separator: ", ")
    }
}
