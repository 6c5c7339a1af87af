"""Where the post is filed: categories, tags, breadcrumbs."""
