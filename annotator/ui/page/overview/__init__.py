"""The strip beside the article: the whole of it at a glance, with what waits and what is decided."""
