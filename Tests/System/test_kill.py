"""Programs killed at random moments under writes of clients that ask again under their keys, and
started again in any order.

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
from google.protobuf import json_format

from support import schema
from support.journey import Caller
from support.programs import Program
from support.suite import SERVICES, Suite

ROUNDS = int(os.environ.get("ROUNDS", 200))
READY_SECONDS = 3
CLIENTS = 2
PROGRAMS = [*SERVICES, "edge"]

# What a client may meet while a program is down: it asks again. Anything else is a fault.
PASSING = {
    grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED, grpc.StatusCode.DEADLINE_EXCEEDED,
    grpc.StatusCode.RESOURCE_EXHAUSTED}

PASSWORD = "Premier-0123456789abcdef"
PERSON = {
    "fund": "FUND_CNOPS", "registrationNumber": "99010000001", "nationalId": "ZW000001",
    "name": {"firstName": "GHITA", "familyName": "ESSOUIRI"}, "birthDay": "1980-01-15",
    "registeredOn": "2014-10-01", "employerIdentifier": "PW0000001"}


def employer(number, _):
    return {"affiliationNumber": f"{number:07}", "name": f"Employer {number}"}


def provider(number, _):
    return {
        "inpe": f"{number:09}", "kind": 2, "sector": 2, "city": "Rabat",
        "name": {"french": f"Clinique {number}", "arabic": f"مصحة {number}"}}


def account(number, _):
    return {
        "fund": "FUND_CNSS", "kind": "STAFF", "identifier": f"agent-{number}",
        "password": PASSWORD, "roles": ["CLAIMS_AGENT"]}


def care_sheet(number, person):
    return {"fund": "FUND_CNOPS", "kind": 1, "insuredPersonId": person}


# Service: method, how a request is made, the role that may, the table and the entry that it leaves.
WRITES = {
    "claims": (
        "IssueCareSheet", care_sheet, "CLAIMS_AGENT", "care_sheets", "claims.sheet.issue"),
    "enrollment": (
        "RegisterEmployer", employer, "ENROLLMENT_AGENT", "employers",
        "enrollment.employer.register"),
    "identity": (
        "CreateAccount", account, "IDENTITY_AGENT", "accounts", "identity.account.created"),
    "providers": (
        "RegisterProvider", provider, "PROVIDER_REGISTRY_AGENT", "providers",
        "providers.provider.register"),
}


CNOPS, CNSS = 1, 2


def staff(role, fund):
    """An agent of the fund with that role, as the edge tells of one."""
    kind = schema.message("tadamun.common.v1.Caller", schema.pool("claims/v1/claims.proto"))
    return kind(
        kind=4, subject="agent-1", fund=fund, roles=[role], account="agent-1", session="s"
    ).SerializeToString()


class Clients:
    """Clients that write to a service without pause, each number until it is answered."""

    def __init__(self, service, channel, metadata, person, first, seed):
        self.service = service
        self.answers = {}
        self.faults = []
        self._first = first
        self._person = person
        self._metadata = metadata
        self._seed = seed
        self._ended = threading.Event()
        method, self._fill, _, _, _ = WRITES[service]
        self._files = schema.pool(f"{service}/v1/{service}.proto")
        described = self._files.FindServiceByName(f"tadamun.{service}.v1.{service.capitalize()}")
        self._request = schema.message(
            described.methods_by_name[method].input_type.full_name, self._files)
        self._channel = channel
        self._call = channel.unary_unary(f"/{described.full_name}/{method}")
        self._threads = [
            threading.Thread(target=self._work, args=(client,)) for client in range(CLIENTS)]

    def begin(self):
        for thread in self._threads:
            thread.start()

    def _work(self, client):
        chance = random.Random(f"{self._seed} {self.service} {self._first + client}")
        number = 0
        while not self._ended.is_set() and not self.faults:
            self._ask(self._first + number * CLIENTS + client)
            if chance.random() < 0.2:
                # One that is answered asks once more.
                self._ask(self._first + chance.randrange(number + 1) * CLIENTS + client)
            number += 1

    def _ask(self, number):
        request = json_format.ParseDict(
            self._fill(number, self._person), self._request(), descriptor_pool=self._files)
        metadata = [*self._metadata, ("idempotency-key", f"write-{number}")]
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


class Killed:
    """The suite, and clients at each service and at the edge."""

    def __init__(self, folder, seed):
        self.suite = Suite(folder)
        self.seed = seed
        self.chance = random.Random(seed)
        self.clients = {}
        # Passwords are hashed at no cost: what is tried here is the store.
        light = {"hash": {"logN": 1, "r": 1, "p": 1}, "token": "1h"}
        self.identity = self.suite.changed("identity", lambda each: each["service"].update(light))

    def begin(self):
        """Starts the programs, then the clients."""
        password = self.suite.folder / "password"
        password.write_text(PASSWORD)
        made = self.suite.run(
            "identity", "create-account", "fund=CNSS", "kind=STAFF", "name=first",
            "roles=ENROLLMENT_AGENT", f"password={password}",
            configuration=self.identity)
        assert made.returncode == 0, made.stderr
        self.start(PROGRAMS)
        direct = {name: self.suite.channel(name, caller="edge") for name in SERVICES}
        registrar = [("tadamun-caller-bin", staff("ENROLLMENT_AGENT", CNOPS))]
        person = Caller(direct["enrollment"], registrar)(
            "enrollment", "Enrollment/RegisterPerson", PERSON).person_id
        public = self.suite.channel("edge")
        session = Caller(public)("identity", "Identity/SignIn", {
            "fund": "FUND_CNSS", "kind": "STAFF", "identifier": "first", "password": PASSWORD})
        for name in SERVICES:
            agent = staff(WRITES[name][2], CNOPS if name == "claims" else CNSS)
            self.clients[name] = Clients(
                name, direct[name], [("tadamun-caller-bin", agent)], person, 1, self.seed)
        token = [("authorization", f"Bearer {session.access_token}")]
        self.clients["edge"] = Clients("enrollment", public, token, person, 5_000_000, self.seed)
        for each in self.clients.values():
            each.begin()

    def start(self, names):
        """Starts the programs side by side, in that order; returns the seconds to the last's word."""
        start = time.monotonic()
        for name in names:
            configuration = self.identity if name == "identity" else None
            self.suite.running[name] = Program(
                self.suite.command(name, configuration=configuration))
        for name in names:
            self.suite.running[name].address = self.suite.running[name].ready()
        return time.monotonic() - start

    def round(self):
        """Kills some programs and starts them again."""
        time.sleep(self.chance.uniform(0.01, 0.2))
        fallen = self.chance.sample(PROGRAMS, self.chance.randint(1, len(PROGRAMS)))
        for name in fallen:
            self.suite.running[name].process.kill()
        for name in fallen:
            self.suite.running[name].wait(10)
        seconds = self.start(fallen)
        faults = [fault for each in self.clients.values() for fault in each.faults]
        assert not faults, faults[:3]
        return len(fallen), seconds

    def end_clients(self):
        for each in self.clients.values():
            each.end()

    def judge(self, name):
        """Ends the service in order and compares its store with what clients were told."""
        self.suite.running[name].terminate()
        assert self.suite.running[name].wait(15) == 0
        for words in (["verify"], ["audit", "verify"]):
            ended = self.suite.run(name, *words)
            assert ended.returncode == 0, (words, ended.stderr)
        _, _, _, table, action = WRITES[name]
        told = {}
        for each in self.clients.values():
            if each.service == name:
                told.update(each.answers)
        store = sqlite3.connect(self.suite.folder / "data" / name / "store.db")
        rows = store.execute(
            "SELECT name, answer FROM idempotency_keys WHERE name LIKE '%write-%'").fetchall()
        kept = {int(key.rsplit("-")[-1]): answer for key, answer in rows}
        made, records = (
            store.execute(query).fetchone()[0] for query in (
                f"SELECT COUNT(*) FROM {table}",
                f"SELECT COUNT(*) FROM audit WHERE action = '{action}'"))
        facts = [each for (each,) in store.execute("SELECT position FROM outbox ORDER BY position")]
        store.close()
        print(f"{name}: {len(told)} acknowledged, {len(kept)} kept")
        assert told.items() <= kept.items(), "lost, or answered otherwise than kept"
        # The account that was there before the clients is one more.
        before = 1 if name == "identity" else 0
        assert len(rows) == len(kept) == made - before == records - before, "doubled or torn"
        assert facts == list(range(1, len(facts) + 1)), "the outbox has gaps"
        return len(told)


@pytest.fixture
def seed():
    seed = os.environ.get("SEED", str(random.randrange(10**9)))
    print(f"SEED={seed}")
    return seed


def test_a_kill_takes_nothing_that_was_acknowledged(tmp_path, seed):
    killed = Killed(tmp_path, seed)
    try:
        killed.begin()
        rounds = [killed.round() for _ in range(ROUNDS)]
        kills, slowest = sum(fallen for fallen, _ in rounds), max(time for _, time in rounds)
        print(f"{kills} kills, the slowest start took {slowest:.2f} s")
        killed.end_clients()
        assert slowest < READY_SECONDS
        assert len(killed.clients["edge"].answers) > ROUNDS, "the edge's clients came to nothing"
        for name in SERVICES:
            assert killed.judge(name) > ROUNDS, "clients came to nothing"
    finally:
        killed.end_clients()
        killed.suite.stop()
