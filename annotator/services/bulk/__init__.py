"""Many decisions as one step."""
