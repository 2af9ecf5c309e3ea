class WorkflowUtilitiesAutoSubtitle(FalNode):
    """
    Burn animated subtitles into a video, with the spoken word highlighted, in any Google Font.
    auto-subtitle, video-to-video, video, subtitles, captions, karaoke, transcription

    Takes a clip and settings for words per caption, colours and place; the transcript with word timings comes back too.

    Use cases:
    - Add TikTok-style captions to a vertical clip
    - Subtitle an interview for viewers without sound
    - Highlight every word as it is sung, karaoke fashion
    - Get word timings of a speech with the captioned copy
    - Put bouncing one-word captions in a brand's Google Font at the top
    """

    class FontWeight(str, Enum):
        NORMAL = "normal"
        BOLD = "bold"
        BLACK = "black"

    class FontColor(str, Enum):
        WHITE = "white"
        BLACK = "black"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        YELLOW = "yellow"
        ORANGE = "orange"
        PURPLE = "purple"
        PINK = "pink"
        BROWN = "brown"
        GRAY = "gray"
        CYAN = "cyan"
        MAGENTA = "magenta"

    class HighlightColor(str, Enum):
        WHITE = "white"
        BLACK = "black"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        YELLOW = "yellow"
        ORANGE = "orange"
        PURPLE = "purple"
        PINK = "pink"
        BROWN = "brown"
        GRAY = "gray"
        CYAN = "cyan"
        MAGENTA = "magenta"

    class StrokeColor(str, Enum):
        BLACK = "black"
        WHITE = "white"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        YELLOW = "yellow"
        ORANGE = "orange"
        PURPLE = "purple"
        PINK = "pink"
        BROWN = "brown"
        GRAY = "gray"
        CYAN = "cyan"
        MAGENTA = "magenta"

    class BackgroundColor(str, Enum):
        BLACK = "black"
        WHITE = "white"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        YELLOW = "yellow"
        ORANGE = "orange"
        PURPLE = "purple"
        PINK = "pink"
        BROWN = "brown"
        GRAY = "gray"
        CYAN = "cyan"
        MAGENTA = "magenta"
        NONE = "none"
        TRANSPARENT = "transparent"

    class Position(str, Enum):
        TOP = "top"
        CENTER = "center"
        BOTTOM = "bottom"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/auto-subtitle"
    title: ClassVar[str] = "Workflow Utilities – Auto Subtitle"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "video",
        "language",
        "words_per_subtitle",
        "font_name",
        "highlight_color",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 100000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video to subtitle, with clear speech. Up to 100 MB.",
    )
    language: str = Field(
        default="en", description="Code of the spoken language in two or three letters, such as en, de or spa."
    )
    font_name: str = Field(default="Montserrat", description="Typeface of the subtitles, any from Google Fonts.")
    font_size: int = Field(
        default=100, ge=20, le=150, description="Size of the lettering on the video; larger fits fewer words on a line."
    )
    font_weight: FontWeight = Field(default=FontWeight.BOLD, description="How bold the letters are.")
    font_color: FontColor = Field(
        default=FontColor.WHITE, description="Colour of the words that are not being spoken at the moment."
    )
    highlight_color: HighlightColor = Field(
        default=HighlightColor.PURPLE, description="Colour of the word that is being spoken."
    )
    stroke_width: int = Field(
        default=3, ge=0, le=10, description="Thickness of the outline around the letters in pixels; zero leaves it out."
    )
    stroke_color: StrokeColor = Field(default=StrokeColor.BLACK, description="Colour of the letters' outline.")
    background_color: BackgroundColor = Field(
        default=BackgroundColor.NONE,
        description="Colour of the box behind the words; none leaves them directly on the picture.",
    )
    background_opacity: float = Field(
        default=0.0, ge=0, le=1, description="How opaque the box behind the text is; zero shows none."
    )
    position: Position = Field(
        default=Position.BOTTOM, description="Height at which the subtitles stand: top, middle or bottom."
    )
    y_offset: int = Field(
        default=75, ge=-200, le=200, description="Shifts the subtitles down with positive, up with negative pixels."
    )
    words_per_subtitle: int = Field(
        default=3,
        ge=1,
        le=12,
        description="Most words shown together; few suit short clips, many read like film subtitles.",
    )
    enable_animation: bool = Field(default=True, description="Lets words spring into view with a little bounce.")

    class OutputType(TypedDict):
        output: VideoRef
        transcription: str
        subtitle_count: int
        words: list[dict[str, Any]]
        transcription_metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
