/// A method as one server serves it: its binding, wrapped by the server's interceptors.
final class Route: Sendable {
    let index: Int
    let requestStreams: Bool
    let binding: MethodBinding
    let handler: MethodBinding.Handler
    private let path: [UInt8]

    init(index: Int, _ binding: MethodBinding, _ interceptors: [any HandlerInterceptor]) {
        self.index = index
        self.binding = binding
        requestStreams = binding.kind.requestStreams
        path = Array(binding.path.utf8)
        var handler = binding.handler
        for interceptor in interceptors.reversed() {
            let next = handler
            handler = { call in try await interceptor.intercept(call, next) }
        }
        self.handler = handler
    }

    func isAt(_ path: UnsafeRawBufferPointer) -> Bool {
        self.path.withUnsafeBytes { bytesEqual($0, path) }
    }
}
