"""Honest grpcio clients that call without a pause, in a process of their own: unary calls, answers
that come slowly, and conversations. Reads `stop`; answers with one JSON line of what they saw.

Calls wait for a connection, as a client that may reconnect does; a call that has begun and fails
is a lost call."""

import argparse
import json
import pathlib
import queue
import sys
import threading
import time

import grpc

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support import schema  # noqa: E402

DEADLINE_SECONDS = 20


def payload(size):
    return schema.Payload(body=bytes(size))


def unary(stub):
    answer = stub.UnaryCall(
        schema.SimpleRequest(response_size=200, payload=payload(100)),
        timeout=DEADLINE_SECONDS, wait_for_ready=True)
    assert len(answer.payload.body) == 200


def slow_answers(stub):
    outputs = [schema.ResponseParameters(size=50, interval_us=10_000) for _ in range(10)]
    answers = stub.StreamingOutputCall(
        schema.StreamingOutputCallRequest(response_parameters=outputs),
        timeout=DEADLINE_SECONDS, wait_for_ready=True)
    assert len(list(answers)) == 10


def conversation(stub):
    asked = queue.Queue()
    answers = stub.FullDuplexCall(
        iter(asked.get, None), timeout=DEADLINE_SECONDS, wait_for_ready=True)
    try:
        for _ in range(5):
            asked.put(schema.StreamingOutputCallRequest(
                response_parameters=[schema.ResponseParameters(size=30)]))
            assert len(next(answers).payload.body) == 30
            time.sleep(0.005)
    finally:
        asked.put(None)
    assert list(answers) == []


KINDS = (unary, unary, unary, slow_answers, conversation)


class Load:
    def __init__(self, options):
        settings = [
            ("grpc.max_reconnect_backoff_ms", 200),
            ("grpc.initial_reconnect_backoff_ms", 20),
            ("grpc.min_reconnect_backoff_ms", 100),
            ("grpc.use_local_subchannel_pool", 1),
        ]
        self.calls = 0
        self.failures = []
        self.stopping = threading.Event()
        self.lock = threading.Lock()
        self.threads = []
        for _ in range(options.channels):
            channel = self.channel(options, settings)
            for kind in KINDS:
                self.threads.append(threading.Thread(
                    target=self.run, args=(kind, schema.Stub(channel)), daemon=True))

    @staticmethod
    def channel(options, settings):
        if not options.ca:
            return grpc.insecure_channel(options.server, settings)
        identity = (options.key.read_bytes(), options.certificate.read_bytes())
        credentials = grpc.ssl_channel_credentials(options.ca.read_bytes(), *identity)
        settings = [*settings, ("grpc.ssl_target_name_override", options.server_name)]
        return grpc.secure_channel(options.server, credentials, settings)

    def run(self, kind, stub):
        while not self.stopping.is_set():
            try:
                kind(stub)
                failure = None
            except grpc.RpcError as error:
                failure = f"{kind.__name__}: {error.code()}: {error.details()}"
            except (AssertionError, StopIteration) as error:
                failure = f"{kind.__name__}: {error!r}"
            with self.lock:
                self.calls += 1
                if failure:
                    self.failures.append(failure)

    def report(self):
        with self.lock:
            return json.dumps({
                "calls": self.calls,
                "failures": len(self.failures),
                "first_failures": self.failures[:5],
            })


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--channels", type=int, default=3)
    parser.add_argument("--ca", type=pathlib.Path)
    parser.add_argument("--certificate", type=pathlib.Path)
    parser.add_argument("--key", type=pathlib.Path)
    parser.add_argument("--server-name")
    options = parser.parse_args()
    load = Load(options)
    for thread in load.threads:
        thread.start()
    while load.calls < 20:
        time.sleep(0.01)
    print("ready", options.server, flush=True)
    for line in sys.stdin:
        if line.strip() == "stop":
            load.stopping.set()
            for thread in load.threads:
                thread.join()
        print("report", load.report(), flush=True)


if __name__ == "__main__":
    main()
