InteropClient.run()
