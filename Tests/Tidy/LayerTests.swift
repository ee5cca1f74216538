import Testing

/// What the compiler cannot see of who may know whom: imports of the system, and peers.
struct LayerTests {
    private func files(below folder: String) -> [SourceFile] {
        Tree.sources.filter { $0.path.hasPrefix("\(folder)/") }
    }

    @Test(arguments: Tree.services)
    func `rules know the law, values and digests, and nothing of the system`(service: String) {
        for file in files(below: "Sources/\(service)/Domain") {
            for (module, line) in file.imports {
                #expect(["Base", "Crypto", "Law"].contains(module), "\(file.path):\(line)")
            }
        }
    }

    @Test(arguments: Tree.services)
    func `rules read no clock, no chance and no disk`(service: String) {
        for file in files(below: "Sources/\(service)/Domain") {
            for (index, line) in file.code.enumerated() {
                for word in ["clock_gettime", "SecureRandom", "SystemRandom", ".random(", "Files."]
                {
                    #expect(!line.has(word), "\(file.path):\(index + 1): \(word)")
                }
            }
        }
    }

    @Test(arguments: Tree.services)
    func `a service knows its peers by their contracts alone`(service: String) {
        let parts = ["Domain", "Store", "Service", "Program", "Main"]
        let forbidden = Tree.services.filter { $0 != service }
            .flatMap { peer in parts.map { "\(peer)\($0)" } }
        for file in files(below: "Sources/\(service)") {
            for (module, line) in file.imports {
                #expect(!forbidden.contains(module), "\(file.path):\(line): \(module)")
            }
        }
    }

    @Test func `what is built from Sources needs no Foundation`() {
        for file in files(below: "Sources") {
            for (module, line) in file.imports {
                #expect(!module.hasPrefix("Foundation"), "\(file.path):\(line)")
            }
        }
    }

    @Test func `a service's queries and rules call no system library`() {
        for service in Tree.services {
            for part in ["Domain", "Store", "Service"] {
                for file in files(below: "Sources/\(service)/\(part)") {
                    for (module, line) in file.imports {
                        #expect(
                            module != "Glibc" && !Self.isOfC(module),
                            "\(file.path):\(line): \(module)")
                    }
                }
            }
        }
    }

    /// The modules of C libraries are named `CName`.
    private static func isOfC(_ module: String) -> Bool {
        let start = module.prefix(2)
        return start.count == 2 && start.first == "C" && start.allSatisfy(\.isUppercase)
    }
}
