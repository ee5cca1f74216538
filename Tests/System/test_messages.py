"""Identity's e-mails and SMS, as a real mail server and a real gateway receive them."""

import os
import random
import re
import time

import grpc
import pytest

from support import certificates
from support.identity import AGENT, Client, Journey, Refused, invented
from support.outside import PASSWORD, USER, Gateway, MailServer
from support.programs import wait_until
from support.suite import Suite

PEOPLE = 40
KILLS = int(os.environ.get("KILLS", 12))
CONNECTIONS = 4


class Outside:
    """Identity and Enrollment, with mail server and gateway beside them."""

    def __init__(self, folder):
        self.suite = Suite(folder)
        authority = certificates.Authority(folder, "relay")
        self.authority = authority.path
        self.mail = MailServer(authority.issue("relay-server", server=True))
        self.gateway = Gateway()
        secret = folder / "password"
        secret.write_text(PASSWORD + "\n")
        self.password = secret
        self.suite.start("enrollment")
        enrollment = Client(
            self.suite, "tadamun.enrollment.v1.Enrollment",
            caller=dict(AGENT, roles=["ENROLLMENT_AGENT"]))
        for number in range(PEOPLE):
            enrollment("RegisterPerson", **invented(number))

    def configuration(self, **changes):
        def change(settings):
            service = {
                "captchaBits": 2,
                "mail": {
                    "url": f"smtp://localhost:{self.mail.port}", "user": USER,
                    "password": str(self.password), "authority": str(self.authority),
                    "sender": "ne-pas-repondre@fund.example", "senderName": "Caisse – صندوق",
                    "timeout": "3s", "connections": CONNECTIONS},
                "sms": {
                    "url": f"http://127.0.0.1:{self.gateway.port}/send",
                    "headers": {
                        "Content-Type": "application/json", "Idempotency-Key": "${id}",
                        "Authorization": {"prefix": "Bearer ", "file": str(self.password)}},
                    "body": '{"to": "${to}", "text": "${text}", "parts": "${segments}",'
                            ' "encoding": "${encoding}"}',
                    "timeout": "3s"}}
            for part, values in changes.items():
                service[part].update(values)
            settings["service"] = service
        return self.suite.changed("identity", change)

    def start(self, **changes):
        return self.suite.start("identity", self.configuration(**changes))

    def identity(self):
        return Client(self.suite, "tadamun.identity.v1.Identity")

    def dead(self):
        client = Client(
            self.suite, "tadamun.identity.v1.Messages", "identity/v1/messages.proto",
            dict(AGENT, roles=["IDENTITY_AGENT"]))
        return client

    def stop(self):
        self.suite.stop()
        self.mail.stop()
        self.gateway.stop()


@pytest.fixture
def outside(tmp_path):
    outside = Outside(tmp_path)
    yield outside
    outside.stop()


def digits(text):
    return re.search(r"\b(\d{6})\b", text).group(1)


def letter(outside, journey):
    return wait_until(lambda: outside.mail.to(journey.email), 30, "a letter")[-1]


def code(found):
    return digits(found.get_body(("plain",)).get_content())


@pytest.mark.parametrize("number, language, direction", [(0, "fr", "ltr"), (1, "ar", "rtl")])
def test_codes_come_by_mail_and_sms(outside, number, language, direction):
    outside.start()
    journey = Journey(outside.identity(), number).known()
    journey.submit_email()
    found = letter(outside, journey)
    assert found.get_content_type() == "multipart/alternative"
    assert found["From"].addresses[0].display_name == "Caisse – صندوق"
    assert found["To"].addresses[0].addr_spec == journey.email
    assert found["Subject"] == {
        "fr": "Votre code de vérification", "ar": "رمز التحقق الخاص بكم"}[language]
    assert found["Message-ID"].endswith("@fund.example>") and found["Date"].datetime
    plain = found.get_body(("plain",)).get_content()
    html = found.get_body(("html",)).get_content()
    assert "Votre code de vérification est" in plain and "رمز التحقق" in plain
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert '<p lang="ar" dir="rtl">' in html and '<p lang="fr" dir="ltr">' in html
    assert digits(html) == digits(plain)
    assert outside.mail.letters[-1][2], "no letter goes without TLS"

    journey.verify_email(code(found))
    journey.submit_mobile()
    sms = wait_until(lambda: outside.gateway.to(journey.mobile), 30, "an SMS")[-1]
    assert sms["parts"] == "1"
    assert sms["encoding"] == {"fr": "GSM-7", "ar": "UCS-2"}[language]
    headers = outside.gateway.messages[-1][0]
    assert headers["Authorization"] == f"Bearer {PASSWORD}" and headers["Idempotency-Key"]
    assert journey("VerifyMobileCode", code=digits(sms["text"]),
                   captcha_proof=journey.work()).state == 7


@pytest.mark.parametrize(
    "changes",
    [
        {"mail": {"user": "another"}}, {"mail": {"authority": None}},
        {"mail": {"url": "smtp://localhost:1"}}, {"mail": {"url": "smtps://localhost:1"}},
        {"mail": {"url": "wrong-host"}},
    ], ids=["password", "authority", "nobody", "nobody-tls", "host-name"])
