"""HTML from outside, made harmless: an allow-list of marks, no scripts, nothing loaded from elsewhere.

It is shown in a sandboxed frame under a policy that forbids scripts and requests as well, so that one
mistake here is not enough.
"""

from __future__ import annotations

from collections.abc import Mapping

import nh3

TEXT = {
    "a", "abbr", "b", "big", "blockquote", "br", "center", "code", "dd", "del", "div", "dl", "dt", "em",
    "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "ol", "p", "pre", "q", "s",
    "small", "span", "strike", "strong", "sub", "sup", "u", "ul",
}  # fmt: skip
TABLES = {"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th"}
LOST_WITH_CONTENT = {"script", "style", "title", "noscript", "template", "object", "svg", "math"}
ATTRIBUTES = {
    "*": {"style", "dir", "lang", "align", "valign", "bgcolor", "width", "height", "title"},
    "a": {"href"},
    "img": {"src", "alt"},
    "font": {"color", "face", "size"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "table": {"border", "cellpadding", "cellspacing"},
    "ol": {"start", "type"},
}
PROPERTIES = {
    "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left",
    "border-right", "border-top", "color", "direction", "font", "font-family", "font-size", "font-style",
    "font-weight", "height", "letter-spacing", "line-height", "list-style-type", "margin", "margin-bottom",
    "margin-left", "margin-right", "margin-top", "max-width", "padding", "padding-bottom", "padding-left",
    "padding-right", "padding-top", "text-align", "text-decoration", "text-indent", "vertical-align",
    "white-space", "width",
}  # fmt: skip
PICTURES = ("data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;")


def harmless(html: str, inline: Mapping[str, str], *, remote: bool) -> str:
    """`html` with only what is allowed. `inline` gives for each Content-ID its picture as a data: URL;
    pictures from elsewhere stay only with `remote`, because fetching one tells the sender who reads.
    """

    def filtered(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) == ("img", "src"):
            return _picture(value.strip(), inline, remote=remote)
        if attribute == "href" and not value.strip().lower().startswith(
            ("http", "mailto:", "tel:")
        ):
            return None
        return value

    return nh3.clean(
        html,
        tags=TEXT | TABLES,
        clean_content_tags=LOST_WITH_CONTENT,
        attributes=ATTRIBUTES,
        attribute_filter=filtered,
        url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
        url_relative="deny",
        filter_style_properties=PROPERTIES,
        link_rel="noopener noreferrer nofollow",
    )


def has_remote_pictures(html: str) -> bool:
    """Whether there is a picture that is only shown when somebody asks for it."""
    found = False

    def look(tag: str, attribute: str, value: str) -> str | None:
        nonlocal found
        found |= (tag, attribute) == ("img", "src") and value.strip().lower().startswith("http")
        return None

    nh3.clean(html, tags={"img"}, attributes={"img": {"src"}}, attribute_filter=look)
    return found


def _picture(source: str, inline: Mapping[str, str], *, remote: bool) -> str | None:
    lower = source.lower()
    if lower.startswith("cid:"):
        return inline.get(source[4:].strip("<>"))
    if lower.startswith(PICTURES):
        return source
    return source if remote and lower.startswith(("https://", "http://")) else None
