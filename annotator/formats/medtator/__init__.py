"""MedTator's XML."""
