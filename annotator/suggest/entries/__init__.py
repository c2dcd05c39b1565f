"""Gathers the strings that name one real-world thing, over all articles.

Values in, values out: no database, no language model, no window. ``gather`` is what the rest of the
program uses; ``values`` are what goes in and comes out.
"""
