from __future__ import annotations

from gehoor.channels.mail.explain_command import explain as command

__all__ = ["command"]
