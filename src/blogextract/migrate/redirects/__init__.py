"""Where every old address leads: for people, for programs, for servers."""
