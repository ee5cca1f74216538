// Generated from grpc/testing/test.proto by protoc-gen-tadamun; `make generate` renews it.
// swift-format-ignore-file

package import Protobuf

extension GrpcTesting {
    /// `grpc/testing/test.proto` as protoc described it.
    package static let testFile = FileDescriptorEmbedded(
        name: "grpc/testing/test.proto",
        base64: """
            ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2\
            dycGMvdGVzdGluZy9tZXNzYWdlcy5wcm90bzLQBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0\
            aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZX\
            F1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlElQKEkNhY2hlYWJsZVVuYXJ5Q2FsbBIbLmdycGMudGVz\
            dGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlIgOQAgESbAoTU3RyZWFtaW5nT3\
            V0cHV0Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBopLmdycGMudGVzdGluZy5T\
            dHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UwARJpChJTdHJlYW1pbmdJbnB1dENhbGwSJy5ncnBjLnRlc3RpbmcuU3\
            RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBooLmdycGMudGVzdGluZy5TdHJlYW1pbmdJbnB1dENhbGxSZXNwb25zZSgB\
            EmkKDkZ1bGxEdXBsZXhDYWxsEiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy\
            50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAESaQoOSGFsZkR1cGxleENhbGwSKC5ncnBjLnRl\
            c3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbF\
            Jlc3BvbnNlKAEwARI9ChFVbmltcGxlbWVudGVkQ2FsbBITLmdycGMudGVzdGluZy5FbXB0eRoTLmdycGMudGVzdGlu\
            Zy5FbXB0eTJVChRVbmltcGxlbWVudGVkU2VydmljZRI9ChFVbmltcGxlbWVudGVkQ2FsbBITLmdycGMudGVzdGluZy\
            5FbXB0eRoTLmdycGMudGVzdGluZy5FbXB0eTKJAQoQUmVjb25uZWN0U2VydmljZRI7CgVTdGFydBIdLmdycGMudGVz\
            dGluZy5SZWNvbm5lY3RQYXJhbXMaEy5ncnBjLnRlc3RpbmcuRW1wdHkSOAoEU3RvcBITLmdycGMudGVzdGluZy5FbX\
            B0eRobLmdycGMudGVzdGluZy5SZWNvbm5lY3RJbmZvYgZwcm90bzM=
            """,
        dependencies: [GrpcTesting.emptyFile, GrpcTesting.messagesFile])
}
