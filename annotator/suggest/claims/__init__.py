"""Finds claims: what is said, by whom and in which words."""
