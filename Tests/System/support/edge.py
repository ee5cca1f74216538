"""The edge before backends of a test: its program, and the fixtures that start both."""

import json
import urllib.request

import grpc
import pytest

from support import programs

DEADLINE = 10


class Edge:
    """tadamun-edge in the clear before backends in the clear."""

    def __init__(self, folder, backends, routes=None, listener=None, ping="10s",
                 **settings):
        self.path = folder / "edge.json"
        self.settings = {
            "listeners": {
                "tests": {"address": "127.0.0.1:0", "clients": "tokens", **(listener or {})}},
            "admin": "127.0.0.1:0",
            "backends": {"back": {"addresses": backends, "name": "back", "health": False, "ping": ping}},
            "routes": routes
            or {"grpc.testing.TestService": {"backend": "back", "callers": ["anyone"]}},
            "log": {"sample": 1},
            **settings,
        }
        self.write()
        self.start()

    def start(self):
        """Starts the program; one that runs already goes on."""
        self.program = programs.Program(
            [programs.binary("tadamun-edge"), "--config", self.path])
        self.address = self.program.ready()

    def write(self):
        self.path.write_text(json.dumps(self.settings))

    def page(self, path):
        admin = next(line for line in self.program.lines if line.startswith("admin "))
        return urllib.request.urlopen(f"http://{admin.split()[1]}{path}", timeout=5).read().decode()

    def channel(self):
        return grpc.insecure_channel(self.address)


@pytest.fixture
def edge(tmp_path):
    started = []

    def start(*backends, **options):
        started.append(Edge(tmp_path, list(backends), **options))
        return started[-1]

    yield start
    for each in started:
        each.program.stop()


@pytest.fixture
def backend():
    started = []

    def start(address="127.0.0.1:0"):
        started.append(
            programs.Program([programs.binary("interop-server"), "--listen", address]))
        return started[-1]

    yield start
    for each in started:
        each.stop()


def code(call, *arguments, timeout=DEADLINE):
    try:
        call(*arguments, timeout=timeout)
        return grpc.StatusCode.OK
    except grpc.RpcError as failure:
        return failure.code()
