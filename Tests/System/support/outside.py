"""Servers that are not the suite's, as Identity meets them: a mail server (aiosmtpd), an SMS gateway
and a siteverify endpoint (http.server)."""

import asyncio
import datetime
import email
import email.policy
import http.server
import json
import socket
import ssl
import threading
import urllib.parse

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

USER, PASSWORD = "tadamun", "un secret"


class Bound(Controller):
    """A controller on a port that the system chooses, held from the start."""

    def __init__(self, handler, **options):
        self._socket = socket.create_server(("127.0.0.1", 0))
        super().__init__(
            handler, hostname="127.0.0.1", port=self._socket.getsockname()[1], **options)

    def _create_server(self):
        return self.loop.create_server(self._factory_invoker, sock=self._socket)


class MailServer:
    """Takes letters with STARTTLS and a password; what it answers can be told, and held back."""

    def __init__(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.certificate, certificate.key)
        self.letters = []
        self.answers = []
        self.is_holding = False
        self.held = 0
        self.lock = threading.Lock()
        self._controller = Bound(
            self, tls_context=context, require_starttls=True,
            auth_required=True, auth_require_tls=True, authenticator=self._authenticate)
        self._controller.start()
        self.port = self._controller.port

    @staticmethod
    def _authenticate(server, session, envelope, mechanism, data):
        known = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=known)

    async def handle_RCPT(self, server, session, envelope, address, options):
        with self.lock:
            answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.held += 1
        while self.is_holding:
            await asyncio.sleep(0.01)
        with self.lock:
            self.letters.append((envelope.rcpt_tos, letter, session.ssl is not None))
        return "250 taken"

    def to(self, address):
        """The letters that came for an address, the oldest first."""
        with self.lock:
            return [letter for rcpt, letter, _ in self.letters if rcpt == [address]]

    def stop(self):
        self._controller.stop()


class Gateway:
    """Takes SMS at /send and proofs at /siteverify; other statuses can be told."""

    def __init__(self):
        self.messages = []
        self.statuses = []
        self.verdicts = {}
        self.verified = []
        self.lock = threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, answer = outer.answer(self.path, self.headers, body)
                data = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, path, headers, body):
        with self.lock:
            status = self.statuses.pop(0) if self.statuses else 200
            if status != 200:
                return status, {}
            if path == "/send":
                self.messages.append((headers, json.loads(body)))
                return 200, {}
            form = urllib.parse.parse_qs(body.decode())
            self.verified.append(form)
            return 200, self.verdicts[form["response"][0]]

    def to(self, number):
        with self.lock:
            return [message for _, message in self.messages if message["to"] == number]

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


def verdict(host="www.fund.example", age=0, success=True, faults=()):
    """What siteverify says of a token."""
    given = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=age)
    return {
        "success": success, "hostname": host, "error-codes": list(faults),
        "challenge_ts": given.strftime("%Y-%m-%dT%H:%M:%SZ")}
