"""Charges: an amount asked of a customer, with why, how to object, and what if nothing is done.

A small amount is forgiven once, and administration above twice the principal is looked at before it goes.
"""
