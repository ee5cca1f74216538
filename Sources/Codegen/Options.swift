/// What the invocation of protoc asks of the generator, as `--tadamun_opt=key=value,…`.
struct Options {
    /// What is generated for services.
    enum Services: String {
        case none
        /// Method descriptors and the protocols that handlers conform to.
        case handlers
        /// Those, and clients.
        case all
    }

    /// `access`: the access level of what is generated.
    var access = "package"
    /// `module`: the module that the files are generated into.
    var module = ""
    /// `services`: what is generated for services.
    var services = Services.all
    /// `import`: which module holds the code of the files whose path has a prefix, as
    /// `prefix:Module`; may come several times, and the longest prefix counts.
    var modules: [(prefix: String, module: String)] = []

    init(_ parameter: String) throws(GeneratorError) {
        for option in parameter.split(separator: ",") {
            let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw GeneratorError("option \(option) has no value") }
            switch (parts[0], parts[1]) {
            case ("access", "package"), ("access", "internal"): access = parts[1]
            case ("module", let name): module = name
            case ("services", let name):
                guard let choice = Services(rawValue: name) else {
                    throw GeneratorError("option \(option) is not one of none, handlers and all")
                }
                services = choice
            case ("import", let mapping):
                let pair = mapping.split(separator: ":").map(String.init)
                guard pair.count == 2 else {
                    throw GeneratorError("option \(option) is not import=prefix:Module")
                }
                modules.append((pair[0], pair[1]))
            default: throw GeneratorError("option \(option) is not known")
            }
        }
        guard !module.isEmpty else { throw GeneratorError("option module is missing") }
    }

    /// The module that holds the code generated from the file at `path`.
    func module(of path: String) throws(GeneratorError) -> String {
        let match = modules.filter { path.hasPrefix($0.prefix) }.max { $0.prefix < $1.prefix }
        guard let match else {
            throw GeneratorError("no import=prefix:Module tells which module holds \(path)")
        }
        return match.module
    }
}
