"""Enrollment's payroll files, by a client made from the proto files alone: an import that a kill -9
cut off leaves nothing half applied and is repeated, and memory does not grow with the file."""

import random
import sqlite3

import grpc
import pytest

from support.programs import wait_until
from support.schema import message, pool
from support.suite import Suite

SERVICE = "tadamun.enrollment.v1.Enrollment"
EMPLOYER = "7700001"
ROWS = 10_000
CHUNK = 65_536


@pytest.fixture
def suite(tmp_path):
    suite = Suite(tmp_path)
    yield suite
    suite.stop()


class Enrollment:
    """Calls of Enrollment as the edge makes them, for whom it has proven."""

    def __init__(self, suite):
        self.suite = suite
        self.files = pool("enrollment/v1/enrollment.proto")

    def type(self, name):
        return message(f"tadamun.enrollment.v1.{name}", self.files)

    def caller(self, kind, subject, *roles):
        caller = message("tadamun.common.v1.Caller", self.files)
        value = caller(kind=caller.Kind.Value(kind), subject=subject, roles=roles)
        return [("tadamun-caller-bin", value.SerializeToString())]

    def register_employer(self):
        with self.suite.channel("enrollment", caller="edge") as channel:
            call = channel.unary_unary(
                f"/{SERVICE}/RegisterEmployer",
                self.type("RegisterEmployerRequest").SerializeToString,
                self.type("RegisterEmployerResponse").FromString)
            call(
                self.type("RegisterEmployerRequest")(
                    affiliation_number=EMPLOYER, name="Société Exemple"),
                timeout=10,
                metadata=self.caller("STAFF", "agent-1", "ENROLLMENT_AGENT")
                + [("idempotency-key", "employer")])

    def import_payroll(self, data, before_chunk=lambda number: None):
        """Sends the file; `before_chunk` is told the number of each piece, and one after the last."""
        request = self.type("ImportPayrollRequest")

        def requests():
            yield request(start=request.Start(affiliation_number=EMPLOYER))
            for number, start in enumerate(range(0, len(data), CHUNK)):
                before_chunk(number)
                yield request(chunk=data[start:start + CHUNK])
            before_chunk(chunks(data))

        with self.suite.channel("enrollment", caller="edge") as channel:
            call = channel.stream_unary(
                f"/{SERVICE}/ImportPayroll", request.SerializeToString,
                self.type("ImportPayrollResponse").FromString)
            return call(requests(), timeout=60, metadata=self.caller("EMPLOYER", EMPLOYER))


def chunks(data):
    return -(-len(data) // CHUNK)


def payroll(month, rows):
    """A file of the month (MMAAAA) with `rows` employees of 20 days each."""
    def record(kind, *fields):
        return f"{kind}{EMPLOYER}{month[2:]}{month[:2]}{''.join(fields)}".ljust(260) + "\n"

    def totals(kind, *between):
        days, wages = 20 * rows, 300_000 * rows
        insured = sum(range(200_000_000, 200_000_000 + rows))
        control = insured + days + 2 * wages
        first = f"{rows:06}{between[0] if between else ''}{insured:015}"
        second = f"{between[1] if between else ''}{days % 10**6:06}{wages:015}{wages:013}"
        return record(kind, first, second, f"{control:019}")

    lines = ["B00".ljust(260) + "\n", record("B01", "SOCIETE EXEMPLE")]
    for number in range(200_000_000, 200_000_000 + rows):
        lines.append(record(
            "B02", f"{number:09}", "EXEMPLE".ljust(60), "00", "0" * 24, "20", f"{300_000:013}",
            f"{300_000:09}", "  ", f"{number + 20 + 600_000:019}"))
    lines.append(totals("B03", "0" * 42, "0" * 12))
    empty = "0" * (6 + 15 + 6 + 15 + 13 + 19)
    lines += [record("B05", empty), totals("B06")]
    return "".join(lines).encode("latin-1")


def rows_kept(suite):
    """Rows in the store, and those of them that count."""
    path = suite.folder / "data" / "enrollment" / "store.db"
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
    try:
        return store.execute(
            "SELECT COUNT(*), COUNT(d.version) FROM declared_days r "
            "JOIN declarations d ON d.number = r.declaration").fetchone()
    finally:
        store.close()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_an_import_that_a_kill_cut_off_is_repeated(suite, seed):
    chance = random.Random(seed)
    enrollment = Enrollment(suite)
    program = suite.start("enrollment")
    enrollment.register_employer()
    data = payroll("092026", ROWS)
    for _ in range(4):
        moment = chance.randrange(chunks(data) + 1)
        killed = []

        def kill(number):
            if number == moment:
                program.process.kill()
                killed.append(number)

        try:
            report = enrollment.import_payroll(data, before_chunk=kill)
            assert not report.refusal
        except grpc.RpcError as error:
            assert error.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)
        assert killed == [moment]
        program.process.wait()
        program = suite.start("enrollment")
        assert rows_kept(suite)[1] in (0, ROWS), "a part of a file counts"
    report = enrollment.import_payroll(data)
    assert (report.refusal, report.rows_taken, report.faults_found) == ("", ROWS, 0)
    again = enrollment.import_payroll(data)
    assert again.already_imported
    assert again.rows_taken == ROWS
    wait_until(
        lambda: rows_kept(suite) == (ROWS, ROWS), 30, "what the kills cut off is removed")


def test_memory_does_not_grow_with_the_file(suite):
    enrollment = Enrollment(suite)
    program = suite.start("enrollment")
    enrollment.register_employer()
    assert enrollment.import_payroll(payroll("082026", 1_000)).rows_taken == 1_000
    before = peak(program)
    assert enrollment.import_payroll(payroll("092026", 100_000)).rows_taken == 100_000
    grown = peak(program) - before
    assert grown < 32 << 20, f"{grown >> 20} MiB more for a file a hundred times as long"
    assert peak(program) < 256 << 20


def peak(program):
    """The most memory that the program has held, in bytes."""
    with open(f"/proc/{program.pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    raise AssertionError("no VmHWM in status")
