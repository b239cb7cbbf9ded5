"""The tree of parts: well-formed, broken and hostile."""

from __future__ import annotations

import time

import pytest

from gehoor.channels.mail.reading.mime import Part, parse

MIXED = (
    b"From: jan@voorbeeld.nl\nContent-Type: multipart/mixed; boundary=grens\n\nvoorwoord\n"
    b"--grens\nContent-Type: text/plain\n\neen\n--grens\nContent-Type: text/html\n\ntwee\n"
    b"--grens--\nnawoord\n"
)


def bodies(root: Part) -> list[bytes]:
    """Return the bodies of the leaves in order."""
    if not root.children:
        return [root.raw[root.start : root.end]]
    return [body for child in root.children for body in bodies(child)]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_parts_are_found_with_any_line_end(line_end: bytes) -> None:
    root, problems = parse(MIXED.replace(b"\n", line_end))
    assert bodies(root) == [b"een", b"twee"]
    assert [part.type for part in root.children] == ["text/plain", "text/html"]
    assert problems == []


def test_a_mail_without_parts_is_one_part() -> None:
    root, problems = parse(b"Subject: hoi\n\nhallo\n")
    assert (bodies(root), root.text("subject"), problems) == ([b"hallo\n"], "hoi", [])


def test_a_mail_that_was_cut_off_keeps_its_parts() -> None:
    root, problems = parse(MIXED[: MIXED.index(b"twee") + 2])
    assert bodies(root) == [b"een", b"tw"]
    assert problems == ["the mail ends before its parts do"]


def test_an_inner_multipart_that_never_ends_stops_with_the_part_around_it() -> None:
    raw = (
        b"Content-Type: multipart/mixed; boundary=buiten\n\n--buiten\n"
        b"Content-Type: multipart/alternative; boundary=binnen\n\n--binnen\n\neen\n"
        b"--buiten\n\ntwee\n--buiten--\n"
    )
    root, problems = parse(raw)
    assert bodies(root) == [b"een", b"twee"]
    assert problems == ["a part of the mail ends before its parts do"]


def test_a_part_after_the_end_is_still_a_part() -> None:
    root, _ = parse(MIXED + b"--grens\n\ndrie\n--grens--\n")
    assert bodies(root) == [b"een", b"twee", b"drie"]


def test_a_boundary_that_begins_like_another_is_another() -> None:
    raw = MIXED.replace(b"een", b"een\n--grens2\n--gren\n--grenspost: gesloten")
    assert bodies(parse(raw)[0])[0] == b"een\n--grens2\n--gren\n--grenspost: gesloten"


def test_a_carried_mail_has_its_own_headers() -> None:
    raw = (
        b"Subject: buiten\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
        b"Content-Type: message/rfc822\n\nSubject: binnen\nContent-Type: multipart/mixed;"
        b" boundary=y\n\n--y\n\nhart\n--y--\n--x--\n"
    )
    root, problems = parse(raw)
    assert root.children[0].children[0].text("subject") == "binnen"
    assert (bodies(root), problems) == ([b"hart"], [])


@pytest.mark.parametrize(
    "raw",
    [
        b"From jan Mon Mar  2 09:12:00 2026\nSubject: hoi\n\nhallo",
        b"Subject: hoi\nzomaar een regel\nDate: Tue, 3 Mar 2026 09:12:00 +0100\n\nhallo",
        b"Subject: hoi\nFrom: jan@voorbeeld.nl\nhallo",
        b"Subject : hoi\n\nhallo",
        b"SUBJECT:\n hoi\n\nhallo",
    ],
)
def test_broken_headers_lose_neither_headers_nor_text(raw: bytes) -> None:
    root, _ = parse(raw)
    assert (root.text("subject"), bodies(root)) == ("hoi", [b"hallo"])


@pytest.mark.parametrize("raw", [b"", b"\n", b"\r", b"\x00", b"hallo", b"--x--", b":", b" : \n\n"])
def test_scraps_are_a_mail_too(raw: bytes) -> None:
    root, _ = parse(raw)
    assert b"hallo" not in raw or bodies(root) == [b"hallo"]


def test_a_multipart_without_boundary_is_kept_as_text() -> None:
    root, problems = parse(b"Content-Type: multipart/mixed\n\n--x\n\nhallo\n--x--\n")
    assert b"hallo" in bodies(root)[0]
    assert problems == ["a multipart without a boundary of its own"]


HOSTILE = {
    "nested multiparts": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(2000)
    )
    + b"\nhart",
    "nested mails": b"Content-Type: message/rfc822\n\n" * 2000 + b"\nhart",
    "many parts": b"Content-Type: multipart/mixed; boundary=x\n\n"
    + b"--x\n\nx\n" * 200_000
    + b"hart",
    "many dashes": b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--\n" * 1_000_000 + b"hart",
    "many headers": b"X: y\n" * 500_000 + b"\nhart",
    "an endless header": b"X: " + b"y" * 20_000_000 + b"\n\nhart",
    "an endless folded header": b"X: y" + b"\n y" * 5_000_000 + b"\n\nhart",
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_structure_takes_no_time_and_keeps_its_heart(raw: bytes) -> None:
    start = time.process_time()
    root, _ = parse(raw)
    assert time.process_time() - start < 0.7
    assert any(body.endswith(b"hart") for body in bodies(root))
