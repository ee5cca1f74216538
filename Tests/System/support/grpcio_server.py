"""The official TestService on grpcio's server: the peer of our client's interop cases, and a
server that the hostile suites themselves are tried on. Same flags as interop-server."""

import argparse
import pathlib
import signal
import sys
import time
from concurrent import futures

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support import schema  # noqa: E402


def payload(size):
    return schema.Payload(body=bytes(size))


def echo_metadata(context):
    """Interop's custom_metadata: what came as initial goes back as initial, and so on."""
    for key, value in context.invocation_metadata():
        if key == "x-grpc-test-echo-initial":
            context.send_initial_metadata(((key, value),))
        elif key == "x-grpc-test-echo-trailing-bin":
            context.set_trailing_metadata(((key, value),))


def end_as_asked(request, context):
    if request.HasField("response_status"):
        status = request.response_status
        if status.code:
            codes = {code.value[0]: code for code in grpc.StatusCode}
            context.abort(codes[status.code], status.message)


class TestService:
    def EmptyCall(self, request, context):
        echo_metadata(context)
        return schema.Empty()

    def UnaryCall(self, request, context):
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        echo_metadata(context)
        end_as_asked(request, context)
        return schema.SimpleResponse(payload=payload(request.response_size))

    def StreamingOutputCall(self, request, context):
        if any(each.compressed.value for each in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        end_as_asked(request, context)
        for each in request.response_parameters:
            time.sleep(each.interval_us / 1e6)
            if not each.compressed.value:
                context.disable_next_message_compression()
            yield schema.StreamingOutputCallResponse(payload=payload(each.size))

    def StreamingInputCall(self, requests, context):
        total = sum(len(request.payload.body) for request in requests)
        return schema.StreamingInputCallResponse(aggregated_payload_size=total)

    def FullDuplexCall(self, requests, context):
        echo_metadata(context)
        for request in requests:
            end_as_asked(request, context)
            for each in request.response_parameters:
                time.sleep(each.interval_us / 1e6)
                yield schema.StreamingOutputCallResponse(payload=payload(each.size))

    def HalfDuplexCall(self, requests, context):
        for request in list(requests):
            for each in request.response_parameters:
                yield schema.StreamingOutputCallResponse(payload=payload(each.size))


class Echo(grpc.GenericRpcHandler):
    def service(self, details):
        if details.method == "/bench.Echo/Echo":
            return grpc.unary_unary_rpc_method_handler(lambda request, context: request)
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--listen", required=True)
    parser.add_argument("--certificate", type=pathlib.Path)
    parser.add_argument("--key", type=pathlib.Path)
    parser.add_argument("--client-ca", type=pathlib.Path)
    parser.add_argument("--loops")
    parser.add_argument("--limits")
    options = parser.parse_args()
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=120))
    server.add_generic_rpc_handlers((schema.handlers(TestService()), Echo()))
    states = health.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(states, server)
    states.set("grpc.testing.TestService", health_pb2.HealthCheckResponse.SERVING)
    reflection.enable_server_reflection(
        ["grpc.testing.TestService", reflection.SERVICE_NAME], server, pool=schema.pool())
    host = options.listen.rsplit(":", 1)[0]
    if options.certificate:
        ca = options.client_ca.read_bytes() if options.client_ca else None
        pairs = [(options.key.read_bytes(), options.certificate.read_bytes())]
        credentials = grpc.ssl_server_credentials(pairs, ca, require_client_auth=ca is not None)
        port = server.add_secure_port(options.listen, credentials)
    else:
        port = server.add_insecure_port(options.listen)
    server.start()
    signal.signal(signal.SIGTERM, lambda *_: server.stop(5))
    print("ready", options.listen if host == "unix" else f"{host}:{port}", flush=True)
    server.wait_for_termination()


if __name__ == "__main__":
    main()
