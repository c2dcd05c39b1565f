"""What a dataset holds beside its documents: links between articles."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.formats.siblings import End, RelationAcross
from annotator.services.exporting.exported_records import Whose
from annotator.store.access import Reading


def links_across(reading: Reading, who: Whose) -> Iterator[RelationAcross]:
    """The links between articles of these people, in the order of names and articles."""
    several = len(who.people) + len(who.suggesters) > 1
    # By name: people may come in another order where the dataset is imported.
    for person in sorted(who.people, key=lambda p: p.name):
        for label, head, child, facts in reading.links.across(person.row):
            yield RelationAcross(
                label=label,
                head=End(doc=head[0], span=head[1]),
                child=End(doc=child[0], span=child[1]),
                status=facts.status,
                score=facts.score,
                annotator=person.name if several else "",
                origin=facts.origin,
                features=dict(facts.features),
            )
