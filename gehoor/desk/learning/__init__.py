"""What people learn at the desk: the practice room, lessons, days beside a colleague, drawn cases."""
