"""The bars: what our server must reach, each computed from the tables of one part."""

from dataclasses import dataclass
from typing import Callable

from .servers import OURS

CPP = ("grpc-c++ callback", "grpc-c++ async")
GRPC_PEERS = ("grpc-go", *CPP, "grpc-swift-2")


@dataclass(frozen=True)
class Bar:
    """`figure` takes the results and gives a number, or None where something was not measured."""

    name: str
    limit: float
    at_most: bool
    figure: Callable
    how: str

    def limit_text(self):
        """The limit in words."""
        return f"{'at most' if self.at_most else 'at least'} {self.limit:,g}"

    def verdict(self, results):
        """The figure, and whether it meets the limit."""
        figure = self.figure(results)
        met = None
        if figure is not None:
            met = figure <= self.limit if self.at_most else figure >= self.limit
        return {"bar": self.name, "limit": self.limit_text(), "figure": figure, "met": met}


def value(part, table, key, server=OURS):
    """The median of one measure."""

    def figure(results):
        found = results.table(part, table)
        return found.median(server, key) if found else None

    return figure


def against(part, table, key, peers, invert=False):
    """Ours over the hardest of the peers (lowest figure); inverted: that peer over ours."""

    def figure(results):
        found = results.table(part, table)
        if not found:
            return None
        ours = found.median(OURS, key)
        theirs = [x for x in (found.median(peer, key) for peer in peers) if x is not None]
        if ours is None or not theirs:
            return None
        return min(theirs) / ours if invert else ours / min(theirs)

    return figure


def worst(part, table, key):
    """The highest figure of any row."""

    def figure(results):
        found = results.table(part, table)
        figures = [found.median(row, key) for row in found.rows] if found else []
        return max(figures) if figures else None

    return figure


def _call_bars():
    limits = [
        ("plaintext 10 x 10", "calls-10x10", 1.45, 3.3, 5, 30),
        ("plaintext 10 x 100", "calls-10x100", 1.85, 4.3, 5.7, 36),
        ("TLS 10 x 10", "tls", None, 2.7, 5, 26),
    ]
    how = "h2load, server and client on a core each; CPU clock of the server over the calls"
    for label, part, floor, go, cpp, swift in limits:
        cpu = f"CPU per call, {label}"
        if floor:
            yield Bar(
                f"{cpu}: ours / C floor", floor, True, against(part, "calls", "cpu", ["c-floor"]), how
            )
        for peer, names, limit in (
            ("grpc-go", ["grpc-go"], go),
            ("the better gRPC C++", CPP, cpp),
            ("grpc-swift-2", ["grpc-swift-2"], swift),
        ):
            yield Bar(
                f"{cpu}: {peer} / ours", limit, False, against(part, "calls", "cpu", names, True), how
            )


def _edge_bars():
    how = "h2load, TLS to the proxy, h2c to the C floor behind; CPU clock of the proxy over the calls"
    for label, part, *limits in (
        ("10 x 10", "edge-10x10", 1.0, 4, 5.5), ("10 x 100", "edge-10x100", 1.2, 6, 8)
    ):
        for peer, limit in zip(("nghttpx", "haproxy", "nginx"), limits, strict=True):
            yield Bar(
                f"edge, CPU per call, {label}: {peer} / ours", limit, False,
                against(part, "calls", "cpu", [peer], True), how)

    def mutual(results):
        found = results.table("edge-mutual", "calls")
        both = [found.median(name, "cpu") for name in (f"{OURS} mutual", OURS)] if found else [None]
        return None if None in both else both[0] / both[1]

    yield Bar(
        "edge, gRPC-Web and JSON: calls a second of one core, thousands", 50, False,
        lambda results: (lambda cpu: cpu and 1_000 / cpu)(worst("edge-web", "calls", "cpu")(results)),
        "the same, 10 x 10, without peers")
    yield Bar("edge, CPU per call: mutual TLS to the backend / without", 1.4, True, mutual, how)
    for label, key, measure in (
        ("1 outstanding: mean", "one", "mean"), ("1,000 calls/s: p99", "paced", "p99")
    ):
        yield Bar(
            f"edge, latency, {label}, ours / nghttpx", 1, True,
            against("edge-latency", key, measure, ["nghttpx"]), "h2load, TLS in front, closed loop")


def _service_bars():
    for in_flight, limit in (("1", 0.85), ("64", 12), ("250", 25), ("1000", 30)):
        yield Bar(
            f"durable writes, {in_flight} in flight: gathered / one commit each",
            limit,
            False,
            value("writes", "writes", "ratio", f"through RPC, gathered, {in_flight}"),
            "StoreBench: through RPC, with idempotency key, outbox and audit, rounds in turn",
        )
    single = [
        ("claims decided and explained per second", 5_000, False, "rules", "rules", "decided",
         "DomainBench, one core"),
        ("import of 1,000,000 payroll rows, s", 10, True, "payroll", "payroll", "seconds",
         "PayrollBench, over a socket to a store on disk"),
        ("the same: peak memory, MiB", 256, True, "payroll", "payroll", "mib",
         "client and service in one process"),
        ("cover checked in the service, one at a time: p50, us", 200, True, "payroll", "payroll",
         "p50", "PayrollBench, over a socket"),
    ]
    for name, limit, at_most, part, table, key, how in single:
        yield Bar(name, limit, at_most, value(part, table, key, "tadamun"), how)


