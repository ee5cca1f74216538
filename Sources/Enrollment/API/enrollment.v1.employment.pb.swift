// Generated from enrollment/v1/employment.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension EnrollmentV1 {
    /// Message `tadamun.enrollment.v1.RecordEmployerRequest`.
    package struct RecordEmployerRequest: Protobuf.Message {
        /// Field 1, `string`.
        package var personId: String = ""

        /// Field 2, `string`.
        package var affiliationNumber: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            personId: String = "",
            affiliationNumber: String = ""
        ) {
            self.personId = personId
            self.affiliationNumber = affiliationNumber
        }

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RecordEmployerRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.employmentFile }
    }

    /// Message `tadamun.enrollment.v1.RecordEmployerResponse`.
    package struct RecordEmployerResponse: Protobuf.Message {
        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The name with its package.
        package static var fullName: StaticString { "tadamun.enrollment.v1.RecordEmployerResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { EnrollmentV1.employmentFile }
    }

    /// `enrollment/v1/employment.proto` as protoc described it.
    package static let employmentFile = FileDescriptorEmbedded(
        name: "enrollment/v1/employment.proto",
        base64: """
            Ch5lbnJvbGxtZW50L3YxL2VtcGxveW1lbnQucHJvdG8SFXRhZGFtdW4uZW5yb2xsbWVudC52MSJjChVSZWNvcmRFbX\
            Bsb3llclJlcXVlc3QSGwoJcGVyc29uX2lkGAEgASgJUghwZXJzb25JZBItChJhZmZpbGlhdGlvbl9udW1iZXIYAiAB\
            KAlSEWFmZmlsaWF0aW9uTnVtYmVyIhgKFlJlY29yZEVtcGxveWVyUmVzcG9uc2UyewoKRW1wbG95bWVudBJtCg5SZW\
            NvcmRFbXBsb3llchIsLnRhZGFtdW4uZW5yb2xsbWVudC52MS5SZWNvcmRFbXBsb3llclJlcXVlc3QaLS50YWRhbXVu\
            LmVucm9sbG1lbnQudjEuUmVjb3JkRW1wbG95ZXJSZXNwb25zZWIGcHJvdG8z
            """,
        dependencies: [])
}

extension EnrollmentV1.RecordEmployerRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.personId.isEmpty { size &+= 1 &+ WireString.size(self.personId) }
        if !self.affiliationNumber.isEmpty { size &+= 1 &+ WireString.size(self.affiliationNumber) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.affiliationNumber.isEmpty {
            WireString.write(self.affiliationNumber, to: &writer)
            writer.tag(18)
        }
        if !self.personId.isEmpty {
            WireString.write(self.personId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.personId = try WireString.read(from: &reader)
            case 18: self.affiliationNumber = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension EnrollmentV1.RecordEmployerResponse {
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
