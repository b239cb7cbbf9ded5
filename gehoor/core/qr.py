"""A link as a QR code (ISO/IEC 18004), for paper."""

from __future__ import annotations

import qrcode

QUIET = 4
"""Modules of white around it, which the standard asks for."""


def svg(link: str) -> str:
    """The code as one SVG drawing; level M stands a fold or a stain over a sixth of it."""
    code = qrcode.QRCode(border=QUIET, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(link)
    code.make()
    rows = code.get_matrix()
    dark = "".join(
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, is_dark in enumerate(row)
        if is_dark
    )
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/>'
        f'<path d="{dark}"/></svg>'
    )
