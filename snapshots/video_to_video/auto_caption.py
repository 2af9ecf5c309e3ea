class AutoCaption(FalNode):
    """
    Burn captions transcribed from a video's own audio into the picture.
    auto-caption, video-to-video, video, subtitles, captions, accessibility

    Set font (or your own .ttf), size, colour, outline, position and how long each line stays; takes MP4 files under 100 MB. No word-by-word highlighting.

    Use cases:
    - Caption a pharmacist's phone advice clip for a noisy waiting room
    - Place yellow Georgia subtitles under a veteran's recorded memory
    - Put words at the top so a recipe's pan stays visible below
    - Add large readable text to a deaf club's welcome message
    - Show a stand-up's punchlines in a pub that mutes its screens
    """

    class TextCase(str, Enum):
        DEFAULT = "default"
        UPPER = "upper"
        LOWER = "lower"

    endpoint: ClassVar[str] = "fal-ai/auto-caption"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "txt_font", "font_size", "txt_color", "top_align")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 419430400}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video_url",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. Up to 400 MB.",
    )
    txt_color: str = Field(default="white", description="Colour of the caption, by name or code.")
    txt_font: str = Field(
        default="Standard", description="Typeface of the captions, one of the named ones or a font file."
    )
    font_size: int = Field(
        default=24, description="Size of the lettering on the video; larger fits fewer words on a line."
    )
    stroke_width: int = Field(
        default=1, description="Thickness of the outline around the letters in pixels; zero leaves it out."
    )
    left_align: str | float = Field(
        default="center", description="Place of the text across the frame, in words or as a share of the width."
    )
    top_align: str | float = Field(
        default="center", description="Place of the text down the frame, in words or as a share of the height."
    )
    refresh_interval: float = Field(
        default=1.5,
        ge=0.5,
        le=3,
        description="Seconds each caption stays on screen; longer also puts more words on it at once.",
    )
    text_case: TextCase = Field(default=TextCase.DEFAULT)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
