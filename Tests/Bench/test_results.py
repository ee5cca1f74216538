"""The harness's own arithmetic: medians, ratios, bars and what they say when something is missing."""

import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"
sys.path.insert(0, str(BENCH))

from harness import bars, machine, services  # noqa: E402
from harness.results import Column, Results, Table, bars_markdown  # noqa: E402

CPU = Column("cpu", "CPU", "{:.2f}", -1)


def calls(**rows):
    names = {"ours": "tadamun", "floor": "c-floor", "go": "grpc-go", "cpp": "grpc-c++ async"}
    runs = {names[name]: [{"cpu": x} for x in values] for name, values in rows.items()}
    return Table("calls", [CPU], runs)


def bar(prefix):
    return next(b for b in bars.BARS if b.name.startswith(prefix))


@pytest.fixture
def results(tmp_path):
    return Results(str(tmp_path / "day-all.json"))


def put(results, part, table, key="calls"):
    results.put(part, {key: table}, None, [], "now")


@pytest.mark.parametrize(
    "ours, floor, met", [([1.44], [1.0], True), ([1.46], [1.0], False), ([9, 1.2, 1.2], [1], True)]
)
def test_cpu_is_judged_by_medians_against_the_floor(results, ours, floor, met):
    put(results, "calls-10x10", calls(ours=ours, floor=floor))
    assert bar("CPU per call, plaintext 10 x 10: ours").verdict(results)["met"] is met


def test_peers_are_judged_as_peer_over_ours(results):
    put(results, "calls-10x10", calls(ours=[2.0], go=[7.0], cpp=[9.0]))
    verdict = bar("CPU per call, plaintext 10 x 10: grpc-go").verdict(results)
    assert (verdict["figure"], verdict["met"]) == (3.5, True)
    verdict = bar("CPU per call, plaintext 10 x 10: the better gRPC C++").verdict(results)
    assert (verdict["figure"], verdict["met"]) == (4.5, False)


@pytest.mark.parametrize("table", [None, calls(floor=[1.0]), calls(ours=[1.0])])
def test_what_was_not_measured_is_neither_met_nor_missed(results, table):
    if table:
        put(results, "calls-10x10", table)
    verdict = bar("CPU per call, plaintext 10 x 10: ours").verdict(results)
    assert verdict["met"] is None
    assert "not measured" in bars_markdown([verdict])


@pytest.mark.parametrize(
    "run, figure",
    [
        ({"ok": 1_000_000, "failed": 0, "replaced": 20}, 0),
        ({"ok": 999_999, "failed": 1, "replaced": 20}, 1),
        ({"ok": 1_000_000, "failed": 0, "replaced": 19}, None),
        ({"ok": 900_000, "failed": 0, "replaced": 20}, None),
    ],
)
def test_lost_calls_count_only_in_a_run_that_did_all_it_owes(results, run, figure):
    put(results, "restarts", Table("", [], {"tadamun": [run]}), "restarts")
    assert bar("calls lost").verdict(results)["figure"] == figure


def test_parts_measured_later_join_the_file_and_replace_their_older_selves(tmp_path):
    path = str(tmp_path / "day-all.json")
    for part, cpu in (("calls-10x10", 5.0), ("tls", 3.0), ("calls-10x10", 1.0)):
        results = Results(path)
        results.header = {
            "date": "day",
            "name": "all",
            "commit": "c",
            "machine": machine.facts(),
        }
        put(results, part, calls(ours=[cpu], floor=[1.0]))
        results.write(bars.BARS, ["calls-10x10", "tls"])
    stored = Results(path)
    assert stored.table("tls", "calls").median("tadamun", "cpu") == 3.0
    assert stored.table("calls-10x10", "calls").median("tadamun", "cpu") == 1.0
    text = (tmp_path / "day-all.md").read_text()
    assert text.index("## calls-10x10") < text.index("## tls")


def test_the_page_lists_the_bars_as_they_are():
    assert bars.listing() in (BENCH / "README.md").read_text()


STORE_BENCH = """64 in flight (medians of 3; µs of CPU a write: client, server, writer)
  in process, one commit each      6405 /s            p50   9.268 ms  p99  16.020 ms  CPU   1.0   0.0   90.5
  through RPC, one commit each     6235 /s            p50   9.128 ms  p99  20.331 ms  CPU   5.0   9.0   91.0
  through RPC, gathered           75001 /s   12.03 x  p50   1.261 ms  p99   3.787 ms  CPU   4.5   6.0    7.5
"""


def test_store_bench_is_read_line_by_line(results):
    table = services.writes_table(STORE_BENCH)
    assert list(table.rows) == [
        "in process, one commit each, 64", "through RPC, one commit each, 64",
        "through RPC, gathered, 64"]
    assert table.rows["through RPC, gathered, 64"] == [{
        "rate": 75001, "ratio": 12.03, "p50": 1.261, "p99": 3.787, "client": 4.5, "server": 6.0,
        "writer": 7.5, "core": pytest.approx(74074, abs=1)}]
    put(results, "writes", table, "writes")
    assert bar("durable writes, 64 in flight").verdict(results)["met"] is True
    assert bar("durable writes, 250 in flight").verdict(results)["met"] is None


def test_figures_that_a_program_did_not_print_are_left_out():
    found = services.numbers("steps: 1200 /s", ("steps", r"steps: (\d+) /s"), ("codes", r"codes: (\d+)"))
    assert found == {"steps": 1200}
