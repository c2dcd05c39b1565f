"""Brings older project files up to date, with Alembic, after copying them.

Each revision is a file in ``migrations/versions``; its number is the file's ``PRAGMA user_version``.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from annotator.domain.errors import UnusableProject
from annotator.store.engine import connect

CURRENT = 3
"""The format this program writes; the revision ``0003`` is 3."""


STAMP = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
"""Where Alembic notes the revision, as a new project has it."""


def stamp(connection: Connection) -> None:
    """Note on a freshly made file that it has the current format."""
    connection.exec_driver_sql(f"PRAGMA user_version={CURRENT}")
    connection.exec_driver_sql(STAMP)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision(CURRENT),))


def revision(version: int) -> str:
    """The name of the revision that makes format ``version``."""
    return f"{version:04d}"


def migrate(path: Path, version: int) -> Path:
    """Copy an older project to ``NAME.before-N.goldspan`` and bring the original up to date.

    Returns the copy. On any failure the original is as it was.

    Raises:
        UnusableProject: if there is no room for the copy, or the migration fails its own checks.
    """
    copy = path.with_name(f"{path.stem}.before-{CURRENT}{path.suffix}")
    _copy(path, copy)
    engine = connect(path)
    try:
        with engine.connect() as connection:
            _without_foreign_keys(connection)
            with connection.begin():
                upgrade(connection)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise UnusableProject(
                        f"This project (format {version}) can't be brought up to date: "
                        f"a row of {broken[0]} would lose what it names.",
                        where=str(path),
                        next_step="It was left as it is; please report this.",
                    )
    finally:
        engine.dispose()
    return copy


def upgrade(connection: Connection, version: int = CURRENT) -> None:
    """Run every revision that the file lacks of format ``version``, inside the caller's transaction."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    context = EnvironmentContext(config, script)

    def revisions(present: object, _context: object) -> object:
        return script._upgrade_revs(revision(version), present)  # type: ignore[arg-type]  # as Alembic's own command does

    context.configure(connection=connection, fn=revisions, transactional_ddl=False)
    context.run_migrations()
    connection.exec_driver_sql(f"PRAGMA user_version={version}")


def _without_foreign_keys(connection: Connection) -> None:
    """Let tables be changed in any order; SQLite takes no notice of this inside a transaction."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys=OFF")


def _copy(path: Path, copy: Path) -> None:
    """Copy through SQLite's backup, which sees the write-ahead log too."""
    if copy.exists():
        return  # made by an earlier attempt, from the same untouched file
    source = sqlite3.connect(path)
    target = sqlite3.connect(copy)
    try:
        source.backup(target)
    except sqlite3.Error as error:
        target.close()
        copy.unlink(missing_ok=True)
        raise UnusableProject(
            f"The project can't be copied before it is brought up to date: {error}.",
            where=str(path),
            next_step="Make room on the disk and open it again.",
        ) from error
    finally:
        source.close()
        target.close()
