LoadTest.run()
