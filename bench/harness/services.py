"""The services' own measurements: what their bench programs print, and cover asked at the edge."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile

from .results import Column, Table
from .servers import BENCH

ROOT = os.path.dirname(BENCH)
PROGRAMS = os.path.join(ROOT, ".build/release")


def _output(setting, program, *arguments):
    """What a bench program printed; "" and a note where it is not built or fails."""
    path = os.path.join(PROGRAMS, program)
    if not os.path.exists(path):
        setting.note(f"{program} is not built, left out")
        return ""
    with setting.noise.watch([]) as sample:
        done = subprocess.run(
            [path, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=840
        )
    setting.noise.keep(sample)
    if done.returncode:
        setting.note(f"{program} ended with {done.returncode}: {done.stderr[-500:]}")
    return done.stdout


def numbers(text, *patterns):
    """The first number that each pattern finds, under its name; those not found are left out."""
    found = {}
    for name, pattern in patterns:
        if match := re.search(pattern, text):
            found[name] = float(match[1])
    return found


WRITE = re.compile(
    r"^ +(in process|through RPC), (one commit each|gathered) +(\d+) +/s +(?:([\d.]+) x)? +"
    r"p50 +([\d.]+) +ms +p99 +([\d.]+) +ms +CPU +([\d.]+) +([\d.]+) +([\d.]+)$"
)


def writes_table(text):
    """StoreBench's lines as a table."""
    columns = [
        Column("rate", "writes/s", "{:.0f}", 0),
        Column("ratio", "against one commit each", "{:.2f}", 0),
        Column("p50", "p50 ms", "{:.3f}", 0),
        Column("p99", "p99 ms", "{:.3f}", 0),
        Column("client", "client us", "{:.1f}", 0),
        Column("server", "server us", "{:.1f}", 0),
        Column("writer", "writer us", "{:.1f}", 0),
        Column("core", "writes/s a core, without the client", "{:.0f}", 0),
    ]
    rows, in_flight = {}, ""
    for line in text.splitlines():
        if match := re.match(r"(\d+) in flight", line):
            in_flight = match[1]
        elif match := WRITE.match(line):
            where, how, ratio = match[1], match[2], match[4]
            figures = [float(match[n]) for n in (3, 5, 6, 7, 8, 9)]
            row = dict(zip(("rate", "p50", "p99", "client", "server", "writer"), figures))
            row["ratio"] = float(ratio) if ratio else None
            cost = row["server"] + row["writer"]
            row["core"] = 1e6 / cost if cost else None
            rows[f"{where}, {how}, {in_flight}"] = [row]
    title = "durable writes with key, outbox and audit; CPU a write; ratios within a round"
    return Table(title, columns, rows)


def writes(setting):
    """Durable writes, gathered and one commit each."""
    folder = os.path.join(ROOT, ".build/store-bench")
    text = _output(setting, "StoreBench", folder, str(setting.seconds / 2), str(setting.rounds))
    return {"writes": writes_table(text)}


def rules(setting):
    """Claims decided, explained and made again; payroll rows read (in process, one core)."""
    text = _output(setting, "DomainBench", os.path.join(ROOT, "law"))
    row = numbers(
        text,
        ("decided", r"decided and explained per second: (\d+)"),
        ("replayed", r"made again per second: (\d+)"),
        ("rows", r"payroll rows read and checked per second: (\d+)"),
    )
    columns = [
        Column("decided", "claims decided and explained/s", "{:.0f}", 0),
        Column("replayed", "kept decisions made again/s", "{:.0f}", 0),
        Column("rows", "payroll rows read and checked/s", "{:.0f}", 0),
    ]
    return {"rules": Table("the rules, in process, one core", columns, {"tadamun": [row]}, text)}


def payroll(setting):
    """1,000,000 payroll rows imported; cover checked in the service, one at a time."""
    text = _output(setting, "PayrollBench")
    row = numbers(
        text,
        ("seconds", r"payroll rows imported: \d+ in ([\d.]+) s"),
        ("mib", r"peak memory (\d+) MiB"),
        ("p50", r"one at a time: p50 (\d+) µs"),
        ("p99", r"one at a time: p50 \d+ µs, p99 (\d+) µs"),
    )
    columns = [
        Column("seconds", "import, s", "{:.2f}", 0),
        Column("mib", "peak MiB, client and file too", "{:.0f}", 0),
        Column("p50", "cover p50 us", "{:.0f}", 0),
        Column("p99", "cover p99 us", "{:.0f}", 0),
    ]
    table = Table("Enrollment: import and cover", columns, {"tadamun": [row]}, text)
    return {"payroll": table}


def activations(setting):
    """Activations through RPC on a durable store."""
    text = _output(setting, "IdentityBench")
    row = numbers(
        text,
        ("activations", r"at a time: (\d+) /s"),
        ("steps", r"steps: (\d+) /s"),
        ("codes", r"codes issued and verified: (\d+) /s"),
    )
    columns = [
        Column("activations", "activations/s", "{:.0f}", 0),
        Column("steps", "steps/s", "{:.0f}", 0),
        Column("codes", "codes issued and verified/s", "{:.0f}", 0),
    ]
    table = Table("Identity: activations, 64 at a time", columns, {"tadamun": [row]}, text)
    return {"activations": table}


