"""Another's captcha by the siteverify protocol, over real HTTP."""

import grpc
import pytest

from support.identity import AGENT, Client, Journey, Refused, invented
from support.outside import Gateway, verdict
from support.suite import Suite


class Captcha:
    """Identity that asks a siteverify endpoint, beside Enrollment."""

    def __init__(self, folder):
        self.suite = Suite(folder)
        self.gateway = Gateway()
        secret = folder / "captcha-secret"
        secret.write_text("a=b&c\n")
        self.suite.start("enrollment")
        Client(self.suite, "tadamun.enrollment.v1.Enrollment",
               caller=dict(AGENT, roles=["ENROLLMENT_AGENT"]))("RegisterPerson", **invented(0))

        def change(settings):
            settings["service"]["captcha"] = {
                "url": f"http://127.0.0.1:{self.gateway.port}/siteverify", "secret": str(secret),
                "siteKey": "public-key", "hostnames": ["www.fund.example"], "timeout": "2s"}
        self.suite.start("identity", self.suite.changed("identity", change))
        self.identity = Client(self.suite, "tadamun.identity.v1.Identity")

    def journey(self):
        return Journey(self.identity, 0)

    def says(self, token, said):
        self.gateway.verdicts[token] = said

    def stop(self):
        self.suite.stop()
        self.gateway.stop()


@pytest.fixture
def captcha(tmp_path):
    captcha = Captcha(tmp_path)
    yield captcha
    captcha.stop()


def test_a_good_token_is_good_once(captcha):
    question = captcha.identity("GetCaptcha")
    assert (question.site_key, question.challenge) == ("public-key", "")
    captcha.says("token+&=1", verdict())
    assert captcha.journey().identify("token+&=1").state == 2
    assert captcha.gateway.verified == [{"secret": ["a=b&c"], "response": ["token+&=1"]}]
    with pytest.raises(Refused) as refused:
        captcha.journey().identify("token+&=1")
    assert refused.value.reason == "CAPTCHA_FAILED"


@pytest.mark.parametrize(
    "said",
    [verdict(success=False, faults=["timeout-or-duplicate"]), verdict(host="evil.example"),
     verdict(age=121), verdict(age=-120), dict(verdict(), challenge_ts="yesterday"),
     {"success": True}],
    ids=["refused", "host", "old", "future", "time", "bare"])
def test_a_token_of_elsewhere_or_of_long_ago_is_none(captcha, said):
    captcha.says("t", said)
    with pytest.raises(Refused) as refused:
        captcha.journey().identify("t")
    assert refused.value.reason == "CAPTCHA_FAILED"


@pytest.mark.parametrize(
    "status, said",
    [(500, None), (302, None), (404, None),
     (200, verdict(success=False, faults=["invalid-input-secret"])), (200, []), (200, {})],
    ids=["500", "302", "404", "secret", "no-object", "no-verdict"])
def test_without_an_answer_that_counts_the_call_is_unavailable(captcha, status, said):
    captcha.gateway.statuses = [status]
    captcha.says("t", said)
    journey = captcha.journey()
    with pytest.raises(Refused) as refused:
        journey.identify("t")
    assert refused.value.code == grpc.StatusCode.UNAVAILABLE
    assert refused.value.reason == "CAPTCHA_UNAVAILABLE"
    # Nothing was counted or used: the same token is good once the service answers.
    captcha.says("t", verdict())
    assert journey.identify("t").state == 2


def test_nobody_is_asked_for_who_has_no_journey(captcha):
    for token in ("", "x" * 9000):
        with pytest.raises(Refused) as refused:
            captcha.journey().identify(token)
        assert refused.value.reason == "CAPTCHA_FAILED"
    with pytest.raises(Refused) as refused:
        captcha.identity("SubmitIdentity", activation_id="j.0.x", registration_number="910000000",
                         national_id="ZW00000", birth_day="1980-02-29", captcha_proof="t")
    assert refused.value.reason == "ACTIVATION_NOT_FOUND"
    assert not captcha.gateway.verified
