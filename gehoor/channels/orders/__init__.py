"""Where a shop tells us of its orders: JSON, signed as every program signs."""
