"""What waits to be handed over in the case on the page, for whoever looks at it."""

from __future__ import annotations

from typing import Any

from django import template

from ..handing.panel import Handing

register = template.Library()


@register.simple_tag(takes_context=True)
def handing(context: dict[str, Any]) -> Handing:
    return Handing(context["case"], context["user"], context["there"])
