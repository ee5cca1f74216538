import CPluginProto
import CProtobufC

/// What protoc asks for, read through protobuf-c: its bytes come from protoc itself, which is
/// trusted as far as protobuf-c has to be.
struct Request {
    var parameter: String
    var filesToGenerate: Set<String>
    /// Every file after those that it imports.
    var files: [ProtoFile]

    /// The request in `bytes`; throws where they are none or use what the generator does not know.
    init(_ bytes: [UInt8]) throws(GeneratorError) {
        guard
            let request = google__protobuf__compiler__code_generator_request__unpack(
                nil, bytes.count, bytes)
        else { throw GeneratorError("the standard input is not a CodeGeneratorRequest") }
        defer {
            google__protobuf__compiler__code_generator_request__free_unpacked(request, nil)
        }
        parameter = text(request.pointee.parameter)
        filesToGenerate = Set(
            (0..<request.pointee.n_file_to_generate).map {
                text(request.pointee.file_to_generate[$0])
            })
        files = list(request.pointee.proto_file, request.pointee.n_proto_file).map(ProtoFile.init)
    }
}

/// Why nothing was generated.
struct GeneratorError: Error {
    var message: String

    init(_ message: String) {
        self.message = message
    }
}

private func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
}

/// The elements of a list of protobuf-c: an array of pointers, none of them null.
private func list<T>(
    _ pointer: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?, _ count: Int
) -> [UnsafeMutablePointer<T>] {
    UnsafeBufferPointer(start: pointer, count: count).compactMap(\.self)
}

/// The comments of a file by the path of what they describe (`SourceCodeInfo.Location.path`).
private typealias Comments = [[Int32]: String]

private typealias FilePointer = UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>
private typealias MessagePointer = UnsafeMutablePointer<Google__Protobuf__DescriptorProto>
private typealias FieldPointer = UnsafeMutablePointer<Google__Protobuf__FieldDescriptorProto>
private typealias EnumPointer = UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>
private typealias ServicePointer = UnsafeMutablePointer<Google__Protobuf__ServiceDescriptorProto>

extension ProtoFile {
    fileprivate init(_ file: FilePointer) {
        var comments: Comments = [:]
        if let info = file.pointee.source_code_info {
            for location in list(info.pointee.location, info.pointee.n_location) {
                let path = UnsafeBufferPointer(
                    start: location.pointee.path, count: location.pointee.n_path)
                // A comment behind a declaration, on its line, serves where none stands before it.
                let comment = [
                    text(location.pointee.leading_comments),
                    text(location.pointee.trailing_comments),
                ].first { !$0.isEmpty }
                if let comment { comments[Array(path)] = comment }
            }
        }
        path = text(file.pointee.name)
        package = text(file.pointee.package)
        isProto3 = text(file.pointee.syntax) == "proto3"
        dependencies = (0..<file.pointee.n_dependency).map { text(file.pointee.dependency[$0]) }
        let scope = package.isEmpty ? "" : "." + package
        let syntax = isProto3
        // The numbers in paths are those of fields in descriptor.proto.
        messages = list(file.pointee.message_type, file.pointee.n_message_type).enumerated().map {
            ProtoMessage($1, in: scope, isProto3: syntax, [4, Int32($0)], comments)
        }
        enums = list(file.pointee.enum_type, file.pointee.n_enum_type).enumerated().map {
            ProtoEnum($1, in: scope, [5, Int32($0)], comments)
        }
        services = list(file.pointee.service, file.pointee.n_service).enumerated().map {
            ProtoService($1, in: scope, [6, Int32($0)], comments)
        }
        let info = file.pointee.source_code_info
        file.pointee.source_code_info = nil
        descriptor = [UInt8](
            unsafeUninitializedCapacity: google__protobuf__file_descriptor_proto__get_packed_size(
                file)
        ) { buffer, count in
            count = google__protobuf__file_descriptor_proto__pack(file, buffer.baseAddress)
        }
        file.pointee.source_code_info = info
    }
}

extension ProtoMessage {
    fileprivate init(
        _ message: MessagePointer, in scope: String, isProto3: Bool, _ path: [Int32],
        _ comments: Comments
    ) {
        let message = message.pointee
        name = text(message.name)
        let fullName = scope + "." + text(message.name)
        self.fullName = fullName
        comment = comments[path]
        fields = list(message.field, message.n_field).enumerated().map {
            ProtoField($1, isProto3: isProto3, comments[path + [2, Int32($0)]])
        }
        oneofs = list(message.oneof_decl, message.n_oneof_decl).enumerated().map {
            ProtoOneof(name: text($1.pointee.name), comment: comments[path + [8, Int32($0)]])
        }
        messages = list(message.nested_type, message.n_nested_type).enumerated().map {
            ProtoMessage($1, in: fullName, isProto3: isProto3, path + [3, Int32($0)], comments)
        }
        enums = list(message.enum_type, message.n_enum_type).enumerated().map {
            ProtoEnum($1, in: fullName, path + [4, Int32($0)], comments)
        }
        isMapEntry = message.options?.pointee.map_entry == 1
    }
}

extension ProtoField {
    fileprivate init(_ field: FieldPointer, isProto3: Bool, _ comment: String?) {
        let field = field.pointee
        name = text(field.name)
        number = UInt32(field.number)
        label =
            switch field.label.rawValue {
            case 2: .required
            case 3: .repeated
            default: .optional
            }
        // protoc sends no type but these eighteen.
        kind = Kind(rawValue: field.type.rawValue) ?? .group
        typeName = text(field.type_name)
        let isOptionalOfProto3 = field.proto3_optional == 1
        oneof = field.has_oneof_index == 1 && !isOptionalOfProto3 ? Int(field.oneof_index) : nil
        hasPresence = !isProto3 || isOptionalOfProto3 || kind == .message
        let isPackable = ![.string, .bytes, .message, .group].contains(kind)
        if let options = field.options, options.pointee.has_packed == 1 {
            isPacked = isPackable && options.pointee.packed == 1
        } else {
            isPacked = isPackable && isProto3
        }
        defaultValue = field.default_value.map { text($0) }
        self.comment = comment
    }
}

extension ProtoEnum {
    fileprivate init(
        _ pointer: EnumPointer, in scope: String, _ path: [Int32], _ comments: Comments
    ) {
        name = text(pointer.pointee.name)
        fullName = scope + "." + name
        comment = comments[path]
        values = list(pointer.pointee.value, pointer.pointee.n_value).enumerated().map {
            Value(
                name: text($1.pointee.name), number: $1.pointee.number,
                comment: comments[path + [2, Int32($0)]])
        }
    }
}

extension ProtoService {
    fileprivate init(
        _ service: ServicePointer, in scope: String, _ path: [Int32], _ comments: Comments
    ) {
        name = text(service.pointee.name)
        fullName = scope + "." + name
        comment = comments[path]
        methods = list(service.pointee.method, service.pointee.n_method).enumerated().map {
            let method = $1.pointee
            let level = method.options?.pointee.idempotency_level.rawValue
            return Method(
                name: text(method.name), comment: comments[path + [2, Int32($0)]],
                input: text(method.input_type), output: text(method.output_type),
                isClientStreaming: method.client_streaming == 1,
                isServerStreaming: method.server_streaming == 1,
                idempotency: level == 1 ? .noSideEffects : level == 2 ? .idempotent : .unknown)
        }
    }
}
