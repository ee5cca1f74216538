// swift-tools-version: 6.2
import PackageDescription

// The layers, lowest first. An arrow in this file is the only permitted direction: a target lists
// whom it may import, and the compiler refuses the rest.

// C libraries, one small module each, all from Debian.
let systemLibraries: [Target] = [
    .systemLibrary(name: "CCurl", path: "Sources/C/Curl", pkgConfig: "libcurl"),
    .systemLibrary(name: "CLinux", path: "Sources/C/Linux"),
    .systemLibrary(name: "CNghttp2", path: "Sources/C/Nghttp2", pkgConfig: "libnghttp2"),
    .systemLibrary(name: "COpenSSL", path: "Sources/C/OpenSSL", pkgConfig: "openssl"),
    .systemLibrary(name: "CProtobufC", path: "Sources/C/ProtobufC", pkgConfig: "libprotobuf-c"),
    .systemLibrary(name: "CSQLite", path: "Sources/C/SQLite", pkgConfig: "sqlite3"),
    .systemLibrary(name: "CZlib", path: "Sources/C/Zlib", pkgConfig: "zlib"),
]

// What protoc tells its plugins, as protoc-c wrote it from Debian's plugin.proto and
// descriptor.proto. It is committed because a package cannot run protoc-c before it builds.
let pluginProto: [Target] = [
    .target(
        name: "CPluginProto", dependencies: ["CProtobufC"], path: "Sources/C/PluginProto",
        publicHeadersPath: ".")
]

// protobuf-c as the referee of our codec, and the messages of its tests.
let reference: [Target] = [
    .target(
        name: "CReferenceProto", dependencies: ["CPluginProto", "CProtobufC"],
        path: "Sources/C/ReferenceProto", publicHeadersPath: "."),
    module("ProtoTestAPI", on: ["Protobuf"], path: "Tests/Proto/API"),
    module(
        "EveryMessage",
        on: [
            "ClaimsAPI", "CommonAPI", "EnrollmentAPI", "IdentityAPI", "InteropAPI", "Protobuf",
            "ProtoTestAPI", "ProvidersAPI", "RPC",
        ],
        path: "Tests/Proto/Every"),
    tests(
        of: "Proto", on: ["Base", "CProtobufC", "CReferenceProto", "EveryMessage", "Protobuf"],
        path: "Tests/Proto/Tests"),
    program(
        "CodecBench",
        on: ["CProtobufC", "CReferenceProto", "InteropAPI", "Protobuf", "ProtoTestAPI"],
        path: "Sources/Bench/Codec"),
]

// What libFuzzer calls with its inputs; fuzz/run builds them with it.
let fuzz: [Target] = [
    module("FuzzConnection", on: ["Base", "HTTP2"], path: "Sources/Fuzz/Connection"),
    module("FuzzDecoders", on: ["EveryMessage", "Protobuf"], path: "Sources/Fuzz/Decoders"),
    module(
        "FuzzJSON", on: ["EveryMessage", "JSON", "Protobuf", "ProtobufJSON"],
        path: "Sources/Fuzz/JSON"),
    module("FuzzText", on: ["RPC"], path: "Sources/Fuzz/Text"),
]

// What the tests and benchmarks of the runtime call.
let interop: [Target] = [
    module("InteropAPI", on: ["Protobuf", "RPC"], path: "Sources/Interop/API"),
    module("InteropService", on: ["IO", "InteropAPI", "RPC"], path: "Sources/Interop/Service"),
    program(
        "InteropServer",
        on: ["Base", "Config", "HTTP2", "IO", "InteropService", "JSON", "RPC", "TLS", "Telemetry"],
        path: "Sources/Interop/Server"),
    program(
        "InteropClient", on: ["Base", "IO", "InteropAPI", "RPC", "TLS"],
        path: "Sources/Interop/Client"),
]

// The smallest service there is: what README shows.
let hello: [Target] = [
    module("HelloAPI", on: ["Protobuf", "RPC"], path: "Sources/Hello/API"),
    program("HelloServer", on: ["HelloAPI", "RPC"], path: "Sources/Hello/Server"),
    tests(of: "Hello", on: [], path: "Tests/Hello"),
]

// The checks of layout and style, as ordinary tests.
let tidy: [Target] = [
    tests(of: "Tidy", on: ["Law"], path: "Tests/Tidy")
]

