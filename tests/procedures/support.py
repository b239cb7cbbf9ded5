"""A procedure that may go live, to spoil one thing at a time."""

from __future__ import annotations

from typing import Any


def both(nl: str, en: str) -> dict[str, str]:
    return {"nl": nl, "en": en}


def ours(name: str, **more: Any) -> dict[str, Any]:
    """A step of ours that can go live."""
    return {
        "doer": "team",
        "kind": "update",
        "title": both(name, f"{name} (English)"),
        "wording": both(f"U hoort hoe het gaat: {name}", f"How it goes: {name}"),
        "told": both("U hoort uiterlijk {datum} van {naam}.", "{name} will tell you by {date}."),
        "next": both("Daarna bellen wij u.", "After that we will call you."),
        "slow": both("Wij kijken dit samen na.", "We check this together."),
        "nothing_to_do": True,
        "term": 2,
        "alarm": "lead",
        "heard_by": "mail",
        **more,
    }


def theirs(name: str, **more: Any) -> dict[str, Any]:
    """A step of the customer that can go live."""
    return {
        **ours(name),
        "doer": "customer",
        "kind": "",
        "nothing_to_do": False,
        "wording": both("Stuur ons een foto", "Send us a photo"),
        "told": both("Stuur ons uiterlijk {datum} een foto.", "Send us a photo by {date}."),
        "reason": both("Alleen u ziet de schade.", "Only you can see the damage."),
        "alternative": both("Wij komen kijken", "We come and look"),
        "consequence": both(
            "Hebben wij geen foto, dan komen wij kijken.", "Without a photo we come and look."
        ),
        "term": 7,
        "unit": "days",
        "reminders": [3, 1],
        "alternative_kind": "visit",
        "alternative_days": 3,
        **more,
    }


def costs(**more: Any) -> dict[str, Any]:
    """A step of the customer that costs EUR 180 when it is not done, and can go live."""
    return theirs(
        "Box terug",
        **{
            "cents": 18000,
            "charged_after": 7,
            "legal_basis": "artikel 6:74 Burgerlijk Wetboek",
            "reminders": [3, 1, -2],
            "todo": both("Plak het label op het pakket.", "Stick the label on the parcel."),
            "consequence": both("Dan kost het EUR 180.", "Then it costs EUR 180."),
            **more,
        },
    )


def procedure(*steps: dict[str, Any], title: str = "Schade", **more: Any) -> dict[str, Any]:
    return {"title": both(title, f"{title} (English)"), "steps": list(steps), **more}
