"""Titles, roles and the verbs that people do: what tells that a name is a person."""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


TITLES = _words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr father sister brother "
    "president vice-president premier chancellor minister senator sen congressman congresswoman "
    "representative rep governor gov mayor judge justice ambassador secretary commissioner councillor "
    "councilor alderman chairman chairwoman chairperson chief director general gen lieutenant lt colonel "
    "col major maj captain capt commander cmdr sergeant sgt corporal private admiral adm brigadier "
    "marshal officer inspector superintendent detective constable sheriff king queen prince princess duke "
    "duchess emperor emir sheikh shaikh sheik imam ayatollah mullah mulla mawlawi maulvi maulana mawlana "
    "haji hajji hojatoleslam qari ustad pope cardinal archbishop bishop rabbi pastor patriarch "
    "metropolitan senior deputy vice acting former then ex late attorney"
)
"""Words before a name that are no part of it, in lower case and without a full stop."""

STRONG_TITLES = TITLES - _words(
    "senior deputy vice acting former then ex late director chief count private major"
)
"""Titles after which there is always a person."""

ROLES = _words(
    "spokesman spokeswoman spokesperson leader commander chief head director president minister "
    "vice-president vice premier chancellor senator governor mayor journalist reporter correspondent "
    "editor analyst expert scholar professor researcher scientist lawyer attorney solicitor prosecutor "
    "judge doctor physician surgeon nurse teacher student activist author writer poet singer actor "
    "actress artist filmmaker photographer economist historian diplomat ambassador envoy negotiator "
    "official officer soldier general colonel captain major sergeant warlord fighter rebel militant "
    "politician lawmaker congressman congresswoman councillor councilor candidate founder co-founder "
    "owner chairman chairwoman executive manager coach trainer player striker goalkeeper midfielder "
    "athlete engineer farmer fisherman trader shopkeeper driver pilot mechanic worker baker resident "
    "villager witness survivor victim neighbour neighbor father mother son daughter brother sister "
    "husband wife widow uncle aunt cousin nephew niece grandfather grandmother man woman boy girl "
    "teenager king queen prince princess cleric imam priest bishop monk rabbi mullah sheikh elder deputy "
    "secretary treasurer adviser advisor aide coordinator representative member veteran refugee "
    "entrepreneur biologist geologist hydrologist volcanologist meteorologist virologist epidemiologist "
    "psychologist sociologist archaeologist ecologist chemist physicist astronomer inspector "
    "superintendent captain architect campaigner organiser organizer blogger columnist consultant "
    "strategist pensioner cook chef welder electrician waiter cleaner porter guard watchman clerk "
    "hairdresser carpenter plumber electrician firefighter paramedic detective ranger warden skipper "
    "conductor composer novelist playwright curator librarian"
)
"""Common nouns for one person."""

SPEAKING = _words(
    "said says told tells added adds tweeted wrote writes warned warns claimed claims argued argues "
    "explained explains stressed stresses insisted insists recalled recalls promised promises continued "
    "replied replies asked asks believes thinks admitted admits denied denies noted notes declared "
    "declares announced announces confirmed confirms stated suggested predicted complained joked laughed "
    "testified rejects rejected nodded shrugged resigned stepped smiled nodded recounted acknowledged "
    "conceded commented posted"
)
"""Verbs whose subject is often a person."""

AFTER_ROLE_PREPOSITION = _words("by under against with to for and called named")

KIN_OF = _words("son daughter brother sister wife husband widow father mother nephew niece uncle aunt cousin")

PARTICLES = _words(
    "al el bin ibn bint ben ul ur de da do dos das del della di du van von der den la le ter ten af av"
)
"""Lower-case words inside a person's or place's name."""
