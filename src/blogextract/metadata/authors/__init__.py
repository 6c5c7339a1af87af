"""Who wrote it: bylines, author boxes, cards and bios, and which texts are names."""
