"""The edge while its backends are killed, frozen and slowed under load, while its own binary is
replaced, and with a thousand clinics that say nothing."""

import concurrent.futures
import itertools
import json
import socket
import ssl
import threading
import time

import grpc
import pytest

from support import programs, schema, wire
from support.certificates import SERVER_NAME
from support.edge import DEADLINE, Edge

MEBIBYTE = 1 << 20
CLIENTS = 8


class Backends:
    """Two counting backends, each of which may be ended and begun again at its address."""

    def __init__(self, folder):
        self.logs = [folder / f"executed-{number}" for number in range(2)]
        self.running = [None, None]
        self.addresses = ["127.0.0.1:0"] * 2
        for number in range(2):
            self.start(number)

    def start(self, number):
        program = programs.Program([
            *programs.python_command("counting_server.py"), self.addresses[number],
            self.logs[number]])
        self.addresses[number] = program.ready()
        self.running[number] = program

    def executed(self):
        """Every request that some backend has begun to work on, as often as it has."""
        return [line for log in self.logs for line in log.read_text().split()]

    def stop(self):
        for each in self.running:
            each.process.kill()
            each.process.wait()


class Load:
    """Clients that call one after the other, each request under a number of its own."""

    def __init__(self, channels):
        self.numbers = itertools.count()
        self.ended = []
        self.ending = threading.Event()
        self.pool = concurrent.futures.ThreadPoolExecutor(CLIENTS)
        self.clients = [
            self.pool.submit(self.run, channels[number % len(channels)])
            for number in range(CLIENTS)]

    def run(self, channel):
        stub = schema.Stub(channel)
        while not self.ending.is_set():
            name = f"call-{next(self.numbers)}"
            request = schema.SimpleRequest(payload=schema.Payload(body=name.encode()))
            try:
                stub.UnaryCall(request, timeout=DEADLINE)
                code = grpc.StatusCode.OK
            except grpc.RpcError as failure:
                code = failure.code()
            self.ended.append((time.monotonic(), name, code))

    def more(self, count=50):
        """Waits for so many further successes."""
        before = self.successes
        programs.wait_until(lambda: self.successes >= before + count, 30, "further calls")

    @property
    def successes(self):
        return sum(code is grpc.StatusCode.OK for _, _, code in self.ended)

    @property
    def failed(self):
        return [each for each in self.ended if each[2] is not grpc.StatusCode.OK]

    def longest_gap(self):
        """Seconds that passed between two successes, whoever had them."""
        times = sorted(at for at, _, code in self.ended if code is grpc.StatusCode.OK)
        return max(later - earlier for earlier, later in itertools.pairwise(times))

    def stop(self):
        self.ending.set()
        for client in self.clients:
            client.result()
        self.pool.shutdown()


@pytest.fixture
def backends(tmp_path):
    made = Backends(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def front(tmp_path, backends):
    edge = Edge(tmp_path, backends.addresses, ping="200ms")
    yield edge
    edge.program.stop()


def kill(backends, load):
    backends.running[0].process.kill()
    backends.running[0].process.wait()
    load.more()
    backends.start(0)


def freeze(backends, load):
    process = backends.running[0].process
    process.send_signal(19)
    load.more()
    process.send_signal(18)


def slow(backends, load):
    mark = backends.logs[0].with_name(backends.logs[0].name + ".slow")
    mark.touch()
    load.more()
    mark.unlink()


@pytest.mark.parametrize(("fault", "lost"), [
    # Of each fault at most the calls may be lost that were with the backend when it went.
    (kill, CLIENTS), (freeze, CLIENTS), (slow, 0)])
def test_a_backend_at_fault_costs_what_it_had_and_no_more(backends, front, fault, lost):
    times = 4
    with front.channel() as channel:
        load = Load([channel])
        try:
            load.more()
            before = front.program.memory()
            for _ in range(times):
                fault(backends, load)
                load.more()
            after = front.program.memory()
        finally:
            load.stop()
    assert len(load.failed) <= lost * times
    assert {code for _, _, code in load.failed} <= {grpc.StatusCode.UNAVAILABLE}
    executed = backends.executed()
    assert len(executed) == len(set(executed)), "a call was executed twice"
    done = {name for _, name, code in load.ended if code is grpc.StatusCode.OK}
    assert done <= set(executed)
    assert load.longest_gap() < 1
    assert after - before < 32 * MEBIBYTE


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_the_binary_is_replaced_without_a_lost_call(tmp_path, backends):
    """The new process listens beside the old one, which then ends what it has begun."""
    ports = free_port(), free_port()
    front = Edge(
        tmp_path, backends.addresses, listener={"address": f"127.0.0.1:{ports[0]}"},
        admin=f"127.0.0.1:{ports[1]}")
    channels = [front.channel() for _ in range(4)]
    load = Load(channels)
    try:
        load.more()
        for _ in range(5):
            old = front.program
            front.start()
            old.process.terminate()
            load.more()
            assert old.wait(15) == 0
            load.more()
            assert front.page("/healthz") == "serving\n"
    finally:
        load.stop()
        for channel in channels:
            channel.close()
        front.program.stop()
    assert load.failed == []
    executed = backends.executed()
    assert len(executed) == len(set(executed)) == load.successes


def test_a_thousand_clinics_that_say_nothing_cost_little(
        tmp_path, backends, authority, server_identity, client_identity):
    front = Edge(tmp_path, backends.addresses, listener={
        "clients": "certificates",
        "tls": {"certificate": str(server_identity.certificate), "key": str(server_identity.key),
                "clientCA": str(authority.path)}})
    context = ssl.create_default_context(cafile=str(authority.path))
    context.set_alpn_protocols(["h2"])
    context.load_cert_chain(client_identity.certificate, client_identity.key)
    connections = []
    try:
        for _ in range(1_000):
            sock = context.wrap_socket(wire.connect(front.address), server_hostname=SERVER_NAME)
            connections.append(wire.Wire(front.address, sock=sock))
        for each in connections[::100]:
            assert each.call(path="/grpc.testing.TestService/UnaryCall", body=b"").status == "200"
        memory = front.program.memory()
        print(json.dumps({"idle clinics": 1_000, "MiB": round(memory / MEBIBYTE, 1)}))
        assert memory < 64 * MEBIBYTE
    finally:
        for each in connections:
            each.close()
        front.program.stop()
