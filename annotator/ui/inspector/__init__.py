"""The right panel: the chosen span, all spans of the article, and what the labels are for."""
