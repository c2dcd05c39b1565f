"""Snapshots: whole copies of a project file beside it, listed, taken, looked into and put back."""
