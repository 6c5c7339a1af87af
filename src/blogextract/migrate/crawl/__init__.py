"""The way through a blog: politely, whole, and from where it was left."""
