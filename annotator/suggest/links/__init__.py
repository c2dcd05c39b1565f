"""Ranks, for one claim, the claims of other articles that it may be linked with, and gathers them by subject.

Values in, values out: no database, no language model, no window. ``index`` is what the rest of the
program uses; ``values`` are what goes in and comes out.
"""
