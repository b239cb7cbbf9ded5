"""Loading beforehand what the first visitors of a web process would otherwise wait a second for."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.template.loader import get_template
from django.template.utils import get_app_template_dirs
from django.urls import reverse
from django.utils import translation


def warm() -> None:
    """Import every view and read every page of ours in every language."""
    reverse("desk:home")
    for language, _ in settings.LANGUAGES:
        with translation.override(language):
            for name in _names():
                get_template(name)


def _names() -> list[str]:
    here = Path(__file__).parents[1]
    folders = [Path(each) for each in get_app_template_dirs("templates")]
    ours = [each for each in folders if each.is_relative_to(here)]
    return [str(page.relative_to(each)) for each in ours for page in sorted(each.rglob("*.html"))]
