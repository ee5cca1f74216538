import IO
import RPC
import Testing

struct ServerStopTests {
    @Test func `a server that has stopped takes no more connections`() throws {
        let group = try EventLoopGroup(loopCount: 2)
        let server = try Server([], group: group)
        let address = try #require(Address(try server.listen(on: "127.0.0.1:0")))
        let socketAddress = try #require(SocketAddress.immediate(address))
        let connection = try Socket.connect(socketAddress)
        Socket.close(connection)
        server.stop()
        // The loops end after what they were given.
        group.stop()
        #expect(throws: IOError.self) {
            let late = try Socket.connect(socketAddress)
            defer { Socket.close(late) }
            if let error = Socket.connectError(late) { throw error }
        }
    }
}
