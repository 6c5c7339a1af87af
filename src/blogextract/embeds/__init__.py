"""What other sites provide inside a page: one row a provider."""
