"""From an address to a `Page`."""
