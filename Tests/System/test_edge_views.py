"""What is seen of the edge from outside: its status page in a browser, spans at a receiver of
OpenTelemetry's own protocol, latencies by route and backend, reflection."""

import concurrent.futures
import json
import re
import threading

import grpc
import pytest
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2, trace_service_pb2_grpc

from support import browser, programs, schema, suite
from support.edge import DEADLINE, backend, code, edge  # noqa: F401, fixtures among them


class Receiver(trace_service_pb2_grpc.TraceServiceServicer):
    """Takes spans, unless it is told to take its time."""

    def __init__(self):
        self.spans = []
        self.batches = []
        self.resources = []
        self.open = threading.Event()
        self.open.set()
        self.server = grpc.server(concurrent.futures.ThreadPoolExecutor(2))
        trace_service_pb2_grpc.add_TraceServiceServicer_to_server(self, self.server)
        self.address = f"127.0.0.1:{self.server.add_insecure_port('127.0.0.1:0')}"
        self.server.start()

    def Export(self, request, context):
        self.open.wait()
        found = [
            span for resource in request.resource_spans for scope in resource.scope_spans
            for span in scope.spans]
        self.resources += [each.resource for each in request.resource_spans]
        self.batches.append(len(found))
        self.spans += found
        return trace_service_pb2.ExportTraceServiceResponse()


@pytest.fixture
def receiver():
    made = Receiver()
    yield made
    made.open.set()
    made.server.stop(0)


def metric(front, name):
    """The sum of a metric's series."""
    found = re.findall(rf"^{name}(?:{{.*}})? (\d+)$", front.page("/metrics"), re.MULTILINE)
    return sum(int(value) for value in found)


def attributes(span):
    return {
        each.key: each.value.string_value or each.value.int_value for each in span.attributes}


def test_sampled_calls_are_spans_of_their_clients_traces(edge, backend, receiver):  # noqa: F811
    front = edge(backend().ready(), traces={"address": receiver.address})
    trace, parent = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
    with front.channel() as channel:
        stub = schema.Stub(channel)
        stub.EmptyCall(schema.Empty(), timeout=DEADLINE, metadata=(
            ("traceparent", f"00-{trace}-{parent}-01"),))
        assert code(stub.UnimplementedCall, schema.Empty()) is grpc.StatusCode.UNIMPLEMENTED
    programs.wait_until(lambda: len(receiver.spans) == 2, 20, "both spans")
    spans = {span.name: span for span in receiver.spans}
    done = spans["grpc.testing.TestService/EmptyCall"]
    assert (done.trace_id.hex(), done.parent_span_id.hex()) == (trace, parent)
    assert len(done.span_id) == 8 and done.span_id.hex() != parent
    assert done.kind == done.SPAN_KIND_SERVER
    assert 0 < done.end_time_unix_nano - done.start_time_unix_nano < 10_000_000_000
    seen = attributes(done)
    assert seen["rpc.system"] == "grpc" and seen["rpc.method"] == "EmptyCall"
    assert seen["tadamun.backend"] == "back" and seen["rpc.grpc.status_code"] == 0
    assert done.status.code == done.status.STATUS_CODE_UNSET
    failed = spans["grpc.testing.TestService/UnimplementedCall"]
    assert failed.status.code == failed.status.STATUS_CODE_ERROR and not failed.parent_span_id
    assert attributes(receiver.resources[0]) == {"service.name": "tadamun-edge"}


def test_a_slow_receiver_costs_spans_and_no_calls(edge, backend, receiver):  # noqa: F811
    front = edge(backend().ready(), traces={"address": receiver.address})
    receiver.open.clear()
    with front.channel() as channel:
        stub = schema.Stub(channel)
        calls = 0
        # More than wait in line, beside the batch that the receiver holds.
        while calls < 6_000:
            pending = [stub.EmptyCall.future(schema.Empty(), timeout=DEADLINE) for _ in range(100)]
            for each in pending:
                each.result()
            calls += len(pending)
    programs.wait_until(
        lambda: metric(front, "edge_spans_dropped_total") > 0, 20, "spans are dropped")
    receiver.open.set()
    programs.wait_until(
        lambda: metric(front, "edge_spans_dropped_total")
        + metric(front, "edge_spans_exported_total") == calls, 30, "every span is counted")
    assert max(receiver.batches) <= 512


