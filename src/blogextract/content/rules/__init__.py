"""What the score alone gets wrong: rules for parts of a post that look like the page's own, and the other way round."""
