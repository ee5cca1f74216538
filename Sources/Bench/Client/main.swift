ClientBench.run()
