"""From the kept runs to sections, blocks and marks."""
