package import RPC

/// Tells the services that this one calls for whom it does: the caller of the call being served, or
/// the program itself where it acts on its own.
package struct CallerForwarding: ClientInterceptor {
    /// The program's certificate name.
    package let program: String

    package init(program: String) {
        self.program = program
    }

    package func prepare(_ call: ClientCallInfo, _ options: inout CallOptions) throws(Status) {
        let caller = Call.current?.caller ?? Caller(.service, program)
        // Of a public call nobody speaks: the peer sees this program.
        let forwarded = caller.kind == .anonymous ? Caller(.service, program) : caller
        options.metadata.remove(Caller.field)
        options.metadata.add(Caller.field, forwarded.encoded)
    }
}
