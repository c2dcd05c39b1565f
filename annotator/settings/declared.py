"""Every setting of the program: the preferences, the settings file and its page derive from these."""

from __future__ import annotations

from annotator.settings.setting import Choice, Effect, Group, Number, Setting, Text, Value, Words, YesNo

COLOURS = Setting[str](
    id="window.colours",
    group=Group.WINDOW,
    name="Colours",
    help="Light, dark, or what the desktop asks for.",
    kind=Choice(
        (
            ("system", "As the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("contrast", "High contrast"),
            ("contrast_dark", "High contrast, dark"),
        )
    ),
    default="system",
    before="view/colours",
)
LANGUAGE = Setting[str](
    id="window.language",
    group=Group.WINDOW,
    name="Language",
    help="The language of the window. Articles and labels stay as they are.",
    kind=Choice((("system", "As the system"), ("en", "English"), ("de", "Deutsch"), ("ar", "العربية"))),
    default="system",
    effect=Effect.NEXT_START,
)
SCALE = Setting[int](
    id="window.scale",
    group=Group.WINDOW,
    name="Size",
    help="How large the whole window is drawn, on top of what the system asks for.",
    kind=Number(75, 300, 25, "%"),
    default=100,
    effect=Effect.NEXT_START,
)
FACE = Setting[str](
    id="window.font",
    group=Group.WINDOW,
    name="Font",
    help="The typeface of panels, menus and buttons.",
    kind=Text(Words.FACE, "The system's"),
    default="",
    effect=Effect.NEXT_START,
)
AT_START = Setting[str](
    id="window.start",
    group=Group.WINDOW,
    name="At the start",
    help="What is shown where Goldspan is started without a project.",
    kind=Choice((("last", "The last project"), ("page", "The first page"))),
    default="last",
    effect=Effect.NEXT_START,
)
MOTION = Setting[bool](
    id="window.motion",
    group=Group.WINDOW,
    name="Motion",
    help="Let menus move as the system has them, and the caret blink.",
    kind=YesNo(),
    default=True,
)
KEYS_SHOWN = Setting[bool](
    id="window.keys",
    group=Group.WINDOW,
    name="Keys on controls",
    help="Show beside each control the key that does the same.",
    kind=YesNo(),
    default=True,
    before="view/keys",
)
ZOOM = Setting[int](
    id="article.zoom",
    group=Group.ARTICLE,
    name="Text size",
    help="How large articles are set.",
    kind=Number(60, 250, 10, "%"),
    default=100,
    before="view/zoom",
)
ARTICLE_FACE = Setting[str](
    id="article.font",
    group=Group.ARTICLE,
    name="Font",
    help='The typeface of articles; "sans-serif" is the one of the window.',
    kind=Text(Words.FACE, "The system's book face"),
    default="",
    before="view/face",
)
MEASURE = Setting[str](
    id="article.lines",
    group=Group.ARTICLE,
    name="Length of lines",
    help="How many letters stand in a line: about 54, 68 or 88.",
    kind=Choice((("narrow", "Narrow"), ("normal", "Normal"), ("wide", "Wide"))),
    default="normal",
    before="view/measure",
)
SPACING = Setting[str](
    id="article.spacing",
    group=Group.ARTICLE,
    name="Space between lines",
    help="How far lines stand apart; the names of labels stand between them.",
    kind=Choice((("close", "Close"), ("normal", "Normal"), ("wide", "Wide"))),
    default="normal",
    before="view/spacing",
)
OVERVIEW = Setting[bool](
    id="article.overview",
    group=Group.ARTICLE,
    name="Overview",
    help="Show beside the article where suggestions wait, what is decided, claims and hits.",
    kind=YesNo(),
    default=True,
    before="view/overview",
)
SNAP = Setting[bool](
    id="work.whole_words",
    group=Group.WORK,
    name="Whole words",
    help="Let a label take the whole words that a selection touches. Without, it takes the very characters.",
    kind=YesNo(),
    default=True,
)
ORDER = Setting[str](
    id="work.order",
    group=Group.WORK,
    name="Order of suggestions",
    help="Where the key for the next suggestion goes.",
    kind=Choice((("place", "Through the text"), ("score", "The lowest score first"))),
    default="place",
    before="annotate/order",
)
ANNOTATOR = Setting[str](
    id="work.annotator",
    group=Group.WORK,
    name="Annotator",
    help="Who works on this machine; each annotator's work is kept apart.",
    kind=Text(Words.NAME, "The name of the system's user", longest=200),
    default="",
    effect=Effect.NEXT_PROJECT,
    before="annotator",
)
SUGGESTING = Setting[bool](
    id="suggestions.after_import",
    group=Group.SUGGESTIONS,
    name="After an import",
    help="Make suggestions as soon as articles come in. By which models is chosen on the screen Model.",
    kind=YesNo(),
    default=True,
)
FOLDER = Setting[str](
    id="folders.documents",
    group=Group.FOLDERS,
    name="Projects and exports",
    help="The folder that is proposed for new projects, packets and exports.",
    kind=Text(Words.FOLDER, "The system's folder for documents"),
    default="",
)

SETTINGS: tuple[Setting[str] | Setting[int] | Setting[bool], ...] = (
    COLOURS,
    LANGUAGE,
    SCALE,
    FACE,
    AT_START,
    MOTION,
    KEYS_SHOWN,
    ZOOM,
    ARTICLE_FACE,
    MEASURE,
    SPACING,
    OVERVIEW,
    SNAP,
    ORDER,
    ANNOTATOR,
    SUGGESTING,
    FOLDER,
)
"""Every setting, in the order in which they are shown."""

AnySetting = Setting[str] | Setting[int] | Setting[bool]
BY_ID: dict[str, AnySetting] = {setting.id: setting for setting in SETTINGS}
"""Every setting by its name in the file."""

DEFAULTS: dict[str, Value] = {setting.id: setting.default for setting in SETTINGS}
"""What holds where nobody has set anything."""
