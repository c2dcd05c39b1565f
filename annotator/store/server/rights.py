"""Who may read and write what on a team's server, as the server itself keeps it.

Every table is under row-level security, its owner not excepted; a row that no rule allows is neither
seen nor written. The keeper, who made the tables, may do everything: that is how a project is moved.
Each person logs in as themselves; ``seat`` says which annotator that is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.store import tables
from annotator.store.server.engine import SCHEMA
from annotator.store.server.schema import OWN_TABLES, quoted

# ruff: noqa: S608 - statements are joined of our own words alone

_ME = "annotator_id = (SELECT me())"
_LEADS = "(SELECT leads())"
_ALL = "true"
_OWN_OR_OPEN = f"{_ME} OR (SELECT sees_all())"
_GOLD = "annotator_id = (SELECT gold())"
_OF_OWN_STEP = "EXISTS (SELECT 1 FROM operation o WHERE o.id = operation_id AND {0})"
# Who has no login here works in a file: their work comes by packets, and leads take those in.
_BY_PACKETS = "(SELECT leads()) AND works_elsewhere(annotator_id)"
_DECIDED = "kind = 'decide'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """Which rows of a table team members may read, add, change and remove, and which columns may change.

    An empty condition allows nothing.
    """

    read: str = _ALL
    add: str = _LEADS
    change: str = ""
    remove: str = ""
    columns: Sequence[str] = ()


_MARK_COLUMNS = ("batch_id", "layer", "label", "start", "end", "text", "features", "status", "suggestion_id")
_BY_LEAD = f"({_LEADS} AND (batch_id IS NOT NULL OR {_GOLD} OR works_elsewhere(annotator_id)))"

RIGHTS: dict[str, Rights] = {
    "project": Rights(remove=_LEADS),
    "scheme": Rights(change=_LEADS, columns=("body", "version")),
    "scheme_version": Rights(remove=_LEADS),
    "annotator": Rights(change=_LEADS, columns=("name", "role")),
    "batch": Rights(
        add=f"{_LEADS} OR {_DECIDED}",
        change=f"{_LEADS} OR owner = (SELECT me())",
        remove=f"{_LEADS} OR owner = (SELECT me())",
        columns=("state", "detail"),
    ),
    "document": Rights(
        change=_LEADS,
        remove=_LEADS,
        columns=(
            "title",
            "outlet",
            "published",
            "dateline",
            "author",
            "url",
            "language",
            "furniture",
            "extra",
        ),
    ),
    "document_text": Rights(remove=_LEADS),
    "search": Rights(remove=_LEADS),
    "analysis": Rights(remove=_LEADS),
    "suggestion": Rights(
        change=_LEADS,
        remove=_LEADS,
        columns=("superseded_by", "layer", "label", "features", "suggester"),
    ),
    "suggested_relation": Rights(
        change=_LEADS, remove=_LEADS, columns=("superseded_by", "label", "features", "suggester")
    ),
    "annotation": Rights(
        read=_OWN_OR_OPEN,
        add=f"{_ME} OR {_BY_LEAD}",
        change=f"{_ME} OR {_LEADS}",
        remove=f"{_ME} OR {_BY_LEAD}",
        columns=(*_MARK_COLUMNS, "origin", "score", "modified", "scheme_version"),
    ),
    "relation": Rights(
        read=_OWN_OR_OPEN,
        add=f"{_ME} OR {_BY_LEAD}",
        change=f"{_ME} OR {_LEADS}",
        remove=f"{_ME} OR {_BY_LEAD}",
        columns=(
            "document_id",
            "batch_id",
            "label",
            "head_id",
            "child_id",
            "features",
            "status",
            "origin",
            "score",
            "child_document_id",
        ),
    ),
    # Who has which article, and how far they are, is no secret in a team.
    "assignment": Rights(
        add=f"{_ME} OR {_LEADS}",
        change=f"{_ME} OR {_LEADS}",
        remove=f"{_ME} OR {_LEADS}",
        columns=("batch_id", "status", "modified", "reason", "given_by", "given", "training"),
    ),
    "entry": Rights(
        add=_ALL,
        change=_ALL,
        remove=_ALL,
        columns=("batch_id", "name", "label", "external", "note", "features"),
    ),
    "variant": Rights(
        add=_ALL, change=_ALL, remove=_ALL, columns=("entry_id", "batch_id", "document_id", "text", "status")
    ),
    "camp": Rights(add=_ALL, change=_ALL, remove=_ALL, columns=("claimer", "camp")),
    # What leads say is meant for everybody.
    "note": Rights(
        read=f"{_OWN_OR_OPEN} OR annotator_id IN (SELECT id FROM annotator WHERE role = 'lead')",
        add=f"{_ME} OR {_BY_LEAD}",
        change=f"{_ME} OR {_LEADS}",
        remove=f"{_ME} OR {_BY_LEAD}",
        columns=("batch_id", "start", "end", "text", "label", "body", "answers_id", "state", "modified"),
    ),
    "verdict": Rights(
        read="(SELECT sees_all())",
        change=_LEADS,
        remove=_LEADS,
        columns=("layer", "start", "end", "choice", "gold_id", "versions", "reason"),
    ),
    "rule": Rights(
        read=_OWN_OR_OPEN,
        add=_ME,
        change=f"{_ME} OR {_LEADS}",
        remove=_ME,
        columns=("action", "layer", "label", "text"),
    ),
    "work_time": Rights(
        add=f"{_ME} OR {_BY_LEAD}",
        change=f"{_ME} OR ({_BY_PACKETS})",
        remove=f"{_ME} OR {_BY_LEAD}",
        columns=("seconds",),
    ),
    # The history: rows are only added, and `state` alone moves.
    "operation": Rights(
        read=f"{_OWN_OR_OPEN} OR annotator_id IS NULL",
        add=f"{_ME} OR annotator_id IS NULL",
        change=f"{_ME} OR (annotator_id IS NULL AND {_LEADS})",
        columns=("state",),
    ),
    "delta": Rights(
        # Rules of `operation` hold for what is looked up in it.
        read=_OF_OWN_STEP.format("true"),
        add=_OF_OWN_STEP.format("(o.annotator_id = (SELECT me()) OR o.annotator_id IS NULL)"),
    ),
    # What packets brought is others' work.
    "packet_body": Rights(read="(SELECT sees_all())"),
    "packet_step": Rights(read="(SELECT sees_all())"),
    "set_aside": Rights(read="(SELECT sees_all())", remove=_LEADS),
    "seat": Rights(add=""),
    "turn": Rights(add="", change=_ALL, columns=("number",)),
    "server": Rights(add="", change=_LEADS, columns=("blind",)),
}
"""By table; every table has its rights."""

# What a lead may change in the rows of others: what a change of the scheme or a handing out touches.
_LEAD_COLUMNS = {
    "annotation": ("layer", "label", "features", "scheme_version"),
    "relation": ("label",),
    "note": ("label", "state"),
    "rule": ("layer", "label"),
    "assignment": ("given_by", "given", "training", "batch_id"),
}


def statements(keeper: str, team: str) -> Iterator[str]:
    """What puts the tables under their rules; ``keeper`` and ``team`` are roles of the server."""
    yield f"SET LOCAL search_path TO {SCHEMA}"
    yield from _functions()
    # A batch belongs to whoever begins it.
    yield "ALTER TABLE batch ALTER COLUMN owner SET DEFAULT me()"
    yield "ALTER TABLE batch ALTER COLUMN session SET DEFAULT current_setting('application_name')"
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {quoted(team)}"
    yield f"REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {quoted(team)}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {quoted(team)}"
    for table in (*(t.name for t in tables.metadata.sorted_tables), *OWN_TABLES):
        yield from _of_table(table, RIGHTS[table], keeper, team)
    for table, columns in _LEAD_COLUMNS.items():
        names = ", ".join(f"'{column}'" for column in columns)
        yield (
            f"CREATE TRIGGER only_what_leads_may BEFORE UPDATE ON {quoted(table)} FOR EACH ROW "
            f"EXECUTE FUNCTION only_what_leads_may({names})"
        )


def _of_table(table: str, rights: Rights, keeper: str, team: str) -> Iterator[str]:
    name, members = quoted(table), quoted(team)
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
    yield f"CREATE POLICY keeper ON {name} TO {quoted(keeper)} USING (true) WITH CHECK (true)"
    for verb, condition in (("SELECT", rights.read), ("DELETE", rights.remove)):
        if condition:
            yield f"GRANT {verb} ON {name} TO {members}"
            yield f"CREATE POLICY team_{verb.lower()} ON {name} FOR {verb} TO {members} USING ({condition})"
    if rights.add:
        yield f"GRANT INSERT ON {name} TO {members}"
        yield f"CREATE POLICY team_insert ON {name} FOR INSERT TO {members} WITH CHECK ({rights.add})"
    if rights.change:
        columns = ", ".join(quoted(column) for column in rights.columns)
        yield f"GRANT UPDATE ({columns}) ON {name} TO {members}"
        yield (
            f"CREATE POLICY team_update ON {name} FOR UPDATE TO {members} "
            f"USING ({rights.change}) WITH CHECK ({rights.change})"
        )


def _functions() -> Iterator[str]:
    head = f"STABLE SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp"
    for name, kind, query in (
        ("me", "bigint", "SELECT annotator_id FROM seat WHERE login = session_user"),
        ("gold", "bigint", "SELECT id FROM annotator WHERE name = 'gold'"),
        ("leads", "boolean", "SELECT EXISTS (SELECT 1 FROM annotator WHERE id = me() AND role = 'lead')"),
        ("sees_all", "boolean", "SELECT leads() OR NOT (SELECT blind FROM server)"),
    ):
        yield f"CREATE FUNCTION {name}() RETURNS {kind} LANGUAGE sql {head} AS $$ {query} $$"
    yield (
        f"CREATE FUNCTION works_elsewhere(whose bigint) RETURNS boolean LANGUAGE sql {head} AS "
        "$$ SELECT NOT EXISTS (SELECT 1 FROM seat WHERE annotator_id = whose) $$"
    )
    yield f"""
        CREATE FUNCTION only_what_leads_may() RETURNS trigger LANGUAGE plpgsql
        SET search_path = {SCHEMA}, pg_temp AS $$
        BEGIN
            IF OLD.annotator_id IS DISTINCT FROM me() AND me() IS NOT NULL
                AND OLD.annotator_id IS DISTINCT FROM gold() AND NOT works_elsewhere(OLD.annotator_id)
                AND to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV
            THEN
                RAISE insufficient_privilege USING MESSAGE = 'this belongs to somebody else';
            END IF;
            RETURN NEW;
        END $$
    """
