"""Entries: which names mean the same person, place or thing."""