class Suite:
    """The whole suite below a folder, walked through once, so that there is somebody to ask for;
    its clinics may ask as often as they like."""

    def __init__(self, port=27_000):
        self.folder = tempfile.mkdtemp()
        self._port = str(port)

    def __enter__(self):
        try:
            self._script("up", self._port)
            self._script("journey")
            self._lift_limit()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        subprocess.run([os.path.join(ROOT, "deploy/down"), self.folder], capture_output=True)
        shutil.rmtree(self.folder)

    def _script(self, name, *arguments):
        self._run(os.path.join(ROOT, "deploy", name), self.folder, *arguments)

    def _run(self, *command):
        environment = dict(os.environ, TADAMUN_BIN=PROGRAMS)
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
        if done.returncode:
            raise OSError(f"{command[0]}: {(done.stdout + done.stderr)[-500:]}")

    def pids(self):
        """The suite's processes, whose time is no noise."""
        found = []
        for name in ("identity", "enrollment", "providers", "claims", "edge"):
            with open(os.path.join(self.folder, f"{name}.pid")) as file:
                found.append(int(file.read()))
        return found

    def _lift_limit(self):
        """Providers with a law of its own, under which a clinic checks a billion times an hour."""
        law = os.path.join(self.folder, "law")
        shutil.copytree(os.path.join(ROOT, "law"), law)
        path = os.path.join(law, "providers/coverage-check-hourly-limit.json")
        with open(path) as file:
            limit = json.load(file)
        for entry in limit["values"]:
            entry["value"] = 1_000_000_000
        with open(path, "w") as file:
            json.dump(limit, file)
        configuration = os.path.join(self.folder, "configuration/providers.json")
        with open(configuration) as file:
            settings = json.load(file)
        settings["law"] = law
        with open(configuration, "w") as file:
            json.dump(settings, file)
        pid = os.path.join(self.folder, "providers.pid")
        with open(pid) as file:
            os.kill(int(file.read()), signal.SIGTERM)
        program = subprocess.Popen(
            [os.path.join(PROGRAMS, "tadamun-providers"), "--config", configuration],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        with open(pid, "w") as file:
            file.write(f"{program.pid}\n")
        if not any(line.startswith("ready ") for line in program.stdout):
            raise OSError("tadamun-providers did not become ready")

    def scenario(self, **arrivals):
        """Checks of the sample's employee by the sample's clinic."""
        with open(os.path.join(self.folder, "suite.json")) as file:
            suite = json.load(file)
        with open(os.path.join(suite["sample"], "requests/employee-covered.json")) as file:
            person = json.load(file)
        certificate = os.path.join(suite["certificates"], "clinic")
        return {
            "name": "cover", "target": suite["edge"]["clinics"],
            "tls": {
                "authority": suite["authority"], "serverName": suite["edge"]["serverName"],
                "certificate": certificate + ".pem", "key": certificate + ".key"},
            "arrivals": arrivals, "warmup": "1s", "timeout": "5s",
            "calls": [{
                "method": "tadamun.providers.v1.Providers/CheckCoverage",
                "request": {
                    "fund": person["fund"], "registrationNumber": person["registrationNumber"],
                    "birthDay": person["birthDay"], "purpose": "ADMISSION"}}],
        }

    def measure(self, seconds, **arrivals):
        """One run of tadamun-load: {rate, p50, p99} of the calls that were answered OK, in us."""
        scenario = dict(self.scenario(**arrivals), duration=f"{seconds}s")
        scenario["descriptors"] = os.path.join(self.folder, "providers.set")
        if not os.path.exists(scenario["descriptors"]):
            self._run(
                "protoc", "-I", os.path.join(ROOT, "proto"), "--include_imports",
                "--descriptor_set_out", scenario["descriptors"],
                "providers/v1/providers.proto")
        path, result = (os.path.join(self.folder, name) for name in ("load.json", "result.json"))
        with open(path, "w") as file:
            json.dump(scenario, file)
        self._run(os.path.join(PROGRAMS, "tadamun-load"), path, "--quiet", "--json", result)
        with open(result) as file:
            measured = json.load(file)
        call = measured["calls"][0]
        failed = sum(count for status, count in call["statuses"].items() if status != "OK")
        if failed:
            raise OSError(f"{failed} checks of cover failed: {call['statuses']}")
        return {
            "rate": call["statuses"]["OK"] / seconds,
            "p50": call["corrected"]["p50"] / 1e3, "p99": call["corrected"]["p99"] / 1e3}


def edge_cover(setting):
    """Cover asked by a clinic at the edge, with its certificate: all five programs and the load
    generator share the machine."""
    columns = [
        Column("rate", "checks/s", "{:.0f}", 0),
        Column("p50", "p50 us", "{:.0f}", 0),
        Column("p99", "p99 us", "{:.0f}", 0),
    ]
    table = Table("checks of cover through the edge, mutual TLS", columns, {})
    if not os.path.exists(os.path.join(PROGRAMS, "tadamun-edge")):
        setting.note("the suite is not built, left out")
        return {"edge-cover": table}
    ways = {
        "one at a time": {"kind": "closed", "callers": 1},
        "64 at a time": {"kind": "closed", "callers": 64},
        "500 a second, at random": {"kind": "poisson", "rate": 500},
    }
    seconds = max(1, round(setting.seconds))
    try:
        with Suite() as suite:
            for name, arrivals in ways.items():
                table.rows[name] = []
                for _ in range(setting.rounds):
                    with setting.noise.watch(suite.pids()) as sample:
                        table.rows[name].append(suite.measure(seconds, **arrivals))
                    setting.noise.keep(sample)
    except (OSError, subprocess.TimeoutExpired) as error:
        setting.note(f"edge-cover: {error}")
    return {"edge-cover": table}


PARTS = {
    "writes": writes,
    "rules": rules,
    "payroll": payroll,
    "activations": activations,
    "edge-cover": edge_cover,
}
