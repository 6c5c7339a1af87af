"""The account of a migration: what is there, what is missing, what was lost, and what differs from the last run."""
