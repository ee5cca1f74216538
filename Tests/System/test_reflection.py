"""What the server tells of its services, asked by grpcio: its own reflection client, and every kind
of question in both versions of the protocol."""

import grpc
import pytest
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from grpc_reflection.v1alpha import reflection_pb2
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)

from support import schema

DEADLINE = 20
TEST, MESSAGES, EMPTY = (f"grpc/testing/{each}.proto" for each in ("test", "messages", "empty"))
NOT_FOUND = grpc.StatusCode.NOT_FOUND.value[0]
ask = reflection_pb2.ServerReflectionRequest


@pytest.fixture(params=["v1", "v1alpha"])
def questions(request, server, against):
    """Asks questions on one stream and gives the answers."""
    if against == "grpcio" and request.param == "v1":
        pytest.skip("grpcio's reflection serves v1alpha only")

    def ask_all(*questions):
        with grpc.insecure_channel(server.address) as channel:
            call = channel.stream_stream(
                f"/grpc.reflection.{request.param}.ServerReflection/ServerReflectionInfo",
                ask.SerializeToString, reflection_pb2.ServerReflectionResponse.FromString)
            answers = list(call(iter(questions), timeout=DEADLINE))
        assert [each.original_request for each in answers] == list(questions)
        return answers

    return ask_all


def files(answer):
    found = answer.file_descriptor_response.file_descriptor_proto
    return [descriptor_pb2.FileDescriptorProto.FromString(each) for each in found]


def test_list_services(questions, against):
    (answer,) = questions(ask(list_services=""))
    names = {each.name for each in answer.list_services_response.service}
    expected = {"grpc.testing.TestService", "grpc.health.v1.Health",
                "grpc.reflection.v1alpha.ServerReflection"}
    if against == "ours":
        expected |= {"grpc.reflection.v1.ServerReflection", "bench.Echo"}
    assert expected <= names


@pytest.mark.parametrize("name, imports", [
    (TEST, {EMPTY, MESSAGES}), (MESSAGES, set()), (EMPTY, set()),
])
def test_a_file_by_its_name(questions, name, imports):
    (answer,) = questions(ask(file_by_filename=name))
    found = files(answer)
    assert found[0].name == name
    assert {each.name for each in found[1:]} == imports
    # What is told is what the file says.
    written = schema.pool().FindFileByName(name)
    copy = descriptor_pb2.FileDescriptorProto()
    written.CopyToProto(copy)
    assert found[0] == copy


@pytest.mark.parametrize("symbol, name", [
    ("grpc.testing.TestService", TEST),
    ("grpc.testing.TestService.FullDuplexCall", TEST),
    ("grpc.testing.SimpleRequest", MESSAGES),
    ("grpc.testing.SimpleRequest.payload", MESSAGES),
    ("grpc.testing.PayloadType", MESSAGES),
    ("grpc.testing.Empty", EMPTY),
])
def test_the_file_that_declares_a_symbol(questions, symbol, name):
    (answer,) = questions(ask(file_containing_symbol=symbol))
    assert files(answer)[0].name == name


def test_extensions(questions):
    extension = reflection_pb2.ExtensionRequest
    none, unknown, field, nothing = questions(
        ask(all_extension_numbers_of_type="grpc.testing.SimpleRequest"),
        ask(all_extension_numbers_of_type="no.such.Message"),
        ask(file_containing_extension=extension(
            containing_type="grpc.testing.SimpleRequest", extension_number=1000)),
        ask(file_containing_extension=extension(
            containing_type="no.such.Message", extension_number=-1)),
    )
    numbers = none.all_extension_numbers_response
    assert numbers.base_type_name == "grpc.testing.SimpleRequest"
    assert list(numbers.extension_number) == []
    for answer in (unknown, field, nothing):
        assert answer.error_response.error_code == NOT_FOUND


def test_what_is_not_there(questions):
    answers = questions(
        ask(file_by_filename="no/such.proto"), ask(file_by_filename=""),
        ask(file_containing_symbol="no.such.Symbol"), ask(file_containing_symbol=""),
        # The stream goes on behind what was not found.
        ask(file_by_filename=EMPTY),
    )
    for answer in answers[:4]:
        assert answer.error_response.error_code == NOT_FOUND
    assert files(answers[4])[0].name == EMPTY


def test_grpcios_own_client_builds_a_call_from_it(server):
    with grpc.insecure_channel(server.address) as channel:
        database = ProtoReflectionDescriptorDatabase(channel)
        assert "grpc.testing.TestService" in database.get_services()
        service = DescriptorPool(database).FindServiceByName("grpc.testing.TestService")
        method = service.FindMethodByName("UnaryCall")
        request, reply = (GetMessageClass(each) for each in (method.input_type, method.output_type))
        call = channel.unary_unary(
            f"/{service.full_name}/{method.name}", request.SerializeToString, reply.FromString)
        answer = call(request(response_size=3), timeout=DEADLINE)
        assert answer.payload.body == bytes(3)
        # It knows no such file and says so by its own exception.
        with pytest.raises(KeyError):
            database.FindFileByName("no/such.proto")
        assert database.FindAllExtensionNumbers("grpc.testing.SimpleRequest") == []
