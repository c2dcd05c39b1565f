"""Projects of earlier formats are copied and brought up to date, with all that can be undone in them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.history import undo
from annotator.store.file import create, open_project
from annotator.store.migration import CURRENT
from annotator.store.people import WorkStatus
from tests.services.conftest import TEXT, seed


def made_by_format_3(path: Path) -> None:
    """Take away what format 4 added: the file is then what the third one wrote."""
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        DROP TABLE packet_body; DROP TABLE packet_step; DROP TABLE set_aside;
        UPDATE alembic_version SET version_num = '0003';
        PRAGMA user_version = 3;
        """
    )
    connection.close()


def made_by_format_2(path: Path) -> None:
    """Take away what later formats added: the file is then what the second one wrote."""
    made_by_format_3(path)
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        DROP TABLE verdict;
        DROP TABLE search; DROP TABLE work_time; DROP TABLE rule; DROP TABLE note; DROP TABLE scheme_version;
        DROP INDEX ix_annotation_rejected;
        ALTER TABLE scheme DROP COLUMN version;
        ALTER TABLE annotation DROP COLUMN scheme_version;
        ALTER TABLE assignment DROP COLUMN reason;
        ALTER TABLE assignment DROP COLUMN given_by;
        ALTER TABLE assignment DROP COLUMN given;
        ALTER TABLE assignment DROP COLUMN training;
        ALTER TABLE annotator DROP COLUMN role;
        UPDATE delta SET before = json_remove(before, '$.version', '$.scheme_version', '$.reason'),
                         after = json_remove(after, '$.version', '$.scheme_version', '$.reason');
        UPDATE delta SET before = json_remove(before, '$.given_by', '$.given', '$.training', '$.role'),
                         after = json_remove(after, '$.given_by', '$.given', '$.training', '$.role');
        UPDATE alembic_version SET version_num = '0002';
        PRAGMA user_version = 2;
        """
    )
    connection.close()


def made_by_format_1(path: Path) -> None:
    """Take away what later formats added: the file is then what the first one wrote."""
    made_by_format_2(path)
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        DROP TABLE variant; DROP TABLE entry; DROP TABLE camp;
        DROP INDEX ix_relation_child_document_id;
        ALTER TABLE relation DROP COLUMN child_document_id;
        UPDATE delta SET before = json_remove(before, '$.child_document_id'),
                         after = json_remove(after, '$.child_document_id') WHERE table_name = 'relation';
        UPDATE alembic_version SET version_num = '0001';
        PRAGMA user_version = 1;
        """
    )
    connection.close()


def test_a_link_made_under_format_1_is_there_and_can_be_undone(tmp_path: Path, news_scheme: Scheme) -> None:
    path = tmp_path / "older.goldspan"
    with create(path, news_scheme) as project:
        row = seed(project, [TEXT])[0]
        lena = project.perform("add annotator", lambda writing: writing.people.ensure("Lena")).result
        marking = Annotating(project, lena)
        marking.add(row, "claim", "CLAIM", 0, 20)
        marking.add(row, "entity", "PERSON", 0, 5)
        marks = {m.label: m.key for m in Article(project, lena, row).marks()}
        Relating(project, lena).link(row, marks["CLAIM"], CLAIMED_BY, marks["PERSON"])
    made_by_format_1(path)

    with open_project(path) as project:
        assert len(Article(project, lena, row).relations()) == 1
        undo(project, lena)
        assert not Article(project, lena, row).relations()
        assert project.path.read_bytes()[60:64] == CURRENT.to_bytes(4, "big")
    copy = next((tmp_path / "older.snapshots").glob("*-migration.goldspan"))
    assert sqlite3.connect(copy).execute("PRAGMA user_version").fetchone() == (1,)


def test_the_words_of_a_project_of_format_2_can_be_searched_and_its_steps_undone(
    tmp_path: Path, news_scheme: Scheme
) -> None:
    path = tmp_path / "older.goldspan"
    with create(path, news_scheme) as project:
        row = seed(project, [TEXT])[0]
        lena = project.perform("add annotator", lambda writing: writing.people.ensure("Lena")).result
        marking = Annotating(project, lena)
        marking.add(row, "entity", "PERSON", 0, 5)
        marking.set_status(row, WorkStatus.DONE)
    made_by_format_2(path)

    with open_project(path) as project:
        undo(project, lena)
        assert Article(project, lena, row).status is WorkStatus.IN_PROGRESS
        undo(project, lena)
        assert not Article(project, lena, row).marks()
        word = TEXT.split()[0].strip(".,")
        found = sqlite3.connect(path).execute("SELECT rowid FROM search WHERE search MATCH ?", (f'"{word}"',))
        assert found.fetchall() == [(row,)]
