"""A backend by grpcio that writes the body of each request into a file before it answers, so that
what was executed is known whatever becomes of the process: `counting_server.py ADDRESS FILE`."""

import concurrent.futures
import os
import pathlib
import signal
import sys
import threading
import time

import grpc

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from support import schema  # noqa: E402


def main():
    address, path = sys.argv[1:]
    log = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    slow = pathlib.Path(f"{path}.slow")

    class Servicer:
        def UnaryCall(self, request, context):
            os.write(log, request.payload.body + b"\n")
            if slow.exists():
                time.sleep(0.3)
            return schema.SimpleResponse(payload=request.payload)

    server = grpc.server(concurrent.futures.ThreadPoolExecutor(32))
    server.add_generic_rpc_handlers([schema.handlers(Servicer())])
    port = server.add_insecure_port(address)
    assert port, f"{address} is taken"
    server.start()
    print(f"ready 127.0.0.1:{port}", flush=True)
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    stop.wait()
    server.stop(5).wait()


main()
