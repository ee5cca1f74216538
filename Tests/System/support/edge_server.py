"""tadamun-edge in front of interop-server, with the command line of the latter: what the system
tests ask of a server, they then ask of both together."""

import argparse
import ctypes
import functools
import json
import os
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
    "headerListBytes": 32_768,
    "concurrentStreams": 1_000,
    "connectionCalls": 1_000,
    "resetsReceived": 100_000,
    "resetsSent": 100_000,
    "controlFrames": 10_000,
    "windowUpdates": 1_000_000,
    "queuedFrames": 10_000,
    "connectionOutputBytes": 1 << 30,
}


def start_backend(limits):
    """Starts the server behind the edge, which ends when this process does; gives its address."""
    command = [programs.binary("interop-server"), "--listen", "127.0.0.1:0", "--limits", limits]
    end_with_parent = functools.partial(ctypes.CDLL(None).prctl, 1, signal.SIGKILL)
    backend = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        preexec_fn=end_with_parent)
    return next(line.split()[1] for line in backend.stdout if line.startswith("ready "))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", default="127.0.0.1:0")
    for name in ("certificate", "key", "client-ca", "crl"):
        parser.add_argument(f"--{name}")
    given = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp())
    limits = folder / "limits.json"
    limits.write_text(json.dumps(AMONG_PROGRAMS))
    address = start_backend(limits)
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
    configuration = folder / "edge.json"
    configuration.write_text(json.dumps({
        "listeners": {"tests": listener},
        "backends": {"interop": {"addresses": [address], "name": "interop"}},
        "routes": {name: {"backend": "interop", "callers": ["anyone"]} for name in SERVICES},
    }))
    # The tests look at this process: it becomes the edge.
    edge = programs.binary("tadamun-edge")
    os.execv(edge, [str(edge), "--config", str(configuration)])


if __name__ == "__main__":
    main()
