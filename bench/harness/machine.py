"""What the figures depend on: this machine, and what else ran on it meanwhile."""

import contextlib
import os
import platform
import re
import statistics
import time

TICKS = os.sysconf("SC_CLK_TCK")


def facts():
    """CPU model, cores, memory and kernel."""
    model = "unknown"
    with open("/proc/cpuinfo") as f:
        if found := re.search(r"model name\s*:\s*(.*)", f.read()):
            model = found[1]
    with open("/proc/meminfo") as f:
        kilobytes = int(re.search(r"MemTotal:\s+(\d+)", f.read())[1])
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "memory_gib": round(kilobytes / 2**20, 1),
        "kernel": f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def tree(pid):
    """The process and its descendants."""
    found, todo = [], [pid]
    while todo:
        process = todo.pop()
        found.append(process)
        try:
            for thread in os.listdir(f"/proc/{process}/task"):
                with open(f"/proc/{process}/task/{thread}/children") as f:
                    todo += [int(child) for child in f.read().split()]
        except OSError:
            pass
    return found


def cpu_seconds(pid):
    """User and system time of the whole tree, from the CPU clocks (nanoseconds, not ticks)."""
    total = 0.0
    for process in tree(pid):
        try:
            # The clock of another process: clock_getcpuclockid(3) computes the same number.
            total += time.clock_gettime((~process << 3) | 2)
        except OSError:
            pass
    return total


def pss_kib(pid):
    """Proportional share of memory of the whole tree."""
    total = 0
    for process in tree(pid):
        with open(f"/proc/{process}/smaps_rollup") as f:
            total += int(re.search(r"Pss:\s+(\d+)", f.read())[1])
    return total


def _busy():
    with open("/proc/stat") as f:
        user, nice, system, _, _, irq, softirq, steal, *_ = map(int, f.readline().split()[1:])
    return (user + nice + system + irq + softirq) / TICKS, steal / TICKS


def _threads(pid):
    for process in tree(pid):
        try:
            for thread in os.listdir(f"/proc/{process}/task"):
                yield f"/proc/{process}/task/{thread}", int(thread)
        except FileNotFoundError:
            pass


def waited(pid):
    """Seconds for which a server's threads could have run and others had their core."""
    total = 0
    for folder, _ in _threads(pid):
        try:
            with open(folder + "/schedstat") as f:
                total += int(f.read().split()[1])
        except (FileNotFoundError, ProcessLookupError):
            pass
    return total / 1e9


def _prefer(pid, nice):
    """A process's priority, and that of its session: the scheduler weighs sessions first."""
    try:
        with open(f"/proc/{pid}/autogroup", "w") as f:
            f.write(str(nice))
    except OSError:
        pass
    for _, thread in _threads(pid):
        try:
            os.setpriority(os.PRIO_PROCESS, thread, nice)
        except (PermissionError, ProcessLookupError):
            pass


@contextlib.contextmanager
def preferred(pids):
    """Puts these servers, and the clients started meanwhile, before whatever else wants their
    cores, where the user may: a daemon of the machine that wakes for 3 ms is in the tail of
    every server."""
    for pid in [os.getpid(), *pids]:
        _prefer(pid, -20)
    try:
        yield
    finally:
        _prefer(os.getpid(), 0)


class Noise:
    """CPU used by neither the servers, the clients nor this script while a measurement ran."""

    def __init__(self):
        self.others, self.stolen = [], []

    def watch(self, pids):
        """A context: everything inside it is one sample; nothing is kept before `keep`."""
        return Sample(pids)

    def keep(self, sample):
        """Counts a sample whose measurement is used."""
        self.others.append(sample.others)
        self.stolen.append(sample.stolen)

    def summary(self):
        """Percent of one core: median and worst."""
        if not self.others:
            return None
        return {
            "samples": len(self.others),
            "others_median": round(statistics.median(self.others), 1),
            "others_worst": round(max(self.others), 1),
            "stolen_median": round(statistics.median(self.stolen), 1),
            "stolen_worst": round(max(self.stolen), 1),
        }


class Sample:
    """One measurement's share of CPU that went elsewhere, in percent of a core."""

    def __init__(self, pids):
        self.pids = pids
        self.others = self.stolen = 0.0

    def _own(self):
        return sum(os.times()[:4]) + sum(cpu_seconds(pid) for pid in self.pids)

    def __enter__(self):
        self.began, self.busy, self.own = time.time(), _busy(), self._own()
        return self

    def __exit__(self, *_):
        busy, own, took = _busy(), self._own(), time.time() - self.began
        others = (busy[0] - self.busy[0]) - (own - self.own)
        self.others = max(0.0, others) / took * 100
        self.stolen = (busy[1] - self.busy[1]) / took * 100
