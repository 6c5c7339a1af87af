"""What is not the post: tables of rules, each with an id, a reason and an example."""
