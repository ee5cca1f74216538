"""The spine of the suite from end to end: by our own client, and by a client that knows nothing of us
but `proto/`. The suite is started by the scripts in deploy/, with all its programs, certificates and
a durable store."""

import json
import secrets

import grpc
import pytest

from support.journey import Refused, RunningSuite, bank_account, proof_of_work, today

STEPS = ["prepare", "payroll", "activation", "cover", "agreement", "file", "refund", "audit"]


@pytest.fixture(scope="module")
def suite(tmp_path_factory):
    suite = RunningSuite(tmp_path_factory.mktemp("suite"))
    yield suite
    suite.stop()


# By our own client


def events(done):
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_journey_is_walked_and_walked_again(suite):
    for _ in range(2):
        told = events(suite.probe("--output", "json"))
        assert [each["step"] for each in told if each["event"] == "end"] == STEPS
        answers = [each for each in told if each["event"] == "answer"]
        assert all(each["fr"] and each["ar"] for each in answers)


@pytest.mark.parametrize("step", STEPS)
def test_each_step_can_be_repeated_by_hand(suite, step):
    told = events(suite.probe("--output", "json", "--step", step))
    assert [each["step"] for each in told if each["event"] == "end"] == [step]


def test_a_refund_that_is_one_centime_off_fails_the_journey(suite):
    path = suite.folder / "sample" / "expected.json"
    sound = path.read_text()
    expected = json.loads(sound)
    expected["refund"]["amoCentimes"] -= 1
    try:
        path.write_text(json.dumps(expected))
        done = suite.probe("--step", "refund")
    finally:
        path.write_text(sound)
    assert done.returncode == 1
    assert "what the file gives" in done.stdout


# By a client from elsewhere


class Walk:
    """What the steps below share."""

    def __init__(self, suite):
        self.suite = suite
        self.public = suite.caller()
        self.clinic = suite.clinic()
        self._callers = {}

    def sign_in(self, fund, kind, name, password):
        answer = self.public("identity", "Identity/SignIn", {
            "fund": fund, "kind": kind, "identifier": name, "password": password})
        return self.suite.caller(answer.access_token)

    def agent(self, role, fund="FUND_CNOPS"):
        """An agent of the fund with that role, whose account is opened for this walk."""
        if (role, fund) not in self._callers:
            account = {
                "fund": fund, "kind": "STAFF", "identifier": f"agent-{secrets.token_hex(6)}",
                "password": f"Parcours-{secrets.token_hex(8)}", "roles": [role]}
            self.open(account)
            self._callers[role, fund] = self.sign_in(
                fund, "STAFF", account["identifier"], account["password"])
        return self._callers[role, fund]

    def open(self, account):
        """Opens an account by the first agent of its fund."""
        names = {"FUND_CNOPS": "identity-agent", "FUND_CNSS": "identity-agent-cnss"}
        kept = self.suite.credentials(names[account["fund"]])
        opener = self.sign_in(account["fund"], "STAFF", kept["identifier"], kept["password"])
        opener("identity", "Identity/CreateAccount", account)

    def employer(self):
        number = self.suite.request("employer")["affiliationNumber"]
        name, password = f"paie-{secrets.token_hex(6)}", f"e1{secrets.token_hex(2)}"
        self.open({
            "fund": "FUND_CNSS", "kind": "EMPLOYER", "identifier": name, "password": password,
            "affiliationNumber": number})
        return self.sign_in("FUND_CNSS", "EMPLOYER", name, password)


@pytest.fixture(scope="module")
def walk(suite):
    walk = Walk(suite)
    prepare(walk)
    return walk


def once(reason, call, *arguments):
    """What an earlier walk may have done already."""
    try:
        call(*arguments)
    except Refused as refused:
        assert refused.reason == reason


def prepare(walk):
    request = walk.suite.request
    agent = walk.agent("ENROLLMENT_AGENT", "FUND_CNSS")
    once("ALREADY_AFFILIATED", agent, "enrollment", "Enrollment/RegisterEmployer",
         request("employer"))
    for name in ("employee-covered", "employee-uncovered"):
        once("ALREADY_REGISTERED", agent, "enrollment", "Enrollment/RegisterPerson", request(name))
    for payroll in walk.suite.expected["payroll"]:
        agent("enrollment", "Enrollment/RecordContributionsPaid", {
            "affiliationNumber": request("employer")["affiliationNumber"],
            "month": payroll["month"], "paidOn": today()})
    registry = walk.agent("PROVIDER_REGISTRY_AGENT")
    clinic = request("clinic")
    once("INPE_EXISTS", registry, "providers", "Providers/RegisterProvider", clinic)
    place = {"inpe": clinic["inpe"], "from": today()}
    once("WRONG_STATE", registry, "providers", "Providers/SetProviderState",
         {**place, "state": "ACTIVE"})
    for fund in ("FUND_CNOPS", "FUND_CNSS"):
        once("WRONG_STATE", walk.agent("PROVIDER_REGISTRY_AGENT", fund), "providers",
             "Providers/SetConvention", {**place, "fund": fund, "event": "ACCEDE"})
        rows = [row for row in request("catalogue")["rows"] if row["fund"] == fund]
        answer = walk.agent("CATALOGUE_AGENT", fund)(
            "providers", "Providers/ImportTariffs", {"rows": rows})
        assert answer.published + answer.unchanged == len(rows) and not answer.faults


