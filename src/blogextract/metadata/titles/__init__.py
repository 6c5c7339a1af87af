"""The post's title and subtitle, and the site's name."""
