"""Words that make a name an organisation or an event, and nouns that stand beside organisations."""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


HEADS = _words(
    "agency alliance army assembly association authority bank board brigade brigades broadcaster bureau "
    "cabinet centre center chamber charity church club coalition college commission committee company "
    "confederation congress consortium corporation corp council court department directorate division "
    "embassy enterprise enterprises federation fleet forces force forum foundation front fund group guard "
    "guards holding holdings inc initiative inspectorate institute institution international laboratory "
    "laboratories league legion ltd llc plc ministry mission movement museum navy network newspaper "
    "observatory office organisation organization panel parliament partnership party police press radio "
    "registry resistance school secretariat senate service services society squad syndicate systems "
    "taskforce team telegraph television times post herald gazette tribune journal tribunal trust union "
    "unit university watch workers works airlines airways motors industries associates partners logistics "
    "energy media news cooperative co-operative guild bloc caucus grid hydro power electric electricity "
    "oil gas steel mining telecom insurance capital pharmaceuticals brewery shipping rail railways buses "
    "transport foods entertainment records studios software technologies hospital clinic administration "
    "parliament militia battalion regiment command corps"
)
"""A capitalised last or first word among these makes a name an ORG."""

COMMON_SHORT_FORMS = _words(
    "TV CEO CFO COO CTO GDP DNA RNA AIDS HIV COVID AI IT ID PR PM MP MPS VIP FAQ GPS SMS SUV ATM UFO "
    "USD EUR GBP AM BC AD GMT UTC EDT EST PST CET LED CCTV NGO NGOS IED SOS OK CV HQ DC WMD POW UAV RPG "
    "APC PHD BA MA MBA CD DVD PC USB URL PDF HTML VAT IQ ER ICU MRI CT II III IV VI VII VIII IX XI XII "
    "XIV"
)
"""Short forms in capitals that name no organisation."""

EVENT_HEADS = _words(
    "war wars revolution uprising massacre olympics paralympics championship championships cup games "
    "festival summit conference intifada genocide holocaust hurricane cyclone typhoon earthquake marathon "
    "expo biennale accords treaty referendum derby regatta tournament strike riots"
)
"""A capitalised last word among these makes a name an EVENT."""

FIRST_WORD_EVENT = _words("hurricane cyclone typhoon operation storm")

STATE_FORMS = _words(
    "emirate republic kingdom caliphate sultanate empire commonwealth principality federation"
)
"""``Islamic NOUN of PLACE``: the whole is the name of a state."""

BESIDE = _words(
    "spokesman spokeswoman spokesperson leader leaders leadership movement group members member chief "
    "boss headquarters founder employees workers shares staff board shareholders executives website "
    "statement delegation negotiators party regime supporters sympathisers sympathizers insurgents "
    "affiliate affiliates newspaper agency correspondent reporter chairman chairwoman director subsidiary"
)
"""``NAME X``: before one of these nouns a name is an ORG."""

ARMED = _words(
    "fighters forces militants commander commanders soldiers troops militiamen rebels gunmen insurgency "
    "offensive advance takeover rule attack attacks assault fighter positions checkpoints ranks convoy "
    "militia militias"
)
"""``NAME X``: before one of these nouns a name is an ORG, or a place (weaker)."""

KIND_BEFORE = _words(
    "group movement party company firm agency network organisation organization newspaper broadcaster "
    "operator maker manufacturer giant retailer startup start-up supplier publisher consultancy thinktank "
    "think-tank charity militia insurgents union federation outlet website channel airline bank"
)
"""``the militant group NAME``: after one of these nouns a name is an ORG."""

MEMBER_OF = _words(
    "member members leader leaders head spokesman spokeswoman spokesperson founder chairman chairwoman "
    "director chief employees co-founder supporters secretary-general executive analyst fellow researcher "
    "professor lawyer"
)
"""``X of NAME``: after one of these nouns a name is an ORG."""

PORTFOLIOS = _words(
    "interior foreign defence defense finance health energy justice education agriculture environment "
    "transport labour labor economy economic culture trade information home prime housing industry "
    "tourism sports science water oil petroleum mines communications planning refugee women's border "
    "immigration"
)
"""What a minister or ministry is for."""

ORG_DOES = _words("reported reports published broadcast announced acquired hired launched sued")
"""Verbs whose subject is often an ORG."""
