"""Each module is a command of `gehoor`; see gehoor.cli.main."""