BARS = [
    *_call_bars(),
    *_edge_bars(),
    Bar(
        "instructions per unary call",
        24_000,
        True,
        value("instructions", "instructions", "plain"),
        "callgrind, user space, 5,000 calls on one connection, start-up subtracted",
    ),
    Bar(
        "allocations per unary call",
        6,
        True,
        value("allocations", "allocations", "plain"),
        "a counter preloaded before malloc, 10,000 calls on one connection",
    ),
    Bar(
        "codec, the slowest message: ours / protobuf-c with an arena",
        1,
        True,
        worst("codec", "codec", "ratio"),
        "codec-bench: each of three messages written once and read once",
    ),
    Bar(
        "latency, 1 outstanding: mean, ours / C floor",
        1.1,
        True,
        against("latency-1", "latency", "mean", ["c-floor"]),
        "h2load, closed loop, 10,000 calls a round",
    ),
    Bar(
        "latency, 1,000 calls/s: p50, ours / grpc-go",
        0.5,
        True,
        against("latency-1000", "latency", "p50", ["grpc-go"]),
        "h2load --rps, 10 connections, 3,000 calls a round",
    ),
    Bar(
        "latency, 1,000 calls/s: p99, ours / best gRPC peer",
        1.0,
        True,
        against("latency-1000", "latency", "p99", GRPC_PEERS),
        "the same run",
    ),
    Bar(
        "tail, p99.9 / p50 at 70 % of capacity",
        5,
        True,
        value("tail", "tail", "stretch"),
        "tools/load.c: Poisson arrivals, latency counted from when a call was due",
    ),
    Bar(
        "memory, idle process, MiB",
        10,
        True,
        value("memory", "plaintext", "idle"),
        "Pss before any connection",
    ),
    *(
        Bar(
            f"memory per idle connection, {security}, KiB",
            limit,
            True,
            value("memory", security, "each"),
            "Pss with 1,000 connections that finished one call, less Pss with 5",
        )
        for security, limit in (("plaintext", 15), ("tls", 38), ("mutual", 44))
    ),
    *(
        Bar(
            f"handshake CPU, {security}: ours / nginx",
            limit,
            True,
            against("handshakes", f"{security}-full", "cpu", ["nginx*"]),
            "tools/handshake.c, full TLS 1.3 handshakes, P-256; nginx as Debian ships it",
        )
        for security, limit in (("tls", 1.05), ("mutual", 0.70))
    ),
    *(
        Bar(
            f"messages of {label}: ours / C floor, bytes per second",
            0.8,
            False,
            against("messages", key, "mib", ["c-floor"]),
            "h2load, 10 connections",
        )
        for label, key in (("64 KiB", "64k"), ("1 MiB", "1m"))
    ),
    *(
        Bar(
            f"streaming, {shape}: ours / grpc-go, messages per second",
            2,
            False,
            against("streams", shape, "rate", ["grpc-go"]),
            "tools/stream.c (grpc-go's own client would be the limit), 32 bytes each way",
        )
        for shape in ("1x1", "10x10")
    ),
    Bar(
        "tadamun-load: calls a second offered from one core",
        200_000,
        False,
        worst("load-rate", "rate", "offered"),
        "open loop; the C floor answers it, so that the server is not the limit",
    ),
    Bar(
        "tadamun-load: p50 and p99 from h2load's, %",
        5,
        True,
        worst("load-percentiles", "percentiles", "distance"),
        "one caller in a closed loop on our server, the same load by both; medians of the rounds",
    ),
    Bar(
        "calls lost over 20 replacements",
        0,
        True,
        lambda results: _lost(results),
        "1,000,000 calls of a grpc-go client that reconnects; SIGTERM drains",
    ),
    *_service_bars(),
]


def _lost(results):
    found = results.table("restarts", "restarts")
    if not found or OURS not in found.rows:
        return None
    run = found.rows[OURS][0]
    # A run that replaced or called less than it owes proves nothing.
    if run["replaced"] < 20 or run["ok"] + run["failed"] < 1_000_000:
        return None
    return run["failed"]


def listing():
    """The table of bars for bench/README.md."""
    lines = ["| bar | limit | how it is measured |", "|---|--:|---|"]
    lines += [f"| {bar.name} | {bar.limit_text()} | {bar.how} |" for bar in BARS]
    return "\n".join(lines)
