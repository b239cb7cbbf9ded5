"""What people do, each a generator that yields the moment at which it goes on."""
