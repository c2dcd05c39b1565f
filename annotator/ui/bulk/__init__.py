"""Deciding many suggestions by a list, the same words elsewhere, and rules."""
