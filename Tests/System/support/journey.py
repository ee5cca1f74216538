"""The whole suite as a client sees it, who has nothing but `proto/`, `suite.json` and grpcio."""

import datetime
import functools
import hashlib
import json
import os
import pathlib
import secrets
import subprocess
import zoneinfo

import grpc
from google.protobuf import json_format, message_factory

from support import programs, schema
from support.suite import free_base

START_SECONDS = 120


class RunningSuite:
    """The suite below a folder, run by the scripts that operators use."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self._script("up", str(free_base()))
        self.settings = json.loads((self.folder / "suite.json").read_text())

    def stop(self):
        self._script("down")

    def _script(self, name, *arguments):
        command = [programs.ROOT / "deploy" / name, self.folder, *arguments]
        environment = dict(os.environ, TADAMUN_BIN=programs.binary(""))
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=START_SECONDS)
        assert done.returncode == 0, done.stdout + done.stderr

    def probe(self, *arguments):
        """Runs `tadamun-probe journey` on the suite."""
        return subprocess.run(
            [programs.binary("tadamun-probe"), "journey", "--suite", self.folder / "suite.json",
             *arguments],
            capture_output=True, text=True, timeout=300)

    # What clients are given

    def request(self, name):
        """A request of the sample, as the JSON of its message."""
        return json.loads((self._folder("sample") / "requests" / f"{name}.json").read_text())

    @property
    def expected(self):
        return json.loads((self._folder("sample") / "expected.json").read_text())

    def sample(self, name):
        return (self._folder("sample") / name).read_bytes()

    def credentials(self, name):
        return json.loads((self._folder("credentials") / f"{name}.json").read_text())

    def code(self, destination):
        """The code of the last message to that address or number."""
        def look():
            found = None
            for path in sorted(self._folder("spool").glob("*.jsonl")):
                for line in path.read_text().splitlines():
                    message = json.loads(line)
                    if message["destination"] == destination:
                        found = message["code"]
            return found
        return programs.wait_until(look, 30, f"a message to {destination}")

    def _folder(self, key):
        return pathlib.Path(self.settings[key])

    def caller(self, token=None):
        """Who calls on the public listener, with a token or without."""
        metadata = (("authorization", f"Bearer {token}"),) if token else ()
        return Caller(self._channel("public"), metadata)

    def clinic(self):
        """The sample's clinic, with its certificate on the mutual listener."""
        folder = self._folder("certificates")
        return Caller(self._channel(
            "clinics", (folder / "clinic.key").read_bytes(), (folder / "clinic.pem").read_bytes()))

    def _channel(self, listener, key=None, chain=None):
        edge = self.settings["edge"]
        credentials = grpc.ssl_channel_credentials(
            self._folder("authority").read_bytes(), key, chain)
        name = (("grpc.ssl_target_name_override", edge["serverName"]),)
        return grpc.secure_channel(edge[listener], credentials, name)


class Refused(Exception):
    """A call's refusal, with the reason by which programs go and what people are told."""

    def __init__(self, error):
        super().__init__(f"{error.code().name}: {error.details()}")
        self.code = error.code()
        self.reason = ""
        self.texts = {}
        details = dict(error.trailing_metadata() or ()).get("grpc-status-details-bin")
        for detail in _message("google/rpc/status.proto", "google.rpc.Status").FromString(
                details or b"").details:
            kind = detail.type_url.rsplit("/")[-1]
            value = _message("google/rpc/error_details.proto", kind).FromString(detail.value)
            if kind == "google.rpc.ErrorInfo":
                self.reason = value.reason
            elif kind == "google.rpc.LocalizedMessage":
                self.texts[value.locale] = value.message


class Caller:
    """Calls as one caller: `caller("identity", "Identity/SignIn", {"kind": "STAFF", …})`."""

    def __init__(self, channel, metadata=()):
        self._channel = channel
        self.metadata = tuple(metadata)

    def __call__(self, service, method, request=None, pieces=None):
        """Sends a request given as JSON, or the pieces of a stream; returns the answer's message.
        Every call has an idempotency key of its own."""
        name, _, rpc = method.partition("/")
        file = f"{service}/v1/{'internal' if name.endswith('Internal') else service}.proto"
        files = schema.pool(file)
        descriptor = files.FindServiceByName(f"tadamun.{service}.v1.{name}").methods_by_name[rpc]
        kind = message_factory.GetMessageClass(descriptor.input_type)
        make = self._channel.stream_unary if pieces else self._channel.unary_unary
        call = make(
            f"/tadamun.{service}.v1.{method}", kind.SerializeToString,
            message_factory.GetMessageClass(descriptor.output_type).FromString)
        metadata = (*self.metadata, ("idempotency-key", secrets.token_hex(16)))
        parse = functools.partial(json_format.ParseDict, descriptor_pool=files)
        sent = (kind(**piece) for piece in pieces) if pieces else parse(request or {}, kind())
        try:
            return call(sent, metadata=metadata, timeout=60)
        except grpc.RpcError as error:
            raise Refused(error) from error


def _message(file, name):
    return schema.message(name, schema.pool(file))


def proof_of_work(challenge, difficulty):
    """`challenge:n` whose SHA-256 begins with so many zero bits."""
    number = 0
    while True:
        proof = f"{challenge}:{number}"
        if int.from_bytes(hashlib.sha256(proof.encode()).digest()) >> (256 - difficulty) == 0:
            return proof
        number += 1


def bank_account(digits):
    """22 digits with their key (domain/facts section 1)."""
    return f"{digits}{97 - int(digits) * 100 % 97:02}"


def today():
    """The day in Morocco, as the services count them."""
    return datetime.datetime.now(zoneinfo.ZoneInfo("Africa/Casablanca")).date().isoformat()
