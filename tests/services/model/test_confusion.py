from __future__ import annotations

from annotator.services.model.confusion import Error, mistakes
from annotator.suggest.training.values import Scored


def test_each_mistake_is_of_one_kind_and_counted_once() -> None:
    right = [(0, 4, "PERSON"), (10, 14, "ORG"), (20, 30, "GPE"), (40, 44, "DATE"), (50, 60, "ORG")]
    seen = [
        Scored(0, 4, "PERSON", 0.9),
        Scored(10, 14, "GPE", 0.6),
        Scored(20, 25, "GPE", 0.5),
        Scored(52, 58, "PERSON", 0.4),
        Scored(70, 75, "DATE", 0.3),
    ]
    found, counted = mistakes(right, seen)
    assert [(m.error, m.start, m.end) for m in found] == [
        (Error.LABEL, 10, 14),
        (Error.PLACE, 20, 30),
        (Error.MISSED, 40, 44),
        (Error.BOTH, 50, 60),
        (Error.INVENTED, 70, 75),
    ]
    assert counted == {
        ("PERSON", "PERSON"): 1,
        ("ORG", "GPE"): 1,
        ("GPE", "GPE"): 1,
        ("DATE", ""): 1,
        ("ORG", "PERSON"): 1,
        ("", "DATE"): 1,
    }


def test_a_span_goes_with_the_one_that_shares_most_of_it() -> None:
    found, _ = mistakes([(0, 10, "ORG")], [Scored(0, 3, "ORG", 0.5), Scored(2, 10, "ORG", 0.5)])
    assert [(m.error, m.seen and m.seen[:2]) for m in found] == [
        (Error.INVENTED, (0, 3)),
        (Error.PLACE, (2, 10)),
    ]
