"""Remedies: money that a customer gets back, who was at fault, how it is paid, and what the bank says.

A payment is a promise like any other, and it ends with the bank's confirmation.
"""
