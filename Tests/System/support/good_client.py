"""An honest grpcio client that calls all the time, in a process of its own so that no test's work
stops it. Reads `begin` and `end` lines; answers `end` with one JSON line of what it saw."""

import json
import sys
import threading
import time

import grpc

METHOD = "/bench.Echo/Echo"
REQUEST = b"\x0a\x64" + bytes(100)  # Msg { payload: 100 octets }, which come back
PAUSE_SECONDS = 0.004
DEADLINE_SECONDS = 10


class Observer:
    def __init__(self, address):
        options = [("grpc.max_reconnect_backoff_ms", 200), ("grpc.enable_retries", 0)]
        self.channel = grpc.insecure_channel(address, options)
        self.call = self.channel.unary_unary(METHOD)
        self.seconds = []
        self.failures = []
        self.observing = False
        self.lock = threading.Lock()

    def run(self):
        while True:
            began = time.perf_counter()
            failure = None
            try:
                answer = self.call(REQUEST, timeout=DEADLINE_SECONDS)
                if answer != REQUEST:
                    failure = f"{len(answer)} octets answered"
            except grpc.RpcError as error:
                failure = f"{error.code()}: {error.details()}"
            took = time.perf_counter() - began
            with self.lock:
                if self.observing:
                    self.seconds.append(took)
                    if failure:
                        self.failures.append(failure)
            time.sleep(PAUSE_SECONDS)

    def begin(self):
        with self.lock:
            self.seconds, self.failures, self.observing = [], [], True

    def end(self):
        with self.lock:
            self.observing = False
            seconds, failures = sorted(self.seconds), self.failures
        at = max(0, -(-99 * len(seconds) // 100) - 1)
        return {
            "calls": len(seconds),
            "failures": len(failures),
            "first_failures": failures[:3],
            "p50": seconds[len(seconds) // 2] if seconds else None,
            "p99": seconds[at] if seconds else None,
            "max": seconds[-1] if seconds else None,
        }


def main():
    observer = Observer(sys.argv[1])
    grpc.channel_ready_future(observer.channel).result(timeout=10)
    threading.Thread(target=observer.run, daemon=True).start()
    print("ready", sys.argv[1], flush=True)
    for line in sys.stdin:
        if line.strip() == "begin":
            observer.begin()
            print("begun", flush=True)
        elif line.strip() == "calls":
            with observer.lock:
                print("calls", len(observer.seconds), flush=True)
        elif line.strip() == "end":
            print("result", json.dumps(observer.end()), flush=True)


if __name__ == "__main__":
    main()
