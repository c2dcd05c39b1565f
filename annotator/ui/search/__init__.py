"""The Search screen: words and marks of all articles as lines of a concordance."""
