"""Brings older project files up to date, with Alembic, after a snapshot of them was kept.

Each revision is a file in ``migrations/versions``; its number is the file's ``PRAGMA user_version``.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from annotator.domain.errors import UnusableProject
from annotator.domain.wording import worded
from annotator.store.engine import connect

CURRENT = 4
"""The format this program writes; the revision ``0004`` is 4."""


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
    """Keep a snapshot of an older project, for ever, and bring the project up to date.

    Returns the snapshot. On any failure the project is as it was.

    Raises:
        UnusableProject: if no snapshot can be kept, or the migration fails its own checks.
    """
    copy = _snapshot(path)
    engine = connect(path)
    try:
        with engine.connect() as connection:
            without_foreign_keys(connection)
            with connection.begin():
                upgrade(connection)
                refuse_broken(connection, path, version)
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


def refuse_broken(connection: Connection, path: Path, version: int) -> None:
    """Refuse a migrated project in which a row names one that is not there.

    Raises:
        UnusableProject: if there is one.
    """
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise UnusableProject(
            worded(
                "This project (format {version}) can't be brought up to date: "
                "a row of {table} would lose what it names.",
                version=version,
                table=broken[0],
            ),
            where=str(path),
            next_step=worded("It was left as it is; please report this."),
        )


def without_foreign_keys(connection: Connection) -> None:
    """Let tables be changed in any order; SQLite takes no notice of this inside a transaction."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys=OFF")


def _snapshot(path: Path) -> Path:
    from annotator.domain.snapshot import Reason
    from annotator.store.snapshots.listing import listed
    from annotator.store.snapshots.taking import state_of, take

    state = state_of(path)
    for kept in listed(path):
        if kept.reason is Reason.MIGRATION and kept.state == state:
            return kept.path  # taken by an earlier attempt, of the same untouched file
    return take(path, Reason.MIGRATION).path
