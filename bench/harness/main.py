"""The command line of bench/run."""

import argparse
import datetime
import os
import signal
import subprocess
import sys

from . import bars, edge, machine, parts
from .parts import Setting
from .results import Results, bars_markdown
from .servers import BENCH, OURS, OUT, catalogue

PARTS = {**parts.PARTS, **edge.PARTS}

ROOT = os.path.dirname(BENCH)


def arguments():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Measures our server beside the peers.")
    parser.add_argument(
        "--parts",
        default=os.environ.get("PARTS", ""),
        help="comma-separated, all when not given: " + ", ".join(PARTS),
    )
    parser.add_argument("--servers", default="", help="comma-separated names, all when not given")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2, help="of one measurement")
    parser.add_argument("--seed", type=int, default=20260101, help="of the open-loop arrivals")
    parser.add_argument(
        "--name", default=os.environ.get("NAME", "all"), help="results/DATE-NAME; parts join it"
    )
    parser.add_argument("--server", default=ROOT + "/.build/release/interop-server")
    parser.add_argument("--stand-in", help="a peer to judge in place of ours, to try the harness")
    parser.add_argument("--results", default=BENCH + "/results", help="the folder")
    parser.add_argument("--list-bars", action="store_true")
    chosen = parser.parse_args()
    unknown = [p for p in chosen.parts.split(",") if p and p not in PARTS]
    if unknown:
        parser.error(f"no part is called {', '.join(unknown)}")
    return chosen


def usable(chosen):
    """The servers that are there, and a line for each that is not."""
    servers = catalogue(chosen.server, chosen.stand_in)
    if not chosen.stand_in and not os.path.exists(chosen.server):
        print(f"note: {chosen.server} is not built: only peers are measured")
        del servers[OURS]
    if not os.path.exists(OUT + "/grpc-swift/.build/release/EchoServer"):
        print("note: grpc-swift-2 is not built (bench/build grpc-swift), left out")
        del servers["grpc-swift-2"]
    wanted = [name for name in chosen.servers.split(",") if name]
    return {n: s for n, s in servers.items() if not wanted or n in wanted}


def commit():
    """The commit measured, and whether the tree differs from it."""
    described = subprocess.run(
        ["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True
    )
    return described.stdout.strip() or "unknown"


def main():
    """Measures, prints, writes; fails when a bar that was measured is missed."""
    # Ended from outside, the servers must end too: SystemExit unwinds through what stops them.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    chosen = arguments()
    if chosen.list_bars:
        print(bars.listing())
        return 0
    servers = usable(chosen)
    now = datetime.datetime.now().astimezone()
    os.makedirs(chosen.results, exist_ok=True)
    results = Results(f"{chosen.results}/{now:%Y-%m-%d}-{chosen.name}.json")
    results.header = {
        "date": f"{now:%Y-%m-%d}",
        "name": chosen.name + (f" ({chosen.stand_in} stands in)" if chosen.stand_in else ""),
        "commit": commit(),
        "machine": machine.facts(),
    }
    print(f"seed {chosen.seed}; {results.header['machine']}", flush=True)
    for part in [p for p in chosen.parts.split(",") if p] or PARTS:
        setting = Setting(servers, chosen.rounds, chosen.seconds, chosen.seed)
        print(f"\n## {part}: {PARTS[part].__doc__}", flush=True)
        tables = PARTS[part](setting)
        noise = setting.noise.summary()
        for table in tables.values():
            print("\n" + table.markdown(), flush=True)
        if noise:
            print(f"noise, % of a core: {noise}", flush=True)
        when = f"{datetime.datetime.now().astimezone():%Y-%m-%d %H:%M}"
        results.put(part, tables, noise, setting.notes, when)
        results.write(bars.BARS, list(PARTS))
    verdicts = [bar.verdict(results) for bar in bars.BARS]
    print("\n" + bars_markdown([v for v in verdicts if v["met"] is not None]))
    print(f"\nwritten: {os.path.relpath(results.path)} and .md")
    return 1 if any(v["met"] is False for v in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
