"""Real mails with random damage: nothing raises, nothing is lost, nothing takes long.

``GEHOOR_FUZZ`` sets how many (1,000 by default); ``GEHOOR_FUZZ_SEED`` repeats a run.
"""

from __future__ import annotations

import os
import random
import time

import pytest

from gehoor.channels.mail.reading import read

from .letters import PNG, encoded, mail, multipart, part, winmail
from .shared import mails
from .test_properties import check

COUNT = int(os.environ.get("GEHOOR_FUZZ", "1000"))
SEED = int(os.environ.get("GEHOOR_FUZZ_SEED", "0"))
LARGEST = 60_000  # bytes; what lies past it is mostly attachment
CRUMBS = [
    b"\n",
    b"\r\n",
    b"\n\n",
    b"--",
    b"\0",
    b"\xff",
    b'"',
    b"<",
    b">",
    b"=?utf-8?B?",
    b"?=",
    b"=",
    b";",
    b"\n ",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    b"Content-Transfer-Encoding: base64\n",
    b"charset=utf-16",
    b"> ",
    b"Op 3 maart 2026 om 09:12 schreef Jan:\n",
    b"<div style=display:none>",
]


def _own() -> list[bytes]:
    wrapped = part(
        "application/ms-tnef", encoded(winmail("a.pdf", PNG)), "Content-Transfer-Encoding: base64"
    )
    plain = part("text/plain; charset=utf-8; format=flowed", "Hé, hoe \ngaat het?\n-- \nJan")
    rich = part("text/html", '<p>Hé <img src="cid:a"></p><blockquote type=cite>oud</blockquote>')
    picture = part(
        "image/png", encoded(PNG), "Content-Transfer-Encoding: base64", "Content-ID: <a>"
    )
    status = part("message/delivery-status", "Final-Recipient: rfc822; a@b.nl\nAction: failed")
    return [
        mail(multipart("alternative", plain, rich), to='"Wit, de" <a@b.nl>, c@d.nl'),
        mail(multipart("related", rich, picture), references="<a@b> <c@d>"),
        mail(multipart("mixed", plain, wrapped, part("message/rfc822", mail(plain)))),
        mail(multipart("report", plain, status), subject="=?utf-8?B?Q2Fmw6k=?="),
    ]


def _mutant(raw: bytes, others: list[bytes], chance: random.Random) -> bytes:
    data = bytearray(raw[:LARGEST])
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        length = chance.choice((1, 1, 4, 40, 400))
        action = chance.randrange(6)
        if action == 0:
            del data[at : at + length]
        elif action == 1:
            data[at:at] = chance.choice(CRUMBS) * chance.choice((1, 1, 1, 50))
        elif action == 2:
            data[at : at + length] = chance.randbytes(min(length, 40))
        elif action == 3:
            data[at:at] = data[at : at + length] * chance.choice((1, 3))
        elif action == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            data[at:at] = other[start : start + length * 4]
        elif data:
            data[at % len(data)] ^= 1 << chance.randrange(8)
    return bytes(data)


@pytest.mark.parametrize("share", range(4))
def test_damaged_mail_is_read_all_the_same(share: int) -> None:
    chance = random.Random(SEED * 4 + share)
    originals = _own() + [path.read_bytes() for path in mails()]
    for number in range(COUNT // 4):
        mutant = _mutant(chance.choice(originals), originals, chance)
        start = time.process_time()
        try:
            check(read(mutant))
        except Exception as error:
            raise AssertionError(f"mutant {number} of share {share}: {mutant!r:.2000}") from error
        assert time.process_time() - start < 1, mutant[:2000]
