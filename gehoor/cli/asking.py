"""Filling in a form from options and, on a terminal, from questions; with the same checks as the page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from django.forms import BaseForm, Field

Given = dict[str, Any]
"""What the options say, by the name of the form's field; what was not given is not in it."""


def on_a_terminal() -> bool:
    return sys.stdin.isatty()


def filled_in[F: BaseForm](
    make: Callable[[Given], F],
    given: Given,
    guesses: Mapping[str, Any],
    skipped: tuple[str, ...] = (),
    tried: Callable[[F], object] | None = None,
) -> F:
    """A valid form, `tried` out.

    On a terminal asks for what was not given, and again for what is wrong; else raises ClickException
    with what is wrong. `skipped` is not asked for: its guess or nothing is good.
    """
    answers = {**guesses, **given}
    asked = [name for name in make({}).fields if name not in {*given, *skipped}]
    while True:
        if on_a_terminal():
            answers |= {name: _ask(make({}).fields[name], answers.get(name)) for name in asked}
        form = make(answers)
        if form.is_valid() and tried:
            tried(form)
        if not form.errors:
            return form
        wrong = [(name, str(error)) for name, errors in form.errors.items() for error in errors]
        if not on_a_terminal():
            raise click.ClickException(" ".join(_sentence(*each) for each in wrong))
        for name, error in wrong:
            click.echo(_sentence(name, error), err=True)
        asked = [name for name, _error in wrong if name in form.fields] or asked


def _ask(field: Field, before: Any) -> Any:
    from django import forms

    shown = before if before not in (None, "") else field.initial
    label = str(field.label)
    if isinstance(field, forms.BooleanField):
        return click.confirm(label, default=bool(shown))
    if isinstance(field.widget, forms.PasswordInput):
        return click.prompt(label, default="", hide_input=True, show_default=False)
    if isinstance(field, forms.ChoiceField):
        keys = [str(key) for key, _name in field.choices if key]  # type: ignore[union-attr, misc]
        return click.prompt(label, default=shown or "", type=click.Choice([*keys, ""]))
    return click.prompt(label, default=shown or "", show_default=bool(shown))


def _sentence(name: str, error: str) -> str:
    return error if name == "__all__" else f"--{OPTIONS.get(name, name).replace('_', '-')}: {error}"


OPTIONS = {
    "monday": "hours",
    "password_out": "smtp_password",
    "imap_user": "user",
    "open_out": "smtp_without_login",
}
"""Options that are called otherwise than the field that they fill."""
