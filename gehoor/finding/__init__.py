"""Finding what was said: full-text search, the one-line filter, named views and similar earlier cases."""
