"""The replies that two other projects collected, judged by hand: what is new in each."""

from __future__ import annotations

from pathlib import Path

from gehoor.channels.mail.reading.quotes import split

from .shared import DATA, needs_data, words

pytestmark = needs_data

FILES = sorted(DATA.glob("quotes/*/*.txt"))

# Nothing is quoted in these and nothing is a signature, however much it looks like it.
WHOLE = {
    "email_21",
    "email_5",
    "email_not_a_signature_2",
    "email_sent_from_my_not_signature",
    "email_tricky_13_timestamp_variations",
    "email_tricky_1_on_false_positive",
    "email_tricky_3_code_block",
    "email_tricky_4_from_in_body",
    "email_tricky_6_regards_in_sentence",
    "email_tricky_7_multiple_dashes",
    "email_tricky_8_sent_from_in_content",
    "email_with_date_headers",
    "email_with_from_headers",
}
# How the reply begins, how it ends, and how many words it has.
REPLIES = {
    "correct_sig": ("this is an email", "a correct -- signature.", 9),
    "email_1": ("Hi folks What is", "HTTP API. -Abhishek Kona", 30),
    "email_19": ("On Thursday, I get", "I get proper rendering.", 6),
    "email_2": ("Hi, You can list", 'delete them all individually."', 111),
    "email_20": ("On Thursday.", "On Thursday.", 2),
    "email_23_1": ("Fusce bibendum, quam hendrerit", "aliquet nec nec nibh.", 79),
    "email_2_1": ("Outlook with a reply", "Outlook with a reply", 4),
    "email_3": ("Oh thanks. Having the", "be great. -Abhishek Kona", 10),
    "email_4": ("Awesome! I haven't had", "another problem with it.", 8),
    "email_6": ("I get proper rendering", "proper rendering as well.", 6),
    "email_blackberry": ("Here is another email", "Here is another email", 4),
    "email_bullets": ("test 2 this should", "bullets - and another", 20),
    "email_custom_quote_header": ("Thank you!", "Thank you!", 2),
    "email_customer_quote_header_2": ("Thank you very much.", "Thank you very much.", 4),
    "email_customer_quote_header_3": ("bonjour, je n'ai pas", "ma précision.. merci d'avance", 12),
    "email_emoji": ("🎉", "🎉", 1),
    "email_iphone": ("Here is another email", "Here is another email", 4),
    "email_issue_77": ("Bonjour Test, Text paragraph", "problème. Text paragraph 2", 13),
    "email_ls-l": (
        "MIME-Version: 1.0 Content-Type: text/plain;",
        "Feb 14 23:43 sess_25tni1suqgasqk8osnmk098sc6",
        108,
    ),
    "email_multi_word_sent_from_my_mobile_device": (
        "Here is another email",
        "Here is another email",
        4,
    ),
    "email_not_a_signature": ("Dear XXXXX: This is", "our domain name services.", 69),
    "email_one_is_not_on": ("Thank, this is really", "development), when I run...", 16),
    "email_reply_header": ("This is the latest", "could happen TWICE! Stranger", 70),
    "email_sent_from": ("Hi it can happen", "between words or paragraphs.", 19),
    "email_thread": ("This is new email", "in thread from bellow.", 9),
    "email_tricky_11_double_signature": ("Thanks for your help!", "Thanks for your help!", 4),
    "email_tricky_16_unicode_signatures": ("Thanks for the update!", "Thanks for the update!", 4),
    "email_tricky_17_forward_header": (
        "See the forwarded message",
        "the forwarded message below.",
        5,
    ),
    "email_tricky_18_inline_reply": ("I think option A", "for our use case.", 20),
    "email_tricky_19_quote_without_header": ("I wanted to respond", "And my final thoughts.", 18),
    "email_tricky_20_html_entities": ("The data should be", "symbols are handled correctly.", 19),
    "email_tricky_2_url_with_wrote": ("Hi there, Check out", 'like "wrote:" in them.', 26),
    "email_tricky_9_nested_quotes": ("I agree with the", "with the points below.", 6),
    "email_unquoted_reply": ("This is my reply.", "This is my reply.", 4),
    "email_w10_mail": ("Great thanks Bort, going", "a test now. Braxton", 9),
    "email_with_regards": ("Hi, I still have", "problem.... Can you help?", 10),
    "email_zimbra_free_en": (
        "Bonjour Toby, \u200bText paragraph",
        "paragraph 2\u200b Michael Scott",
        16,
    ),
    "email_zimbra_free_fr": (
        "Bonjour \u200bTest\u200b, \u200bText paragraph",
        "paragraph 2\u200b Michael Scott",
        15,
    ),
    "email_zoho": ("What is the best", "after running a test?", 18),
    "sig_no_empty_line": ("this is an email", "no empty line above.", 12),
}
# All others begin with the same five lines of Latin, which are the reply.
LATIN = ("Fusce bibendum, quam hendrerit", "aliquet nec nec nibh.", 77)


def _summary(text: str) -> tuple[str, str, int]:
    found = text.split()
    return " ".join(found[:4]), " ".join(found[-4:]), len(found)


def _is_right(path: Path) -> bool:
    text = path.read_text(errors="replace").replace("\r\n", "\n")
    reply = split(text).reply
    if path.stem in WHOLE:
        return reply.split() == text.split()
    return _summary(reply) == REPLIES.get(path.stem, LATIN)


def test_the_new_part_of_each_collected_reply_is_found() -> None:
    wrong = [f"{path.parent.name}/{path.name}" for path in FILES if not _is_right(path)]
    assert len(FILES) > 130
    assert wrong == []


def test_no_word_of_a_collected_reply_is_lost() -> None:
    for path in FILES:
        text = path.read_text(errors="replace")
        parts = split(text)
        assert words(f"{parts.reply}\n{parts.quoted}\n{parts.signature}") == words(text), path
