"""The verbs that keep the laws: each one function, one transaction, one place."""
