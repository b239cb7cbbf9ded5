"""Gehoor: customer-service software that keeps an organisation's word."""
