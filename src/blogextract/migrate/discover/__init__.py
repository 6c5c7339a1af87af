"""What an address, a sitemap, a feed or a page says about where a blog's posts are. Nothing here asks the network."""
