class BenV2Video(FalNode):
    """
    Remove the background of a video with BEN v2, leaving it transparent or filled with one colour.
    ben, video-to-video, video, background-removal, remove-background, transparency, matting

    WebM keeps transparency, MP4 turns it black; there is no choice of models and no mask, which BiRefNet offers.

    Use cases:
    - Cut a presenter out of a living room recording onto studio grey
    - Put a dancer on plain white for an ad
    - Fill behind an interpreter with a station's exact blue
    - Lay chroma green behind a puppet clip for an editor that reads no transparency
    - Repeat a clip's cut-out from the seed that came back with it
    """

    class OutputFormat(str, Enum):
        MP4 = "mp4"
        WEBM = "webm"

    endpoint: ClassVar[str] = "fal-ai/ben/v2/video"
    title: ClassVar[str] = "BEN v2 – Video Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "background_color")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage of the person or thing to cut out."
    )
    background_color: list[int] = Field(
        default=[],
        max_length=3,
        min_length=3,
        description="Red, green and blue, each 0 to 255, of a plain ground behind the subject; unset leaves it transparent.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP4,
        description="File format: webm keeps transparency, mp4 shows transparent areas in black.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
