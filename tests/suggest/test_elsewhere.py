from __future__ import annotations

from annotator.suggest.elsewhere import counts_elsewhere, dates_elsewhere


def test_arabic_and_persian_dates_are_found_by_their_form() -> None:
    text = "في 15 آذار/مارس 2024 وصباح الخميس ومنذ عام 2019، ۱۲ شهریور ۱۴۰۰"
    found = [text[s:e] for s, e, _ in dates_elsewhere(text)]
    assert found == ["15 آذار/مارس 2024", "صباح الخميس", "عام 2019", "۱۲ شهریور ۱۴۰۰"]


def test_a_weekday_stands_with_its_time_of_day() -> None:
    text = "قالت صباح الخميس إن"
    assert [text[s:e] for s, e, _ in dates_elsewhere(text)] == ["صباح الخميس"]


def test_numbers_are_counts_with_their_bound_and_years_are_not() -> None:
    text = "يتحدث عن نحو 170 شخصاً و 94 عاملاً في 2024، و20%"
    assert [text[s:e] for s, e, _ in counts_elsewhere(text)] == ["نحو 170", "94"]
