class AutoCaption(FalNode):
    """
    Burn captions into a video, transcribed from its own sound.
    auto-caption, video-to-video, video, subtitles, captions, accessibility

    Font or .ttf file, size, colour, outline, capitals, place and time on screen can be set; takes MP4 with sound and needs no subtitle file.

    Use cases:
    - Add subtitles to a 300 MB talk for social media
    - Caption a product video for muted playback
    - Use your brand's .ttf font for burnt-in captions
    - Put capital-letter captions at the top of a recipe clip
    - Change the caption every half second in a fast-talking clip
    """

    class TextCase(str, Enum):
        DEFAULT = "default"
        UPPER = "upper"
        LOWER = "lower"

    endpoint: ClassVar[str] = "fal-ai/auto-caption"
    title: ClassVar[str] = "Auto-Captioner"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "txt_font", "font_size", "txt_color", "top_align")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 419430400}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video_url",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video with speech to caption, as an MP4 with sound. Up to 400 MB.",
    )
    txt_color: str = Field(
        default="white", description="Colour of the captions: a name, a hexadecimal code or red, green and blue values."
    )
    txt_font: str = Field(
        default="Standard",
        description="Typeface: Standard, Arial, Georgia, Garamond, Times New Roman, or the address of a .ttf file.",
    )
    font_size: int = Field(
        default=24, description="Size of the lettering on the video; larger fits fewer words on a line."
    )
    stroke_width: int = Field(
        default=1, description="Thickness of the outline around the letters in pixels; zero leaves it out."
    )
    left_align: str | float = Field(
        default="center",
        description="Side of the captions: left, center or right, or a share of the width from 0 to 1.",
    )
    top_align: str | float = Field(
        default="center",
        description="Height of the captions: top, center or bottom, or a share of the height from 0 to 1.",
    )
    refresh_interval: float = Field(
        default=1.5,
        ge=0.5,
        le=3,
        description="Seconds each caption stays on screen; longer also puts more words on it at once.",
    )
    text_case: TextCase = Field(
        default=TextCase.DEFAULT,
        description="Capitals of the captions: all upper, all lower, or as the speech recogniser wrote them.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
