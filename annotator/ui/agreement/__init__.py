"""The Agreement screen: how alike annotators are, and where they differ."""
