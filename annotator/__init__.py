"""Goldspan: gold-standard datasets of entities and claims from news articles."""

__version__ = "1.0.0"
