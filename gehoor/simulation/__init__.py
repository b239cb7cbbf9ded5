"""A year at Kwartelhof in minutes: the real code, a clock that travels, fakes at the edges only.

Customers, colleagues and mishaps are lives: generators that yield the moment at which they go on. The
engine takes them in order of time, lets the worker do what it does, and asks after every step whether
each law still holds. Everything is drawn from one seed, so a breach can be played again.
"""
