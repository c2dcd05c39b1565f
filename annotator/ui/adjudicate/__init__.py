"""The Adjudicate screen: the versions of a place side by side, and gold beneath."""
