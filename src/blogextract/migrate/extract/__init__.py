"""Answers to records, over processes, with what their pages held."""
