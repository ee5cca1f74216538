// Generated from grpc/reflection/v1alpha/reflection.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GrpcReflectionV1alpha {
    /// The message sent by the client when calling ServerReflectionInfo method.
    package struct ServerReflectionRequest: Protobuf.Message {
        /// To use reflection service, the client should set one of the following
        /// fields in message_request. The server distinguishes requests by their
        /// defined field and then handles them using corresponding methods.
        package enum MessageRequest: Sendable, Hashable {
            /// Find a proto file by the file name.
            case fileByFilename(String)
            /// Find the proto file that declares the given fully-qualified symbol name.
            /// This field should be a fully-qualified symbol name
            /// (e.g. <package>.<service>[.<method>] or <package>.<type>).
            case fileContainingSymbol(String)
            /// Find the proto file which defines an extension extending the given
            /// message type with the given field number.
            case fileContainingExtension(GrpcReflectionV1alpha.ExtensionRequest)
            /// Finds the tag numbers used by all known extensions of extendee_type, and
            /// appends them to ExtensionNumberResponse in an undefined order.
            /// Its corresponding method is best-effort: it's not guaranteed that the
            /// reflection service will implement this method, and it's not guaranteed
            /// that this method will provide all extensions. Returns
            /// StatusCode::UNIMPLEMENTED if it's not implemented.
            /// This field should be a fully-qualified type name. The format is
            /// <package>.<type>
            case allExtensionNumbersOfType(String)
            /// List the full names of registered services. The content will not be
            /// checked.
            case listServices(String)
        }

        /// Field 1, `string`.
        package var host: String = ""

        /// To use reflection service, the client should set one of the following
        /// fields in message_request. The server distinguishes requests by their
        /// defined field and then handles them using corresponding methods.
        package var messageRequest: MessageRequest?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            host: String = "",
            messageRequest: MessageRequest? = nil
        ) {
            self.host = host
            self.messageRequest = messageRequest
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ServerReflectionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// The type name and extension number sent by the client when requesting
    /// file_containing_extension.
    package struct ExtensionRequest: Protobuf.Message {
        /// Fully-qualified type name. The format should be <package>.<type>
        package var containingType: String = ""

        /// Field 2, `int32`.
        package var extensionNumber: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            containingType: String = "",
            extensionNumber: Int32 = 0
        ) {
            self.containingType = containingType
            self.extensionNumber = extensionNumber
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ExtensionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// The message sent by the server to answer ServerReflectionInfo method.
    package struct ServerReflectionResponse: Protobuf.Message {
        /// The server sets one of the following fields according to the
        /// message_request in the request.
        package enum MessageResponse: Sendable, Hashable {
            /// This message is used to answer file_by_filename, file_containing_symbol,
            /// file_containing_extension requests with transitive dependencies.
            /// As the repeated label is not allowed in oneof fields, we use a
            /// FileDescriptorResponse message to encapsulate the repeated fields.
            /// The reflection service is allowed to avoid sending FileDescriptorProtos
            /// that were previously sent in response to earlier requests in the stream.
            case fileDescriptorResponse(GrpcReflectionV1alpha.FileDescriptorResponse)
            /// This message is used to answer all_extension_numbers_of_type requests.
            case allExtensionNumbersResponse(GrpcReflectionV1alpha.ExtensionNumberResponse)
            /// This message is used to answer list_services requests.
            case listServicesResponse(GrpcReflectionV1alpha.ListServiceResponse)
            /// This message is used when an error occurs.
            case errorResponse(GrpcReflectionV1alpha.ErrorResponse)
        }

        /// Field 1, `string`.
        package var validHost: String = ""

        /// Field 2, `grpc.reflection.v1alpha.ServerReflectionRequest`.
        package var originalRequest: GrpcReflectionV1alpha.ServerReflectionRequest? = nil

        /// The server sets one of the following fields according to the
        /// message_request in the request.
        package var messageResponse: MessageResponse?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            validHost: String = "",
            originalRequest: GrpcReflectionV1alpha.ServerReflectionRequest? = nil,
            messageResponse: MessageResponse? = nil
        ) {
            self.validHost = validHost
            self.originalRequest = originalRequest
            self.messageResponse = messageResponse
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ServerReflectionResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// Serialized FileDescriptorProto messages sent by the server answering
    /// a file_by_filename, file_containing_symbol, or file_containing_extension
    /// request.
    package struct FileDescriptorResponse: Protobuf.Message {
        /// Serialized FileDescriptorProto messages. We avoid taking a dependency on
        /// descriptor.proto, which uses proto2 only features, by making them opaque
        /// bytes instead.
        package var fileDescriptorProto: [[UInt8]] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            fileDescriptorProto: [[UInt8]] = []
        ) {
            self.fileDescriptorProto = fileDescriptorProto
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.FileDescriptorResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// A list of extension numbers sent by the server answering
    /// all_extension_numbers_of_type request.
    package struct ExtensionNumberResponse: Protobuf.Message {
        /// Full name of the base type, including the package name. The format
        /// is <package>.<type>
        package var baseTypeName: String = ""

        /// Field 2, `repeated int32`.
        package var extensionNumber: [Int32] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            baseTypeName: String = "",
            extensionNumber: [Int32] = []
        ) {
            self.baseTypeName = baseTypeName
            self.extensionNumber = extensionNumber
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ExtensionNumberResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// A list of ServiceResponse sent by the server answering list_services request.
    package struct ListServiceResponse: Protobuf.Message {
        /// The information of each service may be expanded in the future, so we use
        /// ServiceResponse message to encapsulate it.
        package var service: [GrpcReflectionV1alpha.ServiceResponse] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            service: [GrpcReflectionV1alpha.ServiceResponse] = []
        ) {
            self.service = service
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ListServiceResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// The information of a single service used by ListServiceResponse to answer
    /// list_services request.
    package struct ServiceResponse: Protobuf.Message {
        /// Full name of a registered service, including its package name. The format
        /// is <package>.<service>
        package var name: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            name: String = ""
        ) {
            self.name = name
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ServiceResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// The error code and error message sent by the server when an error occurs.
    package struct ErrorResponse: Protobuf.Message {
        /// This field uses the error codes defined in grpc::StatusCode.
        package var errorCode: Int32 = 0

        /// Field 2, `string`.
        package var errorMessage: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            errorCode: Int32 = 0,
            errorMessage: String = ""
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1alpha.ErrorResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1alpha.reflectionFile }
    }

    /// `grpc/reflection/v1alpha/reflection.proto` as protoc described it.
    package static let reflectionFile = FileDescriptorEmbedded(
        name: "grpc/reflection/v1alpha/reflection.proto",
        base64: """
            CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYS\
            L4AgoXU2VydmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVuYW1l\
            GAMgASgJSABSDmZpbGVCeUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbn\
            RhaW5pbmdTeW1ib2wSZwoZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVjdGlvbi52\
            MWFscGhhLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl\
            9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2Vz\
            GAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb2\
            50YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVu\
            c2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG\
            9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVj\
            dGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVzcG9uc2UYBCABKAsyLy5ncn\
            BjLnJlZmxlY3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZpbGVEZXNjcmlwdG9yUmVzcG9u\
            c2USdwoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaG\
            EuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEmQKFmxpc3Rfc2Vy\
            dmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3BvbnNlSA\
            BSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3BvbnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYx\
            YWxwaGEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2\
            NyaXB0b3JSZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8i\
            agoXRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBlTmFtZRIpCh\
            BleHRlbnNpb25fbnVtYmVyGAIgAygFUg9leHRlbnNpb25OdW1iZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25zZRJCCgdz\
            ZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1\
            NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgB\
            IAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbG\
            VjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIwLmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxl\
            Y3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlKAEwAU\
            I7Wjlnb29nbGUuZ29sYW5nLm9yZy9ncnBjL3JlZmxlY3Rpb24vZ3JwY19yZWZsZWN0aW9uX3YxYWxwaGFiBnByb3Rv\
            Mw==
            """,
        dependencies: [])
}

extension GrpcReflectionV1alpha.ServerReflectionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.host.isEmpty { size &+= 1 &+ WireString.size(self.host) }
        switch self.messageRequest {
            case .fileByFilename(let value): size &+= 1 &+ WireString.size(value)
            case .fileContainingSymbol(let value): size &+= 1 &+ WireString.size(value)
            case .fileContainingExtension(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1alpha.ExtensionRequest>.size(value)
            case .allExtensionNumbersOfType(let value): size &+= 1 &+ WireString.size(value)
            case .listServices(let value): size &+= 1 &+ WireString.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .listServices(let value) = self.messageRequest {
            WireString.write(value, to: &writer)
            writer.tag(58)
        }
        if case .allExtensionNumbersOfType(let value) = self.messageRequest {
            WireString.write(value, to: &writer)
            writer.tag(50)
        }
        if case .fileContainingExtension(let value) = self.messageRequest {
            WireMessage<GrpcReflectionV1alpha.ExtensionRequest>.write(value, to: &writer)
            writer.tag(42)
        }
        if case .fileContainingSymbol(let value) = self.messageRequest {
            WireString.write(value, to: &writer)
            writer.tag(34)
        }
        if case .fileByFilename(let value) = self.messageRequest {
            WireString.write(value, to: &writer)
            writer.tag(26)
        }
        if !self.host.isEmpty {
            WireString.write(self.host, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.host = try WireString.read(from: &reader)
            case 26: self.messageRequest = .fileByFilename(try WireString.read(from: &reader))
            case 34: self.messageRequest = .fileContainingSymbol(try WireString.read(from: &reader))
            case 42:
                var value: GrpcReflectionV1alpha.ExtensionRequest? = if case .fileContainingExtension(let value) = self.messageRequest { value } else { nil }
                try reader.merge(into: &value)
                self.messageRequest = value.map { .fileContainingExtension($0) }
            case 50: self.messageRequest = .allExtensionNumbersOfType(try WireString.read(from: &reader))
            case 58: self.messageRequest = .listServices(try WireString.read(from: &reader))
            default:
                switch tag &>> 3 {
                case 1, 3...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.ExtensionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.containingType.isEmpty { size &+= 1 &+ WireString.size(self.containingType) }
        if self.extensionNumber != 0 { size &+= 1 &+ WireInt32.size(self.extensionNumber) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.extensionNumber != 0 {
            WireInt32.write(self.extensionNumber, to: &writer)
            writer.tag(16)
        }
        if !self.containingType.isEmpty {
            WireString.write(self.containingType, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.containingType = try WireString.read(from: &reader)
            case 16: self.extensionNumber = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.ServerReflectionResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.validHost.isEmpty { size &+= 1 &+ WireString.size(self.validHost) }
        if let value = self.originalRequest { size &+= 1 &+ WireMessage<GrpcReflectionV1alpha.ServerReflectionRequest>.size(value) }
        switch self.messageResponse {
            case .fileDescriptorResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1alpha.FileDescriptorResponse>.size(value)
            case .allExtensionNumbersResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1alpha.ExtensionNumberResponse>.size(value)
            case .listServicesResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1alpha.ListServiceResponse>.size(value)
            case .errorResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1alpha.ErrorResponse>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .errorResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1alpha.ErrorResponse>.write(value, to: &writer)
            writer.tag(58)
        }
        if case .listServicesResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1alpha.ListServiceResponse>.write(value, to: &writer)
            writer.tag(50)
        }
        if case .allExtensionNumbersResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1alpha.ExtensionNumberResponse>.write(value, to: &writer)
            writer.tag(42)
        }
        if case .fileDescriptorResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1alpha.FileDescriptorResponse>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.originalRequest {
            WireMessage<GrpcReflectionV1alpha.ServerReflectionRequest>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.validHost.isEmpty {
            WireString.write(self.validHost, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.validHost = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.originalRequest)
            case 34:
                var value: GrpcReflectionV1alpha.FileDescriptorResponse? = if case .fileDescriptorResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .fileDescriptorResponse($0) }
            case 42:
                var value: GrpcReflectionV1alpha.ExtensionNumberResponse? = if case .allExtensionNumbersResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .allExtensionNumbersResponse($0) }
            case 50:
                var value: GrpcReflectionV1alpha.ListServiceResponse? = if case .listServicesResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .listServicesResponse($0) }
            case 58:
                var value: GrpcReflectionV1alpha.ErrorResponse? = if case .errorResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .errorResponse($0) }
            default:
                switch tag &>> 3 {
                case 1...2, 4...7: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.FileDescriptorResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireBytes.self, self.fileDescriptorProto, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireBytes.self, self.fileDescriptorProto, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                try reader.append(WireBytes.self, to: &self.fileDescriptorProto, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.ExtensionNumberResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.baseTypeName.isEmpty { size &+= 1 &+ WireString.size(self.baseTypeName) }
        size &+= packedSize(WireInt32.self, self.extensionNumber, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.packed(WireInt32.self, self.extensionNumber, tag: 18)
        if !self.baseTypeName.isEmpty {
            WireString.write(self.baseTypeName, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.baseTypeName = try WireString.read(from: &reader)
            case 16: self.extensionNumber.append(try WireInt32.read(from: &reader))
            case 18: try reader.packed(WireInt32.self, into: &self.extensionNumber)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.ListServiceResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GrpcReflectionV1alpha.ServiceResponse>.self, self.service, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GrpcReflectionV1alpha.ServiceResponse>.self, self.service, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.service, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.ServiceResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.name.isEmpty {
            WireString.write(self.name, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.name = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcReflectionV1alpha.ErrorResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.errorCode != 0 { size &+= 1 &+ WireInt32.size(self.errorCode) }
        if !self.errorMessage.isEmpty { size &+= 1 &+ WireString.size(self.errorMessage) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.errorMessage.isEmpty {
            WireString.write(self.errorMessage, to: &writer)
            writer.tag(18)
        }
        if self.errorCode != 0 {
            WireInt32.write(self.errorCode, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.errorCode = try WireInt32.read(from: &reader)
            case 18: self.errorMessage = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
