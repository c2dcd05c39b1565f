"""Packets between a lead and annotators: made, opened, taken in, and chosen between."""
