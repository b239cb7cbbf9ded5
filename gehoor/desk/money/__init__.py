"""Money at the desk: giving it back, what is owed and asked, and what goes to the bank."""
