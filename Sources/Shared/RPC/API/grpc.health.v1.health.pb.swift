// Generated from grpc/health/v1/health.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GrpcHealthV1 {
    /// Message `grpc.health.v1.HealthCheckRequest`.
    package struct HealthCheckRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var service: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            service: String = ""
        ) {
            self.service = service
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.health.v1.HealthCheckRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcHealthV1.healthFile }
    }

    /// Message `grpc.health.v1.HealthCheckResponse`.
    package struct HealthCheckResponse: Protobuf.Message {
        /// Enum `grpc.health.v1.HealthCheckResponse.ServingStatus`.
        package struct ServingStatus: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "grpc.health.v1.HealthCheckResponse.ServingStatus" }

            /// `UNKNOWN`, number 0.
            package static var unknown: ServingStatus { ServingStatus(rawValue: 0) }

            /// `SERVING`, number 1.
            package static var serving: ServingStatus { ServingStatus(rawValue: 1) }

            /// `NOT_SERVING`, number 2.
            package static var notServing: ServingStatus { ServingStatus(rawValue: 2) }

            /// Used only by the Watch method.
            package static var serviceUnknown: ServingStatus { ServingStatus(rawValue: 3) }
        }

        /// Field 1, `grpc.health.v1.HealthCheckResponse.ServingStatus`.
        package var status: GrpcHealthV1.HealthCheckResponse.ServingStatus = GrpcHealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            status: GrpcHealthV1.HealthCheckResponse.ServingStatus = GrpcHealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)
        ) {
            self.status = status
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.health.v1.HealthCheckResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcHealthV1.healthFile }
    }

    /// Message `grpc.health.v1.HealthListRequest`.
    package struct HealthListRequest: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "grpc.health.v1.HealthListRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcHealthV1.healthFile }
    }

    /// Message `grpc.health.v1.HealthListResponse`.
    package struct HealthListResponse: Protobuf.Message {
        /// statuses contains all the services and their respective status.
        package var statuses: [String: GrpcHealthV1.HealthCheckResponse] = [:]

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            statuses: [String: GrpcHealthV1.HealthCheckResponse] = [:]
        ) {
            self.statuses = statuses
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.health.v1.HealthListResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcHealthV1.healthFile }
    }

    /// `grpc/health/v1/health.proto` as protoc described it.
    package static let healthFile = FileDescriptorEmbedded(
        name: "grpc/health/v1/health.proto",
        base64: """
            ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdB\
            IYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIx\
            LmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbm\
            dTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9X\
            ThADIhMKEUhlYWx0aExpc3RSZXF1ZXN0IsQBChJIZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC\
            5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2UuU3RhdHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVz\
            ZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZW\
            NrUmVzcG9uc2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hl\
            Y2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJNCgRMaXN0EiEuZ3JwYy5oZWFsdG\
            gudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2USUgoFV2F0Y2gS\
            Ii5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3\
            BvbnNlMAFCYQoRaW8uZ3JwYy5oZWFsdGgudjFCC0hlYWx0aFByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL2dycGMv\
            aGVhbHRoL2dycGNfaGVhbHRoX3YxqgIOR3JwYy5IZWFsdGguVjFiBnByb3RvMw==
            """,
        dependencies: [])
}

extension GrpcHealthV1.HealthCheckRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.service.isEmpty { size &+= 1 &+ WireString.size(self.service) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.service.isEmpty {
            WireString.write(self.service, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.service = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcHealthV1.HealthCheckResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.status.rawValue != 0 { size &+= 1 &+ WireEnum<GrpcHealthV1.HealthCheckResponse.ServingStatus>.size(self.status) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.status.rawValue != 0 {
            WireEnum<GrpcHealthV1.HealthCheckResponse.ServingStatus>.write(self.status, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.status = try WireEnum<GrpcHealthV1.HealthCheckResponse.ServingStatus>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcHealthV1.HealthListRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        unknownFields.byteCount
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            default: try reader.keepUnknown(tag, in: &self.unknownFields)
            }
        }
    }
}

extension GrpcHealthV1.HealthListResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= entriesSize(WireString.self, WireMessage<GrpcHealthV1.HealthCheckResponse>.self, self.statuses, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.entries(WireString.self, WireMessage<GrpcHealthV1.HealthCheckResponse>.self, self.statuses, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10:
                try reader.entry(WireString.self, WireMessage<GrpcHealthV1.HealthCheckResponse>.self, into: &self.statuses)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
