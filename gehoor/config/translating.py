"""Each template is compiled once for each language, with the words of that language in it.

A page has dozens of texts that are the same for all who read its language: looking them up for every
visitor took a tenth of the time of a page.
"""

from __future__ import annotations

from django.template import Context, Library, Origin
from django.template.base import Node, Parser, TextNode, Token, Variable
from django.template.loaders import cached
from django.templatetags import i18n
from django.utils.translation import get_language

register = Library()
"""What `{% load i18n %}` loads: Django's own tags, but for this one."""
register.tags |= i18n.register.tags
register.filters |= i18n.register.filters


@register.tag("trans")
@register.tag("translate")
def translated(parser: Parser, token: Token) -> Node:
    """The words themselves where the template says which; else Django's own node."""
    node = i18n.do_translate(parser, token)
    said = node.filter_expression
    told_apart = node.noop or node.asvar or node.message_context or said.filters
    if told_apart or not isinstance(said.var, Variable) or said.var.lookups:
        return node
    return TextNode(node.render(Context()))


class Loader(cached.Loader):
    """Keeps every template once for each language: it is compiled when that is the active one."""

    def cache_key(self, template_name: str, skip: list[Origin] | None = None) -> str:
        return f"{get_language()} {super().cache_key(template_name, skip)}"
