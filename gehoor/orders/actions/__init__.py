"""The verbs of orders: take over what a shop tells, confirm it, and give word before a customer wonders."""
