"""What README shows, run as it stands there."""

import re
import subprocess
import sys

import pytest

from support.journey import RunningSuite
from support.programs import ROOT


@pytest.fixture
def suite(tmp_path):
    suite = RunningSuite(tmp_path)
    yield suite
    suite.stop()


def test_the_call_from_python_answers(suite):
    done = suite.probe("--step", "prepare")
    assert done.returncode == 0, done.stdout + done.stderr
    readme = (ROOT / "README.md").read_text()
    stubs = re.search(r"^python (-m grpc_tools.protoc .*)$", readme, re.MULTILINE).group(1)
    program = re.search(r"```python\n(.*?)```", readme, re.DOTALL).group(1)
    assert len(program.splitlines()) <= 10
    # A folder and ports of its own, in the place of those of `make up`.
    stubs = stubs.replace("=run", f"={suite.folder}").split()
    subprocess.run([sys.executable, *stubs], cwd=ROOT, check=True)
    program = program.replace('"run', f'"{suite.folder}').replace(
        "localhost:7443", f"localhost:{suite.settings['edge']['public'].split(':')[1]}")
    answered = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, text=True, capture_output=True, timeout=60)
    assert answered.returncode == 0, answered.stderr
    assert "reference_centimes" in answered.stdout
