"""A few claims of an invented landslide, told by three outlets, and an index of them."""

from __future__ import annotations

from annotator.suggest.links.index import LinkIndex
from annotator.suggest.links.values import LinkClaim

ORMA = (("Orma pass", "LOC"),)


def claim(key: str, document: str, text: str, **more: object) -> LinkClaim:
    return LinkClaim(id=key, document=document, text=text, outlet=f"outlet of {document}", **more)  # type: ignore[arg-type]  # keywords of the test


CLAIMS = (
    claim("road-open", "a", "The road over the Orma pass is open again", claimer="Road Office", names=ORMA),
    claim(
        "road-shut", "b", "the road across the Orma pass remains closed", claimer="Lorry Union", names=ORMA
    ),
    claim("dead-4", "a", "four people were killed by the landslide", claimer="Road Office", figure="4"),
    claim("dead-11", "b", "11 dead have been carried down", claimer="Lorry Union", figure="11"),
    claim("dead-4-again", "c", "The landslide killed four", figure="4"),
    claim("talks", "b", "The union met the minister for talks", claimer="Lorry Union"),
    claim("no-deal", "c", "no agreement was reached in the talks with the union"),
    claim("rain", "c", "it had rained for nine days"),
    claim("wages", "a", "wages of drivers were cut in spring"),
    claim("aside", "c", "Orma pass shut", names=ORMA),
)


def index() -> LinkIndex:
    return LinkIndex(CLAIMS)
