// Generated from opentelemetry/trace_service.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension OpentelemetryProtoCollectorTraceV1 {
    /// A batch of spans.
    package struct ExportTraceServiceRequest: Protobuf.Message {
        /// Field 1, `repeated opentelemetry.proto.collector.trace.v1.ResourceSpans`.
        package var resourceSpans: [OpentelemetryProtoCollectorTraceV1.ResourceSpans] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            resourceSpans: [OpentelemetryProtoCollectorTraceV1.ResourceSpans] = []
        ) {
            self.resourceSpans = resourceSpans
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// What became of a batch.
    package struct ExportTraceServiceResponse: Protobuf.Message {
        /// Set where not all were taken.
        package var partialSuccess: OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            partialSuccess: OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess? = nil
        ) {
            self.partialSuccess = partialSuccess
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// What of a batch was not taken.
    package struct ExportTracePartialSuccess: Protobuf.Message {
        /// Field 1, `int64`.
        package var rejectedSpans: Int64 = 0

        /// Field 2, `string`.
        package var errorMessage: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            rejectedSpans: Int64 = 0,
            errorMessage: String = ""
        ) {
            self.rejectedSpans = rejectedSpans
            self.errorMessage = errorMessage
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// The spans of one program.
    package struct ResourceSpans: Protobuf.Message {
        /// Field 1, `opentelemetry.proto.collector.trace.v1.Resource`.
        package var resource: OpentelemetryProtoCollectorTraceV1.Resource? = nil

        /// Field 2, `repeated opentelemetry.proto.collector.trace.v1.ScopeSpans`.
        package var scopeSpans: [OpentelemetryProtoCollectorTraceV1.ScopeSpans] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            resource: OpentelemetryProtoCollectorTraceV1.Resource? = nil,
            scopeSpans: [OpentelemetryProtoCollectorTraceV1.ScopeSpans] = []
        ) {
            self.resource = resource
            self.scopeSpans = scopeSpans
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.ResourceSpans" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// A program, by its attributes.
    package struct Resource: Protobuf.Message {
        /// Field 1, `repeated opentelemetry.proto.collector.trace.v1.KeyValue`.
        package var attributes: [OpentelemetryProtoCollectorTraceV1.KeyValue] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            attributes: [OpentelemetryProtoCollectorTraceV1.KeyValue] = []
        ) {
            self.attributes = attributes
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.Resource" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// The spans of one part of a program.
    package struct ScopeSpans: Protobuf.Message {
        /// Field 1, `opentelemetry.proto.collector.trace.v1.InstrumentationScope`.
        package var scope: OpentelemetryProtoCollectorTraceV1.InstrumentationScope? = nil

        /// Field 2, `repeated opentelemetry.proto.collector.trace.v1.Span`.
        package var spans: [OpentelemetryProtoCollectorTraceV1.Span] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            scope: OpentelemetryProtoCollectorTraceV1.InstrumentationScope? = nil,
            spans: [OpentelemetryProtoCollectorTraceV1.Span] = []
        ) {
            self.scope = scope
            self.spans = spans
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.ScopeSpans" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// A part of a program.
    package struct InstrumentationScope: Protobuf.Message {
        /// Field 1, `string`.
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
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.InstrumentationScope" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// One call.
    package struct Span: Protobuf.Message {
        /// Which side of the call it tells of.
        package struct SpanKind: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.Span.SpanKind" }

            /// `SPAN_KIND_UNSPECIFIED`, number 0.
            package static var unspecified: SpanKind { SpanKind(rawValue: 0) }

            /// `SPAN_KIND_SERVER`, number 2.
            package static var server: SpanKind { SpanKind(rawValue: 2) }
        }

        /// 16 bytes.
        package var traceId: [UInt8] = []

        /// 8 bytes.
        package var spanId: [UInt8] = []

        /// 8 bytes, or none where the trace begins here.
        package var parentSpanId: [UInt8] = []

        /// Field 5, `string`.
        package var name: String = ""

        /// Field 6, `opentelemetry.proto.collector.trace.v1.Span.SpanKind`.
        package var kind: OpentelemetryProtoCollectorTraceV1.Span.SpanKind = OpentelemetryProtoCollectorTraceV1.Span.SpanKind(rawValue: 0)

        /// Nanoseconds since 1970.
        package var startTimeUnixNano: UInt64 = 0

        /// Field 8, `fixed64`.
        package var endTimeUnixNano: UInt64 = 0

        /// Field 9, `repeated opentelemetry.proto.collector.trace.v1.KeyValue`.
        package var attributes: [OpentelemetryProtoCollectorTraceV1.KeyValue] = []

        /// Field 15, `opentelemetry.proto.collector.trace.v1.SpanStatus`.
        package var status: OpentelemetryProtoCollectorTraceV1.SpanStatus? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            traceId: [UInt8] = [],
            spanId: [UInt8] = [],
            parentSpanId: [UInt8] = [],
            name: String = "",
            kind: OpentelemetryProtoCollectorTraceV1.Span.SpanKind = OpentelemetryProtoCollectorTraceV1.Span.SpanKind(rawValue: 0),
            startTimeUnixNano: UInt64 = 0,
            endTimeUnixNano: UInt64 = 0,
            attributes: [OpentelemetryProtoCollectorTraceV1.KeyValue] = [],
            status: OpentelemetryProtoCollectorTraceV1.SpanStatus? = nil
        ) {
            self.traceId = traceId
            self.spanId = spanId
            self.parentSpanId = parentSpanId
            self.name = name
            self.kind = kind
            self.startTimeUnixNano = startTimeUnixNano
            self.endTimeUnixNano = endTimeUnixNano
            self.attributes = attributes
            self.status = status
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.Span" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// How a span ended.
    package struct SpanStatus: Protobuf.Message {
        /// Whether it failed.
        package struct StatusCode: OpenEnum {
            /// The number on the wire.
            package var rawValue: Int32

            /// The value with the number `rawValue`, whether it has a name or not.
            package init(rawValue: Int32) {
                self.rawValue = rawValue
            }

            /// The name with its package.
            package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.SpanStatus.StatusCode" }

            /// `STATUS_CODE_UNSET`, number 0.
            package static var unset: StatusCode { StatusCode(rawValue: 0) }

            /// `STATUS_CODE_ERROR`, number 2.
            package static var error: StatusCode { StatusCode(rawValue: 2) }
        }

        /// Field 3, `opentelemetry.proto.collector.trace.v1.SpanStatus.StatusCode`.
        package var code: OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode = OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode(rawValue: 0)

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            code: OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode = OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode(rawValue: 0)
        ) {
            self.code = code
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.SpanStatus" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// An attribute.
    package struct KeyValue: Protobuf.Message {
        /// Field 1, `string`.
        package var key: String = ""

        /// Field 2, `opentelemetry.proto.collector.trace.v1.AnyValue`.
        package var value: OpentelemetryProtoCollectorTraceV1.AnyValue? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            key: String = "",
            value: OpentelemetryProtoCollectorTraceV1.AnyValue? = nil
        ) {
            self.key = key
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.KeyValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// An attribute's value.
    package struct AnyValue: Protobuf.Message {
        /// One of the fields of `value`.
        package enum Value: Sendable, Hashable {
            /// Field 1, `string`.
            case stringValue(String)
            /// Field 3, `int64`.
            case intValue(Int64)
        }

        /// Which field of `value` is set.
        package var value: Value?

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Value? = nil
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "opentelemetry.proto.collector.trace.v1.AnyValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { OpentelemetryProtoCollectorTraceV1.traceServiceFile }
    }

    /// `opentelemetry/trace_service.proto` as protoc described it.
    package static let traceServiceFile = FileDescriptorEmbedded(
        name: "opentelemetry/trace_service.proto",
        base64: """
            CiFvcGVudGVsZW1ldHJ5L3RyYWNlX3NlcnZpY2UucHJvdG8SJm9wZW50ZWxlbWV0cnkucHJvdG8uY29sbGVjdG9yLn\
            RyYWNlLnYxInkKGUV4cG9ydFRyYWNlU2VydmljZVJlcXVlc3QSXAoOcmVzb3VyY2Vfc3BhbnMYASADKAsyNS5vcGVu\
            dGVsZW1ldHJ5LnByb3RvLmNvbGxlY3Rvci50cmFjZS52MS5SZXNvdXJjZVNwYW5zUg1yZXNvdXJjZVNwYW5zIogBCh\
            pFeHBvcnRUcmFjZVNlcnZpY2VSZXNwb25zZRJqCg9wYXJ0aWFsX3N1Y2Nlc3MYASABKAsyQS5vcGVudGVsZW1ldHJ5\
            LnByb3RvLmNvbGxlY3Rvci50cmFjZS52MS5FeHBvcnRUcmFjZVBhcnRpYWxTdWNjZXNzUg5wYXJ0aWFsU3VjY2Vzcy\
            JnChlFeHBvcnRUcmFjZVBhcnRpYWxTdWNjZXNzEiUKDnJlamVjdGVkX3NwYW5zGAEgASgDUg1yZWplY3RlZFNwYW5z\
            EiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZSKyAQoNUmVzb3VyY2VTcGFucxJMCghyZXNvdXJjZR\
            gBIAEoCzIwLm9wZW50ZWxlbWV0cnkucHJvdG8uY29sbGVjdG9yLnRyYWNlLnYxLlJlc291cmNlUghyZXNvdXJjZRJT\
            CgtzY29wZV9zcGFucxgCIAMoCzIyLm9wZW50ZWxlbWV0cnkucHJvdG8uY29sbGVjdG9yLnRyYWNlLnYxLlNjb3BlU3\
            BhbnNSCnNjb3BlU3BhbnMiXAoIUmVzb3VyY2USUAoKYXR0cmlidXRlcxgBIAMoCzIwLm9wZW50ZWxlbWV0cnkucHJv\
            dG8uY29sbGVjdG9yLnRyYWNlLnYxLktleVZhbHVlUgphdHRyaWJ1dGVzIqQBCgpTY29wZVNwYW5zElIKBXNjb3BlGA\
            EgASgLMjwub3BlbnRlbGVtZXRyeS5wcm90by5jb2xsZWN0b3IudHJhY2UudjEuSW5zdHJ1bWVudGF0aW9uU2NvcGVS\
            BXNjb3BlEkIKBXNwYW5zGAIgAygLMiwub3BlbnRlbGVtZXRyeS5wcm90by5jb2xsZWN0b3IudHJhY2UudjEuU3Bhbl\
            IFc3BhbnMiKgoUSW5zdHJ1bWVudGF0aW9uU2NvcGUSEgoEbmFtZRgBIAEoCVIEbmFtZSL4AwoEU3BhbhIZCgh0cmFj\
            ZV9pZBgBIAEoDFIHdHJhY2VJZBIXCgdzcGFuX2lkGAIgASgMUgZzcGFuSWQSJAoOcGFyZW50X3NwYW5faWQYBCABKA\
            xSDHBhcmVudFNwYW5JZBISCgRuYW1lGAUgASgJUgRuYW1lEkkKBGtpbmQYBiABKA4yNS5vcGVudGVsZW1ldHJ5LnBy\
            b3RvLmNvbGxlY3Rvci50cmFjZS52MS5TcGFuLlNwYW5LaW5kUgRraW5kEi8KFHN0YXJ0X3RpbWVfdW5peF9uYW5vGA\
            cgASgGUhFzdGFydFRpbWVVbml4TmFubxIrChJlbmRfdGltZV91bml4X25hbm8YCCABKAZSD2VuZFRpbWVVbml4TmFu\
            bxJQCgphdHRyaWJ1dGVzGAkgAygLMjAub3BlbnRlbGVtZXRyeS5wcm90by5jb2xsZWN0b3IudHJhY2UudjEuS2V5Vm\
            FsdWVSCmF0dHJpYnV0ZXMSSgoGc3RhdHVzGA8gASgLMjIub3BlbnRlbGVtZXRyeS5wcm90by5jb2xsZWN0b3IudHJh\
            Y2UudjEuU3BhblN0YXR1c1IGc3RhdHVzIjsKCFNwYW5LaW5kEhkKFVNQQU5fS0lORF9VTlNQRUNJRklFRBAAEhQKEF\
            NQQU5fS0lORF9TRVJWRVIQAiKbAQoKU3BhblN0YXR1cxJRCgRjb2RlGAMgASgOMj0ub3BlbnRlbGVtZXRyeS5wcm90\
            by5jb2xsZWN0b3IudHJhY2UudjEuU3BhblN0YXR1cy5TdGF0dXNDb2RlUgRjb2RlIjoKClN0YXR1c0NvZGUSFQoRU1\
            RBVFVTX0NPREVfVU5TRVQQABIVChFTVEFUVVNfQ09ERV9FUlJPUhACImQKCEtleVZhbHVlEhAKA2tleRgBIAEoCVID\
            a2V5EkYKBXZhbHVlGAIgASgLMjAub3BlbnRlbGVtZXRyeS5wcm90by5jb2xsZWN0b3IudHJhY2UudjEuQW55VmFsdW\
            VSBXZhbHVlIlcKCEFueVZhbHVlEiMKDHN0cmluZ192YWx1ZRgBIAEoCUgAUgtzdHJpbmdWYWx1ZRIdCglpbnRfdmFs\
            dWUYAyABKANIAFIIaW50VmFsdWVCBwoFdmFsdWUyoAEKDFRyYWNlU2VydmljZRKPAQoGRXhwb3J0EkEub3BlbnRlbG\
            VtZXRyeS5wcm90by5jb2xsZWN0b3IudHJhY2UudjEuRXhwb3J0VHJhY2VTZXJ2aWNlUmVxdWVzdBpCLm9wZW50ZWxl\
            bWV0cnkucHJvdG8uY29sbGVjdG9yLnRyYWNlLnYxLkV4cG9ydFRyYWNlU2VydmljZVJlc3BvbnNlYgZwcm90bzM=
            """,
        dependencies: [])
}

extension OpentelemetryProtoCollectorTraceV1.ExportTraceServiceRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<OpentelemetryProtoCollectorTraceV1.ResourceSpans>.self, self.resourceSpans, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<OpentelemetryProtoCollectorTraceV1.ResourceSpans>.self, self.resourceSpans, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.resourceSpans, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.ExportTraceServiceResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.partialSuccess { size &+= 1 &+ WireMessage<OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.partialSuccess {
            WireMessage<OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.partialSuccess)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.rejectedSpans != 0 { size &+= 1 &+ WireInt64.size(self.rejectedSpans) }
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
        if self.rejectedSpans != 0 {
            WireInt64.write(self.rejectedSpans, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.rejectedSpans = try WireInt64.read(from: &reader)
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

extension OpentelemetryProtoCollectorTraceV1.ResourceSpans {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.resource { size &+= 1 &+ WireMessage<OpentelemetryProtoCollectorTraceV1.Resource>.size(value) }
        size &+= repeatedSize(WireMessage<OpentelemetryProtoCollectorTraceV1.ScopeSpans>.self, self.scopeSpans, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<OpentelemetryProtoCollectorTraceV1.ScopeSpans>.self, self.scopeSpans, tag: 18)
        if let value = self.resource {
            WireMessage<OpentelemetryProtoCollectorTraceV1.Resource>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.resource)
            case 18: try reader.append(to: &self.scopeSpans, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.Resource {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        size &+= repeatedSize(WireMessage<OpentelemetryProtoCollectorTraceV1.KeyValue>.self, self.attributes, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<OpentelemetryProtoCollectorTraceV1.KeyValue>.self, self.attributes, tag: 10)
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.append(to: &self.attributes, tag: 10)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.ScopeSpans {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.scope { size &+= 1 &+ WireMessage<OpentelemetryProtoCollectorTraceV1.InstrumentationScope>.size(value) }
        size &+= repeatedSize(WireMessage<OpentelemetryProtoCollectorTraceV1.Span>.self, self.spans, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(WireMessage<OpentelemetryProtoCollectorTraceV1.Span>.self, self.spans, tag: 18)
        if let value = self.scope {
            WireMessage<OpentelemetryProtoCollectorTraceV1.InstrumentationScope>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.scope)
            case 18: try reader.append(to: &self.spans, tag: 18)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.InstrumentationScope {
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

extension OpentelemetryProtoCollectorTraceV1.Span {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.traceId.isEmpty { size &+= 1 &+ WireBytes.size(self.traceId) }
        if !self.spanId.isEmpty { size &+= 1 &+ WireBytes.size(self.spanId) }
        if !self.parentSpanId.isEmpty { size &+= 1 &+ WireBytes.size(self.parentSpanId) }
        if !self.name.isEmpty { size &+= 1 &+ WireString.size(self.name) }
        if self.kind.rawValue != 0 { size &+= 1 &+ WireEnum<OpentelemetryProtoCollectorTraceV1.Span.SpanKind>.size(self.kind) }
        if self.startTimeUnixNano != 0 { size &+= 1 &+ WireFixed64.size(self.startTimeUnixNano) }
        if self.endTimeUnixNano != 0 { size &+= 1 &+ WireFixed64.size(self.endTimeUnixNano) }
        size &+= repeatedSize(WireMessage<OpentelemetryProtoCollectorTraceV1.KeyValue>.self, self.attributes, tagSize: 1)
        if let value = self.status { size &+= 1 &+ WireMessage<OpentelemetryProtoCollectorTraceV1.SpanStatus>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.status {
            WireMessage<OpentelemetryProtoCollectorTraceV1.SpanStatus>.write(value, to: &writer)
            writer.tag(122)
        }
        writer.repeated(WireMessage<OpentelemetryProtoCollectorTraceV1.KeyValue>.self, self.attributes, tag: 74)
        if self.endTimeUnixNano != 0 {
            WireFixed64.write(self.endTimeUnixNano, to: &writer)
            writer.tag(65)
        }
        if self.startTimeUnixNano != 0 {
            WireFixed64.write(self.startTimeUnixNano, to: &writer)
            writer.tag(57)
        }
        if self.kind.rawValue != 0 {
            WireEnum<OpentelemetryProtoCollectorTraceV1.Span.SpanKind>.write(self.kind, to: &writer)
            writer.tag(48)
        }
        if !self.name.isEmpty {
            WireString.write(self.name, to: &writer)
            writer.tag(42)
        }
        if !self.parentSpanId.isEmpty {
            WireBytes.write(self.parentSpanId, to: &writer)
            writer.tag(34)
        }
        if !self.spanId.isEmpty {
            WireBytes.write(self.spanId, to: &writer)
            writer.tag(18)
        }
        if !self.traceId.isEmpty {
            WireBytes.write(self.traceId, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.traceId = try WireBytes.read(from: &reader)
            case 18: self.spanId = try WireBytes.read(from: &reader)
            case 34: self.parentSpanId = try WireBytes.read(from: &reader)
            case 42: self.name = try WireString.read(from: &reader)
            case 48: self.kind = try WireEnum<OpentelemetryProtoCollectorTraceV1.Span.SpanKind>.read(from: &reader)
            case 57: self.startTimeUnixNano = try WireFixed64.read(from: &reader)
            case 65: self.endTimeUnixNano = try WireFixed64.read(from: &reader)
            case 74: try reader.append(to: &self.attributes, tag: 74)
            case 122: try reader.merge(into: &self.status)
            default:
                switch tag &>> 3 {
                case 1...2, 4...9, 15: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.SpanStatus {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.code.rawValue != 0 { size &+= 1 &+ WireEnum<OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode>.size(self.code) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.code.rawValue != 0 {
            WireEnum<OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode>.write(self.code, to: &writer)
            writer.tag(24)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 24: self.code = try WireEnum<OpentelemetryProtoCollectorTraceV1.SpanStatus.StatusCode>.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.KeyValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if !self.key.isEmpty { size &+= 1 &+ WireString.size(self.key) }
        if let value = self.value { size &+= 1 &+ WireMessage<OpentelemetryProtoCollectorTraceV1.AnyValue>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.value {
            WireMessage<OpentelemetryProtoCollectorTraceV1.AnyValue>.write(value, to: &writer)
            writer.tag(18)
        }
        if !self.key.isEmpty {
            WireString.write(self.key, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.key = try WireString.read(from: &reader)
            case 18: try reader.merge(into: &self.value)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension OpentelemetryProtoCollectorTraceV1.AnyValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        switch self.value {
            case .stringValue(let value): size &+= 1 &+ WireString.size(value)
            case .intValue(let value): size &+= 1 &+ WireInt64.size(value)
            case nil: break
        }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if case .intValue(let value) = self.value {
            WireInt64.write(value, to: &writer)
            writer.tag(24)
        }
        if case .stringValue(let value) = self.value {
            WireString.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: self.value = .stringValue(try WireString.read(from: &reader))
            case 24: self.value = .intValue(try WireInt64.read(from: &reader))
            default:
                switch tag &>> 3 {
                case 1, 3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
