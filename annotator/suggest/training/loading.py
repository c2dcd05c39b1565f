"""Loads spaCy models, by package or folder, for training and prediction."""

from __future__ import annotations

import importlib
import importlib.metadata
import warnings
from pathlib import Path
from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.training.confinement import Forbidden
from annotator.suggest.training.values import TrainingTrouble

_MOST_FOLDER = 4_000_000_000
"""Bytes that a model folder may have; larger ones would not fit into the memory that is allowed."""


def loaded(choice: str) -> Any:
    """The spaCy pipeline of a package or a folder.

    Raises:
        TrainingTrouble: if there is none, or it can't be loaded.
    """
    import spacy

    folder = Path(choice)
    # No other module is imported for being named: a project may come from a stranger.
    if not folder.is_dir() and not importlib.metadata.entry_points(group="spacy_models", name=choice):
        raise TrainingTrouble(
            worded("There is no model package or folder named {choice}.", choice=choice),
            next_step=worded("Name an installed spaCy model, or the folder of one."),
        )
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="spacy")
            if folder.is_dir():
                if sum(file.stat().st_size for file in folder.rglob("*")) > _MOST_FOLDER:
                    raise TrainingTrouble(
                        worded("The model is larger than 4 GB."),
                        where=choice,
                        next_step=worded("Choose a smaller one."),
                    )
                return spacy.load(folder)
            return importlib.import_module(choice).load()
    except (TrainingTrouble, MemoryError):
        raise
    except Forbidden as error:
        raise TrainingTrouble(
            worded("The model does what no model needs ({reason}), so it is not loaded.", reason=str(error)),
            where=choice,
            next_step=worded("Use one whose maker you trust, saved by spaCy itself."),
        ) from error
    except Exception as error:
        raise TrainingTrouble(
            worded("The model can't be loaded ({kind}).", kind=type(error).__name__),
            where=choice,
            next_step=worded("Check that it is a spaCy 3 model, or train it anew."),
        ) from error
