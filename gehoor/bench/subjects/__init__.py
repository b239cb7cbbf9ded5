"""The programs that a benchmark measures, each in a process of its own."""
