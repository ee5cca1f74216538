"""The suite below a folder of its own, configured as `deploy/` configures it."""

import json
import pathlib
import socket
import ssl
import subprocess

import grpc

from support.programs import ROOT, Server, binary

SERVICES = ["claims", "enrollment", "identity", "providers"]
PORTS = [offset for first in (1, 101) for offset in range(first, first + 4)] + [443, 444, 543]


def free_base():
    """A base such that every port of the suite is free now."""
    for base in range(20_000, 60_000, 1_000):
        try:
            for offset in PORTS:
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", base + offset))
        except OSError:
            continue
        return base
    raise AssertionError("no free ports")


class Suite:
    """A folder with authority, secrets and configuration; programs are started one by one."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.base = free_base()
        self.running = {}
        subprocess.run(
            [ROOT / "deploy/configure", self.folder, str(self.base)], check=True, cwd=ROOT)

    def configuration(self, name):
        """The path of a program's configuration file."""
        return self.folder / "configuration" / f"{name}.json"

    def changed(self, name, change):
        """A copy of a program's configuration after `change` has been made to it."""
        settings = json.loads(self.configuration(name).read_text())
        change(settings)
        path = self.folder / "configuration" / f"{name}-changed.json"
        path.write_text(json.dumps(settings))
        return path

    def command(self, name, *words, configuration=None):
        path = configuration or self.configuration(name)
        return [binary(f"tadamun-{name}"), *words, "--config", path]

    def run(self, name, *words, configuration=None):
        """Runs a command of a program to its end."""
        return subprocess.run(
            self.command(name, *words, configuration=configuration), cwd=ROOT, text=True,
            capture_output=True, timeout=60)

    def start(self, name, configuration=None):
        program = Server(self.command(name, configuration=configuration), cwd=ROOT)
        self.running[name] = program
        return program

    def channel(self, name, caller="operator"):
        """A channel of Python's grpcio to a service, under the certificate of `caller`, or to the
        edge's public listener. It looks soon again for a program that has gone."""
        read = lambda path: (self.folder / path).read_bytes()
        if name == "edge":
            server = "localhost"
            credentials = grpc.ssl_channel_credentials(read("authorities/public/certificate.pem"))
        else:
            server = f"{name}.tadamun.internal"
            credentials = grpc.ssl_channel_credentials(
                read("authorities/programs/certificate.pem"), read(f"certificates/{caller}.key"),
                read(f"certificates/{caller}.pem"))
        return grpc.secure_channel(
            self.running[name].address, credentials,
            [("grpc.ssl_target_name_override", server),
             ("grpc.initial_reconnect_backoff_ms", 50), ("grpc.min_reconnect_backoff_ms", 50),
             ("grpc.max_reconnect_backoff_ms", 200)])

    def stop(self):
        for program in self.running.values():
            program.stop()
