"""Mail from machines is recognised, and mail from people is not taken for it."""

from __future__ import annotations

import pytest

from gehoor.channels.mail.reading import read
from gehoor.channels.mail.reading.causes import TEXTS, of_failure

from .letters import mail, multipart, part

AWAY = part("text/plain", "Ik ben tot en met 13 maart afwezig en lees mijn mail niet.")
QUESTION = part("text/plain", "Wanneer komt de monteur?")
HUMAN = "Uw bericht kon niet worden bezorgd."


@pytest.mark.parametrize(
    "headers",
    [
        {"auto_submitted": "auto-replied"},
        {"auto_submitted": "auto-generated; type=vacation"},
        {"x_autoreply": "yes"},
        {"x_autorespond": "Re: Een vraag"},
        {"precedence": "auto_reply"},
        {"preference": "auto_reply"},
        {"subject": "Automatisch antwoord: Een vraag", "x_auto_response_suppress": "All"},
        {"subject": "Automatic reply: A question", "return_path": "<>"},
        {"subject": "Afwezig", "precedence": "bulk"},
        {"subject": "Out of office: Jan", "in_reply_to": "<a@kwartelhof.nl>"},
        {"subject": "Afwezigheidsmelding"},
    ],
    ids=str,
)
def test_an_automatic_answer_is_recognised(headers: dict[str, str]) -> None:
    assert read(mail(AWAY, **headers)).automatic.kind == "auto-reply"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"auto_submitted": "no"},
        {"x_autoreply": "no"},
        {"subject": "Afwezig bij de bezorging"},
        {"subject": "Re: Automatisch antwoord: Een vraag", "in_reply_to": "<a@kwartelhof.nl>"},
        {"subject": "Niet bezorgd: mijn pakket"},
        {"subject": "Onbestelbaar? Mijn pakket kwam terug"},
        {"subject": "Klacht over een mailinglijst", "list_unsubscribe": "<mailto:x@x.nl>"},
        {"x_auto_response_suppress": "All"},
        {"subject": "Report about my domain"},
        {"return_path": "<>"},
    ],
    ids=str,
)
def test_a_persons_mail_is_not_automatic(headers: dict[str, str]) -> None:
    assert read(mail(QUESTION, **headers)).automatic.kind is None


@pytest.mark.parametrize(
    "headers",
    [
        {"list_id": "<nieuws.voorbeeld.nl>"},
        {"list_post": "<mailto:lijst@voorbeeld.nl>"},
        {"precedence": "list"},
        {"precedence": "bulk", "list_unsubscribe": "<https://voorbeeld.nl/af>"},
        {"list_unsubscribe_post": "List-Unsubscribe=One-Click"},
    ],
    ids=str,
)
def test_a_list_is_recognised(headers: dict[str, str]) -> None:
    assert read(mail(QUESTION, **headers)).automatic.kind == "list"


def status(action: str, code: str, said: str = "", recipient: str = "piet@x.nl") -> bytes:
    fields = f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {code}\n"
    fields += f"Diagnostic-Code: smtp; {said}\n" if said else ""
    return mail(
        multipart(
            "report",
            part("text/plain", HUMAN),
            part("message/delivery-status", f"Reporting-MTA: dns; mx.x.nl\n\n{fields}"),
            part("message/rfc822", mail(QUESTION, to="piet@x.nl")),
            parameters="; report-type=delivery-status",
        ),
        **{"from": "MAILER-DAEMON@x.nl", "to": "info@kwartelhof.nl"},
    )


@pytest.mark.parametrize(
    ("code", "said", "cause", "permanent"),
    [
        ("5.1.1", "550 5.1.1 no such user", "unknown-address", True),
        ("5.2.2", "552 mailbox full", "mailbox-full", True),
        ("5.0.0", "552 quota exceeded", "mailbox-full", True),
        ("5.7.1", "554 blocked as spam", "refused", True),
        ("5.7.1", "550 user unknown", "unknown-address", True),
        ("4.4.7", "", "expired", False),
        ("5.3.4", "", "too-big", True),
        ("5.1.2", "", "unknown-domain", True),
        ("", "", "undelivered", None),
    ],
)
def test_a_bounce_says_for_whom_and_why(
    code: str, said: str, cause: str, permanent: bool | None
) -> None:
    found = read(status("failed", code, said)).automatic
    assert (found.kind, found.recipient) == ("bounce", "piet@x.nl")
    assert (found.cause, found.permanent) == (cause, permanent)
    assert TEXTS[cause][1] in found.reason
    assert TEXTS[cause][0] in found.reason_nl


def test_a_delayed_message_is_not_given_up() -> None:
    found = read(status("delayed", "4.4.1")).automatic
    assert (found.kind, found.cause, found.permanent) == ("bounce", "delayed", False)
    assert "will be tried again" in found.reason


def test_a_confirmation_of_delivery_is_no_bounce() -> None:
    found = read(status("delivered", "2.0.0")).automatic
    assert (found.kind, found.recipient) == ("report", "piet@x.nl")


