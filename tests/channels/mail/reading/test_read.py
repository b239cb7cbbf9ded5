"""What there is to read in a mail, and which files came along."""

from __future__ import annotations

import hashlib

from gehoor.channels.mail.reading import Person, read

from .letters import PNG, encoded, mail, multipart, part, winmail

PLAIN = part("text/plain; charset=utf-8", "Mijn lamp is stuk, café.")
RICH = part("text/html; charset=utf-8", "<p>Mijn <b>lamp</b> is stuk, café.</p>")


def test_the_facts_of_a_plain_mail() -> None:
    found = read(
        mail(
            PLAIN,
            to="Kwartelhof <info@kwartelhof.nl>, b@x.nl",
            cc="c@x.nl",
            reply_to="thuis@voorbeeld.nl",
            date="Tue, 3 Mar 2026 09:12:33 +0100",
            message_id="<eigen@voorbeeld.nl>",
            return_path="<jan@voorbeeld.nl>",
            delivered_to="info+abc@kwartelhof.nl",
        )
    )
    assert found.sender == Person("Jan de Wit", "jan@voorbeeld.nl")
    assert found.to == (Person("Kwartelhof", "info@kwartelhof.nl"), Person("", "b@x.nl"))
    assert (found.cc, found.reply_to) == (
        (Person("", "c@x.nl"),),
        (Person("", "thuis@voorbeeld.nl"),),
    )
    assert found.date is not None
    assert found.date.isoformat() == "2026-03-03T09:12:33+01:00"
    assert (found.subject, found.message_id) == ("Een vraag", "eigen@voorbeeld.nl")
    assert (found.return_path, found.delivered_to) == (
        "jan@voorbeeld.nl",
        ("info+abc@kwartelhof.nl",),
    )
    assert (found.text, found.language) == ("Mijn lamp is stuk, café.", "nl")
    assert (found.problems, found.html, found.attachments) == ((), None, ())


def test_references_run_from_the_oldest_to_the_parent() -> None:
    both = read(mail(PLAIN, references="<1@x> <2@x>", in_reply_to="<2@x>"))
    assert both.references == ("1@x", "2@x")
    assert read(mail(PLAIN, references="<1@x>", in_reply_to="<3@x>")).references == ("1@x", "3@x")
    assert read(mail(PLAIN, in_reply_to="<3@x>")).references == ("3@x",)


def test_the_null_sender_is_not_the_same_as_no_sender() -> None:
    assert read(mail(PLAIN, return_path="<>")).return_path == ""
    assert read(mail(PLAIN)).return_path is None


def test_of_two_alternatives_the_plain_one_is_read_and_the_html_kept() -> None:
    found = read(mail(multipart("alternative", PLAIN, RICH)))
    assert found.text == "Mijn lamp is stuk, café."
    assert found.html == "<p>Mijn <b>lamp</b> is stuk, café.</p>"


def test_a_plain_alternative_that_says_nothing_gives_way_to_the_html() -> None:
    for stub in ("", " \n\t", "Bekijk deze e-mail in HTML.", "[cid:logo]".replace("cid:logo", "")):
        found = read(mail(multipart("alternative", part("text/plain", stub), RICH * 2)))
        assert found.text.startswith("Mijn lamp is stuk"), stub


def test_html_only_becomes_text() -> None:
    assert read(mail(RICH)).text == "Mijn lamp is stuk, café."


def test_html_that_knows_its_charset_better_than_the_header() -> None:
    source = '<meta charset="utf-8"><p>café</p>'
    assert read(mail(part("text/html; charset=iso-8859-1", source))).text == "café"
    assert read(mail(part("text/html", source.encode()))).text == "café"


def test_pictures_in_the_text_keep_their_place() -> None:
    shown = part("text/html", 'Kijk: <img src="cid:een@x"> stuk.')
    picture = part(
        "image/png; name=lamp.png",
        encoded(PNG),
        "Content-Transfer-Encoding: base64",
        "Content-ID: <een@x>",
    )
    found = read(mail(multipart("related", shown, picture)))
    assert found.text == "Kijk: [afbeelding: lamp.png] stuk."
    (file,) = found.attachments
    assert (file.name, file.type, file.inline, file.content_id) == (
        "lamp.png",
        "image/png",
        True,
        "een@x",
    )
    assert (file.content, file.size) == (PNG, len(PNG))
    assert file.sha256 == hashlib.sha256(PNG).hexdigest()


def test_text_around_an_attachment_is_read_in_order() -> None:
    paper = part("application/pdf", b"%PDF", "Content-Disposition: attachment; filename=a.pdf")
    found = read(mail(multipart("mixed", PLAIN, paper, part("text/plain", "En nog iets."))))
    assert found.text == "Mijn lamp is stuk, café.\n\nEn nog iets."
    assert [(file.name, file.inline) for file in found.attachments] == [("a.pdf", False)]


