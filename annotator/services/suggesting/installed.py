"""The spaCy model packages that are installed, found without loading any."""

from __future__ import annotations

import importlib.metadata


def installed_packages() -> list[str]:
    """The names of installed model packages, sorted: distributions that offer spaCy a model."""
    return sorted({point.name for point in importlib.metadata.entry_points(group="spacy_models")})
