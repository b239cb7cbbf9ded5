"""The same question from many customers on one day: shared out, answered together, and its cause named."""
