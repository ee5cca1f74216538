"""What is measured, one function a part; each takes minutes at most and can be run alone."""

import os
import re
import random
import resource
import signal
import statistics
import subprocess
import time
from collections import Counter

from . import allocations, clients, instructions, machine, services
from .results import Column, Table
from .servers import OURS, OUT, DidNotStart, Fleet, Running, free_port

RATE = Column("rate", "calls/s", "{:.0f}", +1)
CPU = Column("cpu", "CPU s per 1M calls", "{:.2f}", -1)
MEAN = Column("mean", "mean us", "{:.0f}", -1)
P50 = Column("p50", "p50 us", "{:.0f}", -1)
P99 = Column("p99", "p99 us", "{:.0f}", -1)
# What a real client sends with a call; h2load alone sends neither a deadline nor metadata.
DEADLINE = ("grpc-timeout: 20S", "x-request-id: 0123456789abcdef", "user-agent: bench/1")


class Setting:
    """What every part needs: the servers chosen, how long to measure, the noise seen."""

    def __init__(self, servers, rounds, seconds, seed):
        self.servers, self.rounds, self.seconds, self.seed = servers, rounds, seconds, seed
        self.chance = random.Random(seed)
        self.repeats = 0
        self.noise = machine.Noise()
        self.notes = []

    def chosen(self, *names, security="plaintext", grpc_only=False):
        """The servers of these names (all if none), in the catalogue's order."""
        return [
            server
            for name, server in self.servers.items()
            if (not names or name in names)
            and server.command(security)
            and (server.grpc or not grpc_only)
        ]

    def note(self, text):
        """A line for the report."""
        print("note: " + text, flush=True)
        self.notes.append(text)

    def fleet(self, servers, security="plaintext"):
        """Starts servers and lets a foreign client check each before anything is measured."""
        setting = self

        class Checked(Fleet):
            def __enter__(self):
                running = super().__enter__()
                for failure in self.failures:
                    setting.note(failure)
                for name in list(running):
                    if not running[name].server.grpc:
                        continue
                    try:
                        clients.check(running[name])
                    except (clients.CallsFailed, subprocess.TimeoutExpired) as error:
                        setting.note(f"{name} ({security}) failed the grpc-go client: {error}")
                return running

        return Checked(servers, security)

    def interleaved(self, running, measure, noise_limit=10):
        """`rounds` times each server in turn; {name: [result]}. A server that fails drops out.

        Each round has its own order: who runs after whom was worth 5 % of CPU per call. A
        measurement during which others took more than `noise_limit` percent of a core is
        repeated, twice at most and not for ever in all, and the quietest is kept.
        """
        rows = {name: [] for name in running}
        pids = [one.pid for one in running.values()]
        order = list(running)
        self.repeats = self.rounds * len(running) // 2
        for _ in range(self.rounds):
            self.chance.shuffle(order)
            for name in order:
                if rows[name] is None:
                    continue
                try:
                    rows[name].append(self._quietest(running[name], measure, pids, noise_limit))
                except (clients.CallsFailed, subprocess.TimeoutExpired) as error:
                    self.note(f"{name}: {error}")
                    rows[name] = None
        return {name: results for name, results in rows.items() if results}

    def _quietest(self, one, measure, pids, noise_limit):
        kept = None
        for _ in range(3):
            with self.noise.watch(pids) as sample:
                result = measure(one)
            if kept is None or sample.others < kept[0].others:
                kept = sample, result
            if sample.others <= noise_limit or self.repeats == 0:
                break
            self.repeats -= 1
        self.noise.keep(kept[0])
        return kept[1]


def _with_cpu(one, count, measure):
    before = one.cpu()
    result = measure()
    return {**result, "cpu": (one.cpu() - before) / count * 1e6}


def _calls(setting, connections, streams, security="plaintext", headers=(), names=()):
    tls = security != "plaintext"
    with setting.fleet(setting.chosen(*names, security=security), security) as running:
        running = {n: r for n, r in running.items() if n != "nginx*"}
        counts = {}
        for name, one in running.items():  # warm up, and see how many calls fill the time
            warm = clients.h2load(one.port, connections, streams, 2000, tls=tls, headers=headers)
            guess = max(1000, int(warm["rate"] / 2))
            rate = clients.h2load(one.port, connections, streams, guess, tls=tls, headers=headers)
            counts[name] = int(max(1000, min(3_000_000, rate["rate"] * setting.seconds)))

        def measure(one):
            count = counts[one.server.name]
            return _with_cpu(
                one,
                count,
                lambda: clients.h2load(
                    one.port, connections, streams, count, tls=tls, headers=headers
                ),
            )

        rows = setting.interleaved(running, measure)
    return Table(
        f"unary echo, 128 bytes, {security}, {connections} connections x {streams} streams"
        + (", with deadline and metadata" if headers else ""),
        [RATE, CPU, MEAN],
        rows,
    )


