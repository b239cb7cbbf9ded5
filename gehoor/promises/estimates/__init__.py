"""When an answer will be there, from what was achieved and what lies ahead. Pure.

An estimate is learnt in service time, so that a weekend is no delay; it counts what still waits, so that
slow cases are not left out of it; and it follows its own success, so that nine in ten stays nine in ten.
"""
