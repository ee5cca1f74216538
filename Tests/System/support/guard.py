"""What must hold beside any abuse: an honest client loses no call and stays fast, memory stays
bounded, the process lives, and nothing is left behind."""

import contextlib
import json
import subprocess
import threading
import time

from . import programs

MEBIBYTE = 1 << 20
P99_SECONDS = 0.100
FLOOD_BYTES = 32 * MEBIBYTE
STALLED_READER_BYTES = 192 * MEBIBYTE
DESCRIPTOR_SECONDS = 12
CALLS_AT_LEAST = 100
SAMPLE_SECONDS = 0.03


class GoodClient(programs.Program):
    """Drives good_client.py, which calls without a pause that matters."""

    def __init__(self, address):
        super().__init__(
            [*programs.python_command("good_client.py"), address], stdin=subprocess.PIPE)
        self.ready()

    def ask(self, line, answer):
        seen = len(self.lines)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

        def answered():
            return next((got for got in self.lines[seen:] if got.startswith(answer)), None)

        return programs.wait_until(answered, 15, f"{answer} from the good client")[len(answer):]

    def begin(self):
        self.ask("begin", "begun")

    def calls(self):
        return int(self.ask("calls", "calls"))

    def end(self):
        return json.loads(self.ask("end", "result"))


class Sampler:
    """Samples a process's memory in a thread and keeps the highest figure."""

    def __init__(self, server):
        self.server = server
        self.peak = self.base = server.memory()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while not self._stop.wait(SAMPLE_SECONDS):
            self.look()

    def look(self):
        with contextlib.suppress(OSError, AssertionError):
            self.peak = max(self.peak, self.server.memory())

    def stop(self):
        self._stop.set()
        self._thread.join()
        self.look()


class Guard:
    """Watches one server and the honest client beside the test's abuse."""

    def __init__(self, server, opened):
        self.server = server
        self.opened = opened
        self.good = GoodClient(server.address)

    @contextlib.contextmanager
    def watch(self, more_bytes=FLOOD_BYTES):
        """Fails when the abuse inside costs anybody else anything; its connections are closed at
        the end, and their descriptors must be gone soon."""
        self._settle()
        descriptors = self.server.descriptors()
        cpu = self.server.cpu_seconds()
        sampler = Sampler(self.server)
        self.good.begin()
        try:
            yield self
            programs.wait_until(
                lambda: self.good.calls() >= CALLS_AT_LEAST or not self.server.alive,
                30,
                f"{CALLS_AT_LEAST} calls of the good client",
            )
        finally:
            result = self.good.end()
            sampler.stop()
            if self.server.alive:
                result["cpu"] = round(self.server.cpu_seconds() - cpu, 3)
            result["more_mebibytes"] = round((sampler.peak - sampler.base) / MEBIBYTE, 1)
            print("beside:", result)
            for connection in self.opened:
                connection.close()
        assert self.server.alive, "the server ended: " + "\n".join(self.server.errors[-20:])
        assert result["failures"] == 0, f"the good client lost calls: {result}"
        assert result["p99"] < P99_SECONDS, f"the good client waited: {result}"
        grown = sampler.peak - sampler.base
        assert grown <= more_bytes, (
            f"memory grew by {grown / MEBIBYTE:.1f} MiB, allowed {more_bytes / MEBIBYTE:.0f}")
        self._descriptors_back(descriptors)

    def hold(self, calls):
        """Keeps the abuse up until the good client has made so many calls more."""
        wanted = self.good.calls() + calls
        programs.wait_until(
            lambda: self.good.calls() >= wanted or not self.server.alive,
            30,
            f"{calls} more calls of the good client",
        )

    def _settle(self):
        """Waits until earlier tests' connections are gone, so that their memory and descriptors
        are not counted here."""
        last, since = self.server.descriptors(), time.monotonic()
        while time.monotonic() - since < 0.15:
            now = self.server.descriptors()
            if now < last:
                since = time.monotonic()
            last = now
            time.sleep(0.03)

    def _descriptors_back(self, before):
        programs.wait_until(
            lambda: self.server.descriptors() <= before,
            DESCRIPTOR_SECONDS,
            f"descriptors back to {before} (now {self.server.descriptors()})",
        )

    def close(self):
        self.good.stop()
