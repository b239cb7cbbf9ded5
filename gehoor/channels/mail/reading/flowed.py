"""Plain text with format=flowed (RFC 3676) put back into whole paragraphs."""

from __future__ import annotations


def unwrap(text: str, *, delete_space: bool = False) -> str:
    """Join the lines that the sender's program broke. ``delete_space`` is its DelSp=yes."""
    lines: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:]
        if content.startswith(" "):
            content = content[1:]
        soft = content.endswith(" ") and content != "-- "
        if soft and delete_space:
            content = content[:-1]
        if depth == open_depth and content != "-- ":
            lines[-1] += content
        else:
            lines.append(f"{'>' * depth} {content}" if depth else content)
        open_depth = depth if soft else -1
    return "\n".join(lines)
