"""Identity as the edge calls it, for tests that start it beside Enrollment alone."""

import secrets

import grpc

from support import schema
from support.journey import bank_account, proof_of_work


class Refused(Exception):
    """A refusal: its status and its reason."""

    def __init__(self, error):
        super().__init__(f"{error.code().name}: {error.details()}")
        self.code = error.code()
        self.reason = error.details()


class Client:
    """Calls one gRPC service of a started program, as the edge does for a caller."""

    def __init__(self, suite, service, file=None, caller=None):
        program = service.split(".")[1]
        self._files = schema.pool(file or f"{program}/v1/{program}.proto")
        self._service = service
        self._described = self._files.FindServiceByName(service)
        self._channel = suite.channel(program, caller="edge")
        self._metadata = []
        if caller:
            kind = schema.message("tadamun.common.v1.Caller", schema.pool("common/v1/common.proto"))
            self._metadata.append(
                ("tadamun-caller-bin", kind(**caller).SerializeToString()))

    def __call__(self, method, address="192.0.2.1", key=None, **fields):
        described = self._described.methods_by_name[method]
        request = schema.message(described.input_type.full_name, self._files)(**fields)
        answer = schema.message(described.output_type.full_name, self._files)
        metadata = [
            *self._metadata, ("idempotency-key", key or secrets.token_hex(16)),
            ("tadamun-client-address", address)]
        call = self._channel.unary_unary(f"/{self._service}/{method}")
        try:
            return answer.FromString(
                call(request.SerializeToString(), timeout=30, metadata=metadata))
        except grpc.RpcError as error:
            raise Refused(error) from error


AGENT = {"kind": 4, "subject": "agent-1", "fund": 1, "account": "agent-1", "session": "s"}


def invented(number):
    """An insured person whom nobody has met."""
    return {
        "fund": 1, "registration_number": f"{910_000_000 + number}",
        "national_id": f"ZW{number:05}", "birth_day": "1980-02-29",
        "name": {"first_name": "ESSAI", "family_name": "ESSAI"}, "registered_on": "2010-01-01",
        "employer_identifier": f"PY{number:06}",
        "payment": {"bank_account": bank_account(f"{31081000000000 + number:022}")}}


class Journey:
    """One person's way through the pages."""

    def __init__(self, identity, number, proof=None):
        self.identity = identity
        self.number = number
        self.person = invented(number)
        self.email = f"essai{number}@example.ma"
        self.mobile = f"+2126{number:08}"
        self.address = f"198.51.{number // 250}.{number % 250 + 1}"
        self._proof = proof or self.work
        self.id = identity(
            "StartActivation", self.address, conditions_accepted=True, conditions_version="1",
            language="ar" if number % 2 else "fr").activation_id

    def work(self):
        question = self.identity("GetCaptcha")
        return proof_of_work(question.challenge, question.difficulty)

    def identify(self, proof=None):
        return self("SubmitIdentity", registration_number=self.person["registration_number"],
                    national_id=self.person["national_id"], birth_day=self.person["birth_day"],
                    captcha_proof=self._proof() if proof is None else proof)

    def known(self):
        self.identify()
        self("AnswerPaymentQuestions", employer_identifier=self.person["employer_identifier"],
             last_account_digits=self.person["payment"]["bank_account"][-8:])
        return self

    def submit_email(self, key=None):
        return self("SubmitEmail", key=key, email=self.email, email_again=self.email)

    def verify_email(self, code):
        return self("VerifyEmailCode", code=code, captcha_proof=self._proof())

    def submit_mobile(self):
        return self("SubmitMobile", mobile=self.mobile, mobile_again=self.mobile)

    def __call__(self, method, key=None, **fields):
        return self.identity(method, self.address, key, activation_id=self.id, **fields)
