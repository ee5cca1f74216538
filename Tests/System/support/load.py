"""Drives load_client.py: `with Load(address) as load: disturb; load.more(200)`."""

import json
import subprocess

from . import programs


class Load(programs.Program):
    """Honest clients that call all the time; `end` says whether they lost a call."""

    def __init__(self, address, *flags):
        command = [*programs.python_command("load_client.py"), "--server", address, *flags]
        super().__init__(command, stdin=subprocess.PIPE)
        self.ready()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def _ask(self, line):
        seen = len(self.lines)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

        def reported():
            return next((got for got in self.lines[seen:] if got.startswith("report ")), None)

        return json.loads(programs.wait_until(reported, 40, "a report of the load")[7:])

    def more(self, calls):
        """Waits until so many calls more are done."""
        wanted = self._ask("calls")["calls"] + calls
        programs.wait_until(
            lambda: self._ask("calls")["calls"] >= wanted, 40, f"{calls} calls more under load")

    def end(self):
        """Stops calling and fails when a call was lost."""
        report = self._ask("stop")
        print("load:", report)
        assert report["failures"] == 0, report
        return report
