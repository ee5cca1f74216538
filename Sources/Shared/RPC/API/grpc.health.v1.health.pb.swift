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

    /// `grpc/health/v1/health.proto` as protoc described it.
    package static let healthFile = FileDescriptorEmbedded(
        name: "grpc/health/v1/health.proto",
        base64: """
            ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdB\
            IYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIx\
            LmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbm\
            dTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9X\
            ThADMq4BCgZIZWFsdGgSUAoFQ2hlY2sSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLm\
            hlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlElIKBVdhdGNoEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tS\
            ZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZTABQmEKEWlvLmdycGMuaGVhbHRoLnYxQg\
            tIZWFsdGhQcm90b1ABWixnb29nbGUuZ29sYW5nLm9yZy9ncnBjL2hlYWx0aC9ncnBjX2hlYWx0aF92MaoCDkdycGMu\
            SGVhbHRoLlYxYgZwcm90bzM=
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
