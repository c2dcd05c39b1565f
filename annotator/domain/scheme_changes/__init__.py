"""Changes of a label scheme as values: what they make of a scheme, and of the work done under it."""
