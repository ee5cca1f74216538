"""grpcio's client behind interop-client's flags, for the negative cases and those of compression:
the misbehaving peer itself is tried with it."""

import argparse
import pathlib
import sys
import time

import grpc

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support import schema  # noqa: E402

REQUEST = dict(response_size=314159)


def large(stub, **fields):
    request = schema.SimpleRequest(
        response_size=314159, payload=schema.Payload(body=bytes(271828)), **fields)
    answer = stub.UnaryCall.future(request, timeout=20)
    return answer


def sound(call):
    assert len(call.result().payload.body) == 314159


def fails(call):
    assert isinstance(call.exception(), grpc.RpcError), "the call succeeded"


def run(case, stub):
    if case == "goaway":
        sound(large(stub))
        time.sleep(0.3)
        sound(large(stub))
    elif case.startswith("rst_"):
        fails(large(stub))
    elif case == "max_streams":
        sound(large(stub))
        for call in [large(stub) for _ in range(10)]:
            sound(call)
    else:
        sound(large(stub))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--case", required=True)
    options = parser.parse_args()
    with grpc.insecure_channel(options.server) as channel:
        run(options.case, schema.Stub(channel))
    print("ok", options.case)


if __name__ == "__main__":
    main()
