"""Browsers and curl call through the edge: gRPC-Web in both forms, JSON, and CORS."""

import base64
import json
import subprocess

import grpc
import pytest

from support import browser, schema, wire
from support.edge import backend, edge  # noqa: F401, fixtures

ORIGIN = "https://portal.example"
UNARY = "/grpc.testing.TestService/UnaryCall"
STREAM = "/grpc.testing.TestService/StreamingOutputCall"


@pytest.fixture
def front(edge, backend, tmp_path):  # noqa: F811
    path = tmp_path / "testing.binpb"
    path.write_bytes(schema.descriptor_set())
    return edge(
        backend().ready(), listener={"web": {"origins": [ORIGIN]}}, descriptors=[str(path)])


class Answer:
    """What curl, which nobody here wrote, got over HTTP/2."""

    def __init__(self, address, path, body=b"", *, kind="application/json", method="POST",
                 fields=(), scheme="http", options=()):
        command = ["curl", "--silent", "--show-error", "--max-time", "20", "--include",
                   "--http2-prior-knowledge", "--request", method, "--data-binary", "@-",
                   *options, f"{scheme}://{address}{path}"]
        for field in (f"content-type: {kind}", *fields):
            command += ["--header", field]
        out = subprocess.run(command, input=body, capture_output=True, check=True).stdout
        head, _, self.body = out.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        self.status = int(first.split()[1])
        self.fields = dict(line.split(": ", 1) for line in lines)

    @property
    def json(self):
        assert self.fields["content-type"] == "application/json"
        return json.loads(self.body)

    def frames(self):
        """The frames of gRPC-Web: (flag, payload)."""
        body, frames = self.body, []
        if "text" in self.fields["content-type"]:
            body = b"".join(
                base64.b64decode(part + b"=" * (-len(part) % 4))
                for part in body.replace(b"==", b"= ").replace(b"=", b" ").split())
        while body:
            length = int.from_bytes(body[1:5], "big")
            frames.append((body[0], body[5:5 + length]))
            body = body[5 + length:]
        return frames


def trailers(frame):
    return dict(line.split(": ", 1) for line in frame.decode().split("\r\n") if line)


@pytest.mark.parametrize(("path", "request_json", "status", "answer"), [
    (UNARY, {"responseSize": 3, "payload": {"body": "AQID"}}, 200, {"payload": {"body": "AAAA"}}),
    (UNARY, {"response_size": 1}, 200, {"payload": {"body": "AA=="}}),
    ("/grpc.testing.TestService/EmptyCall", {}, 200, {}),
    (UNARY, {"responseStatus": {"code": 5, "message": "rien à voir"}}, 404,
     {"code": 5, "message": "rien à voir"}),
    (UNARY, {"responseStatus": {"code": 9, "message": "no"}}, 400, {"code": 9, "message": "no"}),
])
def test_json_is_proto3_json_and_statuses_are_those_of_http(
        front, path, request_json, status, answer):
    seen = Answer(front.address, path, json.dumps(request_json).encode())
    assert (seen.status, seen.json) == (status, answer)


@pytest.mark.parametrize(("path", "body", "status", "reason", "field"), [
    (UNARY, b"{", 400, "BODY_MALFORMED", ""),
    (UNARY, b'{"payload": {"body": 7}}', 400, "BODY_MALFORMED", "payload.body"),
    (UNARY, b'{"nothing": 7}', 400, "BODY_MALFORMED", "nothing"),
    (UNARY, b" " * (2 << 20), 429, "MESSAGE_TOO_LARGE", None),
    (STREAM, b"{}", 501, "METHOD_NOT_IN_JSON", None),
    ("/grpc.testing.TestService/Nothing", b"{}", 501, "METHOD_NOT_IN_JSON", None),
    ("/grpc.testing.OtherService/UnaryCall", b"{}", 501, "SERVICE_UNKNOWN", None),
])
def test_json_that_cannot_be_sent_on_is_answered_with_what_is_wrong(
        front, path, body, status, reason, field):
    seen = Answer(front.address, path, body)
    assert seen.status == status
    details = {each["@type"].rsplit(".", 1)[1]: each for each in seen.json["details"]}
    assert details["ErrorInfo"]["reason"] == reason
    assert details["ErrorInfo"]["domain"] == "tadamun-edge"
    if field is not None:
        assert details["BadRequest"]["fieldViolations"][0].get("field", "") == field


