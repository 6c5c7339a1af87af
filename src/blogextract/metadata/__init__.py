"""What a page says about its post: one source a file, and `merge`."""
