"""The blog's pictures and files: which are its own, got, checked, named, and laid beside the posts."""
