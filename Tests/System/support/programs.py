"""Starts the programs under test and watches what they cost."""

import os
import pathlib
import queue
import signal
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
SUPPORT = pathlib.Path(__file__).resolve().parent
STARTUP_SECONDS = 20


def binary(name):
    """The path of a built program; TADAMUN_BIN names the folder."""
    folder = pathlib.Path(os.environ.get("TADAMUN_BIN", ROOT / ".build/debug"))
    if not folder.is_absolute():
        folder = ROOT / folder
    return folder / name


def wait_until(condition, seconds, what):
    """Waits for a condition and fails with `what` when it does not come."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"after {seconds} s still not: {what}"
        time.sleep(0.02)


class Program:
    """A running process that says `ready ADDRESS` on its standard output."""

    def __init__(self, command, **options):
        self.command = [str(each) for each in command]
        self.lines = []
        self.errors = []
        self._ready = queue.Queue()
        self.process = subprocess.Popen(
            self.command,
            stdin=options.pop("stdin", subprocess.DEVNULL),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )
        streams = ((self.process.stdout, self.lines), (self.process.stderr, self.errors))
        self._readers = [
            threading.Thread(target=self._read, args=each, daemon=True) for each in streams]
        for reader in self._readers:
            reader.start()

    def _read(self, stream, into):
        for line in stream:
            into.append(line.rstrip("\n"))
            if line.startswith("ready "):
                self._ready.put(line.split()[1])
        if into is self.lines:
            self._ready.put(None)

    def ready(self):
        """The address that the program listens on, as soon as it says so."""
        address = self._ready.get(timeout=STARTUP_SECONDS)
        assert address, f"{self.command} did not start:\n" + "\n".join(self.errors[-20:])
        return address

    @property
    def pid(self):
        return self.process.pid

    @property
    def alive(self):
        return self.process.poll() is None

    def memory(self):
        """Proportional set size in bytes."""
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) * 1024
        raise AssertionError("no Pss in smaps_rollup")

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def threads(self):
        return len(os.listdir(f"/proc/{self.pid}/task"))

    def cpu_seconds(self):
        """User and system time used so far."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def wait(self, seconds):
        """The exit code; fails when the process does not end in time."""
        code = self.process.wait(timeout=seconds)
        for reader in self._readers:
            reader.join(timeout=5)
        return code

    def stop(self):
        """Ends the process whatever its state; used when a fixture is torn down."""
        if self.alive:
            self.process.terminate()
            try:
                self.process.wait(timeout=3)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Server(Program):
    """A server under test and the address that it got."""

    def __init__(self, command, **options):
        super().__init__(command, **options)
        self.address = self.ready()


def python_command(script):
    """The command of a helper program of these tests, which runs as a process of its own."""
    return [sys.executable, str(SUPPORT / script)]
