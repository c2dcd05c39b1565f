"""Brings suggestions into a project and keeps them as its annotators have them."""
