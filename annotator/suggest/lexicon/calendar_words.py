"""Months, weekdays, seasons, holidays, and the words that begin a sentence without being a name."""

from __future__ import annotations


def _words(block: str) -> list[str]:
    return block.split()


def _phrases(block: str) -> list[str]:
    return block.split("|")


MONTHS = _words(
    "January February March April May June July August September October November December Jan Feb Mar "
    "Apr Jun Jul Aug Sep Sept Oct Nov Dec"
)
"""English month names and their short forms, without full stops."""

DOUBTFUL_MONTHS = frozenset(_words("Apr Aug Dec Jan Jul Jun Mar March May Oct Sep"))
"""Month names that are ordinary words or other names too: a date only beside a number or a date word."""

WEEKDAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

SEASONS = _words("spring summer autumn winter")

HOLIDAYS = _phrases(
    "Christmas|Christmas Eve|Christmas Day|Boxing Day|Easter|Easter Sunday|Easter Monday|Good Friday|"
    "New Year|New Year's Eve|New Year’s Eve|New Year's Day|New Year’s Day|Thanksgiving|Halloween|"
    "Ramadan|Eid al-Fitr|Eid al-Adha|Eid|Nowruz|Ashura|Diwali|Hanukkah|Passover|Yom Kippur|"
    "Independence Day|Labor Day|Labour Day|Memorial Day|Veterans Day|Remembrance Day|Bastille Day|"
    "May Day|Valentine's Day|Valentine’s Day|Pentecost|Lent"
)

MONTHS_ELSEWHERE = _phrases(
    "يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|"
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|"
    "ژانویه|فوریه|مارچ|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر|فروردین|"
    "اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|"
    "عقرب|قوس|جدی|دلو|حوت"
)
"""Arabic, Persian and Dari month names; a date only beside a day number."""

WEEKDAYS_ELSEWHERE = _phrases(
    "الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|"
    "شنبه|یکشنبه|یک‌شنبه|دوشنبه|سه‌شنبه|سه شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه"
)
"""Arabic and Persian weekdays."""

ABOUT_ELSEWHERE = _phrases(
    "نحو|حوالي|قرابة|زهاء|أكثر من|أقل من|ما لا يقل عن|ما يقارب|حدود|بیش از|"
    "کمتر از|دست‌کم|دست کم|حداقل|نزدیک به"
)
"""Arabic and Persian words that bound a number."""

FUNCTION_WORDS = frozenset(
    _words(
        "a about above according across after again against all almost already also although always am "
        "amid amidst among an and another any anyone anything are aren't aren’t around as asked at be "
        "because been before being below beside besides between both but by can can't can’t concerning "
        "could couldn't couldn’t despite did didn't didn’t do does doesn't doesn’t don't don’t down "
        "dozens during each earlier early eight either eleven even eventually ever every everybody "
        "everyone everything except few fewer finally first five following for four from given had has "
        "hasn't hasn’t have haven't haven’t having he he's hence her here he’s him his how however "
        "hundreds i i'd i'll i'm i've if in including indeed instead into is isn't isn’t it it's its "
        "it’s i’d i’ll i’m i’ve just last late later least less let let's let’s like many may maybe me "
        "meanwhile might millions more moreover most much must my near nearly neither never nevertheless "
        "next nine no nobody none nor not nothing now of off often on once one only onto or other others "
        "otherwise our out over per perhaps please recently regarding same scores second seven several "
        "shall she she's she’s should shouldn't shouldn’t since six so some somebody someone something "
        "sometimes soon speaking still such ten tens than that that's that’s the their them then there "
        "there's therefore there’s these they they're they've they’re they’ve third this those though "
        "thousands three through thus to today tomorrow tonight toward towards twelve twice two under "
        "unless until up us versus via was wasn't wasn’t we we'll we're we've well were weren't weren’t "
        "we’ll we’re we’ve what what's what’s when where which while who who's whom whose who’s why will "
        "with within without won't won’t would wouldn't wouldn’t yes yesterday yet you your"
    )
)
"""Words that begin a sentence without being a name."""