// The generator of messages, clients and handlers: protoc's plugin.
let codegen: [Target] = [
    program(
        "Codegen", on: ["Base", "CPluginProto", "CProtobufC", "Protobuf"], path: "Sources/Codegen"),
    tests(of: "Codegen", on: ["Codegen"], path: "Tests/Codegen"),
]

// What every program stands on.
// An array of arrays: a long sum of them is more than the compiler can type in reasonable time.
let shared: [Target] = [
    layer("Base"),
    layer("IO", on: ["Base", "CLinux"], testedWith: ["Files", "TestKit"]),
    layer("JSON"),
    layer("Crypto", on: ["Base", "COpenSSL"]),
    layer("Protobuf", on: ["Base"]),
    layer("ProtobufJSON", on: ["Base", "JSON", "Protobuf"], testedWith: ["ProtoTestAPI"]),
    layer("Tokens", on: ["Base", "JSON", "Crypto"]),
    layer("Outside", on: ["Base", "CCurl", "IO"], testedWith: ["TestKit"]),
    layer("Files"),
    layer("Law", on: ["Base", "JSON", "Crypto", "Files"]),
    layer("Config", on: ["Base", "JSON", "Files"]),
    layer("Telemetry", on: ["Base", "JSON", "IO"]),
    layer(
        "TLS", on: ["Base", "IO", "Crypto", "Files", "Telemetry", "COpenSSL"],
        testedWith: ["TestKit", "CLinux"]),
    layer("TestKit", on: ["Base", "Files", "IO", "COpenSSL", "CSQLite"]),
    layer("HTTP2", on: ["Base", "CNghttp2"]),
    layer(
        "RPC", on: ["Base", "IO", "HTTP2", "Protobuf", "TLS", "CLinux", "CZlib"],
        testedWith: ["InteropAPI", "InteropService", "TestKit"]),
    layer(
        "RemoteSchema", on: ["JSON", "Protobuf", "ProtobufJSON", "RPC"],
        testedWith: ["InteropAPI", "InteropService"]),
    layer(
        "Store", on: ["Base", "Files", "Crypto", "IO", "Telemetry", "CLinux", "CSQLite"],
        testedWith: ["TestKit"]),
    layer(
        "ServiceKit",
        on: [
            "Base", "CommonAPI", "Config", "Crypto", "Files", "IO", "JSON", "Law", "Protobuf",
            "RPC",
            "Store", "TLS", "Telemetry",
        ], testedWith: ["EnrollmentAPI", "InteropAPI", "ServiceTestKit", "TestKit"]),
    [
        module(
            "ServiceTestKit",
            on: [
                "Base", "CommonAPI", "Crypto", "IO", "Law", "Protobuf", "RPC", "ServiceKit",
                "Store",
                "Telemetry", "TestKit",
            ], path: "Sources/Shared/ServiceTestKit")
    ],
].flatMap(\.self)

// The services: four folders of one shape, which know each other by their APIs alone.
let services: [Target] = [
    [module("CommonAPI", on: ["Protobuf"], path: "Sources/Common/API")],
    service("Identity", calls: ["Claims", "Enrollment"], uses: ["Files", "Outside", "Tokens"]),
    service("Enrollment", calls: []),
    service("Providers", calls: ["Enrollment"]),
    service("Claims", calls: ["Enrollment", "Providers"]),
].flatMap(\.self)

// Invented payroll files, for tests and benchmarks.
let sample: [Target] = [
    module("SampleData", on: ["Base"], path: "Sources/Sample"),
    tests(
        of: "SampleData", on: ["Base", "EnrollmentDomain", "Law", "SampleData"],
        path: "Tests/Sample"),
]

// The public entrance: which calls go where, and the proxy that takes them there.
let edge: [Target] = [
    [module("TraceAPI", on: ["Protobuf", "RPC"], path: "Sources/Trace/API")],
    part(
        "Routing", of: "Edge", on: ["Base", "Config", "JSON", "ServiceKit", "TLS", "Telemetry"],
        testedWith: []),
    part(
        "Proxy", of: "Edge",
        on: [
            "Base", "ClaimsAPI", "Crypto", "EdgeRouting", "EnrollmentAPI", "Files", "HTTP2", "IO",
            "IdentityAPI", "JSON", "Protobuf", "ProtobufJSON", "ProvidersAPI", "RPC",
            "RemoteSchema", "ServiceKit", "TLS", "Telemetry", "Tokens", "TraceAPI",
        ],
        testedWith: ["Config", "InteropAPI", "InteropService", "ServiceTestKit", "TestKit"]),
    [
        program(
            "EdgeProgram",
            on: [
                "Base", "Config", "EdgeProxy", "EdgeRouting", "IO", "ServiceKit", "Telemetry",
            ],
            path: "Sources/Edge/Main")
    ],
].flatMap(\.self)

