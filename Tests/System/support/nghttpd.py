"""nghttpd behind interop-server's flags: the conformance suite is tried on it."""

import argparse
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser()
parser.add_argument("--listen", required=True)
options = parser.parse_args()
host, port = options.listen.rsplit(":", 1)
if port == "0":
    with socket.socket() as probe:
        probe.bind((host, 0))
        port = str(probe.getsockname()[1])
root = pathlib.Path(tempfile.mkdtemp())
folder = root / "grpc.testing.TestService"
folder.mkdir()
for method in ("EmptyCall", "UnaryCall", "StreamingOutputCall"):
    (folder / method).write_bytes(bytes(5))
process = subprocess.Popen(
    ["nghttpd", "--no-tls", "-a", host, "-d", str(root), port], stdout=subprocess.DEVNULL)
while True:
    try:
        socket.create_connection((host, int(port)), timeout=1).close()
        break
    except OSError:
        time.sleep(0.02)
print("ready", f"{host}:{port}", flush=True)
signal.signal(signal.SIGTERM, lambda *_: process.terminate())
sys.exit(process.wait())
