"""Tests of training, measuring and using models in a project."""
