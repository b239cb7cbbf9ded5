"""The verbs of aftercare: set a rule, write what is due, hear what customers say, and let them stop it."""
