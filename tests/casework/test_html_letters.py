"""The HTML of a letter: the same words, safe, and nothing fetched from anywhere."""

from __future__ import annotations

import re

from gehoor.casework.html_letters import as_html


def test_paragraphs_lists_and_the_signature() -> None:
    html = as_html(
        "Goedendag,\n\nDit spreken wij af:\n- Ophalen: di\n- Bellen: wo\n\n-- \nWonen\n", "nl"
    )
    assert '<html lang="nl">' in html
    assert "<p>Goedendag,</p>" in html
    assert "<p>Dit spreken wij af:</p>\n<ul><li>Ophalen: di</li><li>Bellen: wo</li></ul>" in html
    assert "<hr>\n<p>Wonen</p>" in html


def test_words_after_a_list_are_a_paragraph_of_their_own() -> None:
    assert "</ul>\n<p>Tot dan.</p>" in as_html("- Een\nTot dan.", "nl")


def test_links_can_be_pressed_without_their_punctuation() -> None:
    html = as_html("Zie https://post.example/volg/a?b=1&c=2. Of mail a@post.example!", "en")
    assert '<a href="https://post.example/volg/a?b=1&amp;c=2">' in html
    assert '<a href="mailto:a@post.example">a@post.example</a>!' in html


def test_everything_is_escaped() -> None:
    html = as_html('<script>alert("1")</script>\n- <b>\n\nhttps://x.example/"onclick=', "nl")
    assert "<script>" not in html
    assert "<b>" not in html
    assert '"onclick' not in html


def test_nothing_is_fetched() -> None:
    html = as_html("Beste klant\n\nhttps://post.example/foto.png", "nl")
    assert re.findall(r"<(?:img|link|script|iframe|object|style)|url\(|src=", html) == []
