"""What news speak of, as classes of words: casualties, control, talks and so on. No name of any story.

A topic has classes of words that mean nearly the same. A class that begins with ``+`` or ``-`` says
which way it points: two claims of one topic whose signs differ may be opposed (open, closed).
``fall_to`` are words that stand together. A word may belong to several topics. Words are written in
their plain form; the stems are taken where they are used.
"""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


TOPICS: dict[str, tuple[str, ...]] = {
    "casualties": (
        "+ kill dead die death deadly fatal fatality lethal perish slay slain corpse body martyr martyred "
        "casualty toll victim lifeless murder execute lose_life",
        "+ injure injury hurt wound wounded maim burn bruise fracture inhalation bleed harm",
        "- survive survivor unharmed unhurt alive rescue unscathed",
        "hospital patient treat treatment admit ambulance doctor nurse medic paramedic surgeon clinic ward "
        "morgue stretcher",
        "miss missing disappear vanish unaccounted",
    ),
    "detentions": (
        "+ detain detainee detention arrest custody jail prison prisoner imprison capture captive hostage "
        "abduct kidnap seize_people intern lead_away round_up behind_bar cell inmate",
        "- release free freed bail let_go set_free discharge",
        "lawyer attorney visit turn_away charge",
    ),
    "control": (
        "+ take seize capture conquer conquest retake recapture overrun occupy occupation "
        "control secure storm "
        "take_over takeover fall fall_to captured gain advance victory win victorious dominate liberate "
        "enter triumph invade subdue crush",
        "+ hold held keep retain remain defend defender resist resistance withstand repel "
        "hold_out in_hand change_hand present stronghold bastion outpost",
        "- lose loss retreat withdraw withdrawal abandon surrender yield capitulate lay_down "
        "give_up pull_out "
        "pull_back evacuate fail failure unable impossible beyond_control",
        "territory district region province position checkpoint front line entrance gate building "
        "valley pass impregnable impenetrable fortress area base",
        "flag banner hoist raise_flag",
    ),
    "fighting": (
        "attack assault offensive fight fighting battle clash combat skirmish war warfare raid strike "
        "bomb bombing shell shelling airstrike fire gunfire shoot shot shooting ambush siege besiege "
        "explosion blast explode missile rocket drone hit target artillery mortar hostility confrontation "
        "operation throw thrown violence violent struggle aggression push",
        "fighter soldier troop militant militia rebel insurgent gunman guerrilla army force guard guardsman "
        "unit battalion brigade commander militiaman combatant regiment",
        "weapon gun rifle tank ammunition grenade armour armored armoured tear_gas baton arm munition",
        "- ceasefire truce armistice peace calm quiet end_fighting cessation lull",
    ),
    "talks": (
        "+ talk negotiate negotiation dialogue discuss discussion mediate mediation mediator meet meeting "
        "delegation summit conference round table consult consultation envoy negotiator bargain",
        "+ agree agreement deal accord pact treaty settlement compromise sign signed signature concession "
        "settle peaceful peacefully reconcile reconciliation",
        "+ resume reopen restart continue prolong",
        "- break_down collapse stall deadlock fail walk_out reject refuse boycott cancel break_off suspend",
        "offer proposal propose demand condition term ultimatum peace end",
    ),
    "movement": (
        "+ arrive arrival come enter reach land return go_in get_in come_in",
        "- leave depart departure go exit flee escape withdraw walk_out come_out go_home "
        "get_out walk evacuate "
        "run_away",
        "cross travel move journey march column convoy tunnel barrier border way route road entrance",
        "inside outside still within in_here",
    ),
    "displacement": (
        "flee refugee displace displaced displacement evacuate evacuation evacuee asylum exile homeless "
        "uproot migrant migration migrate shelter camp exodus tent leave_home",
    ),
    "attendance": (
        "+ crowd people person worker inside crowd_of attend attendance present turnout participant gather "
        "roster register name list count head_count",
    ),
    "damage": (
        "+ damage destroy destruction ruin demolish wreck collapse raze burn burned rubble debris flatten "
        "devastate devastation crack devastated",
        "house home building roof bridge wall window dwelling property field orchard crop garden",
        "- intact undamaged repair rebuild restore reconstruct spare",
    ),
    "flood and weather": (
        "flood flooded water river overflow inundate mud submerge dam bank drown wave tide gate",
        "rain storm hurricane cyclone snow wind drought heat heatwave temperature weather lightning "
        "typhoon landslide avalanche frost fog ice",
        "earthquake quake tremor magnitude aftershock epicentre epicenter volcano eruption",
        "siren warn warning alarm alert",
    ),
    "fire": (
        "fire blaze flame burn smoke wildfire firefighter extinguish ignite arson inhalation",
    ),
    "power and water": (
        "electricity power supply current grid household energy megawatt voltage plant station",
        "- outage blackout cut interrupt interruption disturbance off disrupt disruption fail fault "
        "without_electricity without_power go_dark dark",
        "+ restore reconnect back run uninterrupted come_back",
        "gas pipeline fuel oil petrol diesel heating tap drinking_water",
    ),
    "supplies": (
        "supply deliver delivery shipment cargo convoy stock stockpile reserve shortage scarce scarcity lack "
        "run_out ration food fuel ammunition provision export import",
        "blockade block cut_off siege besiege embargo encircle surround",
    ),
    "aid": (
        "aid relief help assist assistance humanitarian donate donation donor charity volunteer rescue "
        "rescuer assistance relief_worker emergency blanket tent medicine",
        "support back backing backer ally alliance sponsor patron",
    ),
    "money": (
        "pay payment paid bonus wage salary pension compensation compensate money fund funding "
        "finance budget "
        "cost price tax fee debt loan bond fine grant invest investment dollar euro pound bank "
        "credit subsidy",
        "+ rise increase grow growth gain climb surge soar jump up raise profit",
        "- fall drop decline decrease shrink cut reduce loss slump plunge down lose lower halve",
        "trade export import market share stock company firm sale sell buy contract tender inflation economy",
    ),
    "work": (
        "strike striker walkout stoppage picket union employee worker staff shift job work workforce labour "
        "labor employer management colleague hire dismiss layoff redundancy crew apprentice",
    ),
    "protest": (
        "protest protester demonstrate demonstration demonstrator rally march riot unrest crowd chant banner "
        "occupation occupy sit-in activist",
    ),
    "law": (
        "charge court judge trial prosecute prosecutor prosecution lawyer convict conviction "
        "sentence verdict "
        "guilty innocent acquit appeal sue lawsuit law legal illegal lawful crime criminal accuse accusation "
        "indict offence offense suspect defendant justice hearing warrant obstruction punish amnesty",
    ),
    "inquiry": (
        "investigate investigation inquiry probe examine examination inspect inspection audit "
        "expert evidence "
        "proof prove verify verification confirm log record document page autopsy forensic "
        "report commission altered authentic genuine forge forged fake",
        "satellite picture photo video footage image camera show",
    ),
    "cause": (
        "cause blame responsible responsibility fault because due trigger order command instruct instruction "
        "sabotage open raise sent remote hand manual manually touch deliberate deliberately accident "
        "accidental error mistake",
    ),
    "denial": (
        "deny denial reject refute dismiss false untrue lie fabricate fabrication invention invent fantasy "
        "baseless unfounded rumour rumor propaganda disinformation fake nonsense slander",
    ),
    "plans": (
        "plan prepare prepared ready readiness intend intention promise pledge vow schedule decide decision "
        "announce threaten threat will aim expect determined",
    ),
    "messages": (
        "call telephone phone tell inform notify letter message email announcement notice contact hear "
        "broadcast publish statement write speech speak interview post tweet",
        "internet network signal communication cut_off journalist press media",
    ),
    "government": (
        "government minister ministry cabinet president premier parliament assembly lawmaker law decree "
        "resign resignation appoint sack dismiss reshuffle coalition opposition party rule regime authority "
        "constitution reform govern governance administration state",
    ),
    "elections": (
        "election elect vote voter ballot poll polling candidate campaign referendum turnout constituency "
        "landslide majority seat",
    ),
    "foreign relations": (
        "ambassador embassy diplomat diplomatic sanction foreign recognise recognize recognition neighbour "
        "neighbor neighbouring neighboring interfere interference intervene intervention ally treaty abroad "
        "international intelligence",
    ),
    "health": (
        "disease virus infect infection epidemic pandemic outbreak vaccine vaccinate hospital patient doctor "
        "symptom illness sick medicine drug cure quarantine test case health medical",
    ),
    "families": (
        "family child children mother father parent wife husband woman women girl boy baby son "
        "daughter widow "
        "orphan relative brother sister",
    ),
    "schools": (
        "school university student teacher pupil education class college exam lesson professor campus",
    ),
    "transport": (
        "road highway railway train bus car truck vehicle traffic airport flight plane aircraft ship ferry "
        "port crash collision collide derail driver passenger bridge lorry route",
        "+ open reopen passable clear",
        "- close closed shut block blocked impassable cancel barrier",
    ),
    "sport": (
        "match game team goal score coach player season league championship tournament medal champion defeat "
        "final stadium referee win beat",
    ),
    "technology": (
        "computer software hack hacker cyber data online remote operation terminal system install update "
        "network device satellite control_system",
    ),
    "history": (
        "former once history historic century decade ancient founded empire independence colonial "
        "past earlier previous",
    ),
}  # fmt: skip
"""Topic → classes of words that mean nearly the same."""

NEGATIONS = _words(
    "not no never none nobody nothing neither nor nowhere without cannot hardly scarcely barely lack fail "
    "unable deny false untrue reject refuse refute dismiss impossible yet_to stop few n't"
)
"""Words that turn a statement round, as stems; counted by pairs."""
