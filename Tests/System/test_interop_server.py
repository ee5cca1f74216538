"""The 18 standard interop cases: grpcio's client on our server, over each kind of transport.

grpcio shows no message's compressed flag and cannot choose it per request message of a stream, so
those parts of the compression cases are played with the h2 library.
"""

import queue
import threading

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from support import h2_client, schema, wire

REQUEST_OCTETS, ANSWER_OCTETS = 271828, 314159
REQUEST_SIZES = (27182, 8, 1828, 45904)
ANSWER_SIZES = (31415, 9, 2653, 58979)
SPECIAL_MESSAGE = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
DEADLINE = 20


def payload(size):
    return schema.Payload(body=bytes(size))


def flag(value):
    return schema.BoolValue(value=value)


def large(**fields):
    return schema.SimpleRequest(
        response_size=ANSWER_OCTETS, payload=payload(REQUEST_OCTETS), **fields)


def outputs(sizes):
    return [schema.ResponseParameters(size=size) for size in sizes]


def code_of(call, *arguments, **options):
    with pytest.raises(grpc.RpcError) as failure:
        call(*arguments, timeout=DEADLINE, **options)
    return failure.value.code(), failure.value.details()


def test_empty_unary(stub):
    assert stub.EmptyCall(schema.Empty(), timeout=DEADLINE) == schema.Empty()


def test_large_unary(stub):
    answer = stub.UnaryCall(large(), timeout=DEADLINE)
    assert answer.payload.body == bytes(ANSWER_OCTETS)


def test_client_compressed_unary(stub, against):
    if against == "grpcio":
        pytest.skip("grpcio's server cannot see a message's compressed flag")
    probe = large(expect_compressed=flag(True))
    assert code_of(stub.UnaryCall, probe)[0] == grpc.StatusCode.INVALID_ARGUMENT
    compressed = stub.UnaryCall(probe, timeout=DEADLINE, compression=grpc.Compression.Gzip)
    plain = stub.UnaryCall(large(expect_compressed=flag(False)), timeout=DEADLINE)
    assert len(compressed.payload.body) == len(plain.payload.body) == ANSWER_OCTETS


@pytest.mark.parametrize("asked", [True, False])
def test_server_compressed_unary(stub, target, asked):
    request = large(response_compressed=flag(asked))
    assert len(stub.UnaryCall(request, timeout=DEADLINE).payload.body) == ANSWER_OCTETS
    answer = h2_client.call(
        target.socket(), wire.UNARY_CALL, [(request.SerializeToString(), False)])
    assert answer.grpc_status == 0, answer
    [(compressed, body)] = answer.messages()
    assert compressed == int(asked)
    body = schema.SimpleResponse.FromString(h2_client.decompressed(compressed, body))
    assert len(body.payload.body) == ANSWER_OCTETS


def test_client_streaming(stub):
    requests = (
        schema.StreamingInputCallRequest(payload=payload(size)) for size in REQUEST_SIZES)
    answer = stub.StreamingInputCall(requests, timeout=DEADLINE)
    assert answer.aggregated_payload_size == 74922


def test_client_compressed_streaming(target, against):
    if against == "grpcio":
        pytest.skip("grpcio's server cannot see a message's compressed flag")

    def request(size, expected):
        message = schema.StreamingInputCallRequest(
            payload=payload(size), expect_compressed=flag(expected))
        return message.SerializeToString()

    probe = h2_client.call(target.socket(), wire.STREAM_IN, [(request(27182, True), False)])
    assert probe.grpc_status == grpc.StatusCode.INVALID_ARGUMENT.value[0]
    answer = h2_client.call(
        target.socket(),
        wire.STREAM_IN,
        [(request(27182, True), True), (request(45904, False), False)],
    )
    assert answer.grpc_status == 0, answer
    [(compressed, body)] = answer.messages()
    total = schema.StreamingInputCallResponse.FromString(
        h2_client.decompressed(compressed, body))
    assert total.aggregated_payload_size == 73086


def test_server_streaming(stub):
    request = schema.StreamingOutputCallRequest(response_parameters=outputs(ANSWER_SIZES))
    answers = list(stub.StreamingOutputCall(request, timeout=DEADLINE))
    assert [len(answer.payload.body) for answer in answers] == list(ANSWER_SIZES)


def test_server_compressed_streaming(stub, target):
    sizes = (31415, 92653)
    request = schema.StreamingOutputCallRequest(
        response_parameters=[
            schema.ResponseParameters(size=sizes[0], compressed=flag(True)),
            schema.ResponseParameters(size=sizes[1], compressed=flag(False)),
        ]
    )
    answers = list(stub.StreamingOutputCall(request, timeout=DEADLINE))
    assert [len(answer.payload.body) for answer in answers] == list(sizes)
    answer = h2_client.call(
        target.socket(), wire.STREAM_OUT, [(request.SerializeToString(), False)])
    assert [compressed for compressed, _ in answer.messages()] == [1, 0]


