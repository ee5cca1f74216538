"""Every command of docs/OPERATIONS.md, as it stands there and in its order, on a suite of its own."""

import os
import re
import subprocess

import pytest

from support import programs
from support.suite import free_base

TEXT = (programs.ROOT / "docs/OPERATIONS.md").read_text()
BLOCKS = re.findall(r"^```sh\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def shell(tmp_path_factory, against):
    """Runs a block in the root of the repository, with ports and a folder of its own."""
    if against != "ours":
        pytest.skip("our own programs")
    folder = tmp_path_factory.mktemp("suite")
    base = free_base()
    (folder / "port").write_text(str(base))
    environment = dict(
        os.environ, SUITE=str(folder), TADAMUN_BIN=str(programs.binary("").resolve()),
        PATH=f"{programs.binary('').resolve()}:{os.environ['PATH']}")

    def run(block):
        block = re.sub(r"127\.0\.0\.1:7(\d{3})", lambda at: f"127.0.0.1:{base + int(at[1])}", block)
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block], cwd=programs.ROOT, env=environment, text=True,
            capture_output=True, timeout=300)

    run.folder = folder
    yield run
    run("deploy/down $SUITE")


def test_the_first_command_says_where_the_suite_is():
    assert BLOCKS[0] == 'export SUITE=run PATH="$PWD/.build/release:$PATH"\n'
    assert len(BLOCKS) > 8


def test_every_command_does_what_it_says(shell):
    for block in BLOCKS[1:]:
        done = shell(block)
        assert done.returncode == 0, f"{block}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    # What they were to leave behind.
    for name in ("load.html", "load.json", "public.html", "claims.backup", "certificates/clinic-2.pem"):
        assert (shell.folder / name).exists(), name
    assert not list(shell.folder.glob("*.pid"))


def test_what_the_page_says_of_metrics_is_there(shell):
    done = shell("deploy/up $SUITE >/dev/null && tadamun-probe health --wait 30s "
                 "--suite $SUITE/suite.json >/dev/null; for port in 101 543; do python3 -c \"\n"
                 "import sys, urllib.request as ask\n"
                 "base = int(open('$SUITE/port').read())\n"
                 "address = f'http://127.0.0.1:{base + int(sys.argv[1])}/metrics'\n"
                 "print(ask.urlopen(address).read().decode())\" $port; done")
    assert done.returncode == 0, done.stderr
    for name in re.findall(r"`[^`]*?((?:grpc|store|edge|tls)_[a-z_]+)[^`]*`", TEXT):
        assert f"# TYPE {name} " in done.stdout, name