def test_a_relay_that_cannot_be_trusted_or_reached_gets_nothing(outside, changes):
    if changes["mail"].get("url") == "wrong-host":
        # The certificate is for `localhost` and 127.0.0.1, and not for this name of the same place.
        changes = {"mail": {"url": f"smtp://127.0.0.2:{outside.mail.port}"}}
    if "authority" in changes["mail"]:
        # The system's own authorities know nothing of this one.
        changes = {"mail": {"authority": "/etc/ssl/certs/ca-certificates.crt"}}
    program = outside.start(**changes)
    Journey(outside.identity(), 0).known().submit_email()
    wait_until(
        lambda: any("message-not-delivered" in line for line in program.errors + program.lines), 30,
        "an attempt that fails")
    assert not outside.mail.letters
    said = "\n".join(program.errors + program.lines)
    assert "essai0@" not in said and PASSWORD not in said


def test_what_fails_for_now_is_tried_again(outside):
    outside.start()
    outside.mail.answers = ["451 later", "421 busy"]
    outside.gateway.statuses = [500, 429, 302]
    journey = Journey(outside.identity(), 2).known()
    journey.submit_email()
    found = letter(outside, journey)
    journey.verify_email(code(found))
    journey.submit_mobile()
    wait_until(lambda: outside.gateway.to(journey.mobile), 60, "an SMS after three failures")
    assert len(outside.mail.to(journey.email)) == 1


def test_what_is_refused_for_good_waits_for_an_operator(outside):
    outside.start()
    outside.mail.answers = ["550 nobody of that name"]
    outside.gateway.statuses = []
    journey = Journey(outside.identity(), 3).known()
    journey.submit_email()
    operator = outside.dead()
    dead = wait_until(lambda: operator("ListDeadMessages").messages, 30, "a dead message")
    assert [each.failure for each in dead] == ["STATUS_550"]
    assert dead[0].masked_destination == "e*****@example.ma"
    assert not outside.mail.letters
    operator("RetryMessage", message_id=dead[0].message_id)
    found = letter(outside, journey)
    assert found["Message-ID"] == f"<{dead[0].message_id}@fund.example>"

    # The same by the gateway, and by the command with the program stopped.
    journey.verify_email(code(found))
    outside.gateway.statuses = [422]
    journey.submit_mobile()
    dead = wait_until(lambda: operator("ListDeadMessages").messages, 30, "a dead SMS")
    assert [each.failure for each in dead] == ["STATUS_422"]
    outside.suite.running["identity"].terminate()
    assert outside.suite.running["identity"].wait(15) == 0
    path = outside.configuration()
    listed = outside.suite.run("identity", "list-messages", configuration=path)
    assert listed.returncode == 0 and dead[0].message_id in listed.stdout
    assert journey.mobile not in listed.stdout
    for words, sound in [(("retry-message", "m0"), False),
                         (("discard-message", dead[0].message_id), True),
                         (("discard-message", dead[0].message_id), False)]:
        ended = outside.suite.run("identity", *words, configuration=path)
        assert (ended.returncode == 0) == sound, (words, ended.stderr)
        assert sound or "MESSAGE_UNKNOWN" in ended.stderr


def test_a_kill_while_a_letter_is_handed_over_sends_it_again_under_its_name(outside):
    program = outside.start()
    outside.mail.is_holding = True
    journey = Journey(outside.identity(), 4).known()
    journey.submit_email()
    wait_until(lambda: outside.mail.held, 30, "a letter on its way")
    program.process.kill()
    program.wait(10)
    outside.mail.is_holding = False
    outside.start()
    wait_until(lambda: len(outside.mail.to(journey.email)) >= 1, 30, "the letter")
    wait_until(lambda: outside.mail.held >= 2, 30, "the letter again")
    again = Journey(outside.identity(), 5).known()
    again.submit_email()
    letter(outside, again)
    found = outside.mail.to(journey.email)
    assert 1 <= len(found) <= 2
    assert len({each["Message-ID"] for each in found}) == 1
    assert len({code(each) for each in found}) == 1


def test_kills_lose_no_message_and_repeat_few(outside):
    seed = os.environ.get("SEED", str(random.randrange(10**9)))
    print(f"SEED={seed}")
    chance = random.Random(seed)
    outside.start()
    journeys = [Journey(outside.identity(), number).known() for number in range(6, PEOPLE)]
    waiting = list(journeys)
    kills = 0
    while waiting or kills < KILLS:
        for journey in waiting[:3]:
            try:
                journey.identity = outside.identity()
                journey.submit_email(key=f"the only key of journey {journey.number}")
                waiting.remove(journey)
            except Refused as refused:
                assert refused.code in (
                    grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED,
                    grpc.StatusCode.DEADLINE_EXCEEDED), f"{refused}, SEED={seed}"
        if kills < KILLS:
            time.sleep(chance.uniform(0, 0.05))
            outside.suite.running["identity"].process.kill()
            outside.suite.running["identity"].wait(10)
            outside.start()
            kills += 1
    names = set()
    for journey in journeys:
        letter(outside, journey)
        found = {each["Message-ID"] for each in outside.mail.to(journey.email)}
        assert len(found) == 1, f"{journey.email}: {found}, SEED={seed}"
        names |= found
    assert len(names) == len(journeys)
    assert len(outside.mail.letters) <= len(journeys) + KILLS * CONNECTIONS, f"SEED={seed}"
