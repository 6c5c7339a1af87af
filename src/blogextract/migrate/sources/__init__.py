"""Blogs that come from files: saved pages, lists of addresses, WARC."""