// The load test: what it is to do and what it came to, what makes the calls, and the program.
let loadTest: [Target] = [
    part(
        "Model", of: "LoadTest", on: ["Base", "Config", "JSON"], testedWith: []),
    part(
        "Engine", of: "LoadTest",
        on: [
            "Base", "CLinux", "Files", "HTTP2", "IO", "JSON", "LoadTestModel", "Protobuf", "RPC",
            "RemoteSchema", "TLS",
        ], testedWith: ["InteropAPI", "InteropService"]),
    [
        program(
            "LoadTestProgram",
            on: ["Base", "Config", "Files", "IO", "JSON", "LoadTestEngine", "LoadTestModel"],
            path: "Sources/LoadTest/Main")
    ],
].flatMap(\.self)

// What operators hold in their hands: it knows the suite by its APIs alone.
let probe: [Target] = [
    part(
        "Journey", of: "Probe",
        on: [
            "Base", "ClaimsAPI", "CommonAPI", "Config", "Crypto", "EnrollmentAPI", "Files", "IO",
            "IdentityAPI", "JSON", "Protobuf", "ProtobufJSON", "ProvidersAPI", "RPC", "TLS",
        ], testedWith: ["TestKit"]),
    part(
        "Commands", of: "Probe",
        on: [
            "Base", "CLinux", "Config", "Files", "IO", "JSON", "LoadTestEngine", "LoadTestModel",
            "ProbeJourney", "Protobuf", "RPC", "RemoteSchema", "TLS",
        ], testedWith: ["InteropAPI", "InteropService", "Telemetry", "TestKit"]),
    [program("ProbeProgram", on: ["ProbeCommands"], path: "Sources/Probe/Main")],
].flatMap(\.self)

// Measurements of one part, by hand or by `make bench`.
let measurements: [Target] = [
    program(
        "StoreBench",
        on: [
            "Base", "CommonAPI", "Crypto", "IO", "InteropAPI", "Law", "RPC", "ServiceKit", "Store",
            "Telemetry",
        ], path: "Sources/Bench/Store"),
    program("ClientBench", on: ["IO", "InteropAPI", "RPC"], path: "Sources/Bench/Client"),
    program(
        "DomainBench",
        on: [
            "Base", "ClaimsAPI", "ClaimsDomain", "ClaimsService", "CommonAPI", "Crypto",
            "EnrollmentDomain", "Law", "Protobuf", "SampleData",
        ], path: "Sources/Bench/Domain"),
    program(
        "PayrollBench",
        on: [
            "Base", "CommonAPI", "EnrollmentAPI", "EnrollmentDomain", "EnrollmentService",
            "EnrollmentStore", "IO", "RPC", "SampleData", "ServiceKit", "ServiceTestKit",
            "Store", "TestKit",
        ], path: "Sources/Bench/Payroll"),
    program(
        "IdentityBench",
        on: [
            "Base", "CommonAPI", "Crypto", "EnrollmentAPI", "IO", "IdentityAPI", "IdentityDomain",
            "IdentityService", "IdentityStore", "Law", "Protobuf", "RPC", "ServiceKit",
            "ServiceTestKit", "Store",
            "TestKit",
        ],
        path: "Sources/Bench/Identity"),
]

