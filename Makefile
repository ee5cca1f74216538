# Every developer command; `make` alone lists them.
.DEFAULT_GOAL := help
SWIFT ?= swift

.PHONY: help
help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: setup
setup: ## install the system libraries and tools that are missing (Debian 12)
	@deploy/setup

.PHONY: build
build: setup ## build everything, for release
	$(SWIFT) build -c release

# Tests at once: with many more than there are cores, those that talk over sockets wait for those that
# compute, and the whole takes twice as long.
.PHONY: test
test: setup ## run every test
	$(SWIFT) test --experimental-maximum-parallelization-width $(or $(TESTS_AT_ONCE),2)
	fuzz/run 0
	$(MAKE) test-system

# Where the suite keeps its data, keys and logs when it runs from the source tree.
FOLDER ?= run

.PHONY: up
up: build ## start the suite in the background (FOLDER=run, PORT=7000)
	deploy/up $(FOLDER) $(PORT)

.PHONY: run
run: build ## show the suite at work: start it, walk the journey, stay until Ctrl-C (FOLDER=run, PORT=7000)
	deploy/run $(FOLDER) $(PORT)

.PHONY: journey
journey: ## walk the journey once through the suite that `make up` started (STEP=cover)
	deploy/journey $(FOLDER) $(if $(STEP),--step $(STEP))

.PHONY: down
down: ## end the suite that `make up` started; data stay
	deploy/down $(FOLDER)

.PHONY: codec
codec: setup ## the codec of messages beside protobuf-c with an arena
	$(SWIFT) build -c release --product codec-bench
	.build/release/codec-bench

.PHONY: fuzz
fuzz: setup ## fuzz what reads bytes from outside (SECONDS=600 for each target, TARGETS=)
	fuzz/run $(or $(SECONDS),600) $(TARGETS)

# The programs that the system tests try.
PROGRAMS = interop-server interop-client hello-server tadamun-claims tadamun-edge \
	tadamun-enrollment tadamun-identity tadamun-load tadamun-probe tadamun-providers

.PHONY: test-system
test-system: setup .venv/installed ## try the built programs with other people's clients, servers and abuse (ARGS=)
	for program in $(PROGRAMS); do $(SWIFT) build -c release --product $$program || exit 1; done
	.venv/bin/pytest --quiet -p no:cacheprovider Tests/Bench
	TADAMUN_BIN=.build/release .venv/bin/pytest -c Tests/System/pytest.ini --quiet $(ARGS) Tests/System
	TADAMUN_BIN=.build/release .venv/bin/pytest -c Tests/System/pytest.ini --quiet $(ARGS) \
		--server=edge Tests/System/test_interop_server.py Tests/System/test_conformance_*.py \
		Tests/System/test_certificates.py

# The Python packages of the system tests, made anew when their list changes.
.venv/installed: Tests/System/requirements.txt
	rm -rf .venv
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

.PHONY: generate
generate: setup ## write the code that comes from proto files
	$(SWIFT) build --product protoc-gen-tadamun
	proto/generate . .build/debug/protoc-gen-tadamun

.PHONY: format
format: ## format the Swift sources
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

.PHONY: bench
bench: build ## measure beside the peers, on an idle machine (PARTS=, NAME=; bench/README.md)
	@deploy/setup bench
	bench/build grpc-swift
	bench/run

.PHONY: bench-store
bench-store: setup ## measure durable writes, one commit each and gathered (FOLDER=)
	$(SWIFT) build -c release --product StoreBench
	.build/release/StoreBench $(or $(FOLDER),.build/store-bench) 1 9

.PHONY: bench-domain
bench-domain: setup ## measure the rules: claims decided, payroll rows read
	$(SWIFT) build -c release --product DomainBench
	.build/release/DomainBench law

.PHONY: bench-payroll
bench-payroll: setup ## measure an import of 1,000,000 payroll rows, and checks of cover
	$(SWIFT) build -c release --product PayrollBench
	.build/release/PayrollBench

.PHONY: bench-identity
bench-identity: setup ## measure activations: steps, codes issued and verified; sign-ins beside the hash
	$(SWIFT) build -c release --product IdentityBench
	.build/release/IdentityBench
	.build/release/IdentityBench codes
	.build/release/IdentityBench sign-ins

.PHONY: attack-identity
attack-identity: setup ## attack activation with 10,000 leaked records, and codes with a million guesses
	$(SWIFT) build -c release --product IdentityBench
	.build/release/IdentityBench attack

.PHONY: instructions
instructions: setup ## fail when a call's instructions grew by more than 2 %
	$(SWIFT) build -c release --product interop-server
	bench/instructions --check
