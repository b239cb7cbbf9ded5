"""Goodwill: what a colleague may give a customer without asking anybody, and what that may cost a month.

It is a promise like any other: an amount or a gift, with a date, told at once and watched.
"""
