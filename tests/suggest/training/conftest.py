"""A small model, trained once for all tests of all processes that run side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.suggest.training.small import small_model


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small entity model."""
    return small_model(tmp_path_factory)
