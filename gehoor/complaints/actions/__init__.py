"""The verbs of complaints: register one, clear what is none, say what came of it, and take it back."""
