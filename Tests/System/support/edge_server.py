"""tadamun-edge in front of interop-server, with the command line of the latter: what the system
tests ask of a server, they then ask of both together."""

import argparse
import json
import pathlib
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from support import programs  # noqa: E402

SERVICES = [
    "bench.Echo",
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
    "grpc.reflection.v1alpha.ServerReflection",
    "grpc.testing.TestService",
]


# What a server behind the edge allows it, as the suite's services do: it speaks for all clients.
AMONG_PROGRAMS = {
    "concurrentStreams": 1_000,
    "connectionCalls": 1_000,
    "resetsReceived": 100_000,
    "resetsSent": 100_000,
    "controlFrames": 10_000,
    "windowUpdates": 1_000_000,
    "queuedFrames": 10_000,
    "connectionOutputBytes": 64 << 20,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", default="127.0.0.1:0")
    for name in ("certificate", "key", "client-ca", "crl"):
        parser.add_argument(f"--{name}")
    given = parser.parse_args()
    with tempfile.NamedTemporaryFile("w", suffix=".json") as limits:
        json.dump(AMONG_PROGRAMS, limits)
        limits.flush()
        backend = programs.Program([
            programs.binary("interop-server"), "--listen", "127.0.0.1:0", "--limits", limits.name])
        address = backend.ready()
    listener = {
        "address": given.listen,
        "clients": "certificates" if given.client_ca else "tokens",
    }
    if given.certificate:
        files = {"certificate": given.certificate, "key": given.key}
        if given.client_ca:
            files["clientCA"] = given.client_ca
        if given.crl:
            files["crl"] = given.crl
        listener["tls"] = files
    configuration = {
        "listeners": {"tests": listener},
        "backends": {"interop": {"addresses": [address], "name": "interop"}},
        "routes": {name: {"backend": "interop", "callers": ["anyone"]} for name in SERVICES},
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(configuration, file)
        file.flush()
        edge = subprocess.Popen([programs.binary("tadamun-edge"), "--config", file.name])
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: edge.terminate())
        code = edge.wait()
    backend.stop()
    sys.exit(code)


if __name__ == "__main__":
    main()
