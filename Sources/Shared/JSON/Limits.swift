/// Bounds of this module: what a reader accepts unless told otherwise.
package struct JSONLimits: Sendable {
    /// Bytes of a document. Configuration and law files have kilobytes.
    package var bytes: Int
    /// Arrays and objects inside one another. The reader recurses, so this also bounds its stack.
    package var depth: Int

    package init(bytes: Int = 4 << 20, depth: Int = 100) {
        self.bytes = bytes
        self.depth = depth
    }
}
