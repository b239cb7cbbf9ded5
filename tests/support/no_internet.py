"""The guide "geen internet" as data."""

from __future__ import annotations

from typing import Any

NO_INTERNET: dict[str, Any] = {
    "title": {"nl": "Geen internet", "en": "No internet"},
    "words": ["geen internet", "internet weg", "no internet"],
    "second_line": "Netwerk",
    "steps": [
        {
            "nl": "Herstart het modem.",
            "en": "Restart the modem.",
            "why": {
                "nl": "De helft van de storingen is daarna voorbij.",
                "en": "Half of all faults are over after that.",
            },
            "done": ["modem herstart", "modem restarted"],
        },
        {
            "nl": "Welke lampjes branden er?",
            "en": "Which lights are on?",
            "why": {
                "nl": "Daaraan zien wij of de lijn tot uw huis werkt.",
                "en": "They tell us whether the line to your house works.",
            },
            "required": True,
        },
        {
            "nl": "Metingen: wat is de SNR?",
            "en": "Measurements: what is the SNR?",
            "why": {
                "nl": "Daaraan ziet de monteur waar de fout zit.",
                "en": "It tells the engineer where the fault is.",
            },
            "deep": True,
        },
    ],
}