def calls_1x1(setting):
    """Unary echo, one call at a time."""
    return {"calls": _calls(setting, 1, 1)}


def calls_10x10(setting):
    """Unary echo, 100 outstanding."""
    return {"calls": _calls(setting, 10, 10)}


def calls_10x100(setting):
    """Unary echo, 1,000 outstanding."""
    return {"calls": _calls(setting, 10, 100)}


def calls_deadline(setting):
    """Unary echo with a deadline and metadata on each call."""
    names = (OURS, "c-floor", "grpc-go", "grpc-c++ callback")
    return {"calls": _calls(setting, 10, 10, headers=DEADLINE, names=names)}


def tls(setting):
    """Unary echo over TLS 1.3."""
    return {"calls": _calls(setting, 10, 10, security="tls")}


def latency_one(setting):
    """Latency of one call at a time."""
    with setting.fleet(setting.chosen(grpc_only=True)) as running:
        for one in running.values():
            clients.h2load(one.port, 1, 1, 3000)

        def measure(one):
            return _with_cpu(one, 10000, lambda: clients.h2load_latencies(one.port, 1, 1, 10000))

        rows = setting.interleaved(running, measure)
    return {"latency": Table("latency, 1 outstanding call", [MEAN, P50, P99, CPU], rows)}


def latency_paced(setting):
    """Latency at 1,000 calls a second over 10 connections."""
    with setting.fleet(setting.chosen(grpc_only=True)) as running:
        for one in running.values():
            clients.h2load(one.port, 1, 1, 3000)

        def measure(one):
            return _with_cpu(
                one,
                3000,
                lambda: clients.h2load_latencies(one.port, 10, 4, 3000, ("--rps=100",)),
            )

        rows = setting.interleaved(running, measure)
    title = "latency, 1,000 calls/s over 10 connections"
    return {"latency": Table(title, [MEAN, P50, P99, CPU], rows)}


def tail(setting):
    """Open loop at 70 % of capacity: what the slowest call in a thousand sees."""
    names = (OURS, "c-floor", "grpc-go")
    with setting.fleet(setting.chosen(*names)) as running, machine.preferred(
        [one.pid for one in running.values()]
    ):
        capacity = {}
        for name, one in running.items():
            found = [
                clients.load(one.port, 10, 0, setting.seconds, 10, setting.seed) for _ in range(3)
            ]
            capacity[name] = statistics.median(f["rate"] for f in found)

        def measure(one):
            rate = int(capacity[one.server.name] * 0.7)
            seconds = 2 * setting.seconds
            before = machine.waited(one.pid)
            result = clients.load(one.port, 10, rate, seconds, 100, setting.seed)
            # Half a second more than is counted: the warm-up is in it.
            waited = (machine.waited(one.pid) - before) / (seconds + 0.5) * 1e3
            if one.server.name == OURS and waited + result["waited"] > 50:
                raise clients.CallsFailed(
                    f"others had the cores for {waited + result['waited']:.0f} ms a second: a tail"
                    " measured now is theirs"
                )
            return {
                **result,
                "waited server": waited,
                "capacity": capacity[one.server.name],
                "stretch": result["p999"] / result["p50"],
            }

        rows = setting.interleaved(running, measure, noise_limit=2)
    columns = [
        Column("capacity", "capacity, calls/s", "{:.0f}", 0),
        Column("rate", "offered, calls/s", "{:.0f}", 0),
        P50,
        P99,
        Column("p999", "p99.9 us", "{:.0f}", -1),
        Column("stretch", "p99.9 / p50", "{:.1f}", -1),
        Column("lag999", "p99.9 begun late, us", "{:.0f}", 0),
        Column("waited server", "server waited for its core, ms/s", "{:.1f}", 0),
        Column("waited", "client, ms/s", "{:.1f}", 0),
        Column("unanswered", "unanswered at the end", "{:.0f}", 0),
    ]
    title = "open loop, Poisson arrivals at 70 % of capacity, 10 connections"
    return {"tail": Table(title, columns, rows)}


