"""A customer who writes about a delivery is no mail server: taken for a bounce, the mail would be lost."""

from __future__ import annotations

import pytest

from gehoor.channels.mail import reading


@pytest.mark.parametrize("subject", ["Medicijnen niet bezorgd", "Vraag over de bezorging"])
def test_a_mail_about_a_delivery_is_a_persons_mail(subject: str) -> None:
    raw = f"From: Bas <bas@post.example>\nSubject: {subject}\n\nEr is niemand geweest.\n"
    assert reading.read(raw.encode()).automatic.kind is None
