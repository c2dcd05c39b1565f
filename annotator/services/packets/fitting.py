"""Whether a packet may come into a project: told apart before anything of it is used."""

from __future__ import annotations

from annotator.domain.errors import UserFixable
from annotator.domain.packets.contents import Packet, PacketKind
from annotator.domain.wording import worded
from annotator.services.packets.carrying import carried_work, changes_for, refuse_unknown
from annotator.services.packets.home import home_of
from annotator.store.access import Reading
from annotator.store.parts import in_parts

_LONGEST = 10_000_000  # seconds at work in one article


def refuse_unfit(reading: Reading, packet: Packet, project: object) -> None:
    """Let a packet pass that brings work on this very project back, under a scheme that leads to its own.

    Raises:
        UserFixable: with the reason, for any other.
    """
    m = packet.manifest
    if m.project != project:
        raise UserFixable(
            worded("This packet is of another project (“{title}”).", title=m.title)
            if m.title
            else worded("This packet is of another project."),
            next_step=worded("Open the project it was made from."),
        )
    if m.kind is not PacketKind.BACK:
        raise UserFixable(
            worded("This packet hands out articles to {name}; it brings no work back.", name=m.name),
            next_step=worded("{name} opens it on their own machine.", name=m.name),
        )
    home = home_of(reading)
    if home is not None and home.uid != m.annotator:
        raise UserFixable(
            worded(
                "This is the copy of {home}; the work of {name} is for the lead.", home=home.name, name=m.name
            ),
            next_step=worded("Give the packet to the lead."),
        )
    changes = changes_for(reading, packet)
    work = carried_work(packet, changes)
    refuse_unknown(packet, work, reading.schemes.get())
    rows = reading.documents.rows_by_uid([one.article for one in work])
    texts: dict[int, str] = {}
    for part in in_parts(sorted(rows.values())):
        texts |= reading.documents.texts(part)
    sha256 = reading.documents.fingerprints()
    for one in work:
        row = rows.get(one.article)
        if row is None:
            continue
        text = texts.get(row, "")
        if any(not 0 <= spent <= _LONGEST for spent in one.seconds.values()):
            raise UserFixable(
                worded("This packet tells of a time at work that can't be ({article}).", article=one.article),
                next_step=worded("Have the packet made again."),
            )
        if sha256[row] != one.text_sha256 or any(
            not 0 <= s.start < s.end <= len(text) or text[s.start : s.end] != s.text for s in one.spans
        ):
            raise UserFixable(
                worded(
                    "In this packet the text of an article is another than here ({article}).",
                    article=one.article,
                ),
                next_step=worded(
                    "Have the packet made again from the copy that this project's packet opened."
                ),
            )