def handshakes(setting):
    """CPU of TLS 1.3 handshakes, P-256, full and resumed."""
    names = (OURS, "c-floor", "grpc-go", "nginx*")
    columns = [
        Column("cpu", "CPU us per handshake", "{:.0f}", -1),
        Column("rate", "handshakes/s", "{:.0f}", +1),
    ]
    tables = {}
    for security in ("tls", "mutual"):
        with setting.fleet(setting.chosen(*names, security=security), security) as running:
            for kind in ("full", "resumed"):

                def measure(one):
                    before = one.cpu()
                    done, seconds = clients.handshakes(
                        one.port, 1600, security == "mutual", kind == "resumed"
                    )
                    cpu = (one.cpu() - before) / done * 1e6
                    return {"cpu": cpu, "rate": done / seconds}

                rows = setting.interleaved(running, measure)
                title = f"TLS 1.3 handshakes, P-256, {security}, {kind}"
                tables[f"{security}-{kind}"] = Table(title, columns, rows)
    return tables


def memory(setting):
    """Memory of an idle process, and of each idle connection."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 8192)), hard))
    columns = [
        Column("idle", "idle process MiB", "{:.1f}", -1),
        Column("held", "with 1,000 idle connections MiB", "{:.1f}", -1),
        Column("each", "KiB per connection", "{:.1f}", -1),
    ]
    tables = {}
    for security in ("plaintext", "tls", "mutual"):
        rows = {}
        for server in setting.chosen(security=security, grpc_only=True):
            one = Running(server, security)
            try:
                one.wait_ready()
                idle = _settled(one)
                warm = clients.idle_connections(one.port, 5, security)
                before = _settled(one)
                held = clients.idle_connections(one.port, 1000, security)
                after = _settled(one)
                rows[server.name] = [
                    {"idle": idle / 1024, "held": after / 1024, "each": (after - before) / 1000}
                ]
                for connection in warm + held:
                    connection.close()
            except DidNotStart as error:
                setting.note(str(error))
            except (clients.CallsFailed, OSError) as error:
                setting.note(f"{server.name} ({security}): {error}")
            finally:
                one.stop()
        tables[security] = Table(f"memory (Pss), {security}", columns, rows)
    return tables


def _settled(one):
    """Pss once it has stopped moving for half a second."""
    last, same = machine.pss_kib(one.pid), 0
    for _ in range(100):
        time.sleep(0.1)
        new = machine.pss_kib(one.pid)
        same = same + 1 if abs(new - last) < 64 else 0
        last = new
        if same == 5:
            break
    return last


def messages(setting):
    """Large unary messages: bytes a second, one way."""
    names = (OURS, "c-floor", "grpc-go", "grpc-c++ callback")
    columns = [
        Column("mib", "MiB/s each way", "{:.0f}", +1),
        Column("gib_cpu", "CPU s per GiB each way", "{:.2f}", -1),
    ]
    tables = {}
    with setting.fleet(setting.chosen(*names)) as running:
        for label, size, streams in (("64k", 1 << 16, 10), ("1m", 1 << 20, 2)):
            counts = {}
            for name, one in running.items():
                clients.h2load(one.port, 10, streams, 40, payload=size)
                rate = clients.h2load(one.port, 10, streams, 100, payload=size)["rate"]
                counts[name] = int(max(50, rate * setting.seconds))

            def measure(one):
                count = counts[one.server.name]
                before = one.cpu()
                rate = clients.h2load(one.port, 10, streams, count, payload=size)["rate"]
                cpu = one.cpu() - before
                mib = size / 2**20
                return {"mib": rate * mib, "gib_cpu": cpu / (count * mib / 1024)}

            rows = setting.interleaved(running, measure)
            title = f"messages of {label}, 10 connections x {streams} streams"
            tables[label] = Table(title, columns, rows)
    return tables


def streams(setting):
    """A million small messages each way on bidirectional streams."""
    columns = [
        Column("rate", "messages/s each way", "{:.0f}", +1),
        Column("cpu", "CPU s per 1M messages each way", "{:.2f}", -1),
    ]
    tables = {}
    servers = [server for server in setting.chosen() if server.streams]
    with setting.fleet(servers) as running:
        for connections, each in ((1, 1), (10, 10)):

            def measure(one):
                # Slow peers get fewer: a rate needs no million, ours does the million it owes.
                total = 1_000_000 if one.server.name in (OURS, "c-floor") else 300_000
                return _with_cpu(
                    one, total, lambda: clients.stream(one.port, connections, each, total, 32)
                )

            rows = setting.interleaved(running, measure)
            title = f"bidirectional streaming, 32 bytes, {connections} connections x {each} streams"
            tables[f"{connections}x{each}"] = Table(title, columns, rows)
    return tables


def restarts(setting, replacements=20, calls=1_000_000):
    """A million calls while the server is drained and replaced behind SO_REUSEPORT."""
    name = OURS if OURS in setting.servers else "grpc-go"
    if name != OURS:
        setting.note("restarts: interop-server is not there, grpc-go stands in")
    server, port = setting.servers[name], free_port()
    by_output = server.says_ready
    old = Running(server, port=port).wait_ready(by_output=by_output)
    client = subprocess.Popen(
        ["taskset", "-c", "1", OUT + "/go-client", "calls", str(port), str(calls), "8", "25"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    drains, done, codes = [], 0, Counter()
    try:
        for _ in range(replacements):
            new = Running(server, port=port)
            if by_output:
                new.wait_ready(by_output=True)
            else:
                time.sleep(0.3)  # the peer says nothing when it is ready
            began = time.time()
            old.signal(signal.SIGTERM)
            try:
                code = old.process.wait(20)
            except subprocess.TimeoutExpired:
                code = None
            codes[code] += 1
            drains.append(time.time() - began)
            old.stop()
            old, done = new, done + 1
            # Replacements are spread over the run, so that each meets calls in flight.
            time.sleep(0.3)
        output, _ = client.communicate(timeout=150)
    finally:
        if client.poll() is None:
            client.kill()
            client.wait()
        old.stop()
    result = clients.json.loads(output)
    for cause, count in result.pop("causes").items():
        setting.note(f"restarts: {count} calls failed: {cause}")
    for code, count in codes.items():
        if code != 0:
            setting.note(f"restarts: {count} drained servers ended with {code}")
    row = {**result, "replaced": done, "drain": max(drains)}
    columns = [
        Column("ok", "calls answered", "{:.0f}", 0),
        Column("failed", "calls failed", "{:.0f}", 0),
        Column("replaced", "servers replaced", "{:.0f}", 0),
        Column("drain", "slowest drain s", "{:.2f}", 0),
        Column("slowest_ms", "slowest call ms", "{:.0f}", 0),
        Column("seconds", "seconds", "{:.1f}", 0),
    ]
    return {"restarts": Table("a million calls over 20 replacements", columns, {name: [row]})}


def instruction_counts(setting):
    """User-space instructions of one unary call (callgrind)."""
    rows = {}
    for server in setting.chosen(OURS, "c-floor", "grpc-c++ callback"):
        rows[server.name] = [
            {
                "plain": instructions.count(server, 1),
                "wide": instructions.count(server, 32),
                "deadline": instructions.count(server, 1, DEADLINE),
            }
        ]
    columns = [
        Column("plain", "1 stream", "{:.0f}", -1),
        Column("wide", "32 streams", "{:.0f}", -1),
        Column("deadline", "1 stream, deadline and metadata", "{:.0f}", -1),
    ]
    return {"instructions": Table("user-space instructions per unary call", columns, rows)}


def allocation_counts(setting):
    """Allocations of one unary call."""
    rows = {
        server.name: [allocations.count(server)] for server in setting.chosen(grpc_only=True)
    }
    columns = [
        Column("plain", "allocations, 1 x 1", "{:.2f}", -1),
        Column("wide", "allocations, 10 x 10", "{:.2f}", -1),
        Column("bytes", "bytes, 1 x 1", "{:.0f}", -1),
    ]
    table = Table("allocations per unary call", columns, rows)
    if OURS in rows:
        table.text = allocations.callers(setting.servers[OURS])
    return {"allocations": table}


def codec(setting):
    """The generated codec beside protobuf-c, where its program is built."""
    program = os.path.join(os.path.dirname(OUT), "../.build/release/codec-bench")
    program = os.environ.get("CODEC_BENCH", program)
    columns = [
        Column("ours", "ours ns", "{:.1f}", 0),
        Column("theirs", "protobuf-c ns", "{:.1f}", 0),
        Column("ratio", "ours / protobuf-c", "{:.2f}", 0),
    ]
    table = Table("generated codec beside protobuf-c, decoding and encoding", columns, {})
    if not os.path.exists(program):
        setting.note("codec: codec-bench is not built, left out")
        return {"codec": table}
    with setting.noise.watch([]) as sample:
        done = subprocess.run(
            ["taskset", "-c", "0", program], capture_output=True, text=True, timeout=170
        )
    setting.noise.keep(sample)
    table.text = done.stdout
    for message, ours, theirs in re.findall(
        r"^(\w+) +\d+ +both +([\d.]+) +([\d.]+)", done.stdout, re.MULTILINE
    ):
        ratio = float(ours) / float(theirs)
        row = {"ours": float(ours), "theirs": float(theirs), "ratio": ratio}
        table.rows[f"{message} message"] = [row]
    if done.returncode:
        setting.note(f"codec: codec-bench ended with {done.returncode}: {done.stderr[-500:]}")
    return {"codec": table}


def load_rate(setting):
    """What tadamun-load offers from one core, calls beginning at their times."""
    columns = [
        Column("offered", "calls/s offered", "{:.0f}", +1),
        Column("answered", "answered", "{:.0f}", +1),
        Column("load", "% of its core", "{:.0f}", -1),
        Column("late", "p99 late us", "{:.0f}", -1),
    ]
    rows = {}
    with setting.fleet(setting.chosen(OURS, "c-floor")) as running:
        for rate in (100_000, 200_000, 250_000, 300_000):
            words = ["--connections", 1, "--rate", rate, "--warmup", "500ms", "--duration", "2s"]

            def measure(one):
                result = clients.generator(one.port, *words)
                total, seconds = result["total"], result["duration"] / 1e9
                late = result["lateness"]["p99"] / 1e3
                return {
                    # Calls that begin long after their time were not offered at this rate.
                    "offered": total["started"] / seconds if late < 20_000 else 0,
                    "answered": total["statuses"].get("OK", 0) / seconds,
                    "load": result["generatorPercent"],
                    "late": late,
                }

            for name, results in setting.interleaved(running, measure).items():
                rows[f"{name}, {rate}"] = results
    title = "tadamun-load on one core, the server on another; open loop, 128 bytes, one connection"
    return {"rate": Table(title, columns, rows)}


def load_percentiles(setting):
    """Percentiles of tadamun-load beside h2load's, of the same load on our server."""
    columns = [
        Column("ours", "tadamun-load us", "{:.1f}", 0),
        Column("theirs", "h2load us", "{:.1f}", 0),
        Column("distance", "distance %", "{:.1f}", -1),
    ]
    # With one caller the two make the same load. With ten, what a generator writes at once shapes
    # it; and h2load's own pacing sends bursts every 10 ms, which is no even rate.
    tables = {}
    with setting.fleet(setting.chosen(OURS)) as running:
        for key, callers in (("percentiles", 1), ("batching", 10)):

            def measure(one):
                words = ["--callers", callers, "--duration", "2s"]
                ours = clients.generator(one.port, *words)["total"]
                theirs = clients.h2load_latencies(one.port, 1, callers, ours["started"])
                return [(ours["raw"][name] / 1e3, theirs[name]) for name in ("p50", "p99")]

            rows = {}
            for results in setting.interleaved(running, measure).values():
                for name, pairs in zip(("p50", "p99"), zip(*results)):
                    ours, theirs = (statistics.median(each) for each in zip(*pairs))
                    distance = abs(ours / theirs - 1) * 100
                    rows[name] = [{"ours": ours, "theirs": theirs, "distance": distance}]
            title = f"latency as two generators see it, callers on one connection: {callers}"
            tables[key] = Table(title, columns, rows)
    return tables


PARTS = {
    "calls-1x1": calls_1x1,
    "calls-10x10": calls_10x10,
    "calls-10x100": calls_10x100,
    "calls-deadline": calls_deadline,
    "tls": tls,
    "latency-1": latency_one,
    "latency-1000": latency_paced,
    "tail": tail,
    "handshakes": handshakes,
    "memory": memory,
    "messages": messages,
    "streams": streams,
    "restarts": restarts,
    "instructions": instruction_counts,
    "allocations": allocation_counts,
    "codec": codec,
    "load-rate": load_rate,
    "load-percentiles": load_percentiles,
    **services.PARTS,
}
