"""The ways from the post to others: the one before and after, its next page, its series."""
