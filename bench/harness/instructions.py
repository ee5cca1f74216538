"""User-space instructions of one call: callgrind counts them, the same every time.

The server runs twice, with a few calls and with more; the difference leaves start-up out. The
machine may be busy meanwhile: only instructions count, not time.
"""

import json
import os
import re
import subprocess
import time
from collections import Counter

from .clients import body
from .servers import BENCH, OUT, Running

FEW, MORE = 2000, 7000
THRESHOLDS = BENCH + "/instructions.json"
GROWTH = 1.02


class NotCounted(RuntimeError):
    """Callgrind printed no total, or a call failed."""


def _calls(port, streams, count, headers):
    command = ["h2load", "-c", "1", "-m", str(streams), "-n", str(count), "-d", body(128)]
    for header in ("content-type: application/grpc", "te: trailers", *headers):
        command += ["-H", header]
    url = f"http://127.0.0.1:{port}/bench.Echo/Echo"
    output = subprocess.run([*command, url], capture_output=True, text=True, timeout=120).stdout
    if f" {count} succeeded" not in output:
        raise NotCounted(f"not all of {count} calls were answered\n{output}")


def _total(server, streams, count, headers):
    prefix = "valgrind --tool=callgrind --callgrind-out-file=/dev/null"
    # Not pinned beside others' work: the scheduler may place it, instructions stay the same.
    one = Running(server, core=f"0-{os.cpu_count() - 1}", prefix=prefix)
    log = one.log
    try:
        one.wait_ready(90)
        _calls(one.port, streams, count, headers)
        one.signal(15)
        one.process.wait(30)
        with open(log, errors="replace") as f:
            found = re.search(r"Collected : (\d+)", f.read())
    finally:
        one.stop()
    if not found:
        raise NotCounted(f"callgrind printed no total for {server.name}")
    return int(found[1])


def count(server, streams, headers=()):
    """Instructions of one unary call with so many streams outstanding on one connection."""
    few = _total(server, streams, FEW, headers)
    more = _total(server, streams, MORE, headers)
    return (more - few) / (MORE - FEW)


def count_client(server, program, outstanding=1):
    """Instructions of one unary call in our client, with so many calls outstanding."""
    totals = []
    one = Running(server, core=f"0-{os.cpu_count() - 1}")
    try:
        one.wait_ready(90)
        for calls in (FEW, MORE):
            command = [
                "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                program, f"127.0.0.1:{one.port}", str(calls), str(outstanding),
            ]
            ran = subprocess.run(command, capture_output=True, text=True, timeout=300)
            found = re.search(r"Collected : (\d+)", ran.stderr)
            if ran.returncode != 0 or not found:
                raise NotCounted(f"{program}: {ran.stderr}")
            totals.append(int(found[1]))
    finally:
        one.stop()
    return (totals[1] - totals[0]) / (MORE - FEW)


def check(server):
    """Compares with the committed thresholds; what to print, and whether it is in order."""
    with open(THRESHOLDS) as f:
        thresholds = json.load(f)["instructions per call"]
    lines, fine = [], True
    for name, streams in (("1 stream", 1), ("32 streams", 32)):
        counted, threshold = count(server, streams), thresholds[name]
        lines.append(f"{name}: {counted:,.0f} instructions per call, threshold {threshold:,}")
        if counted > threshold * GROWTH:
            fine = False
            lines.append(f"  grew by {(counted / threshold - 1) * 100:.1f} %: more than 2 %")
        elif counted < threshold / GROWTH:
            lines.append("  shrank: run bench/instructions --accept and commit the new threshold")
    return "\n".join(lines), fine


def accept(server):
    """Writes the counts of today as the thresholds."""
    found = {"1 stream": round(count(server, 1)), "32 streams": round(count(server, 32))}
    with open(THRESHOLDS, "w") as f:
        json.dump({"instructions per call": found}, f, indent=2)
        f.write("\n")
    return json.dumps(found)


def profile(server, path, streams=1, headers=()):
    """Writes where the instructions of 5,000 calls go, by function: exclusive, then inclusive."""
    raw = OUT + "/callgrind.out"
    prefix = (
        "valgrind --tool=callgrind --instr-atstart=no --dump-instr=no "
        f"--callgrind-out-file={raw}"
    )
    one = Running(server, core=f"0-{os.cpu_count() - 1}", prefix=prefix)
    try:
        one.wait_ready(90)
        _calls(one.port, streams, FEW, headers)
        subprocess.run(
            ["callgrind_control", "-i", "on", str(one.pid)], check=True, capture_output=True
        )
        time.sleep(1)  # the tool answers before the program has switched
        _calls(one.port, streams, 5000, headers)
        one.signal(15)
        one.process.wait(60)
    finally:
        one.stop()
    text = _owners(raw, 5000) + "\n\n"
    for title, option in (("exclusive", "no"), ("inclusive", "yes")):
        found = subprocess.run(
            ["callgrind_annotate", f"--inclusive={option}", "--threshold=99.5", raw],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        text += f"== {server.name}: {title}; divide by 5,000 for one call ==\n"
        text += _demangled("\n".join(found.splitlines()[:110])) + "\n\n"
    with open(path, "w") as f:
        f.write(text)


# Whose code an instruction is, by what callgrind prints of it; the first that matches.
OWNERS = [
    ("libnghttp2", r"\[\S*libnghttp2"),
    ("libssl, libcrypto", r"\[\S*(?:libssl|libcrypto)"),
    ("malloc and free", r"/malloc/"),
    ("libc", r"\[\S*(?:libc\.so|ld-linux)"),
    ("ours: {}", r"Sources/(?:Shared/)?(\w+)/"),
    ("ours: compiler-generated", r"<compiler-generated>"),
    ("Swift: retain and release", r"^[^\[]*(?:retain|release|RefCount|unowned|arrayDestroy)"),
    ("Swift: exclusivity", r"^[^\[]*Access"),
    ("Swift: concurrency", r"^[^\[]*(?:[Tt]ask|Executor|[Jj]ob|Continuation|StatusRecord)"),
    ("Swift: other", r"^[^\[]*swift"),
    ("other", r""),
]


def _owners(raw, calls):
    """Instructions of a call by whose code they are, as a list."""
    printed = subprocess.run(
        ["callgrind_annotate", "--threshold=100", raw], capture_output=True, text=True, check=True
    ).stdout
    totals = Counter()
    for line in printed.splitlines():
        if not (counted := re.match(r"\s*([\d,]+) \([ \d.]+%\)\s+(\S*:.*)$", line)):
            continue
        for owner, pattern in OWNERS:
            if found := re.search(pattern, counted[2]):
                totals[owner.format(*found.groups())] += int(counted[1].replace(",", ""))
                break
    lines = ["instructions of a call, by whose code they are:"]
    lines += [f"{n / calls:9,.0f}  {owner}" for owner, n in totals.most_common() if n > calls]
    return "\n".join(lines)


def _demangled(text):
    try:
        return subprocess.run(
            ["swift", "demangle", "--compact"], input=text, capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return text
