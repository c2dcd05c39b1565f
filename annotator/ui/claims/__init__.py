"""The claims board: what the articles say of the same thing, side by side, and how it is linked."""
