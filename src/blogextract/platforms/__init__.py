"""Hints for the platforms that blogs run on: data, not other code paths."""
