"""Services killed at random moments under writes of clients that ask again under their keys.

Killing a process shows what it does with requests half done; what a disk does when power fails is
played under the store itself (Tests/Shared/Store/SpineFaultTests.swift).
"""

import os
import random
import sqlite3
import threading
import time

import grpc
import pytest

from support import schema
from support.suite import Suite

ROUNDS = int(os.environ.get("ROUNDS", 200))
READY_SECONDS = 3
CLIENTS = 4

# What a client may meet while a service is down: it asks again. Anything else is a fault.
PASSING = {
    grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED, grpc.StatusCode.DEADLINE_EXCEEDED,
    grpc.StatusCode.RESOURCE_EXHAUSTED}


def employer(request, number):
    request.affiliation_number = f"{number:07}"
    request.name = f"Employer {number}"


def provider(request, number):
    request.inpe = f"{number:09}"
    request.kind = 2
    request.name.french, request.name.arabic = f"Clinique {number}", f"مصحة {number}"
    request.sector = 2
    request.city = "Rabat"


# Service: method, how a request is made, who may, the table and its key.
WRITES = {
    "enrollment": (
        "RegisterEmployer", employer, "ENROLLMENT_AGENT", "employers", "affiliation_number"),
    "providers": (
        "RegisterProvider", provider, "PROVIDER_REGISTRY_AGENT", "providers", "inpe"),
}


class Clients:
    """Clients that write without pause, each number until it is answered."""

    def __init__(self, suite, name, seed):
        self.name = name
        self.answers = {}
        self.faults = []
        self._seed = seed
        self._ended = threading.Event()
        method, self._fill, role, self.table, self.column = WRITES[name]
        files = schema.pool(f"{name}/v1/{name}.proto")
        service = files.FindServiceByName(f"tadamun.{name}.v1.{name.capitalize()}")
        described = service.methods_by_name[method]
        self._request = schema.message(described.input_type.full_name, files)
        caller = schema.message("tadamun.common.v1.Caller", files)(
            kind=4, subject="agent-1", fund=2, roles=[role], account="agent-1", session="s")
        self._caller = caller.SerializeToString()
        self._channel = suite.channel(name, caller="edge")
        self._call = self._channel.unary_unary(f"/{service.full_name}/{method}")
        self._threads = [
            threading.Thread(target=self._work, args=(client,)) for client in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def _work(self, client):
        chance = random.Random(f"{self._seed} {self.name} {client}")
        number = client + 1
        while not self._ended.is_set() and not self.faults:
            self._ask(number)
            if chance.random() < 0.2:
                # One that is answered asks once more.
                self._ask(chance.randrange((number - 1) // CLIENTS + 1) * CLIENTS + client + 1)
            number += CLIENTS

    def _ask(self, number):
        request = self._request()
        self._fill(request, number)
        metadata = [
            ("tadamun-caller-bin", self._caller), ("idempotency-key", f"write-{number}")]
        while True:
            try:
                answer = self._call(request.SerializeToString(), timeout=2, metadata=metadata)
            except grpc.RpcError as error:
                if error.code() not in PASSING:
                    self.faults.append(f"{number}: {error.code()} {error.details()}")
                    return
                time.sleep(0.005)
                continue
            if self.answers.setdefault(number, answer) != answer:
                self.faults.append(f"{number}: another answer the second time")
            return

    def end(self):
        self._ended.set()
        for thread in self._threads:
            thread.join(30)
        assert not any(thread.is_alive() for thread in self._threads), "a client never got through"
        self._channel.close()


@pytest.fixture
def suite(tmp_path):
    suite = Suite(tmp_path)
    yield suite
    suite.stop()


def test_a_kill_takes_nothing_that_was_acknowledged(suite):
    seed = os.environ.get("SEED", str(random.randrange(10**9)))
    print(f"SEED={seed}")
    chance = random.Random(seed)
    for name in WRITES:
        suite.start(name)
    clients = {name: Clients(suite, name, seed) for name in WRITES}
    slowest = 0
    try:
        for _ in range(ROUNDS):
            time.sleep(chance.uniform(0.01, 0.2))
            fallen = chance.sample(list(WRITES), chance.randint(1, len(WRITES)))
            for name in fallen:
                suite.running[name].process.kill()
                suite.running[name].wait(10)
            for name in chance.sample(fallen, len(fallen)):
                start = time.monotonic()
                suite.start(name)
                slowest = max(slowest, time.monotonic() - start)
            faults = [fault for each in clients.values() for fault in each.faults]
            assert not faults, f"{faults[:3]}, SEED={seed}"
    finally:
        for each in clients.values():
            each.end()
    assert slowest < READY_SECONDS, f"ready after {slowest:.2f} s, SEED={seed}"

    for name, each in clients.items():
        suite.running[name].terminate()
        assert suite.running[name].wait(15) == 0
        for words in (["verify"], ["audit", "verify"]):
            ended = suite.run(name, *words)
            assert ended.returncode == 0, (words, ended.stderr, seed)
        store = sqlite3.connect(suite.folder / "data" / name / "store.db")
        kept = [int(key) for (key,) in store.execute(f"SELECT {each.column} FROM {each.table}")]
        keys, records = (
            store.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
            for table in ("idempotency_keys", "audit"))
        store.close()
        print(f"{name}: {len(each.answers)} acknowledged, slowest start {slowest:.2f} s")
        assert not set(each.answers) - set(kept), f"lost, SEED={seed}"
        assert len(kept) == len(set(kept)) == keys == records, f"doubled or torn, SEED={seed}"
        assert len(each.answers) > ROUNDS, "clients came to nothing"
