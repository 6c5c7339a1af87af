"""What readers wrote: comments in the page's own markup, and the systems that bring them by script."""
