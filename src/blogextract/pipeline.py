"""The page to read first: the stages in order."""
