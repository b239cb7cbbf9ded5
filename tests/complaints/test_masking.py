"""What is masked, and what is not: somebody who reads about a matter must still understand it."""

from __future__ import annotations

import pytest

from gehoor.complaints.masking import MASK, masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Mail mij op j.de-wit+x@post.example.", f"Mail mij op {MASK}."),
        ("Bel 06-12345678 of +31 6 1234 5678", f"Bel {MASK} of {MASK}"),
        ("Op NL91 ABNA 0417 1643 00 graag", f"Op {MASK} graag"),
        ("Ik woon op 9401 AB 12 in Assen", f"Ik woon op {MASK} in Assen"),
        ("Ik woon op 9401AB12 in Assen", f"Ik woon op {MASK} in Assen"),
        ("Ik woon op 9401AB12a in Assen", f"Ik woon op {MASK} in Assen"),
        ("Storing in 9401AB", f"Storing in {MASK}"),
        ("Order 204811 kwam niet", f"Order {MASK} kwam niet"),
        ("Kijk op https://gehoor.example/volg/abc?x=1 even", f"Kijk op {MASK} even"),
        ("Groet, Petra de Wit-Jansen", f"Groet, {MASK} de {MASK}-{MASK}"),
        ("JANSEN belde", f"{MASK} belde"),
        ("Sinds 2 maart 2026, € 149,95 en 14 dagen", "Sinds 2 maart 2026, € 149,95 en 14 dagen"),
        ("De wittebroodsweken zijn voorbij", "De wittebroodsweken zijn voorbij"),
    ],
)
def test_what_tells_who_it_is_is_masked(text: str, shown: str) -> None:
    assert masked(text, ["Petra de Wit-Jansen"]) == shown
