"""The queries that a single decision runs, each put together once.

Putting one together takes longer than running it. What changes from press to press is a parameter; lists
of row numbers are, too.
"""

from __future__ import annotations

from sqlalchemy import BindParameter, and_, bindparam, or_, select

from annotator.domain.span import Status
from annotator.store import tables
from annotator.store.one_row import row_of
from annotator.store.prepared import Prepared
from annotator.store.repository import in_force, standing

_A = tables.annotation
_R = tables.relation
_S = tables.suggestion
_L = tables.suggested_relation
_W = tables.assignment
_HEAD, _CHILD, _MINE = _S.alias("head"), _S.alias("child"), _A.alias("mine")


def _list(name: str) -> BindParameter[list[int]]:
    return bindparam(name, expanding=True)


_OWN = select(_A).where(
    _A.c.document_id == bindparam("document"), _A.c.annotator_id == bindparam("annotator"), in_force(_A)
)
OWN = Prepared(_OWN)
"""An annotator's annotations in an article (``document``, ``annotator``)."""

OWN_AMONG = Prepared(_OWN.where(_A.c.id.in_(_list("rows"))))
"""Those of ``rows`` alone."""

OWN_SAME = Prepared(
    _OWN.with_only_columns(_A.c.id)
    .where(
        _A.c.layer == bindparam("layer"),
        _A.c.label == bindparam("label"),
        _A.c.start == bindparam("start"),
        _A.c.end == bindparam("end"),
    )
    .limit(1)
)
"""The row of the one at a place (``layer``, ``label``, ``start``, ``end``)."""

_CORRECTED = (
    select(_A.c.id, _S.c.layer, _S.c.label, _S.c.start, _S.c.end)
    .select_from(_A.join(_S, _S.c.id == _A.c.suggestion_id))
    .where(
        _A.c.document_id == bindparam("document"),
        _A.c.annotator_id == bindparam("annotator"),
        _A.c.status == Status.CORRECTED.value,
        in_force(_A),
    )
)
CORRECTED = Prepared(_CORRECTED)
"""The annotator's corrections in an article, each with the place of what was suggested."""

CORRECTED_AMONG = Prepared(_CORRECTED.where(_A.c.id.in_(_list("rows"))))
"""Those of ``rows`` alone."""

ANNOTATION = row_of(_A)

DECISION_ON = Prepared(
    select(_A.c.id)
    .where(
        _A.c.suggestion_id == bindparam("suggestion"),
        _A.c.annotator_id == bindparam("annotator"),
        in_force(_A),
    )
    .limit(1)
)

RELATIONS_AT = Prepared(
    select(_R.c.id).where(
        or_(_R.c.head_id == bindparam("annotation"), _R.c.child_id == bindparam("annotation"))
    )
)

_RELATIONS = select(_R.c.id, _R.c.label, _R.c.head_id, _R.c.child_id, _R.c.features, _R.c.score).where(
    _R.c.document_id == bindparam("document"),
    _R.c.child_document_id.is_(None),
    _R.c.annotator_id == bindparam("annotator"),
    in_force(_R),
    _R.c.status != Status.REJECTED.value,
)
RELATIONS = Prepared(_RELATIONS)
"""An annotator's relations within an article (``document``, ``annotator``)."""

RELATIONS_AMONG = Prepared(
    _RELATIONS.where(or_(_R.c.head_id.in_(_list("at")), _R.c.child_id.in_(_list("at"))))
)
"""Those that start or end at the annotations ``at``."""

SUGGESTION = row_of(_S)

SAME_SUGGESTED = Prepared(
    select(_S.c.id)
    .where(
        _S.c.document_id == bindparam("document"),
        _S.c.start == bindparam("start"),
        _S.c.end == bindparam("end"),
        _S.c.layer == bindparam("layer"),
        _S.c.label == bindparam("label"),
        standing(_S),
    )
    .order_by(_S.c.id)
)
"""The suggestions at a place."""

_UNDECIDED = (
    select(_S)
    .select_from(
        _S.outerjoin(
            _MINE,
            and_(
                _MINE.c.suggestion_id == _S.c.id,
                _MINE.c.annotator_id == bindparam("annotator"),
                in_force(_MINE),
            ),
        )
    )
    .where(_S.c.document_id == bindparam("document"), standing(_S), _MINE.c.id.is_(None))
)
UNDECIDED = Prepared(_UNDECIDED)
"""The suggestions of an article that an annotator has not decided (``document``, ``annotator``)."""

UNDECIDED_AMONG = Prepared(_UNDECIDED.where(_S.c.id.in_(_list("rows"))))
"""Those of ``rows`` alone."""

_LINKS = (
    select(
        _L,
        _CHILD.c.layer.label("child_layer"),
        _CHILD.c.label.label("child_label"),
        _CHILD.c.start.label("child_start"),
        _CHILD.c.end.label("child_end"),
    )
    .select_from(_L.join(_HEAD, _HEAD.c.id == _L.c.head_id).join(_CHILD, _CHILD.c.id == _L.c.child_id))
    .where(standing(_L), standing(_HEAD), standing(_CHILD))
    .order_by(_L.c.id)
)

LINKS = Prepared(_LINKS.where(_L.c.document_id == bindparam("document")))
"""The relations proposed in an article, each with its child's place."""

LINKS_AT = Prepared(
    _LINKS.where(or_(_L.c.head_id == bindparam("suggestion"), _L.c.child_id == bindparam("suggestion")))
)
"""Those that start or end at a suggestion."""

STANDINGS = Prepared(
    select(_W.c.document_id, _W.c.status, _W.c.reason).where(
        _W.c.document_id.in_(_list("documents")), _W.c.annotator_id == bindparam("annotator"), in_force(_W)
    )
)
"""Where an annotator stands with articles."""

_D, _T = tables.document, tables.document_text
ARTICLES = Prepared(
    select(_D, _T.c.text)
    .join(_T, _T.c.document_id == _D.c.id)
    # Compared, so that SQLite goes by row numbers: by the index of batches it would sort all texts first.
    .where(_D.c.id > bindparam("after"), in_force(_D).is_(True))
    .order_by(_D.c.id)
    .limit(bindparam("most"))
)
"""Whole articles in order, the first ``most`` of those ``after`` a row number."""

_SPAN = ("document_id", "uid", "layer", "label", "start", "end", "text", "features", "origin", "score")

DECISIONS_OF = Prepared(
    select(*(_A.c[name] for name in _SPAN), _A.c.status, _A.c.scheme_version, _S.c.suggester, _S.c.uid)
    .select_from(_A.outerjoin(_S, _S.c.id == _A.c.suggestion_id))
    .where(
        _A.c.document_id.in_(_list("documents")),
        _A.c.annotator_id == bindparam("annotator"),
        # Compared, so that SQLite does not go through whole batches by their index.
        in_force(_A).is_(True),
    )
)
"""An annotator's spans of ``documents``, each with its suggestion: the columns of a span come first."""

SUGGESTIONS_OF = Prepared(
    select(*(_S.c[name] for name in _SPAN)).where(
        _S.c.document_id.in_(_list("documents")), _S.c.suggester == bindparam("suggester"), standing(_S)
    )
)
"""A suggester's proposals for ``documents``."""
