"""Aftercare: a word when it was done or went wrong, at the right moment, and in moderation."""
