"""Chats that have begun: so many talks with their first message on a case."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from gehoor.bench.world import make_world  # noqa: E402
from gehoor.channels.chat.models import Window, new_token  # noqa: E402
from gehoor.channels.chat.taking import begin, keep, place  # noqa: E402
from gehoor.channels.chat.translate import Typed  # noqa: E402

from .serve import serve  # noqa: E402


def prepare(talks: int) -> dict[str, Any]:
    """Tables, an organisation with a chat, and so many talks: token, key and reference of the case."""
    call_command("migrate", verbosity=0)
    team = make_world()
    window = Window.objects.create(brand=team.brand, team=team)
    return {"talks": [_talk(window, number) for number in range(talks)]}


def _talk(window: Window, number: int) -> list[Any]:
    token = new_token()
    talk = begin(window, token, "nl")
    typed = Typed(str(uuid4()), f"Waar blijft bestelling KW-{800_000 + number}?")
    item = keep(talk, typed)
    case = place(talk, typed, item).case if item else None
    if case is None:
        raise LookupError(f"Talk {talk.pk} became no case.")
    return [token, case.pk, case.reference]


if __name__ == "__main__":
    serve(prepare=prepare)
