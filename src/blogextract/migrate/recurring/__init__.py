"""What recurs over posts: what is the site's is taken out, what is the author's stays."""
