"""Which runs are the post: features, scores, choice."""
