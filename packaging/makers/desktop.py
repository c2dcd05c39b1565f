"""What a Linux desktop is told: the desktop entry, the metainfo of software centres, the kinds of files."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from makers.product import (
    ID,
    NAME,
    PACKET_TYPE,
    PROJECT_TYPE,
    REPOSITORY,
    SHOWN,
    Product,
    application_id,
    release_date,
)

_DESCRIPTION = (
    "Goldspan is for people who make gold-standard datasets of entities and claims from news articles. "
    "Several outlets tell one contested event, each with its own figures, spellings and sources.",
    "The articles come with suggested spans already marked; you accept, correct or reject each by one key. "
    "Several annotators work on their own copies, disagreements are measured and settled, and the work comes "
    "out as documented, checked datasets.",
)
_POINTS = (
    "Everything works without a network and stays on your machine",
    "Undo reaches across articles, bulk steps and restarts",
    "Claims are compared across articles",
    "Reads and writes the formats of other annotation tools",
)


def desktop_entry(product: Product) -> str:
    """The ``.desktop`` file."""
    lines = {
        "Version": "1.4",
        "Type": "Application",
        "Name": SHOWN,
        "GenericName": "Text Annotation",
        "GenericName[de]": "Textannotation",
        "GenericName[ar]": "توسيم النصوص",
        "Comment": product.summary,
        "Comment[de]": "Goldstandard-Datensätze von Namen und Behauptungen aus Nachrichten erstellen",
        "Comment[ar]": "إعداد مجموعات بيانات مرجعية للأسماء والادعاءات من المقالات الإخبارية",
        "Exec": f"{NAME} %f",
        "TryExec": NAME,
        "Icon": ID,
        "Terminal": "false",
        "StartupNotify": "true",
        "StartupWMClass": SHOWN,
        "Categories": "Science;ArtificialIntelligence;Qt;",
        "MimeType": f"{PROJECT_TYPE};{PACKET_TYPE};",
        "Keywords": "".join(f"{word};" for word in product.keywords),
    }
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def metainfo(product: Product) -> str:
    """The AppStream metainfo."""
    said = "".join(f"    <p>{escape(paragraph)}</p>\n" for paragraph in _DESCRIPTION)
    points = "".join(f"      <li>{escape(point)}</li>\n" for point in _POINTS)
    keywords = "".join(f"    <keyword>{escape(word)}</keyword>\n" for word in product.keywords)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{escape(product.license)}</project_license>
  <name>{SHOWN}</name>
  <summary>{escape(product.summary)}</summary>
  <developer_name>{escape(product.maker)}</developer_name>
  <description>
{said}    <ul>
{points}    </ul>
  </description>
  <launchable type="desktop-id">{ID}.desktop</launchable>
  <icon type="stock">{ID}</icon>
  <categories>
    <category>Science</category>
  </categories>
  <keywords>
{keywords}  </keywords>
  <provides>
    <binary>{NAME}</binary>
    <mediatype>{PROJECT_TYPE}</mediatype>
    <mediatype>{PACKET_TYPE}</mediatype>
  </provides>
  <requires>
    <display_length compare="ge">768</display_length>
  </requires>
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
  </supports>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{product.version}" date="{release_date()}">
      <description>
{_news(product)}      </description>
    </release>
  </releases>
</component>
"""


def mime_types() -> str:
    """The kinds of files, for the shared MIME database: a project is known by its content as well."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{PROJECT_TYPE}">
    <comment>Goldspan project</comment>
    <comment xml:lang="de">Goldspan-Projekt</comment>
    <comment xml:lang="ar">مشروع Goldspan</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <icon name="{PROJECT_TYPE.replace("/", "-")}"/>
    <magic priority="60">
      <match type="string" offset="0" value="SQLite format 3\\000">
        <match type="big32" offset="68" value="0x{application_id():08x}"/>
      </match>
    </magic>
    <glob pattern="*.goldspan"/>
  </mime-type>
  <mime-type type="{PACKET_TYPE}">
    <comment>Goldspan packet</comment>
    <comment xml:lang="de">Goldspan-Paket</comment>
    <comment xml:lang="ar">حزمة Goldspan</comment>
    <sub-class-of type="application/zip"/>
    <icon name="{PACKET_TYPE.replace("/", "-")}"/>
    <glob pattern="*.goldpack"/>
  </mime-type>
</mime-info>
"""


def _news(product: Product) -> str:
    """What CHANGELOG.md says of this version first, shortened: a list of at most five points."""
    text = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    chosen = next((s for s in sections if s.startswith(f"[{product.version}]")), sections[0])
    points = re.findall(r"^- (.+?)(?=[.;:\n])", chosen, re.MULTILINE)[:5]
    listed = "".join(f"          <li>{escape(_plain(point))}</li>\n" for point in points)
    return f"        <ul>\n{listed}        </ul>\n"


def _plain(text: str) -> str:
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text).replace("`", "")