OLD_BOUNCES = {
    "qmail": "Hi. This is the qmail-send program at x.nl.\nI'm afraid I wasn't able to deliver your"
    " message to the following addresses.\n\n<piet@x.nl>:\nSorry, no mailbox here by that name.\n\n"
    "--- Below this line is a copy of the message.\n\nReturn-Path: <info@kwartelhof.nl>\n",
    "exim": "This message was created automatically by mail delivery software.\n\nA message that you"
    " sent could not be delivered to one or more of its recipients.\n\n  piet@x.nl\n    Unrouteable"
    " address\n\n------ This is a copy of the message ------\n\nTo: klaas@y.nl\n",
    "exchange": "Your message\n\n  To: anders@y.nl\n\ndid not reach the following recipient(s):\n\n"
    "piet@x.nl on Tue, 3 Mar 2026\n    The recipient name is not recognized\n",
    "dutch": "Uw bericht kon niet worden afgeleverd bij:\n\npiet@x.nl\n\n550 5.1.1 onbekende gebruiker\n",
    "sendmail": "   ----- The following addresses had permanent fatal errors -----\n<piet@x.nl>\n\n"
    "   ----- Transcript of session follows -----\n550 5.1.1 <piet@x.nl>... User unknown\n",
}


@pytest.mark.parametrize("text", OLD_BOUNCES.values(), ids=OLD_BOUNCES)
def test_a_bounce_in_prose_is_a_bounce(text: str) -> None:
    raw = mail(
        part("text/plain", text),
        **{"from": "MAILER-DAEMON@x.nl", "subject": "failure notice", "to": "info@kwartelhof.nl"},
    )
    found = read(raw).automatic
    assert (found.kind, found.recipient) == ("bounce", "piet@x.nl")


def test_the_header_of_exim_names_the_recipient() -> None:
    raw = mail(part("text/plain", HUMAN), x_failed_recipients="piet@x.nl")
    assert read(raw).automatic.recipient == "piet@x.nl"


def test_a_customer_who_forwards_a_bounce_is_a_customer() -> None:
    text = "Wat betekent dit?\n\nVan: Mail Delivery System\nVerzonden: gisteren\nAan: mij\n\n550 5.1.1 x"
    raw = mail(part("text/plain", text), subject="FW: Undelivered Mail Returned to Sender")
    assert read(raw).automatic.kind is None
    carried = part("message/rfc822", status("failed", "5.1.1"))
    raw = multipart("mixed", part("text/plain", "Hoe kan dit?"), carried, boundary="buiten")
    assert read(mail(raw)).automatic.kind is None


def test_a_customer_who_sends_our_mail_back_is_a_customer() -> None:
    ours = mail(QUESTION, **{"from": "info@kwartelhof.nl", "to": "jan@voorbeeld.nl"})
    text = part("text/plain", "Mijn antwoord kon niet worden bezorgd, zie onder.")
    raw = mail(multipart("mixed", text, part("message/rfc822", ours)), to="info@kwartelhof.nl")
    assert read(raw).automatic.kind is None


def test_our_mail_sent_back_by_another_is_a_bounce() -> None:
    ours = mail(QUESTION, **{"from": "info@kwartelhof.nl", "to": "piet@x.nl"})
    text = part("text/plain", "Could not be delivered to: <piet@x.nl>\nAs their mailbox is full.")
    raw = multipart("mixed", text, part("message/rfc822", ours))
    found = read(mail(raw, **{"from": "no-reply@x.nl", "to": "info@kwartelhof.nl"})).automatic
    assert (found.kind, found.cause, found.recipient) == ("bounce", "mailbox-full", "piet@x.nl")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("disposition-notification", "message/disposition-notification"),
        ("feedback-report", "message/feedback-report"),
        ("tlsrpt", "application/tlsrpt+gzip"),
    ],
)
def test_a_report_is_recognised(kind: str, content: str) -> None:
    raw = multipart(
        "report",
        part("text/plain", "Zie onder."),
        part(content, "A: b"),
        parameters=f"; report-type={kind}",
    )
    assert read(mail(raw)).automatic.kind == "report"


def test_a_dmarc_report_is_recognised_by_its_subject() -> None:
    subject = "Report Domain: kwartelhof.nl Submitter: x.nl Report-ID: 12"
    assert (
        read(mail(part("application/zip; name=x.zip", b"PK"), subject=subject)).automatic.kind
        == "report"
    )


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("The email account that you tried to reach is over quota", "mailbox-full"),
        ("Host or domain name not found. Name service error", "unknown-domain"),
        ("Message size exceeds fixed limit", "too-big"),
        ("Connection timed out", "expired"),
        ("too many hops", "loop"),
        ("This account has been disabled", "disabled"),
        ("listed on a blocklist", "refused"),
        ("iets onbegrijpelijks", "undelivered"),
    ],
)
def test_what_a_server_says_in_words_is_understood(words: str, cause: str) -> None:
    assert of_failure("", words) == cause