let package = Package(
    name: "tadamun",
    products: [
        .executable(name: "interop-server", targets: ["InteropServer"]),
        .executable(name: "hello-server", targets: ["HelloServer"]),
        .executable(name: "interop-client", targets: ["InteropClient"]),
        .executable(name: "tadamun-edge", targets: ["EdgeProgram"]),
        .executable(name: "codec-bench", targets: ["CodecBench"]),
        .executable(name: "client-bench", targets: ["ClientBench"]),
        .library(name: "FuzzConnection", type: .static, targets: ["FuzzConnection"]),
        .library(name: "FuzzDecoders", type: .static, targets: ["FuzzDecoders"]),
        .library(name: "FuzzJSON", type: .static, targets: ["FuzzJSON"]),
        .library(name: "FuzzText", type: .static, targets: ["FuzzText"]),
        .executable(name: "tadamun-probe", targets: ["ProbeProgram"]),
        .executable(name: "protoc-gen-tadamun", targets: ["Codegen"]),
        .executable(name: "tadamun-enrollment", targets: ["EnrollmentProgram"]),
        .executable(name: "tadamun-load", targets: ["LoadTestProgram"]),
        .executable(name: "tadamun-providers", targets: ["ProvidersProgram"]),
        .executable(name: "tadamun-identity", targets: ["IdentityProgram"]),
        .executable(name: "tadamun-claims", targets: ["ClaimsProgram"]),
    ],
    targets: [
        systemLibraries, shared, services, edge, loadTest, probe, sample, tidy, pluginProto,
        codegen,
        interop,
        hello, reference, fuzz, measurements,
    ].flatMap { $0 }
)

/// A library target with its unit tests, which mirror its folder and may need more than it.
func layer(
    _ name: String, on dependencies: [String] = [], testedWith testDependencies: [String] = []
) -> [Target] {
    [
        module(name, on: dependencies, path: "Sources/Shared/\(name)"),
        tests(
            of: name, on: [name] + dependencies + testDependencies, path: "Tests/Shared/\(name)"),
    ]
}

/// The targets of one service: its contract, its rules (which know neither clock nor disk nor
/// network), its queries, its handlers and its program. A service knows those it calls by their
/// APIs.
func service(
    _ name: String, calls peers: [String], uses others: [String] = [],
    parts: Set<String> = ["API", "Domain", "Store", "Service", "Main"]
) -> [Target] {
    let rules = ["Base", "Crypto", "Law"]
    let store = ["\(name)Domain", "Base", "Crypto", "Law", "Store"]
    let handlers =
        store + ["\(name)API", "\(name)Store", "CommonAPI", "IO", "Protobuf", "RPC", "ServiceKit"]
        + peers.map { "\($0)API" } + others
    let targets: [(part: String, targets: [Target])] = [
        (
            "API",
            [
                module(
                    "\(name)API", on: ["CommonAPI", "Protobuf", "RPC"], path: "Sources/\(name)/API")
            ]
        ),
        ("Domain", part("Domain", of: name, on: rules, testedWith: ["Files", "SampleData"])),
        (
            "Store",
            part("Store", of: name, on: store, testedWith: ["Files", "Telemetry", "TestKit"])
        ),
        (
            "Service",
            part(
                "Service", of: name, on: handlers + ["Config", "JSON", "Telemetry"],
                testedWith: ["Files", "ProtobufJSON", "ServiceTestKit", "TestKit"])
        ),
        (
            "Main",
            [
                program(
                    "\(name)Program",
                    on: [
                        "\(name)Service", "\(name)Store", "Config", "JSON", "ServiceKit", "Store",
                    ],
                    path: "Sources/\(name)/Main")
            ]
        ),
    ]
    return targets.filter { parts.contains($0.part) }.flatMap(\.targets)
}

/// A folder of a service with its tests.
func part(
    _ part: String, of name: String, on dependencies: [String], testedWith others: [String]
) -> [Target] {
    [
        module("\(name)\(part)", on: dependencies, path: "Sources/\(name)/\(part)"),
        tests(
            of: "\(name)\(part)",
            on: ["\(name)\(part)"] + dependencies + others.filter { !dependencies.contains($0) },
            path: "Tests/\(name)/\(part)"),
    ]
}

func module(_ name: String, on dependencies: [String], path: String) -> Target {
    .target(
        name: name,
        dependencies: dependencies.map { .init(stringLiteral: $0) },
        path: path,
        swiftSettings: settings()
    )
}

func program(_ name: String, on dependencies: [String], path: String) -> Target {
    .executableTarget(
        name: name,
        dependencies: dependencies.map { .init(stringLiteral: $0) },
        path: path,
        swiftSettings: settings(),
        // The Swift runtime inside the program: one file to install, 3 MiB less memory, and calls
        // into it that need no indirection.
        linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]
    )
}

func tests(of name: String, on dependencies: [String], path: String) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies.map { .init(stringLiteral: $0) },
        path: path,
        swiftSettings: settings()
    )
}

func settings() -> [SwiftSetting] {
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        // An async function stays on its caller's executor: without it each call asks the task for
        // its executor anew, which costs some 300 instructions.
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
        .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
    ]
}