def test_json_is_told_when_to_come_again(edge, backend, tmp_path):  # noqa: F811
    path = tmp_path / "testing.binpb"
    path.write_bytes(schema.descriptor_set())
    front = edge(
        backend().ready(), listener={"web": {}}, descriptors=[str(path)],
        limits={"prefix": {"calls": 1, "every": "1h"}})
    assert Answer(front.address, UNARY, b"{}").status == 200
    seen = Answer(front.address, UNARY, b"{}")
    assert seen.status == 429
    assert 3590 <= int(seen.fields["retry-after"]) <= 3601


@pytest.mark.parametrize(("size", "status"), [(1_000, 200), (70_000, 429)])
def test_a_route_s_size_holds_for_messages_however_they_are_written(
        edge, backend, tmp_path, size, status):  # noqa: F811
    path = tmp_path / "testing.binpb"
    path.write_bytes(schema.descriptor_set())
    front = edge(
        backend().ready(), listener={"web": {}}, descriptors=[str(path)],
        routes={"grpc.testing.TestService": {
            "backend": "back", "callers": ["anyone"], "messageBytes": "64KiB"}})
    payload = {"payload": {"body": base64.b64encode(bytes(size)).decode()}}
    assert Answer(front.address, UNARY, json.dumps(payload).encode()).status == status
    message = wire.message(
        schema.SimpleRequest(payload=schema.Payload(body=bytes(size))).SerializeToString())
    seen = Answer(
        front.address, UNARY, base64.b64encode(message), kind="application/grpc-web-text")
    assert trailers(seen.frames()[-1][1])["grpc-status"] == ("0" if status == 200 else "8")


@pytest.mark.parametrize("kind", [
    "application/grpc-web", "application/grpc-web+proto", "application/grpc-web-text",
    "application/grpc-web-text+proto"])
@pytest.mark.parametrize("sizes", [[31415], [1, 0, 70_000, 2], []])
def test_grpc_web_carries_streams_and_their_trailers(front, kind, sizes):
    request = schema.StreamingOutputCallRequest(
        response_parameters=[schema.ResponseParameters(size=size) for size in sizes])
    body = wire.message(request.SerializeToString())
    if "text" in kind:
        # In two parts, each with padding of its own.
        body = base64.b64encode(body[:4]) + base64.b64encode(body[4:])
    seen = Answer(front.address, STREAM, body, kind=kind)
    assert seen.status == 200
    assert seen.fields["content-type"].startswith(kind.removesuffix("+proto"))
    *messages, (flag, last) = seen.frames()
    assert [
        len(schema.StreamingOutputCallResponse.FromString(payload).payload.body)
        for _, payload in messages] == sizes
    assert flag == 0x80 and trailers(last)["grpc-status"] == "0"


@pytest.mark.parametrize("kind", ["application/grpc-web", "application/grpc-web-text"])
def test_grpc_web_gets_failures_of_backend_and_edge_as_trailers(front, kind):
    def ended(path, request):
        body = wire.message(request.SerializeToString())
        body = base64.b64encode(body) if "text" in kind else body
        seen = Answer(front.address, path, body, kind=kind)
        assert seen.status == 200
        return trailers(seen.frames()[-1][1])

    refused = schema.SimpleRequest(response_status=schema.EchoStatus(code=5, message="é"))
    last = ended(UNARY, refused)
    assert (last["grpc-status"], last["grpc-message"]) == ("5", "%C3%A9")
    last = ended("/grpc.testing.OtherService/UnaryCall", refused)
    assert last["grpc-status"] == "12"
    assert b"SERVICE_UNKNOWN" in base64.b64decode(last["grpc-status-details-bin"] + "==")


def test_text_that_is_no_base64_is_refused(front):
    for body in (b"****", b"AAAAA"):
        seen = Answer(front.address, UNARY, body, kind="application/grpc-web-text")
        assert trailers(seen.frames()[-1][1])["grpc-status"] == "3"


