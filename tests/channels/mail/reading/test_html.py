from __future__ import annotations

import time

import pytest

from gehoor.channels.mail.reading import flowed, html


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "<p>Beste <b>Jan</b>,<br>hoe gaat het?</p><p>Groet</p>",
            "Beste Jan,\nhoe gaat het?\n\nGroet",
        ),
        ("<div>een</div><div>twee</div><div><br></div><div>drie</div>", "een\ntwee\n\ndrie"),
        ("een   twee\n drie&nbsp;vier", "een twee drie vier"),
        ("<ul><li>melk<li>brood</ul>", "- melk\n- brood"),
        ("<ol start=3><li>melk</li><li>brood</li></ol>", "3. melk\n4. brood"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        (
            "<table><tr><th>Artikel</th><th>Prijs</th></tr><tr><td>Lamp</td><td>€ 12</td></tr></table>",
            "Artikel | Prijs\nLamp | € 12",
        ),
        ('<a href="https://x.nl/a">hier</a> dus', "hier <https://x.nl/a> dus"),
        ('<a href="https://x.nl/">x.nl</a>', "x.nl"),
        ('<a href="mailto:jan@x.nl">jan@x.nl</a>', "jan@x.nl"),
        ('<a href="javascript:alert(1)">klik</a>', "klik"),
        ('foto: <img src="cid:abc" alt="x">', "foto: [afbeelding: poes.jpg]"),
        ('<img src="cid:onbekend" alt="logo">', "[afbeelding: logo]"),
        ('<img src="https://x.nl/a.png" alt="Openingstijden">', "[Openingstijden]"),
        ('a<img src="https://x.nl/pixel.gif" width=1>b', "ab"),
        ('<div style="display: none">voorproefje</div>echt', "echt"),
        ('<div style="max-height:0px;overflow:hidden">voorproefje</div>echt', "echt"),
        ('<td style="font-size:0"><p style="font-size:14px">echt</p></td>', "echt"),
        ('<div style="display:none">alleen dit</div>', "alleen dit"),
        ("<style>p{}</style><script>x()</script><title>t</title>tekst<!-- niet -->", "tekst"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ("<blockquote type=cite>oud<br>ouder</blockquote>nieuw", "> oud\n> ouder\n\nnieuw"),
        ('<blockquote style="margin-left:40px">ingesprongen</blockquote>', "  ingesprongen"),
        ("geen enkele tag", "geen enkele tag"),
        ("a&#1;b&#xD800;c", "ab\ufffdc"),
        ("<p>nooit dicht <b>vet <i>schuin", "nooit dicht vet schuin"),
        ("", ""),
    ],
)
def test_html_becomes_what_a_person_reads(source: str, text: str) -> None:
    assert html.to_text(source, {"abc": "poes.jpg"}) == text


def test_a_gmail_reply_keeps_its_quote_marked() -> None:
    source = (
        "<div>Prima!</div><div class='gmail_quote'><div class='gmail_attr'>Op di 3 mrt 2026 om 09:12"
        " schreef Jan:<br></div><blockquote class='gmail_quote'><div>Past het?</div></blockquote></div>"
    )
    assert html.to_text(source) == "Prima!\nOp di 3 mrt 2026 om 09:12 schreef Jan:\n\n> Past het?"


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 200_000 + "hart",
        "<div>" * 20_000 + "hart" + "</div>" * 20_000,
        "<blockquote>" * 5_000 + "hart",
        "<table><tr><td>" * 5_000 + "hart",
        "<b><i><u>" * 20_000 + "hart",
        "<a href=x>" * 20_000 + "hart",
        "<ul><li>" * 10_000 + "hart",
        "<" * 500_000 + " hart",
        "<p>x" * 300_000 + "hart",
        "&amp;" * 300_000 + "hart",
    ],
    ids=lambda source: source[:12],
)
def test_hostile_html_takes_no_time_and_keeps_its_heart(source: str) -> None:
    start = time.process_time()
    assert "hart" in html.to_text(source)
    assert time.process_time() - start < 0.6


@pytest.mark.parametrize(
    ("raw", "charset"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b'<META http-equiv=Content-Type content="text/html; charset=iso-8859-1">', "iso-8859-1"),
        (b"<p>charset=utf-8</p>", ""),
    ],
)
def test_html_may_name_its_own_charset(raw: bytes, charset: str) -> None:
    assert html.charset_of(raw) == charset


def test_flowed_lines_become_paragraphs_again() -> None:
    text = "Beste Jan, \nhoe gaat \nhet?\n\nGroet\n-- \nPiet"
    assert flowed.unwrap(text) == "Beste Jan, hoe gaat het?\n\nGroet\n-- \nPiet"


def test_flowed_quotes_join_at_their_own_depth_only() -> None:
    assert (
        flowed.unwrap(">> oud \n>> en wijs \n> minder \nnieuw")
        == ">> oud en wijs \n> minder \nnieuw"
    )


def test_flowed_text_may_drop_the_space_and_unstuffs_lines() -> None:
    assert flowed.unwrap("woord \nvervolg\n >geen citaat\n From huis", delete_space=True) == (
        "woordvervolg\n>geen citaat\nFrom huis"
    )
