"""Reading XML of strangers: no entities, no document type, nothing fetched, nothing huge."""

from __future__ import annotations

from lxml import etree

MOST_BYTES = 20_000_000


class Unreadable(ValueError):
    """A file that is not what it should be."""


def read(content: bytes) -> etree._Element:
    """The root of `content`. Raises Unreadable, for a document type too: that is where bombs are hidden."""
    if len(content) > MOST_BYTES:
        raise Unreadable("too large")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(str(error)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("a document type is not allowed")
    return root


def local(element: etree._Element) -> str:
    """The name without its namespace: each version of a message has a namespace of its own."""
    name: str = etree.QName(element).localname
    return name


def find(element: etree._Element, path: str) -> etree._Element | None:
    """The first descendant by local names, as `Refs/EndToEndId`."""
    here: etree._Element | None = element
    for name in path.split("/"):
        if here is None:
            return None
        here = next((each for each in here if local(each) == name), None)
    return here


def text(element: etree._Element, path: str) -> str:
    """What stands there, or nothing."""
    found = find(element, path)
    return (found.text or "").strip() if found is not None else ""


def children(element: etree._Element, name: str) -> list[etree._Element]:
    return [each for each in element if local(each) == name]
