/// Waits until the condition holds; `false` where it does not for a minute.
package func waitUntil(_ condition: @Sendable () -> Bool) async -> Bool {
    for _ in 0..<12_000 {
        if condition() { return true }
        try? await Task.sleep(for: .milliseconds(5))
    }
    return condition()
}
