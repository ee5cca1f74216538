"""Allocations of one call, counted by a malloc preloaded before the server's; and who makes them."""

import bisect
import os
import struct
import subprocess
from collections import defaultdict

from . import clients
from .instructions import _demangled
from .servers import OUT, Running

# The layout of tools/mallocs.c.
HEADER, DEPTH, SLOTS = struct.Struct("<5Q"), 24, 8192
SITE = struct.Struct(f"<{3 + DEPTH}Q")
TRACING = struct.Struct("<Q")
CALLS = 10_000


class Counted:
    """A server with the counter under it."""

    def __init__(self, server):
        self.path = f"{OUT}/mallocs.{os.getpid()}"
        if os.path.exists(self.path):
            os.unlink(self.path)
        env = {"LD_PRELOAD": OUT + "/mallocs.so", "MALLOCS_FILE": self.path}
        self.one = Running(server, env=env)

    def __enter__(self):
        self.one.wait_ready()
        return self

    def __exit__(self, *_):
        self.one.stop()
        if os.path.exists(self.path):
            os.unlink(self.path)

    def _calls(self, connections, streams, count):
        clients.h2load(self.one.port, connections, streams, count)

    def numbers(self):
        """Allocations, frees and bytes so far."""
        with open(self.path, "rb") as f:
            return HEADER.unpack(f.read(HEADER.size))[:3]

    def per_call(self, connections, streams):
        """Allocations and bytes per call; connecting is left out by a difference of two runs."""
        totals = []
        for count in (CALLS // 10, CALLS // 10 + CALLS):
            before = self.numbers()
            self._calls(connections, streams, count)
            after = self.numbers()
            totals.append([b - a for a, b in zip(before, after)])
        return [(more - few) / CALLS for few, more in zip(*totals)]

    def trace(self, work):
        """Stacks that allocated while `work` ran: [(times, bytes, addresses)]."""
        self._set_tracing(1)
        work()
        self._set_tracing(0)
        sites = []
        with open(self.path, "rb") as f:
            f.seek(HEADER.size)
            for _ in range(SLOTS):
                _, times, size, *frames = SITE.unpack(f.read(SITE.size))
                if times:
                    sites.append((times, size, [frame for frame in frames if frame]))
        return sites

    def _set_tracing(self, on):
        with open(self.path, "r+b") as f:
            f.seek(3 * 8)
            f.write(TRACING.pack(on))


def count_client(server, program, outstanding=1):
    """Allocations and bytes of one unary call in our client, with so many calls outstanding."""
    path = f"{OUT}/mallocs.{os.getpid()}"
    env = os.environ | {"LD_PRELOAD": OUT + "/mallocs.so", "MALLOCS_FILE": path}
    totals = []
    one = Running(server)
    try:
        one.wait_ready()
        for calls in (CALLS // 10, CALLS // 10 + CALLS):
            if os.path.exists(path):
                os.unlink(path)
            address = f"127.0.0.1:{one.port}"
            subprocess.run([program, address, str(calls), str(outstanding)], env=env, check=True)
            with open(path, "rb") as f:
                totals.append(HEADER.unpack(f.read(HEADER.size))[:3])
    finally:
        one.stop()
        os.unlink(path)
    return [(more - few) / CALLS for few, more in zip(*totals)]


class Symbols:
    """Names for the addresses of a running process."""

    def __init__(self, pid):
        self.maps, self.tables = [], {}
        bases = {}
        with open(f"/proc/{pid}/maps") as f:
            for line in f:
                fields = line.split()
                if len(fields) < 6 or not fields[5].startswith("/"):
                    continue
                low, high = (int(x, 16) for x in fields[0].split("-"))
                base = bases.setdefault(fields[5], low)
                self.maps.append((low, high, base, fields[5]))

    def _table(self, path):
        if path not in self.tables:
            found = {}
            for option in (["-D"], []):
                listed = subprocess.run(
                    ["nm", "-nS", "--defined-only", *option, path], capture_output=True, text=True
                ).stdout
                for line in listed.splitlines():
                    fields = line.split(" ", 3)
                    if len(fields) == 4 and fields[2] in "tTwWiV":
                        start, size = int(fields[0], 16), int(fields[1], 16)
                        found[start] = fields[3].split("@")[0], size
            self.tables[path] = sorted(found), found
        return self.tables[path]

    def name(self, address):
        """The function that an address lies in, with its library."""
        for low, high, base, path in self.maps:
            if low <= address < high:
                starts, names = self._table(path)
                at = bisect.bisect_right(starts, address - base - 1) - 1
                if at < 0:
                    break
                symbol, size = names[starts[at]]
                # A stripped library names only what it exports: the rest is somewhere after it.
                inside = address - base <= starts[at] + size
                return f"{symbol if inside else '?'} [{os.path.basename(path)}]"
        return "?"


def count(server):
    """Allocations of one unary call, alone and with a hundred outstanding."""
    with Counted(server) as counted:
        counted._calls(1, 1, 1000)
        plain, _, size = counted.per_call(1, 1)
        wide, _, _ = counted.per_call(10, 10)
    return {"plain": plain, "wide": wide, "bytes": size}


def callers(server, calls=2000):
    """The list of allocations of a call, by stack, most frequent first."""
    with Counted(server) as counted:
        counted._calls(1, 1, 2000)
        stacks = _stacks(counted, lambda: counted._calls(1, 1, calls))
    # Connecting, and growth that one call in fifty meets, are left out.
    often = [item for item in stacks if item[1] >= calls / 50]
    often.sort(key=lambda item: -item[1])
    return _listed(
        [(f"{n / calls:.2f} per call, {size / n:.0f} bytes each", s) for s, n, size in often]
    )


def connection_callers(server, connections=200):
    """What a connection with one finished call allocated, by stack, most bytes first."""
    with Counted(server) as counted:
        held = clients.idle_connections(counted.one.port, 50, "plaintext")
        stacks = _stacks(
            counted,
            lambda: held.extend(
                clients.idle_connections(counted.one.port, connections, "plaintext")
            ),
        )
        for connection in held:
            connection.close()
    large = [item for item in stacks if item[2] >= 64 * connections]
    large.sort(key=lambda item: -item[2])
    return _listed(
        [
            (f"{size / connections:,.0f} bytes in {n / connections:.2f} allocations", s)
            for s, n, size in large
        ]
    )


def _stacks(counted, work, frames=9):
    sites = counted.trace(work)
    symbols = Symbols(counted.one.pid)
    stacks = defaultdict(lambda: [0, 0])
    for times, size, addresses in sites:
        names = tuple(symbols.name(a) for a in addresses[:frames])
        stacks[names][0] += times
        stacks[names][1] += size
    return [(names, times, size) for names, (times, size) in stacks.items()]


def _listed(items):
    lines = [line for head, names in items for line in (head, *(f"    {n}" for n in names))]
    return _demangled("\n".join(lines))
