"""Options that several commands have."""

from __future__ import annotations

import click

host_option = click.option(
    "--host", default="127.0.0.1", show_default=True, help="The address the desk listens on."
)
port_option = click.option(
    "--port", default=8000, show_default=True, help="The port the desk listens on."
)
