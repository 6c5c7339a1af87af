"""What each address is, and which of them are one post."""
