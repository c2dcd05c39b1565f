"""Tests of the suggested claims."""
