InteropServer.run()
