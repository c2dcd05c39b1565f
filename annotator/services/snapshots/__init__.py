"""Whole copies of a project: taken before large steps, looked at, put back."""
