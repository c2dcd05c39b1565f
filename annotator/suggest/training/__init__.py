"""Trains models on what people decided, and asks models for spans with their scores."""
