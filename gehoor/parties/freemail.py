"""Mail providers that give an address to anybody: their domain says nothing of who writes. Pure."""

from __future__ import annotations

_PROVIDERS = """
gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.com live.nl msn.com icloud.com
me.com mac.com yahoo.com yahoo.nl ymail.com proton.me protonmail.com tutanota.com gmx.com
gmx.net gmx.de web.de aol.com mail.com zoho.com fastmail.com hey.com ziggo.nl kpnmail.nl
kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl casema.nl chello.nl upcmail.nl quicknet.nl
zonnet.nl tele2.nl telfort.nl online.nl caiway.nl delta.nl solcon.nl freedom.nl telenet.be
skynet.be proximus.be scarlet.be orange.fr wanadoo.fr t-online.de
"""
FREE = frozenset(_PROVIDERS.split())


def domain_of(mail: str) -> str:
    """The domain of a mail address that can say for which organisation somebody writes; else empty."""
    domain = mail.rpartition("@")[2].strip().lower().rstrip(".")
    return "" if domain in FREE or "." not in domain else domain[:253]