@pytest.fixture(scope="module")
def payroll(walk):
    """The payroll files, handed in."""
    employer = walk.employer()
    number = walk.suite.request("employer")["affiliationNumber"]
    answers = []
    for file in walk.suite.expected["payroll"]:
        content = walk.suite.sample(file["file"])
        chunks = [{"chunk": content[at:at + 50_000]} for at in range(0, len(content), 50_000)]
        answers.append(employer(
            "enrollment", "Enrollment/ImportPayroll",
            pieces=[{"start": {"affiliation_number": number}}, *chunks]))
    return answers


def test_payroll_files_of_10_000_employees_are_taken_and_wrong_rows_told(walk, payroll):
    for answer, expected in zip(payroll, walk.suite.expected["payroll"], strict=True):
        assert not answer.refusal
        assert (answer.rows_taken, answer.rows_refused, answer.rows_unmatched) == (
            expected["rowsTaken"], expected["rowsRefused"], expected["rowsUnmatched"])
        assert (answer.days, answer.wages_centimes) == (
            expected["days"], expected["wagesCentimes"])
        told = [(each.record, each.column, each.reason) for each in answer.faults]
        assert sorted(told) == sorted(
            (each["record"], each["column"], each["reason"]) for each in expected["faults"])
        assert all(each.text.french and each.text.arabic for each in answer.faults)


@pytest.fixture(scope="module")
def person(walk):
    """An invented person of CNOPS, registered, her account activated page by page."""
    digits = f"{secrets.randbelow(10**7):07}"
    born = f"19{70 + secrets.randbelow(25)}-0{1 + secrets.randbelow(9)}-15"
    person = {
        "fund": "FUND_CNOPS", "registrationNumber": f"9901{digits}", "nationalId": f"ZW{digits[1:]}",
        "name": {"firstName": "GHITA", "familyName": "ESSOUIRI"}, "birthDay": born,
        "registeredOn": "2014-10-01", "employerIdentifier": f"PW{digits}",
        "payment": {"bankAccount": bank_account(f"01178000000008{digits}0")},
        "contacts": {"email": f"autre.{digits}@exemple.ma", "mobile": f"0621{digits[1:]}"}}
    answer = walk.agent("ENROLLMENT_AGENT")("enrollment", "Enrollment/RegisterPerson", person)
    password = f"Parcours-{secrets.token_hex(8)}"
    pages = activate(walk, person, password)
    assert [page.progress for page in pages[:-1]] == [15, 30, 45, 60, 75, 90, 100]
    # ID-HRD-02: the e-mail is on the fund's record, so that the account opens at once.
    assert pages[-1].state == 8 and pages[-1].account_state == 1
    caller = walk.sign_in("FUND_CNOPS", "INSURED", person["registrationNumber"], password)
    return {**person, "id": answer.person_id, "caller": caller}


def activate(walk, person, password):
    """Every page of the activation, in order."""
    def step(method, **fields):
        return walk.public("identity", f"Identity/{method}", fields)

    def captcha():
        question = step("GetCaptcha")
        return proof_of_work(question.challenge, question.difficulty)

    pages = [step("StartActivation", **walk.suite.request("activation"))]
    journey = {"activationId": pages[0].activation_id}
    pages.append(step(
        "SubmitIdentity", **journey, registrationNumber=person["registrationNumber"],
        nationalId=person["nationalId"], birthDay=person["birthDay"], captchaProof=captcha()))
    pages.append(step(
        "AnswerPaymentQuestions", **journey, employerIdentifier=person["employerIdentifier"],
        lastAccountDigits=person["payment"]["bankAccount"][-8:]))
    email, mobile = person["contacts"]["email"], person["contacts"]["mobile"]
    pages.append(step("SubmitEmail", **journey, email=email, emailAgain=email))
    pages.append(step(
        "VerifyEmailCode", **journey, code=walk.suite.code(email), captchaProof=captcha()))
    pages.append(step("SubmitMobile", **journey, mobile=mobile, mobileAgain=mobile))
    pages.append(step(
        "VerifyMobileCode", **journey, code=walk.suite.code(f"+212{mobile[1:]}"),
        captchaProof=captcha()))
    pages.append(step("SetFirstPassword", **journey, password=password, passwordAgain=password))
    return pages