def test_latencies_are_told_by_route_and_by_backend(edge, backend):  # noqa: F811
    address = backend().ready()
    front = edge(address)
    with front.channel() as channel:
        for _ in range(5):
            schema.Stub(channel).EmptyCall(schema.Empty(), timeout=DEADLINE)
    page = front.page("/metrics")
    assert 'edge_call_duration_seconds_count{route="grpc.testing.TestService"} 5' in page
    labels = f'backend="back",address="{address}"'
    assert f"edge_backend_duration_seconds_count{{{labels}}} 5" in page
    assert f'edge_backend_duration_seconds_bucket{{{labels},le="+Inf"}} 5' in page
    assert 'edge_backend_calls{backend="back"} 0' in page


def test_the_status_page_shows_what_an_operator_looks_for(
        edge, backend, server_identity):  # noqa: F811
    running = backend()
    address = running.ready()
    front = edge(address, listener={"tls": {
        "certificate": str(server_identity.certificate), "key": str(server_identity.key)}})
    credentials = grpc.ssl_channel_credentials(
        (server_identity.certificate.parent / "ca.pem").read_bytes())
    options = (("grpc.ssl_target_name_override", "localhost"),)
    with grpc.secure_channel(front.address, credentials, options) as channel:
        stub = schema.Stub(channel)
        stub.EmptyCall(schema.Empty(), timeout=DEADLINE)
        running.stop()
        assert code(stub.EmptyCall, schema.Empty()) is grpc.StatusCode.UNAVAILABLE
    admin = next(line for line in front.program.lines if line.startswith("admin ")).split()[1]
    page = browser.Page(f"http://{admin}/", 1_000)
    assert page.console == []
    tables = dict(re.findall(r'<table id="(\w+)">(.*?)</table>', page.dom, re.DOTALL))
    assert set(tables) == {"routes", "backends", "certificates", "failures"}
    assert "grpc.testing.TestService" in tables["routes"] and "≤ " in tables["routes"]
    assert address in tables["backends"]
    # The certificate is good for ten days: too few to be silent about.
    assert '<td class="bad">9</td>' in tables["certificates"]
    assert "BACKEND_UNREACHABLE" in tables["failures"] or "BACKEND_LOST" in tables["failures"]
    assert "serving" in page.text


def test_reflection_shows_what_the_caller_may_call_and_nothing_else(
        edge, backend, tmp_path):  # noqa: F811
    path = tmp_path / "testing.binpb"
    path.write_bytes(schema.descriptor_set())
    front = edge(
        backend().ready(), descriptors=[str(path)], routes={
            "grpc.testing.TestService/EmptyCall": {"backend": "back", "callers": ["anyone"]},
            "grpc.testing.TestService/UnaryCall": {"backend": "back", "callers": ["staff"]},
            "grpc.reflection.v1.ServerReflection": {"backend": "edge", "callers": ["anyone"]},
            "grpc.reflection.v1alpha.ServerReflection": {"backend": "edge", "callers": ["anyone"]},
        }, tokens={"backend": "back"})
    with front.channel() as channel:
        database = ProtoReflectionDescriptorDatabase(channel)
        assert set(database.get_services()) == {
            "grpc.testing.TestService", "grpc.reflection.v1.ServerReflection"}
        file = database.FindFileContainingSymbol("grpc.testing.TestService")
        service = {each.name: each for each in file.service}["TestService"]
        assert [method.name for method in service.method] == ["EmptyCall"]
        assert [each.name for each in file.service] == ["TestService"]
        for hidden in (
                "grpc.testing.TestService.UnaryCall", "tadamun.claims.v1.Claims",
                "tadamun.claims.v1.IllnessFile"):
            # A database that has files already answers from them.
            with pytest.raises(KeyError):
                ProtoReflectionDescriptorDatabase(channel).FindFileContainingSymbol(hidden)


def test_every_service_that_the_suite_lists_is_known_to_reflection(edge, tmp_path):  # noqa: F811
    made = suite.Suite(tmp_path / "suite")
    listed = json.loads(made.configuration("edge").read_text())["routes"]
    front = edge("127.0.0.1:1", routes={
        name: {"backend": "edge" if route["backend"] == "edge" else "back", "callers": ["anyone"]}
        for name, route in listed.items()})
    with front.channel() as channel:
        seen = set(ProtoReflectionDescriptorDatabase(channel).get_services())
    wanted = {name.split("/")[0] for name in listed}
    assert wanted - seen == {"grpc.reflection.v1alpha.ServerReflection"}