def test_pages_of_listed_origins_may_call_and_no_others(front):
    ask = ("access-control-request-method: POST",
           "access-control-request-headers: authorization,content-type,x-grpc-web")
    allowed = Answer(
        front.address, UNARY, method="OPTIONS", fields=(f"origin: {ORIGIN}", *ask))
    assert allowed.status == 204
    assert allowed.fields["access-control-allow-origin"] == ORIGIN
    assert allowed.fields["access-control-allow-methods"] == "POST"
    assert "authorization" in allowed.fields["access-control-allow-headers"]
    other = Answer(
        front.address, UNARY, method="OPTIONS", fields=("origin: https://evil.example", *ask))
    assert "access-control-allow-origin" not in other.fields
    seen = Answer(front.address, UNARY, b"{}", fields=(f"origin: {ORIGIN}",))
    assert seen.status == 200 and seen.fields["access-control-allow-origin"] == ORIGIN
    seen = Answer(front.address, UNARY, b"{}", fields=("origin: https://evil.example",))
    assert seen.status == 403 and "access-control-allow-origin" not in seen.fields


def test_a_listener_without_web_speaks_grpc_alone(edge, backend):  # noqa: F811
    front = edge(backend().ready())
    for kind in ("application/json", "application/grpc-web", "application/grpc-web-text"):
        with wire.Wire(front.address) as connection:
            assert connection.call(UNARY, b"{}", replace={"content-type": kind}).status == "415"
    with grpc.insecure_channel(front.address) as channel:
        schema.Stub(channel).EmptyCall(schema.Empty(), timeout=10)


PAGE = """<!doctype html><meta charset="utf-8"><title>portal</title><pre id="out"></pre><script>
async function run() {
  const seen = {};
  const json = await fetch(EDGE + UNARY, {method: "POST",
    headers: {"content-type": "application/json"}, body: JSON.stringify({responseSize: 2})});
  seen.json = [json.status, await json.json()];
  const bad = await fetch(EDGE + UNARY, {method: "POST",
    headers: {"content-type": "application/json"}, body: "{\\"x\\": 1}"});
  seen.bad = bad.status;
  const web = await fetch(EDGE + STREAM, {method: "POST",
    headers: {"content-type": "application/grpc-web+proto", "x-grpc-web": "1"},
    body: new Uint8Array(REQUEST)});
  const bytes = new Uint8Array(await web.arrayBuffer());
  seen.web = [web.status, bytes.length, new TextDecoder().decode(bytes).includes("grpc-status: 0")];
  document.getElementById("out").textContent = "seen " + JSON.stringify(seen);
}
run();
</script>"""


def test_a_page_in_chromium_calls_by_json_and_by_grpc_web(
        edge, backend, tmp_path, server_identity):  # noqa: F811
    (tmp_path / "site").mkdir()
    pages = browser.Pages(tmp_path / "site")
    descriptors = tmp_path / "testing.binpb"
    descriptors.write_bytes(schema.descriptor_set())
    front = edge(
        backend().ready(), descriptors=[str(descriptors)], listener={
            "web": {"origins": [pages.origin]},
            "tls": {"certificate": str(server_identity.certificate),
                    "key": str(server_identity.key)}})
    request = wire.message(schema.StreamingOutputCallRequest(
        response_parameters=[schema.ResponseParameters(size=5)] * 2).SerializeToString())
    constants = {
        "EDGE": f"https://{front.address}", "UNARY": UNARY, "STREAM": STREAM,
        "REQUEST": list(request)}
    script = "".join(f"const {name} = {json.dumps(value)};" for name, value in constants.items())
    page = PAGE.replace("<script>", f"<script>{script}")
    (tmp_path / "site" / "index.html").write_text(page)
    try:
        page = browser.Page(
            f"{pages.origin}/", 20_000, flags=["--ignore-certificate-errors"])
    finally:
        pages.close()
    # The browser itself remarks on the answer of 400.
    assert not [line for line in page.console if "400" not in line], page.console
    assert '"json":[200,{"payload":{"body":"AAA="}}]' in page.dom, (page.dom, page.console)
    assert '"bad":400' in page.dom
    # Two messages of five bytes in their messages, their prefixes, and the trailers.
    assert '"web":[200,' in page.dom and 'true]' in page.dom
