"""Blog pages in, typed article records out."""
