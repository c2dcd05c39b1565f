"""Measures of how alike several people's work is: pure functions over numbers, no project and no screen.

What they take is counted once (``coding``, ``matching``) and kept by article, so that every figure, and every
resampling of the articles for its interval, is a sum of the same tables.
"""
