// Generated from grpc/testing/messages.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GrpcTesting {
    /// What a payload is made of.
    package struct PayloadType: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.PayloadType" }

        /// Zeros.
        package static var compressable: PayloadType { PayloadType(rawValue: 0) }
    }

    /// How a call reached its server in tests of load balancing.
    package struct GrpclbRouteType: OpenEnum {
        /// The number on the wire.
        package var rawValue: Int32

        /// The value with the number `rawValue`, whether it has a name or not.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.GrpclbRouteType" }

        /// The server does not know.
        package static var unknown: GrpclbRouteType { GrpclbRouteType(rawValue: 0) }

        /// By the fallback path.
        package static var fallback: GrpclbRouteType { GrpclbRouteType(rawValue: 1) }

        /// By an address that the balancer gave.
        package static var backend: GrpclbRouteType { GrpclbRouteType(rawValue: 2) }
    }

    /// A truth value that may be absent.
    package struct BoolValue: Protobuf.Message {
        /// The value.
        package var value: Bool = false

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            value: Bool = false
        ) {
            self.value = value
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.BoolValue" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// Bytes that give a message its size.
    package struct Payload: Protobuf.Message {
        /// What the body is made of.
        package var type: GrpcTesting.PayloadType = GrpcTesting.PayloadType(rawValue: 0)

        /// The bytes.
        package var body: [UInt8] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            type: GrpcTesting.PayloadType = GrpcTesting.PayloadType(rawValue: 0),
            body: [UInt8] = []
        ) {
            self.type = type
            self.body = body
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.Payload" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// The status that a server is asked to end a call with.
    package struct EchoStatus: Protobuf.Message {
        /// The number of the gRPC status code.
        package var code: Int32 = 0

        /// The status message.
        package var message: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            code: Int32 = 0,
            message: String = ""
        ) {
            self.code = code
            self.message = message
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.EchoStatus" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// Asks for one response.
    package struct SimpleRequest: Protobuf.Message {
        /// What the response's payload is to be made of.
        package var responseType: GrpcTesting.PayloadType = GrpcTesting.PayloadType(rawValue: 0)

        /// Bytes that the response's payload is to have.
        package var responseSize: Int32 = 0

        /// What comes with the request.
        package var payload: GrpcTesting.Payload? = nil

        /// Whether to name the caller in the response.
        package var fillUsername: Bool = false

        /// Whether to give the caller's OAuth scope in the response.
        package var fillOauthScope: Bool = false

        /// Whether the response is to be compressed; unset where either will do.
        package var responseCompressed: GrpcTesting.BoolValue? = nil

        /// The status to end the call with.
        package var responseStatus: GrpcTesting.EchoStatus? = nil

        /// Whether this request should have arrived compressed; unset where either will do.
        package var expectCompressed: GrpcTesting.BoolValue? = nil

        /// Whether to name the server in the response.
        package var fillServerId: Bool = false

        /// Whether to tell in the response how the call came.
        package var fillGrpclbRouteType: Bool = false

        /// The load to report in the call's trailers.
        package var orcaPerQueryReport: GrpcTesting.TestOrcaReport? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            responseType: GrpcTesting.PayloadType = GrpcTesting.PayloadType(rawValue: 0),
            responseSize: Int32 = 0,
            payload: GrpcTesting.Payload? = nil,
            fillUsername: Bool = false,
            fillOauthScope: Bool = false,
            responseCompressed: GrpcTesting.BoolValue? = nil,
            responseStatus: GrpcTesting.EchoStatus? = nil,
            expectCompressed: GrpcTesting.BoolValue? = nil,
            fillServerId: Bool = false,
            fillGrpclbRouteType: Bool = false,
            orcaPerQueryReport: GrpcTesting.TestOrcaReport? = nil
        ) {
            self.responseType = responseType
            self.responseSize = responseSize
            self.payload = payload
            self.fillUsername = fillUsername
            self.fillOauthScope = fillOauthScope
            self.responseCompressed = responseCompressed
            self.responseStatus = responseStatus
            self.expectCompressed = expectCompressed
            self.fillServerId = fillServerId
            self.fillGrpclbRouteType = fillGrpclbRouteType
            self.orcaPerQueryReport = orcaPerQueryReport
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.SimpleRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// Answers one request.
    package struct SimpleResponse: Protobuf.Message {
        /// As many bytes as were asked for.
        package var payload: GrpcTesting.Payload? = nil

        /// Who called.
        package var username: String = ""

        /// The caller's OAuth scope.
        package var oauthScope: String = ""

        /// Which server answered.
        package var serverId: String = ""

        /// How the call came.
        package var grpclbRouteType: GrpcTesting.GrpclbRouteType = GrpcTesting.GrpclbRouteType(rawValue: 0)

        /// The server's host name.
        package var hostname: String = ""

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            payload: GrpcTesting.Payload? = nil,
            username: String = "",
            oauthScope: String = "",
            serverId: String = "",
            grpclbRouteType: GrpcTesting.GrpclbRouteType = GrpcTesting.GrpclbRouteType(rawValue: 0),
            hostname: String = ""
        ) {
            self.payload = payload
            self.username = username
            self.oauthScope = oauthScope
            self.serverId = serverId
            self.grpclbRouteType = grpclbRouteType
            self.hostname = hostname
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.SimpleResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// One part of a streamed upload.
    package struct StreamingInputCallRequest: Protobuf.Message {
        /// Counted by the server.
        package var payload: GrpcTesting.Payload? = nil

        /// Whether this message should have arrived compressed; unset where either will do.
        package var expectCompressed: GrpcTesting.BoolValue? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            payload: GrpcTesting.Payload? = nil,
            expectCompressed: GrpcTesting.BoolValue? = nil
        ) {
            self.payload = payload
            self.expectCompressed = expectCompressed
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.StreamingInputCallRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// Answers a streamed upload.
    package struct StreamingInputCallResponse: Protobuf.Message {
        /// Bytes of all payloads together.
        package var aggregatedPayloadSize: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            aggregatedPayloadSize: Int32 = 0
        ) {
            self.aggregatedPayloadSize = aggregatedPayloadSize
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.StreamingInputCallResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// What one response of a streamed download is to be.
    package struct ResponseParameters: Protobuf.Message {
        /// Bytes of its payload.
        package var size: Int32 = 0

        /// Microseconds to wait before it is sent.
        package var intervalUs: Int32 = 0

        /// Whether it is to be compressed; unset where either will do.
        package var compressed: GrpcTesting.BoolValue? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            size: Int32 = 0,
            intervalUs: Int32 = 0,
            compressed: GrpcTesting.BoolValue? = nil
        ) {
            self.size = size
            self.intervalUs = intervalUs
            self.compressed = compressed
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.ResponseParameters" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// Asks for a stream of responses.
    package struct StreamingOutputCallRequest: Protobuf.Message {
        /// What the payloads of the responses are to be made of.
        package var responseType: GrpcTesting.PayloadType = GrpcTesting.PayloadType(rawValue: 0)

        /// One for each response.
        package var responseParameters: [GrpcTesting.ResponseParameters] = []

        /// What comes with the request.
        package var payload: GrpcTesting.Payload? = nil

        /// The status to end the call with.
        package var responseStatus: GrpcTesting.EchoStatus? = nil

        /// The load to report on the channel's reporting stream.
        package var orcaOobReport: GrpcTesting.TestOrcaReport? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            responseType: GrpcTesting.PayloadType = GrpcTesting.PayloadType(rawValue: 0),
            responseParameters: [GrpcTesting.ResponseParameters] = [],
            payload: GrpcTesting.Payload? = nil,
            responseStatus: GrpcTesting.EchoStatus? = nil,
            orcaOobReport: GrpcTesting.TestOrcaReport? = nil
        ) {
            self.responseType = responseType
            self.responseParameters = responseParameters
            self.payload = payload
            self.responseStatus = responseStatus
            self.orcaOobReport = orcaOobReport
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.StreamingOutputCallRequest" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// One response of a stream.
    package struct StreamingOutputCallResponse: Protobuf.Message {
        /// As many bytes as were asked for.
        package var payload: GrpcTesting.Payload? = nil

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            payload: GrpcTesting.Payload? = nil
        ) {
            self.payload = payload
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.StreamingOutputCallResponse" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// How a client is to connect anew.
    package struct ReconnectParams: Protobuf.Message {
        /// The longest wait between two attempts, in milliseconds.
        package var maxReconnectBackoffMs: Int32 = 0

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            maxReconnectBackoffMs: Int32 = 0
        ) {
            self.maxReconnectBackoffMs = maxReconnectBackoffMs
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.ReconnectParams" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// How a client connected anew.
    package struct ReconnectInfo: Protobuf.Message {
        /// Whether it waited as it should.
        package var passed: Bool = false

        /// The waits seen, in milliseconds.
        package var backoffMs: [Int32] = []

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            passed: Bool = false,
            backoffMs: [Int32] = []
        ) {
            self.passed = passed
            self.backoffMs = backoffMs
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.ReconnectInfo" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// The load that a server reports of itself or of one call.
    package struct TestOrcaReport: Protobuf.Message {
        /// Share of the processors in use.
        package var cpuUtilization: Double = 0

        /// Share of the memory in use.
        package var memoryUtilization: Double = 0

        /// Costs of the call by name.
        package var requestCost: [String: Double] = [:]

        /// Shares of other resources in use, by name.
        package var utilization: [String: Double] = [:]

        /// The fields that this version of the message does not know.
        package var unknownFields = UnknownFields()

        /// The message without any field set.
        package init() {}

        /// The message with these fields.
        package init(
            cpuUtilization: Double = 0,
            memoryUtilization: Double = 0,
            requestCost: [String: Double] = [:],
            utilization: [String: Double] = [:]
        ) {
            self.cpuUtilization = cpuUtilization
            self.memoryUtilization = memoryUtilization
            self.requestCost = requestCost
            self.utilization = utilization
        }

        /// The name with its package.
        package static var fullName: StaticString { "grpc.testing.TestOrcaReport" }

        /// The file that declares the message.
        package static var file: FileDescriptorEmbedded { GrpcTesting.messagesFile }
    }

    /// `grpc/testing/messages.proto` as protoc described it.
    package static let messagesFile = FileDescriptorEmbedded(
        name: "grpc/testing/messages.proto",
        base64: """
            ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYAS\
            ABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlw\
            ZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGA\
            IgASgJUgdtZXNzYWdlIvMECg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3Rp\
            bmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLw\
            oHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCAB\
            KAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb2\
            5zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEK\
            D3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0YXR1cxJECh\
            FleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQS\
            JAoOZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZBIzChZmaWxsX2dycGNsYl9yb3V0ZV90eXBlGAogAS\
            gIUhNmaWxsR3JwY2xiUm91dGVUeXBlEk8KFW9yY2FfcGVyX3F1ZXJ5X3JlcG9ydBgLIAEoCzIcLmdycGMudGVzdGlu\
            Zy5UZXN0T3JjYVJlcG9ydFISb3JjYVBlclF1ZXJ5UmVwb3J0IoICCg5TaW1wbGVSZXNwb25zZRIvCgdwYXlsb2FkGA\
            EgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSGgoIdXNlcm5hbWUYAiABKAlSCHVzZXJuYW1lEh8K\
            C29hdXRoX3Njb3BlGAMgASgJUgpvYXV0aFNjb3BlEhsKCXNlcnZlcl9pZBgEIAEoCVIIc2VydmVySWQSSQoRZ3JwY2\
            xiX3JvdXRlX3R5cGUYBSABKA4yHS5ncnBjLnRlc3RpbmcuR3JwY2xiUm91dGVUeXBlUg9ncnBjbGJSb3V0ZVR5cGUS\
            GgoIaG9zdG5hbWUYBiABKAlSCGhvc3RuYW1lIpIBChlTdHJlYW1pbmdJbnB1dENhbGxSZXF1ZXN0Ei8KB3BheWxvYW\
            QYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZBJEChFleHBlY3RfY29tcHJlc3NlZBgCIAEoCzIX\
            LmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQiVAoaU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG\
            9uc2USNgoXYWdncmVnYXRlZF9wYXlsb2FkX3NpemUYASABKAVSFWFnZ3JlZ2F0ZWRQYXlsb2FkU2l6ZSKCAQoSUmVz\
            cG9uc2VQYXJhbWV0ZXJzEhIKBHNpemUYASABKAVSBHNpemUSHwoLaW50ZXJ2YWxfdXMYAiABKAVSCmludGVydmFsVX\
            MSNwoKY29tcHJlc3NlZBgDIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSCmNvbXByZXNzZWQi6QIKGlN0cmVh\
            bWluZ091dHB1dENhbGxSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZF\
            R5cGVSDHJlc3BvbnNlVHlwZRJRChNyZXNwb25zZV9wYXJhbWV0ZXJzGAIgAygLMiAuZ3JwYy50ZXN0aW5nLlJlc3Bv\
            bnNlUGFyYW1ldGVyc1IScmVzcG9uc2VQYXJhbWV0ZXJzEi8KB3BheWxvYWQYAyABKAsyFS5ncnBjLnRlc3RpbmcuUG\
            F5bG9hZFIHcGF5bG9hZBJBCg9yZXNwb25zZV9zdGF0dXMYByABKAsyGC5ncnBjLnRlc3RpbmcuRWNob1N0YXR1c1IO\
            cmVzcG9uc2VTdGF0dXMSRAoPb3JjYV9vb2JfcmVwb3J0GAggASgLMhwuZ3JwYy50ZXN0aW5nLlRlc3RPcmNhUmVwb3\
            J0Ug1vcmNhT29iUmVwb3J0Ik4KG1N0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgLMhUu\
            Z3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQiSgoPUmVjb25uZWN0UGFyYW1zEjcKGG1heF9yZWNvbm5lY3RfYm\
            Fja29mZl9tcxgBIAEoBVIVbWF4UmVjb25uZWN0QmFja29mZk1zIkYKDVJlY29ubmVjdEluZm8SFgoGcGFzc2VkGAEg\
            ASgIUgZwYXNzZWQSHQoKYmFja29mZl9tcxgCIAMoBVIJYmFja29mZk1zIosDCg5UZXN0T3JjYVJlcG9ydBInCg9jcH\
            VfdXRpbGl6YXRpb24YASABKAFSDmNwdVV0aWxpemF0aW9uEi0KEm1lbW9yeV91dGlsaXphdGlvbhgCIAEoAVIRbWVt\
            b3J5VXRpbGl6YXRpb24SUAoMcmVxdWVzdF9jb3N0GAMgAygLMi0uZ3JwYy50ZXN0aW5nLlRlc3RPcmNhUmVwb3J0Ll\
            JlcXVlc3RDb3N0RW50cnlSC3JlcXVlc3RDb3N0Ek8KC3V0aWxpemF0aW9uGAQgAygLMi0uZ3JwYy50ZXN0aW5nLlRl\
            c3RPcmNhUmVwb3J0LlV0aWxpemF0aW9uRW50cnlSC3V0aWxpemF0aW9uGj4KEFJlcXVlc3RDb3N0RW50cnkSEAoDa2\
            V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAFSBXZhbHVlOgI4ARo+ChBVdGlsaXphdGlvbkVudHJ5EhAKA2tleRgB\
            IAEoCVIDa2V5EhQKBXZhbHVlGAIgASgBUgV2YWx1ZToCOAEqHwoLUGF5bG9hZFR5cGUSEAoMQ09NUFJFU1NBQkxFEA\
            AqbwoPR3JwY2xiUm91dGVUeXBlEh0KGUdSUENMQl9ST1VURV9UWVBFX1VOS05PV04QABIeChpHUlBDTEJfUk9VVEVf\
            VFlQRV9GQUxMQkFDSxABEh0KGUdSUENMQl9ST1VURV9UWVBFX0JBQ0tFTkQQAmIGcHJvdG8z
            """,
        dependencies: [])
}

extension GrpcTesting.BoolValue {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.value { size &+= 1 &+ WireBool.size(self.value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.value {
            WireBool.write(self.value, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.value = try WireBool.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.Payload {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.type.rawValue != 0 { size &+= 1 &+ WireEnum<GrpcTesting.PayloadType>.size(self.type) }
        if !self.body.isEmpty { size &+= 1 &+ WireBytes.size(self.body) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.body.isEmpty {
            WireBytes.write(self.body, to: &writer)
            writer.tag(18)
        }
        if self.type.rawValue != 0 {
            WireEnum<GrpcTesting.PayloadType>.write(self.type, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.type = try WireEnum<GrpcTesting.PayloadType>.read(from: &reader)
            case 18: self.body = try WireBytes.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.EchoStatus {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.code != 0 { size &+= 1 &+ WireInt32.size(self.code) }
        if !self.message.isEmpty { size &+= 1 &+ WireString.size(self.message) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.message.isEmpty {
            WireString.write(self.message, to: &writer)
            writer.tag(18)
        }
        if self.code != 0 {
            WireInt32.write(self.code, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.code = try WireInt32.read(from: &reader)
            case 18: self.message = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.SimpleRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.responseType.rawValue != 0 { size &+= 1 &+ WireEnum<GrpcTesting.PayloadType>.size(self.responseType) }
        if self.responseSize != 0 { size &+= 1 &+ WireInt32.size(self.responseSize) }
        if let value = self.payload { size &+= 1 &+ WireMessage<GrpcTesting.Payload>.size(value) }
        if self.fillUsername { size &+= 1 &+ WireBool.size(self.fillUsername) }
        if self.fillOauthScope { size &+= 1 &+ WireBool.size(self.fillOauthScope) }
        if let value = self.responseCompressed { size &+= 1 &+ WireMessage<GrpcTesting.BoolValue>.size(value) }
        if let value = self.responseStatus { size &+= 1 &+ WireMessage<GrpcTesting.EchoStatus>.size(value) }
        if let value = self.expectCompressed { size &+= 1 &+ WireMessage<GrpcTesting.BoolValue>.size(value) }
        if self.fillServerId { size &+= 1 &+ WireBool.size(self.fillServerId) }
        if self.fillGrpclbRouteType { size &+= 1 &+ WireBool.size(self.fillGrpclbRouteType) }
        if let value = self.orcaPerQueryReport { size &+= 1 &+ WireMessage<GrpcTesting.TestOrcaReport>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.orcaPerQueryReport {
            WireMessage<GrpcTesting.TestOrcaReport>.write(value, to: &writer)
            writer.tag(90)
        }
        if self.fillGrpclbRouteType {
            WireBool.write(self.fillGrpclbRouteType, to: &writer)
            writer.tag(80)
        }
        if self.fillServerId {
            WireBool.write(self.fillServerId, to: &writer)
            writer.tag(72)
        }
        if let value = self.expectCompressed {
            WireMessage<GrpcTesting.BoolValue>.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.responseStatus {
            WireMessage<GrpcTesting.EchoStatus>.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.responseCompressed {
            WireMessage<GrpcTesting.BoolValue>.write(value, to: &writer)
            writer.tag(50)
        }
        if self.fillOauthScope {
            WireBool.write(self.fillOauthScope, to: &writer)
            writer.tag(40)
        }
        if self.fillUsername {
            WireBool.write(self.fillUsername, to: &writer)
            writer.tag(32)
        }
        if let value = self.payload {
            WireMessage<GrpcTesting.Payload>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.responseSize != 0 {
            WireInt32.write(self.responseSize, to: &writer)
            writer.tag(16)
        }
        if self.responseType.rawValue != 0 {
            WireEnum<GrpcTesting.PayloadType>.write(self.responseType, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.responseType = try WireEnum<GrpcTesting.PayloadType>.read(from: &reader)
            case 16: self.responseSize = try WireInt32.read(from: &reader)
            case 26: try reader.merge(into: &self.payload)
            case 32: self.fillUsername = try WireBool.read(from: &reader)
            case 40: self.fillOauthScope = try WireBool.read(from: &reader)
            case 50: try reader.merge(into: &self.responseCompressed)
            case 58: try reader.merge(into: &self.responseStatus)
            case 66: try reader.merge(into: &self.expectCompressed)
            case 72: self.fillServerId = try WireBool.read(from: &reader)
            case 80: self.fillGrpclbRouteType = try WireBool.read(from: &reader)
            case 90: try reader.merge(into: &self.orcaPerQueryReport)
            default:
                switch tag &>> 3 {
                case 1...11: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.SimpleResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.payload { size &+= 1 &+ WireMessage<GrpcTesting.Payload>.size(value) }
        if !self.username.isEmpty { size &+= 1 &+ WireString.size(self.username) }
        if !self.oauthScope.isEmpty { size &+= 1 &+ WireString.size(self.oauthScope) }
        if !self.serverId.isEmpty { size &+= 1 &+ WireString.size(self.serverId) }
        if self.grpclbRouteType.rawValue != 0 { size &+= 1 &+ WireEnum<GrpcTesting.GrpclbRouteType>.size(self.grpclbRouteType) }
        if !self.hostname.isEmpty { size &+= 1 &+ WireString.size(self.hostname) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.hostname.isEmpty {
            WireString.write(self.hostname, to: &writer)
            writer.tag(50)
        }
        if self.grpclbRouteType.rawValue != 0 {
            WireEnum<GrpcTesting.GrpclbRouteType>.write(self.grpclbRouteType, to: &writer)
            writer.tag(40)
        }
        if !self.serverId.isEmpty {
            WireString.write(self.serverId, to: &writer)
            writer.tag(34)
        }
        if !self.oauthScope.isEmpty {
            WireString.write(self.oauthScope, to: &writer)
            writer.tag(26)
        }
        if !self.username.isEmpty {
            WireString.write(self.username, to: &writer)
            writer.tag(18)
        }
        if let value = self.payload {
            WireMessage<GrpcTesting.Payload>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.payload)
            case 18: self.username = try WireString.read(from: &reader)
            case 26: self.oauthScope = try WireString.read(from: &reader)
            case 34: self.serverId = try WireString.read(from: &reader)
            case 40: self.grpclbRouteType = try WireEnum<GrpcTesting.GrpclbRouteType>.read(from: &reader)
            case 50: self.hostname = try WireString.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1...6: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.StreamingInputCallRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.payload { size &+= 1 &+ WireMessage<GrpcTesting.Payload>.size(value) }
        if let value = self.expectCompressed { size &+= 1 &+ WireMessage<GrpcTesting.BoolValue>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.expectCompressed {
            WireMessage<GrpcTesting.BoolValue>.write(value, to: &writer)
            writer.tag(18)
        }
        if let value = self.payload {
            WireMessage<GrpcTesting.Payload>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.payload)
            case 18: try reader.merge(into: &self.expectCompressed)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.StreamingInputCallResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.aggregatedPayloadSize != 0 { size &+= 1 &+ WireInt32.size(self.aggregatedPayloadSize) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.aggregatedPayloadSize != 0 {
            WireInt32.write(self.aggregatedPayloadSize, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.aggregatedPayloadSize = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.ResponseParameters {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.size != 0 { size &+= 1 &+ WireInt32.size(self.size) }
        if self.intervalUs != 0 { size &+= 1 &+ WireInt32.size(self.intervalUs) }
        if let value = self.compressed { size &+= 1 &+ WireMessage<GrpcTesting.BoolValue>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.compressed {
            WireMessage<GrpcTesting.BoolValue>.write(value, to: &writer)
            writer.tag(26)
        }
        if self.intervalUs != 0 {
            WireInt32.write(self.intervalUs, to: &writer)
            writer.tag(16)
        }
        if self.size != 0 {
            WireInt32.write(self.size, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.size = try WireInt32.read(from: &reader)
            case 16: self.intervalUs = try WireInt32.read(from: &reader)
            case 26: try reader.merge(into: &self.compressed)
            default:
                switch tag &>> 3 {
                case 1...3: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.StreamingOutputCallRequest {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.responseType.rawValue != 0 { size &+= 1 &+ WireEnum<GrpcTesting.PayloadType>.size(self.responseType) }
        size &+= repeatedSize(WireMessage<GrpcTesting.ResponseParameters>.self, self.responseParameters, tagSize: 1)
        if let value = self.payload { size &+= 1 &+ WireMessage<GrpcTesting.Payload>.size(value) }
        if let value = self.responseStatus { size &+= 1 &+ WireMessage<GrpcTesting.EchoStatus>.size(value) }
        if let value = self.orcaOobReport { size &+= 1 &+ WireMessage<GrpcTesting.TestOrcaReport>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.orcaOobReport {
            WireMessage<GrpcTesting.TestOrcaReport>.write(value, to: &writer)
            writer.tag(66)
        }
        if let value = self.responseStatus {
            WireMessage<GrpcTesting.EchoStatus>.write(value, to: &writer)
            writer.tag(58)
        }
        if let value = self.payload {
            WireMessage<GrpcTesting.Payload>.write(value, to: &writer)
            writer.tag(26)
        }
        writer.repeated(WireMessage<GrpcTesting.ResponseParameters>.self, self.responseParameters, tag: 18)
        if self.responseType.rawValue != 0 {
            WireEnum<GrpcTesting.PayloadType>.write(self.responseType, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.responseType = try WireEnum<GrpcTesting.PayloadType>.read(from: &reader)
            case 18: try reader.append(to: &self.responseParameters, tag: 18)
            case 26: try reader.merge(into: &self.payload)
            case 58: try reader.merge(into: &self.responseStatus)
            case 66: try reader.merge(into: &self.orcaOobReport)
            default:
                switch tag &>> 3 {
                case 1...3, 7...8: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.StreamingOutputCallResponse {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if let value = self.payload { size &+= 1 &+ WireMessage<GrpcTesting.Payload>.size(value) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.payload {
            WireMessage<GrpcTesting.Payload>.write(value, to: &writer)
            writer.tag(10)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 10: try reader.merge(into: &self.payload)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.ReconnectParams {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.maxReconnectBackoffMs != 0 { size &+= 1 &+ WireInt32.size(self.maxReconnectBackoffMs) }
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.maxReconnectBackoffMs != 0 {
            WireInt32.write(self.maxReconnectBackoffMs, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.maxReconnectBackoffMs = try WireInt32.read(from: &reader)
            default:
                switch tag &>> 3 {
                case 1: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.ReconnectInfo {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.passed { size &+= 1 &+ WireBool.size(self.passed) }
        size &+= packedSize(WireInt32.self, self.backoffMs, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.packed(WireInt32.self, self.backoffMs, tag: 18)
        if self.passed {
            WireBool.write(self.passed, to: &writer)
            writer.tag(8)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 8: self.passed = try WireBool.read(from: &reader)
            case 16: self.backoffMs.append(try WireInt32.read(from: &reader))
            case 18: try reader.packed(WireInt32.self, into: &self.backoffMs)
            default:
                switch tag &>> 3 {
                case 1...2: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}

extension GrpcTesting.TestOrcaReport {
    /// How many bytes the message encodes to.
    package var encodedByteCount: Int {
        var size = self.unknownFields.byteCount
        if self.cpuUtilization.bitPattern != 0 { size &+= 1 &+ WireDouble.size(self.cpuUtilization) }
        if self.memoryUtilization.bitPattern != 0 { size &+= 1 &+ WireDouble.size(self.memoryUtilization) }
        size &+= entriesSize(WireString.self, WireDouble.self, self.requestCost, tagSize: 1)
        size &+= entriesSize(WireString.self, WireDouble.self, self.utilization, tagSize: 1)
        return size
    }

    /// Writes the message, from its last field to its first.
    package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.entries(WireString.self, WireDouble.self, self.utilization, tag: 34)
        writer.entries(WireString.self, WireDouble.self, self.requestCost, tag: 26)
        if self.memoryUtilization.bitPattern != 0 {
            WireDouble.write(self.memoryUtilization, to: &writer)
            writer.tag(17)
        }
        if self.cpuUtilization.bitPattern != 0 {
            WireDouble.write(self.cpuUtilization, to: &writer)
            writer.tag(9)
        }
    }

    /// Merges the fields up to the reader's end.
    package mutating func decode(from reader: inout WireReader) throws(WireError) {
        while case let tag = try reader.nextTag(), tag != 0 {
            switch tag {
            case 9: self.cpuUtilization = try WireDouble.read(from: &reader)
            case 17: self.memoryUtilization = try WireDouble.read(from: &reader)
            case 26:
                try reader.entry(WireString.self, WireDouble.self, into: &self.requestCost)
            case 34:
                try reader.entry(WireString.self, WireDouble.self, into: &self.utilization)
            default:
                switch tag &>> 3 {
                case 1...4: throw WireError.wrongWireType
                default: try reader.keepUnknown(tag, in: &self.unknownFields)
                }
            }
        }
    }
}
