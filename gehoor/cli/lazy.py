"""A click group whose commands are the modules of a package, imported when asked for."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any

import click


class LazyGroup(click.Group):
    def __init__(self, *args: Any, package: ModuleType, **options: Any) -> None:
        super().__init__(*args, **options)
        # A command may bear the name of a keyword; then its module ends with an underscore.
        self._modules = {
            module.name.removesuffix("_"): f"{package.__name__}.{module.name}"
            for module in pkgutil.iter_modules(package.__path__)
        }

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted(self._modules)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self._modules:
            return None
        command: click.Command = importlib.import_module(self._modules[name]).command
        return command
