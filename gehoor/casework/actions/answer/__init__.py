"""Answering: the message, the promises it keeps and makes, and what becomes of the case, in one go."""

from .sending import answer
from .what import Answer, Ask, proposed

__all__ = ["Answer", "Ask", "answer", "proposed"]
