"""Reads what a person names: files, folders and archives, the risky of them in a process of its own."""
