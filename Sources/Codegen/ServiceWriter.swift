/// Writes, for a service, its method descriptors, the protocol that handlers conform to, and its
/// client.
struct ServiceWriter {
    let types: TypeTable
    let access: String
    let withClients: Bool

    /// Appends all that is generated for `service`.
    func service(_ service: ProtoService, in file: ProtoFile, into source: inout Source) {
        let namespace = Names.namespace(package: file.package)
        source.block("extension \(namespace)") { source in
            methods(of: service, in: file, into: &source)
            source.line()
            handlers(of: service, into: &source)
            guard withClients else { return }
            source.line()
            client(of: service, namespace, into: &source)
        }
        source.line()
        source.block("extension \(namespace).\(service.name)Service") { source in
            source.line("/// What reflection tells of the service.")
            source.block("\(access) static var descriptor: ServiceDescriptor") { source in
                source.line("\(namespace).\(service.name)Methods.descriptor")
            }
            source.line()
            source.line("/// The methods, each with what handles it.")
            source.block("\(access) var bindings: [MethodBinding]") { source in
                source.line("[")
                source.indented { source in
                    for method in service.methods {
                        let name = Names.member(method.name)
                        source.line(
                            "MethodBinding(\(namespace).\(service.name)Methods.\(name)) "
                                + "{ call in \(serving(method, name)) },")
                    }
                }
                source.line("]")
            }
        }
    }

    /// What serves one call: written out here, in terms of the method's own types, since every
    /// closure that stands between costs each call some 300 instructions.
    private func serving(_ method: ProtoService.Method, _ name: String) -> String {
        let request =
            method.isClientStreaming
            ? "RequestStream(call)" : "call.onlyRequest(\(types.swiftName(method.input)).self)"
        guard !method.isServerStreaming else {
            return "try await self.\(name)(\(request), ResponseWriter(call), call)"
        }
        return "call.send(final: try await self.\(name)(\(request), call))"
    }

    private func kind(_ method: ProtoService.Method) -> String {
        switch (method.isClientStreaming, method.isServerStreaming) {
        case (false, false): "unary"
        case (true, false): "clientStreaming"
        case (false, true): "serverStreaming"
        case (true, true): "bidirectional"
        }
    }

    private func methods(
        of service: ProtoService, in file: ProtoFile, into source: inout Source
    ) {
        let fullName = service.fullName.dropFirst()
        source.line("/// The methods of `\(fullName)`.")
        source.block("\(access) enum \(service.name)Methods") { source in
            for method in service.methods {
                source.documentation(method.comment, or: "Method `\(method.name)`.")
                let (input, output) = (
                    types.swiftName(method.input), types.swiftName(method.output)
                )
                source.line(
                    "\(access) static let \(Names.member(method.name)) = Method<\(input), \(output)>("
                )
                source.indented { source in
                    source.line("service: \"\(fullName)\", name: \"\(method.name)\",")
                    source.line("kind: .\(kind(method)), idempotency: .\(method.idempotency))")
                }
                source.line()
            }
            source.line("/// What reflection tells of the service.")
            source.line("\(access) static let descriptor = ServiceDescriptor(")
            source.indented { source in
                let namespace = Names.namespace(package: file.package)
                source.line(
                    "name: \"\(fullName)\", file: \(namespace).\(TypeTable.fileProperty(file)))")
            }
        }
    }

    private func handlers(of service: ProtoService, into source: inout Source) {
        source.documentation(service.comment, or: "Service `\(service.fullName.dropFirst())`.")
        source.block("\(access) protocol \(service.name)Service: Service") { source in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { source.line() }
                source.documentation(method.comment, or: "Method `\(method.name)`.")
                let (input, output) = (
                    types.swiftName(method.input), types.swiftName(method.output)
                )
                var parameters =
                    method.isClientStreaming
                    ? "_ requests: RequestStream<\(input)>, " : "_ request: \(input), "
                if method.isServerStreaming {
                    parameters += "_ responses: ResponseWriter<\(output)>, "
                }
                let result = method.isServerStreaming ? "" : " -> \(output)"
                source.line(
                    "func \(Names.member(method.name))(\(parameters)_ call: Call) async throws\(result)"
                )
            }
        }
    }

    private func client(
        of service: ProtoService, _ namespace: String, into source: inout Source
    ) {
        source.line("/// Calls `\(service.fullName.dropFirst())`.")
        source.block("\(access) struct \(service.name)Client: Sendable") { source in
            source.line("/// Where the calls go.")
            source.line("\(access) let channel: Channel")
            source.line()
            source.line("/// A client whose calls go through `channel`.")
            source.block("\(access) init(_ channel: Channel)") { source in
                source.line("self.channel = channel")
            }
            for method in service.methods {
                source.line()
                source.documentation(method.comment, or: "Calls `\(method.name)`.")
                call(method, of: service, namespace, into: &source)
            }
        }
    }

    private func call(
        _ method: ProtoService.Method, of service: ProtoService, _ namespace: String,
        into source: inout Source
    ) {
        let name = Names.member(method.name)
        let (input, output) = (types.swiftName(method.input), types.swiftName(method.output))
        let descriptor = "\(namespace).\(service.name)Methods.\(name)"
        let request = method.isClientStreaming ? "" : "_ request: \(input), "
        let argument = method.isClientStreaming ? "" : "request, "
        let (effects, result) =
            switch kind(method) {
            case "unary": ("async throws ", output)
            case "clientStreaming": ("", "ClientStreamingCall<\(input), \(output)>")
            case "serverStreaming": ("", "ServerStreamingCall<\(output)>")
            default: ("", "BidirectionalCall<\(input), \(output)>")
            }
        source.line("\(access) func \(name)(")
        source.indented { source in
            source.line("\(request)_ options: CallOptions = CallOptions()")
        }
        source.block(") \(effects)-> \(result)") { source in
            let attempt = effects.isEmpty ? "" : "try await "
            source.line("\(attempt)channel.\(kind(method))(\(descriptor), \(argument)options)")
        }
    }
}
