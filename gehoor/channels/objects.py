"""Reading the JSON object that a program hands in; what is wrong is said in a sentence."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any


def read_object(body: bytes, wrong: type[ValueError], of: str) -> dict[str, Any]:
    """The object in `body`. Raises `wrong` with a sentence; `of` is what each object is: "message"."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise wrong(f"This is no JSON: send one object for each {of}.") from error
    if not isinstance(data, dict):
        raise wrong(f"Send one JSON object for each {of}.")
    return data


def read_text(name: str, value: object, wrong: type[ValueError]) -> str:
    """A text without what PostgreSQL cannot hold, and without space around it. Raises `wrong`."""
    if not isinstance(value, str):
        raise wrong(f"“{name}” must be a text.")
    return clean(value)


def clean(value: str) -> str:
    return value.replace("\0", "").encode(errors="replace").decode().strip()


def read_moment(text: str, wrong: type[ValueError], name: str = "at") -> datetime:
    """An aware instant. Raises `wrong`."""
    try:
        at = datetime.fromisoformat(text)
    except (ValueError, OverflowError) as error:
        raise wrong(f"“{name}” must be a moment in ISO 8601.") from error
    if at.tzinfo is None:
        raise wrong(f"“{name}” needs its time zone, such as +01:00 or Z.")
    return at
