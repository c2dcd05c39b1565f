"""What news speak of, as classes of words: casualties, control, talks and so on. No name of any story.

A topic has classes of words that mean nearly the same. A class that begins with ``+`` or ``-`` says
which way it points: two claims of one topic whose signs differ may be opposed (open, closed). One that
begins with ``~`` goes along with the topic and does not tell of it alone; one with ``=`` tells nothing
of it, its words only mean nearly the same. ``fall_to`` are words that stand together. A word may belong
to several topics. Words are written in their plain form; the stems are taken where they are used.
"""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


TOPICS: dict[str, tuple[str, ...]] = {
    "casualties": (
        "+ kill dead die death deadly fatal fatality lethal perish slay slain corpse body martyr "
        "martyred casualty toll victim lifeless murder execute lose_life",
        "+ injure injury hurt wound wounded maim burn bruise fracture bleed harm to_hospital "
        "in_hospital",
        "- survive survivor unharmed unhurt alive unscathed",
        "~ hospital patient treat treatment admit ambulance doctor nurse medic paramedic surgeon "
        "clinic ward morgue stretcher emergency",
        "~ miss missing disappear vanish unaccounted",
    ),
    "detentions": (
        "+ detain detainee detention arrest custody jail prison prisoner imprison captive hostage "
        "abduct kidnap intern lead_away round_up behind_bar cell inmate",
        "- release free freed bail let_go set_free discharge",
        "~ lawyer attorney visit turn_away charge",
    ),
    "control": (
        "+ take seize capture conquer conquest retake recapture overrun occupy control secure storm "
        "take_over takeover fall_to advance victory victorious dominate liberate triumph invade "
        "subdue crush",
        "+ hold keep retain remain defend defender resist withstand repel hold_out in_hand "
        "change_hand stronghold bastion outpost",
        "- lose loss retreat withdraw withdrawal abandon surrender yield capitulate lay_down give_up "
        "pull_out pull_back fail unable impossible beyond_control",
        "~ territory district region province position checkpoint front entrance building valley pass "
        "impregnable impenetrable fortress base fall",
        "~ flag banner hoist raise_flag",
    ),
    "fighting": (
        "attack assault offensive fight fighting battle clash combat skirmish war warfare raid bomb "
        "bombing shell shelling airstrike gunfire shoot shot shooting ambush explosion blast explode "
        "missile rocket drone artillery mortar hostility confrontation violence violent struggle "
        "aggression",
        "throw stone beat club tear_gas baton",
        "~ fighter soldier troop militant militia rebel insurgent gunman guerrilla army force guard "
        "guardsman battalion brigade commander militiaman combatant regiment operation strike hit "
        "target",
        "~ weapon gun rifle tank ammunition grenade armour armored armoured arm munition",
        "- ceasefire truce armistice peace calm cessation lull",
    ),
    "talks": (
        "+ talk negotiate negotiation dialogue discuss discussion mediate mediation mediator meet "
        "delegation summit consult consultation envoy bargain",
        "+ agree deal accord pact treaty settlement compromise sign signed signature concession "
        "settle peaceful peacefully reconcile reconciliation",
        "~ resume reopen restart continue prolong",
        "~ break_down collapse stall deadlock fail walk_out reject refuse boycott break_off suspend",
        "~ offer proposal propose demand condition ultimatum peace end conference round table",
    ),
    "arrivals and departures": (
        "+ arrive arrival enter reach return go_in get_in come_in",
        "- leave depart departure go_out exit flee escape walk_out come_out go_home get_out run_away",
        "~ come go back cross travel move journey march column convoy tunnel barrier border road "
        "entrance walk",
        "~ inside outside within in_here still",
    ),
    "displacement": (
        "flee refugee displace displaced displacement evacuate evacuee asylum exile homeless uproot "
        "migrant migration migrate exodus leave_home",
        "~ shelter camp tent",
    ),
    "people present": (
        "crowd attend attendance turnout participant head_count roster people_inside still_inside "
        "in_there of_us",
        "~ inside present gather register name list count number",
        "= people person worker colleague employee resident",
    ),
    "damage": (
        "+ damage destroy destruction ruin demolish wreck collapse raze rubble debris flatten "
        "devastate devastation devastated crack",
        "- intact undamaged repair rebuild restore reconstruct spare",
        "~ house home building roof bridge wall window dwelling property field orchard crop garden",
    ),
    "flood and weather": (
        "flood flooded overflow inundate mud submerge drown tide spill",
        "rain hurricane cyclone snow drought heatwave temperature weather lightning typhoon landslide "
        "avalanche frost fog ice",
        "earthquake quake tremor magnitude aftershock epicentre epicenter volcano eruption",
        "siren alarm alert warning warn",
        "~ water river bank wave wind storm heat dam field",
    ),
    "fire": (
        "fire blaze flame burn smoke wildfire firefighter extinguish ignite arson",
    ),
    "power and water": (
        "electricity grid megawatt voltage blackout outage power_cut power_station "
        "without_electricity without_power",
        "- interrupt disturbance disrupt disruption go_dark off blackout outage without_electricity "
        "without_power cut",
        "+ restore reconnect uninterrupted come_back",
        "~ power supply current household energy plant station fault",
        "~ gas pipeline fuel oil petrol diesel heating tap drinking_water",
    ),
    "supplies": (
        "supply deliver delivery shipment cargo stock stockpile shortage scarce scarcity run_out "
        "ration provision export import",
        "blockade embargo encircle besiege siege cut_off surround",
        "~ food fuel ammunition convoy lack reserve",
    ),
    "aid": (
        "aid relief humanitarian donate donation donor charity volunteer rescue rescuer relief_worker "
        "blanket",
        "help assist assistance",
        "~ support back backing backer ally alliance sponsor patron",
    ),
    "money": (
        "pay bonus wage salary pension compensation compensate money fund funding finance budget cost "
        "price tax fee debt loan bond grant invest investment dollar euro pound bank credit subsidy",
        "~ rise increase grow climb surge soar jump profit",
        "~ fall drop decline decrease shrink reduce slump plunge halve",
        "~ trade market share firm company sale sell buy contract tender inflation economy audit",
    ),
    "strike and work": (
        "strike striker walkout stoppage picket union shift workforce labour labor employ management "
        "layoff redundancy hire dismiss",
        "~ worker staff job work colleague crew apprentice company",
    ),
    "protest": (
        "protest protester demonstrate demonstration demonstrator rally riot unrest chant sit-in "
        "activist occupation",
        "~ crowd banner march occupy",
    ),
    "courts and law": (
        "charge court judge trial prosecute prosecutor prosecution convict conviction sentence "
        "verdict guilty innocent acquit appeal sue lawsuit illegal unlawful crime criminal accuse "
        "indict offence offense suspect defendant justice hearing warrant obstruction punish amnesty",
        "~ law legal lawful lawyer",
    ),
    "evidence": (
        "investigate investigation inquiry probe examine examination inspect inspection audit "
        "evidence proof prove verify verification autopsy forensic authentic genuine forge forged "
        "fake altered log",
        "satellite picture photo video footage image camera",
        "~ expert confirm record document page report commission show see count",
    ),
    "cause and blame": (
        "cause blame responsible responsibility order command instruct instruction sabotage "
        "deliberate deliberately accident accidental mistake error",
        "by_hand remote manual manually touch from_inside",
        "~ because due trigger open raise send fault",
    ),
    "denials": (
        "deny refute false untrue lie fabricate fabrication invention invent fantasy baseless "
        "unfounded rumour rumor propaganda disinformation nonsense slander",
        "~ dismiss reject",
    ),
    "plans and promises": (
        "plan prepare prepared ready readiness intend intention promise pledge vow decide decision "
        "threaten threat determined",
        "~ will aim expect announce schedule",
    ),
    "messages and media": (
        "telephone phone inform notify letter message email contact interview tweet broadcast publish "
        "internet journalist press media newspaper",
        "~ call tell announcement notice hear statement write speech speak post network signal report",
    ),
    "government": (
        "government cabinet premier parliament assembly lawmaker decree resign resignation appoint "
        "sack reshuffle coalition opposition constitution reform govern governance regime",
        "~ minister ministry president party rule authority administration law state",
    ),
    "elections": (
        "election elect vote voter ballot poll polling candidate campaign referendum constituency",
        "~ majority seat turnout",
    ),
    "foreign relations": (
        "ambassador embassy diplomat diplomatic sanction recognise recognize recognition interfere "
        "interference intervene intervention treaty",
        "~ foreign neighbour neighbor neighbouring neighboring abroad international ally intelligence",
    ),
    "health": (
        "disease virus infect infection epidemic pandemic outbreak vaccine vaccinate symptom illness "
        "cure quarantine",
        "~ hospital patient doctor sick medicine drug test case health medical",
    ),
    "families": (
        "family child mother father parent wife husband boy girl baby son daughter widow orphan "
        "relative brother sister",
        "~ woman",
    ),
    "schools": (
        "school university student teacher pupil education college exam lesson professor campus",
    ),
    "transport": (
        "highway railway train bus traffic airport flight plane aircraft ship ferry derail passenger "
        "lorry",
        "+ reopen passable",
        "- closed impassable block blocked",
        "~ road car truck vehicle port crash collision collide driver bridge route barrier open close",
    ),
    "sport": (
        "match team coach player season league championship tournament medal champion stadium referee",
        "~ game goal score final win beat defeat",
    ),
    "technology": (
        "computer software hack hacker cyber online remote install update device terminal "
        "control_system",
        "~ data system network operation satellite",
    ),
    "history": (
        "historic century decade ancient founded empire independence colonial",
        "~ former once past earlier previous history",
    ),
}  # fmt: skip
"""Topic → classes of words that mean nearly the same."""

NEGATIONS = _words(
    "not no never none nobody nothing neither nor nowhere without cannot hardly scarcely barely lack fail "
    "unable deny false untrue reject refuse refute dismiss impossible stop few n't"
)
"""Words that turn a statement round; two in one claim turn it back."""
