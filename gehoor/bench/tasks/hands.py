"""Hands at a page that press only what it shows, and count."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

PATIENCE = 15_000  # milliseconds; a busy machine is no failure
_COMING = ".htmx-request, .htmx-swapping, .htmx-settling"
_NAMES = {"Ctrl": "Control", "⇧": "Shift", "↵": "Enter", "Esc": "Escape"}


class Hands:
    """Keys, clicks and decisions of somebody who reads the page in Dutch."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = self.clicks = self.thoughts = 0

    def see(self, place: str, words: str = "") -> Locator:
        """What is there, once it is there (with these words)."""
        found = self.page.locator(place)
        found = (found.filter(has_text=words) if words else found).first
        found.wait_for(state="visible", timeout=PATIENCE)
        return found

    def gone(self, place: str) -> None:
        self.page.locator(place).first.wait_for(state="hidden", timeout=PATIENCE)

    def press(self, place: str, words: str = "") -> None:
        """The keys that stand at the place (with these words)."""
        shown = " ".join(self.see(place, words).locator("kbd").all_inner_texts())
        self.thoughts += 1
        if shown.startswith(("Ctrl", "Alt", "⇧")):
            names = [_NAMES.get(each, each) for each in shown.split()]
            self.page.keyboard.press("+".join(names))
            self.keys += len(names)
        else:
            self.strike(*(_NAMES.get(each, each) for each in shown.split()))

    def strike(self, *keys: str) -> None:
        """Keys that every page knows: Tab, an arrow, Enter, a letter of a sequence."""
        for key in keys:
            self.page.keyboard.press(key)
        self.keys += len(keys)

    def type(self, what: str) -> None:
        """A date, a number, part of a name: each character counts."""
        self.page.keyboard.type(what)
        self.keys += len(what)
        self.thoughts += 1

    def scan(self, code: str) -> None:
        """A hand scanner types the code and Enter by itself: it counts for one, like a click."""
        self.page.keyboard.type(code)
        self.page.keyboard.press("Enter")
        self.page.wait_for_load_state()
        self.clicks += 1

    def write(self, words: str) -> None:
        """Natural language, which no budget counts."""
        self.page.keyboard.type(words)

    def tap(self, place: str, words: str = "") -> None:
        self.see(place, words).click()
        self.page.wait_for_load_state()
        self.clicks += 1
        self.thoughts += 1

    def until(self, place: str) -> None:
        """Tab on to a field, once it and what has the focus before it are there."""
        field = self.see(place)
        self.gone(_COMING)
        for _ in range(20):
            if field.evaluate("each => each === document.activeElement"):
                return
            self.strike("Tab")
        raise AssertionError(f"Tab does not reach {place}")