def test_ping_pong(stub):
    asked, sizes = queue.Queue(), []
    answers = stub.FullDuplexCall(iter(asked.get, None), timeout=DEADLINE)
    for size, answer in zip(REQUEST_SIZES, ANSWER_SIZES):
        asked.put(schema.StreamingOutputCallRequest(
            response_parameters=outputs([answer]), payload=payload(size)))
        sizes.append(len(next(answers).payload.body))
    asked.put(None)
    assert sizes == list(ANSWER_SIZES)
    assert list(answers) == []
    assert answers.code() == grpc.StatusCode.OK


def test_empty_stream(stub):
    call = stub.FullDuplexCall(iter(()), timeout=DEADLINE)
    assert list(call) == []
    assert call.code() == grpc.StatusCode.OK


@pytest.mark.parametrize("kind", ["unary", "duplex"])
def test_custom_metadata(stub, kind):
    initial = ("x-grpc-test-echo-initial", "test_initial_metadata_value")
    trailing = ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab")
    if kind == "unary":
        _, call = stub.UnaryCall.with_call(
            large(), timeout=DEADLINE, metadata=(initial, trailing))
    else:
        request = schema.StreamingOutputCallRequest(
            response_parameters=outputs([ANSWER_OCTETS]), payload=payload(REQUEST_OCTETS))
        call = stub.FullDuplexCall(
            iter([request]), timeout=DEADLINE, metadata=(initial, trailing))
        assert len(list(call)) == 1
    assert initial in [tuple(pair) for pair in call.initial_metadata()]
    assert trailing in [tuple(pair) for pair in call.trailing_metadata()]


@pytest.mark.parametrize("kind", ["unary", "duplex"])
@pytest.mark.parametrize(
    "code, message",
    [(grpc.StatusCode.UNKNOWN, "test status message"), (grpc.StatusCode.UNKNOWN, SPECIAL_MESSAGE)],
    ids=["status_code_and_message", "special_status_message"],
)
def test_status(stub, kind, code, message):
    status = schema.EchoStatus(code=code.value[0], message=message)
    if kind == "unary":
        request = schema.SimpleRequest(response_status=status)
        assert code_of(stub.UnaryCall, request) == (code, message)
        return
    request = schema.StreamingOutputCallRequest(response_status=status)
    call = stub.FullDuplexCall(iter([request]), timeout=DEADLINE)
    with pytest.raises(grpc.RpcError):
        list(call)
    assert (call.code(), call.details()) == (code, message)


@pytest.mark.parametrize(
    "path",
    ["/grpc.testing.TestService/UnimplementedCall",
     "/grpc.testing.UnimplementedService/UnimplementedCall"],
    ids=["unimplemented_method", "unimplemented_service"],
)
def test_unimplemented(target, path):
    with target.channel() as channel:
        call = channel.unary_unary(
            path, schema.Empty.SerializeToString, schema.Empty.FromString)
        assert code_of(call, schema.Empty())[0] == grpc.StatusCode.UNIMPLEMENTED


def test_cancel_after_begin(stub):
    never = threading.Event()

    def requests():
        never.wait(DEADLINE)
        yield from ()

    call = stub.StreamingInputCall.future(requests(), timeout=DEADLINE)
    call.cancel()
    never.set()
    assert call.cancelled()
    assert call.code() == grpc.StatusCode.CANCELLED


def test_cancel_after_first_response(stub):
    asked = queue.Queue()
    call = stub.FullDuplexCall(iter(asked.get, None), timeout=DEADLINE)
    asked.put(schema.StreamingOutputCallRequest(
        response_parameters=outputs([31415]), payload=payload(27182)))
    assert len(next(call).payload.body) == 31415
    call.cancel()
    with pytest.raises(grpc.RpcError):
        next(call)
    asked.put(None)
    assert call.code() == grpc.StatusCode.CANCELLED


def test_timeout_on_sleeping_server(stub):
    request = schema.StreamingOutputCallRequest(payload=payload(27182))
    never = threading.Event()

    def requests():
        yield request
        never.wait(DEADLINE)

    call = stub.FullDuplexCall(requests(), timeout=0.001)
    with pytest.raises(grpc.RpcError):
        list(call)
    never.set()
    assert call.code() == grpc.StatusCode.DEADLINE_EXCEEDED


# Health


def test_health_check(target):
    with target.channel() as channel:
        health = health_pb2_grpc.HealthStub(channel)
        for name in ("", "grpc.testing.TestService"):
            answer = health.Check(health_pb2.HealthCheckRequest(service=name), timeout=DEADLINE)
            assert answer.status == health_pb2.HealthCheckResponse.SERVING
        unknown = health_pb2.HealthCheckRequest(service="no.such.Service")
        assert code_of(health.Check, unknown)[0] == grpc.StatusCode.NOT_FOUND


def test_health_watch(target):
    with target.channel() as channel:
        health = health_pb2_grpc.HealthStub(channel)
        for name, state in (("", "SERVING"), ("no.such.Service", "SERVICE_UNKNOWN")):
            call = health.Watch(health_pb2.HealthCheckRequest(service=name), timeout=DEADLINE)
            value = health_pb2.HealthCheckResponse.ServingStatus.Value(state)
            assert next(call).status == value
            call.cancel()
