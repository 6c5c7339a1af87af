"""A whole legacy blog to a folder that a new platform builds or imports, with an account of every post."""
