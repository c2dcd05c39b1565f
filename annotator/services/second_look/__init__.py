"""Finds what in somebody's work deserves a second look, and carries out what they decide on it."""
