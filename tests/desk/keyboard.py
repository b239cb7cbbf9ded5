"""A keyboard that counts: every key of a chord is one, words of natural language are none."""

from __future__ import annotations

from playwright.sync_api import Page


class Keyboard:
    """Presses keys and counts them: `used` takes `Control+Enter` for two, `strokes` for one."""

    def __init__(self, page: Page) -> None:
        self.page, self.used, self.strokes = page, 0, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.used += len(key.split("+"))
            self.strokes += 1

    def write(self, words: str) -> None:
        """Natural language, which no budget counts."""
        self.page.keyboard.type(words)

    def press_shown(self, place: str) -> None:
        """The keys that stand beside what is shown at `place`."""
        self.press(*self.page.locator(f"{place} kbd").all_inner_texts())