def test_a_text_file_is_a_file() -> None:
    log = part("text/plain", "regel 1", "Content-Disposition: attachment; filename=log.txt")
    sheet = part("text/csv; name=lijst.csv", "a;b")
    found = read(mail(multipart("mixed", PLAIN, log, sheet)))
    assert found.text == "Mijn lamp is stuk, café."
    assert [file.name for file in found.attachments] == ["log.txt", "lijst.csv"]


def test_a_file_name_is_never_a_path_and_never_empty() -> None:
    names = ["../../etc/passwd", r"C:\tmp\a.pdf", "..", "a\u202egpj.exe", "x" * 300 + ".pdf", ""]
    parts = [
        part("application/pdf", b"x", f'Content-Disposition: attachment; filename="{name}"')
        for name in names
    ]
    found = [file.name for file in read(mail(multipart("mixed", *parts))).attachments]
    assert found[:2] == ["passwd", "C:tmpa.pdf".replace("C:tmp", "")]
    assert found[2] == "bijlage-3.pdf"
    assert found[3] == "agpj.exe"
    assert found[4].endswith(".pdf")
    assert len(found[4]) < 200
    assert found[5] == "bijlage-6.pdf"


def test_a_carried_mail_is_read_and_its_files_are_files() -> None:
    paper = part("application/pdf", b"%PDF", "Content-Disposition: attachment; filename=a.pdf")
    inner = mail(multipart("mixed", PLAIN, paper, boundary="binnen"), subject="Oud", to="p@x.nl")
    carried = part("message/rfc822", inner)
    for content in (
        carried,
        part("message/rfc822", encoded(inner), "Content-Transfer-Encoding: base64"),
    ):
        found = read(mail(multipart("mixed", part("text/plain", "Zie hieronder."), content)))
        assert found.reply == "Zie hieronder."
        assert found.quoted.startswith(
            "From: Jan de Wit <jan@voorbeeld.nl>\nTo: p@x.nl\nSubject: Oud"
        )
        assert found.quoted.endswith("Mijn lamp is stuk, café.")
        assert [file.name for file in found.attachments] == ["a.pdf"]


def test_a_winmail_dat_is_unpacked() -> None:
    raw = winmail("Offerte énorm.pdf", b"%PDF-1.7", "Tekst uit Outlook")
    wrapped = part(
        "application/ms-tnef; name=winmail.dat", encoded(raw), "Content-Transfer-Encoding: base64"
    )
    found = read(mail(multipart("mixed", PLAIN, wrapped)))
    assert [(file.name, file.content) for file in found.attachments] == [
        ("Offerte énorm.pdf", b"%PDF-1.7")
    ]
    assert found.text == "Mijn lamp is stuk, café.\n\nTekst uit Outlook"


def test_a_winmail_dat_that_is_damaged_stays_a_file() -> None:
    raw = winmail("a.pdf", b"%PDF" * 100)
    for damaged in (raw[:60], b"\0" + raw, raw[:6] + b"\x01\x05\x80\0\0\0\0\0\0\0\0" * 6000):
        wrapped = part(
            "application/ms-tnef; name=winmail.dat",
            encoded(damaged),
            "Content-Transfer-Encoding: base64",
        )
        found = read(mail(multipart("mixed", PLAIN, wrapped)))
        assert [file.name for file in found.attachments] == ["winmail.dat"]
        assert "winmail.dat could not be unpacked" in found.problems


def test_text_under_an_encoded_part_is_read() -> None:
    text = part(
        "text/plain; charset=utf-8",
        encoded(b"De mail zelf, lang genoeg.") + b"\n-- \nOverleglijst, afmelden kan hier.",
        "Content-Transfer-Encoding: base64",
    )
    assert read(mail(text)).text.split("\n")[0] == "De mail zelf, lang genoeg."
    assert read(mail(text)).signature == "-- \nOverleglijst, afmelden kan hier."


def test_a_text_that_is_absurdly_long_is_shown_in_part_and_kept_whole() -> None:
    body = "Regel na regel.\n" * 200_000
    found = read(mail(part("text/plain", body)))
    assert len(found.text) <= 20_000
    assert found.attachments[0].content == body.encode()
    assert any("too long" in problem for problem in found.problems)


def test_an_encrypted_mail_says_so() -> None:
    raw = multipart("encrypted", part("application/pgp-encrypted", "Version: 1"))
    assert "the mail is encrypted; its content is in the attachment" in read(mail(raw)).problems


def test_bytes_that_are_no_mail_at_all_can_be_read() -> None:
    assert read(b"").text == ""
    assert read(bytes(range(256))).sender is None
    assert "zomaar wat" in read(b"zomaar wat\ntekst zonder kop").text
