"""The Annotate screen: list, article, inspector and label bar, and what the keys do there."""
