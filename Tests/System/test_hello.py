"""README's hello server, as a user would try it: run it, call it with grpcio."""

import grpc
import pytest

from support import programs, schema

DEADLINE = 20


@pytest.fixture(scope="module")
def hello(against):
    if against != "ours":
        pytest.skip("a program of ours")
    # The address stands in the program, as it does in README.
    server = programs.Server([programs.binary("hello-server")])
    assert server.address == "127.0.0.1:50051"
    yield server
    server.stop()


@pytest.mark.parametrize("name", ["x", "", "تضامن", "é" * 10_000])
def test_it_greets(hello, name):
    files = schema.pool("hello/v1/hello.proto")
    request = schema.message("hello.v1.HelloRequest", files)
    reply = schema.message("hello.v1.HelloReply", files)
    with grpc.insecure_channel(hello.address) as channel:
        greet = channel.unary_unary(
            "/hello.v1.Greeter/SayHello", request.SerializeToString, reply.FromString)
        answer = greet(request(name=name), timeout=DEADLINE)
    assert answer == reply(message=f"Hello, {name}!")


def test_what_it_lacks_is_unimplemented(hello):
    with grpc.insecure_channel(hello.address) as channel:
        call = channel.unary_unary("/hello.v1.Greeter/SayGoodbye")
        with pytest.raises(grpc.RpcError) as failure:
            call(b"", timeout=DEADLINE)
    assert failure.value.code() == grpc.StatusCode.UNIMPLEMENTED
