internal import ClaimsAPI
internal import EnrollmentAPI
internal import IdentityAPI
internal import Protobuf
internal import ProvidersAPI
internal import RPC
internal import RemoteSchema

/// What the edge knows of the methods behind it: from the descriptors in the suite's generated code,
/// and from files for other services.
struct EdgeSchema: Sendable {
    let schema: RemoteSchema
    /// Methods without side effects, by `package.Service/Method`.
    private let safe: Set<String>

    /// The outside services of the suite.
    private static let own = [
        ClaimsV1.ClaimsMethods.descriptor, ClaimsV1.PriorApprovalsMethods.descriptor,
        EnrollmentV1.EnrollmentMethods.descriptor, ProvidersV1.ProvidersMethods.descriptor,
        IdentityV1.IdentityMethods.descriptor, IdentityV1.SessionsMethods.descriptor,
        IdentityV1.MessagesMethods.descriptor, IdentityV1.GuideMethods.descriptor,
        IdentityV1.RecoveryMethods.descriptor, IdentityV1.AssuranceMethods.descriptor,
        EnrollmentV1.EmploymentMethods.descriptor,
        IdentityV1.AlertsMethods.descriptor, IdentityV1.PrivacyMethods.descriptor,
        GrpcHealthV1.HealthMethods.descriptor, GrpcReflectionV1.ServerReflectionMethods.descriptor,
    ]

    /// `files` are encoded `google.protobuf.FileDescriptorSet`s. Throws where one is none.
    init(files: [[UInt8]] = []) throws {
        var pool = DescriptorPool(
            Self.own.map(\.file) + [GoogleRpc.Status.file, GoogleRpc.ErrorInfo.file])
        for bytes in files {
            for file in try GoogleProtobuf.FileDescriptorSet(decoding: bytes).file {
                try pool.add(file)
            }
        }
        schema = RemoteSchema(pool: pool)
        var safe: Set<String> = []
        for file in pool.files.values {
            for service in file.service {
                for method in service.method
                where method.options?.idempotencyLevel == .noSideEffects {
                    let scope = file.package.map { $0.isEmpty ? "" : "\($0)." } ?? ""
                    safe.insert("\(scope)\(service.name ?? "")/\(method.name ?? "")")
                }
            }
        }
        self.safe = safe
    }

    /// The method of a path with its slash; `nil` where its descriptors are not known.
    func method(_ path: [UInt8]) -> RemoteMethod? {
        schema.method(String(decoding: path.dropFirst(), as: UTF8.self))
    }

    func isSafe(_ path: [UInt8]) -> Bool {
        safe.contains(String(decoding: path.dropFirst(), as: UTF8.self))
    }
}
