"""Goldspan: gold-standard datasets of entities and claims from news articles."""

__version__ = "0.1.0"
