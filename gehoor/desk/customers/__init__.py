"""One customer, known once: who may be the same, and what we still need to know of them."""
