"""Two programs that propose the same words are asked once, and what is shown stays what the file says."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import redo, undo
from annotator.store.access import Writing
from annotator.store.file import create
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

VERBS = ("accept", "reject", "reopen", "delete", "wider", "narrower", "relabel", "add", "undo", "redo")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 3)), max_size=12))
def test_every_step_shows_what_a_fresh_reading_shows(
    news_scheme: Scheme, steps: list[tuple[str, int]]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "two.goldspan", news_scheme) as project,
    ):
        person = suggested(TEXT, "Irena Kovash", "PERSON")
        [row] = seed(project, [TEXT], [[person]])

        def second(writing: Writing) -> None:
            batch = writing.batches.begin("import", {})
            writing.suggestions.add_bulk(row, "another", [person._replace(id="again")], batch)
            writing.batches.finish(batch)

        project.perform("import", second, undoable=False)
        lena = project.perform("add annotator", lambda w: w.people.ensure("Lena"), undoable=False).result
        article = Article(project, lena, row)
        project.listen(article.refresh)
        marking = Annotating(project, lena)
        for verb, which in steps:
            marks = article.marks()
            key = marks[which % len(marks)].key if marks else None
            if verb == "undo":
                undo(project, lena)
            elif verb == "redo":
                redo(project, lena)
            elif verb == "add":
                marking.add(row, "entity", "PERSON", person.start, person.end)
            elif key is None:
                continue
            elif verb in {"wider", "narrower"}:
                marking.move_end(row, key, 1 if verb == "wider" else -1)
            elif verb == "relabel":
                marking.relabel(row, key, "entity", "ORG")
            elif verb == "delete":
                marking.delete(row, key)
            else:
                {"accept": marking.accept, "reject": marking.reject, "reopen": marking.reopen}[verb](
                    row, [key]
                )
            fresh = Article(project, lena, row)
            assert article.marks() == fresh.marks()
            assert article.counts() == fresh.counts()
