"""An article as bytes for others: one exporter a file."""
