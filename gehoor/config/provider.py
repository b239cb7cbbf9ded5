"""The organisation's own OpenID Connect provider, out of the environment.

GEHOOR_OIDC_URL (its issuer, or the address of its openid-configuration), GEHOOR_OIDC_CLIENT and
GEHOOR_OIDC_SECRET as it gave them, GEHOOR_OIDC_NAME as colleagues know it. It sends people back to
`/aanmelden/van/eigen`. More than one provider: rows of allauth's SocialApp.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PROVIDER_ID = "eigen"


def oidc_from(environment: Mapping[str, str]) -> dict[str, Any]:
    """Django's SOCIALACCOUNT_PROVIDERS; without an address there is no provider."""
    url = environment.get("GEHOOR_OIDC_URL", "")
    apps = [
        {
            "provider_id": PROVIDER_ID,
            "name": environment.get("GEHOOR_OIDC_NAME", "") or "OpenID Connect",
            "client_id": environment.get("GEHOOR_OIDC_CLIENT", ""),
            "secret": environment.get("GEHOOR_OIDC_SECRET", ""),
            "settings": {"server_url": url},
        }
    ]
    return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": apps if url else []}}