def test_a_clinic_learns_who_is_covered_and_no_more(walk, payroll, person):
    def check(fund, number, birth_day):
        return walk.clinic("providers", "Providers/CheckCoverage", {
            "fund": fund, "registrationNumber": number, "birthDay": birth_day,
            "purpose": "ADMISSION"})

    answer = check("FUND_CNOPS", person["registrationNumber"], person["birthDay"])
    assert answer.covered and answer.person.family_name == "ESSOUIRI"
    # ENR-ENT-01: 54 days in six months, and 24.
    for name, covered in (("employee-covered", True), ("employee-uncovered", False)):
        employee = walk.suite.request(name)
        answer = check("FUND_CNSS", employee["registrationNumber"], employee["birthDay"])
        assert answer.covered is covered
        assert answer.HasField("person") is covered
    with pytest.raises(Refused) as refused:
        walk.public("providers", "Providers/CheckCoverage", {"fund": "FUND_CNOPS"})
    assert refused.value.code is grpc.StatusCode.UNAUTHENTICATED


def test_an_agreement_states_both_shares(walk, person):
    asked = walk.clinic("claims", "Claims/RequestAgreement", {
        **walk.suite.request("agreement"), "registrationNumber": person["registrationNumber"],
        "birthDay": person["birthDay"], "firstDay": today(), "lastDay": today()})
    decided = walk.agent("MEDICAL_CONTROLLER")(
        "claims", "Claims/DecideAgreement", {"number": asked.row.number, "approve": {}})
    expected = walk.suite.expected["agreement"]
    assert decided.decision.fund_centimes == expected["fundCentimes"]
    assert decided.decision.insured_centimes == expected["insuredCentimes"]


@pytest.fixture(scope="module")
def number(walk, person):
    """The number of her illness file, processed."""
    sheet = person["caller"](
        "claims", "Claims/IssueCareSheet", {"fund": "FUND_CNOPS", "kind": "ILLNESS_SHEET"})
    file = walk.suite.request("illness-file")
    lines = [{**line, "day": today(), "prescriptionDay": today()} for line in file["lines"]]
    registered = walk.agent("FILING_POINT")("claims", "Claims/RegisterIllnessFile", {
        **file, "lines": lines, "registrationNumber": person["registrationNumber"],
        "birthDay": person["birthDay"], "sheetSerial": sheet.serial})
    walk.agent("CLAIMS_AGENT")(
        "claims", "Claims/ProcessIllnessFile", {"number": registered.number})
    return registered.number


def test_the_person_reads_every_dirham_explained(walk, person, number):
    decision = person["caller"]("claims", "Claims/GetRefund", {"number": number}).decision
    expected = walk.suite.expected["refund"]
    assert (decision.charged_centimes, decision.amo_centimes, decision.left_centimes) == (
        expected["chargedCentimes"], expected["amoCentimes"], expected["leftCentimes"])
    for line, wanted in zip(decision.lines, expected["lines"], strict=True):
        assert (line.code, line.base_centimes, line.amo_centimes) == (
            wanted["code"], wanted["baseCentimes"], wanted["amoCentimes"])
        assert all(step.rule and step.text.french and step.text.arabic for step in line.steps)
        assert any(step.law.source for step in line.steps)


def test_nobody_else_reads_it(walk, person, number):
    claim = ("claims", "Claims/GetRefund", {"number": number})
    for caller, code in (
            (walk.clinic, grpc.StatusCode.PERMISSION_DENIED),
            (walk.employer(), grpc.StatusCode.PERMISSION_DENIED),
            (walk.public, grpc.StatusCode.UNAUTHENTICATED),
            (walk.suite.caller("e30.e30.e30"), grpc.StatusCode.UNAUTHENTICATED)):
        with pytest.raises(Refused) as refused:
            caller(*claim)
        assert refused.value.code is code


def test_what_services_ask_one_another_does_not_pass_the_edge(walk, person):
    with pytest.raises(Refused) as refused:
        walk.clinic(
            "enrollment", "EnrollmentInternal/ContactsOnRecord", {"personId": person["id"]})
    assert refused.value.code is grpc.StatusCode.UNIMPLEMENTED
