// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GrpcReflectionV1 {
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
            case fileContainingExtension(GrpcReflectionV1.ExtensionRequest)
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
        package static var fullName: StaticString { "grpc.reflection.v1.ServerReflectionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
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
        package static var fullName: StaticString { "grpc.reflection.v1.ExtensionRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
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
            case fileDescriptorResponse(GrpcReflectionV1.FileDescriptorResponse)
            /// This message is used to answer all_extension_numbers_of_type requests.
            case allExtensionNumbersResponse(GrpcReflectionV1.ExtensionNumberResponse)
            /// This message is used to answer list_services requests.
            case listServicesResponse(GrpcReflectionV1.ListServiceResponse)
            /// This message is used when an error occurs.
            case errorResponse(GrpcReflectionV1.ErrorResponse)
        }

        /// Field 1, `string`.
        package var validHost: String = ""

        /// Field 2, `grpc.reflection.v1.ServerReflectionRequest`.
        package var originalRequest: GrpcReflectionV1.ServerReflectionRequest? = nil

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
            originalRequest: GrpcReflectionV1.ServerReflectionRequest? = nil,
            messageResponse: MessageResponse? = nil
        ) {
            self.validHost = validHost
            self.originalRequest = originalRequest
            self.messageResponse = messageResponse
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1.ServerReflectionResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
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
        package static var fullName: StaticString { "grpc.reflection.v1.FileDescriptorResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
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
        package static var fullName: StaticString { "grpc.reflection.v1.ExtensionNumberResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
    }

    /// A list of ServiceResponse sent by the server answering list_services request.
    package struct ListServiceResponse: Protobuf.Message {
        /// The information of each service may be expanded in the future, so we use
        /// ServiceResponse message to encapsulate it.
        package var service: [GrpcReflectionV1.ServiceResponse] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            service: [GrpcReflectionV1.ServiceResponse] = []
        ) {
            self.service = service
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.reflection.v1.ListServiceResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
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
        package static var fullName: StaticString { "grpc.reflection.v1.ServiceResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
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
        package static var fullName: StaticString { "grpc.reflection.v1.ErrorResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcReflectionV1.reflectionFile }
    }

    /// `grpc/reflection/v1/reflection.proto` as protoc described it.
    package static let reflectionFile = FileDescriptorEmbedded(
        name: "grpc/reflection/v1/reflection.proto",
        base64: """
            CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZX\
            JSZWZsZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIO\
            ZmlsZUJ5RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bW\
            JvbBJiChlmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lv\
            blJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cG\
            UYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RT\
            ZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYAS\
            ABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciKuBAoY\
            U2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJWChBvcmlnaW5hbF\
            9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmlnaW5h\
            bFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5yZWZsZWN0aW9uLnYxLkZpbG\
            VEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJl\
            cnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYW\
            xsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyJy5ncnBjLnJl\
            ZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJvcl9yZX\
            Nwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQ\
            bWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bx\
            gBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVf\
            bmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiADKAVSD2V4dGVuc2lvbk51bWJlci\
            JUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2Vydmlj\
            ZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUm\
            VzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9y\
            TWVzc2FnZTKJAQoQU2VydmVyUmVmbGVjdGlvbhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdG\
            lvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBosLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9u\
            UmVzcG9uc2UoATABQjZaNGdvb2dsZS5nb2xhbmcub3JnL2dycGMvcmVmbGVjdGlvbi9ncnBjX3JlZmxlY3Rpb25fdj\
            FiBnByb3RvMw==
            """,
        dependencies: [])
}

extension GrpcReflectionV1.ServerReflectionRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.host.isEmpty { size &+= 1 &+ WireString.size(self.host) }
        switch self.messageRequest {
            case .fileByFilename(let value): size &+= 1 &+ WireString.size(value)
            case .fileContainingSymbol(let value): size &+= 1 &+ WireString.size(value)
            case .fileContainingExtension(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1.ExtensionRequest>.size(value)
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
            WireMessage<GrpcReflectionV1.ExtensionRequest>.write(value, to: &writer)
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
                var value: GrpcReflectionV1.ExtensionRequest? = if case .fileContainingExtension(let value) = self.messageRequest { value } else { nil }
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

extension GrpcReflectionV1.ExtensionRequest {
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

extension GrpcReflectionV1.ServerReflectionResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.validHost.isEmpty { size &+= 1 &+ WireString.size(self.validHost) }
        if let value = self.originalRequest { size &+= 1 &+ WireMessage<GrpcReflectionV1.ServerReflectionRequest>.size(value) }
        switch self.messageResponse {
            case .fileDescriptorResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1.FileDescriptorResponse>.size(value)
            case .allExtensionNumbersResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1.ExtensionNumberResponse>.size(value)
            case .listServicesResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1.ListServiceResponse>.size(value)
            case .errorResponse(let value): size &+= 1 &+ WireMessage<GrpcReflectionV1.ErrorResponse>.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .errorResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1.ErrorResponse>.write(value, to: &writer)
            writer.tag(58)
        }
        if case .listServicesResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1.ListServiceResponse>.write(value, to: &writer)
            writer.tag(50)
        }
        if case .allExtensionNumbersResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1.ExtensionNumberResponse>.write(value, to: &writer)
            writer.tag(42)
        }
        if case .fileDescriptorResponse(let value) = self.messageResponse {
            WireMessage<GrpcReflectionV1.FileDescriptorResponse>.write(value, to: &writer)
            writer.tag(34)
        }
        if let value = self.originalRequest {
            WireMessage<GrpcReflectionV1.ServerReflectionRequest>.write(value, to: &writer)
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
                var value: GrpcReflectionV1.FileDescriptorResponse? = if case .fileDescriptorResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .fileDescriptorResponse($0) }
            case 42:
                var value: GrpcReflectionV1.ExtensionNumberResponse? = if case .allExtensionNumbersResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .allExtensionNumbersResponse($0) }
            case 50:
                var value: GrpcReflectionV1.ListServiceResponse? = if case .listServicesResponse(let value) = self.messageResponse { value } else { nil }
                try reader.merge(into: &value)
                self.messageResponse = value.map { .listServicesResponse($0) }
            case 58:
                var value: GrpcReflectionV1.ErrorResponse? = if case .errorResponse(let value) = self.messageResponse { value } else { nil }
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

extension GrpcReflectionV1.FileDescriptorResponse {
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

extension GrpcReflectionV1.ExtensionNumberResponse {
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

extension GrpcReflectionV1.ListServiceResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<GrpcReflectionV1.ServiceResponse>.self, self.service, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<GrpcReflectionV1.ServiceResponse>.self, self.service, tag: 10)
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

extension GrpcReflectionV1.ServiceResponse {
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

extension GrpcReflectionV1.ErrorResponse {
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
