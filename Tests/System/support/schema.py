"""The messages of the test service, compiled from the repository's proto files at test start.

The classes come from a descriptor pool and not from generated modules: a module called
grpc.testing would collide with grpcio's own package.
"""

import functools
import importlib.resources
import pathlib
import tempfile

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_tools import protoc

ROOT = pathlib.Path(__file__).resolve().parents[3]
SERVICE = "/grpc.testing.TestService/"


@functools.cache
def descriptor_set(file="grpc/testing/test.proto"):
    """The encoded descriptors of one of the repository's proto files and those that it imports."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "set"
        proto = ROOT / "proto"
        code = protoc.main(
            [
                "protoc",
                f"-I{proto}",
                f"-I{importlib.resources.files('grpc_tools') / '_proto'}",
                "--include_imports",
                f"--descriptor_set_out={out}",
                str(proto / file),
            ]
        )
        assert code == 0, f"protoc refused proto/{file}"
        return out.read_bytes()


@functools.cache
def pool(file="grpc/testing/test.proto"):
    """The same, to be looked up by name."""
    files = descriptor_pb2.FileDescriptorSet.FromString(descriptor_set(file))
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return pool


def message(name, files):
    """The class of a message in those files."""
    return message_factory.GetMessageClass(files.FindMessageTypeByName(name))


def __getattr__(name):
    """`schema.SimpleRequest` is the class of grpc.testing.SimpleRequest."""
    try:
        return message(f"grpc.testing.{name}", pool())
    except KeyError as error:
        raise AttributeError(name) from error


@functools.cache
def methods():
    """Method name -> (request class, response class, client streams, server streams)."""
    service = pool().FindServiceByName("grpc.testing.TestService")
    return {
        method.name: (
            message_factory.GetMessageClass(method.input_type),
            message_factory.GetMessageClass(method.output_type),
            method.client_streaming,
            method.server_streaming,
        )
        for method in service.methods
    }


class Stub:
    """grpcio's callables for every method of a service: `Stub(channel).UnaryCall(request)`."""

    def __init__(self, channel, service=SERVICE):
        for name, (request, response, client_streams, server_streams) in methods().items():
            kind = f"{'stream' if client_streams else 'unary'}_"
            kind += "stream" if server_streams else "unary"
            make = getattr(channel, kind)
            call = make(service + name, request.SerializeToString, response.FromString)
            setattr(self, name, call)


def handlers(servicer):
    """A grpcio generic handler that serves TestService from `servicer`'s methods."""
    table = {}
    for name, (request, response, client_streams, server_streams) in methods().items():
        behaviour = getattr(servicer, name, None)
        if behaviour is None:
            continue
        kind = f"{'stream' if client_streams else 'unary'}_"
        kind += "stream" if server_streams else "unary"
        make = getattr(grpc, f"{kind}_rpc_method_handler")
        table[name] = make(behaviour, request.FromString, response.SerializeToString)
    return grpc.method_handlers_generic_handler("grpc.testing.TestService", table)
