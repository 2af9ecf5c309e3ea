class BenV2Video(FalNode):
    """
    Remove the background from a video with BEN v2, leaving it transparent or filling it with one RGB colour you choose.
    ben-v2, video-to-video, video, background-removal, transparency, matting

    A one-step matte with nothing to tune; BiRefNet v2 offers model choices and a mask output.

    Use cases:
    - Cut a yoga teacher out of a cluttered living room recording
    - Put a dancing child on plain white for a birthday invitation
    - Float a talking chef over a printed recipe in an e-book
    - Lift a terrier from its garden to sit on a vet's homepage
    - Fill behind a sign language interpreter with a broadcaster's exact blue
    """

    class OutputFormat(str, Enum):
        MP4 = "mp4"
        WEBM = "webm"

    endpoint: ClassVar[str] = "fal-ai/ben/v2/video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "background_color")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    background_color: list[int] = Field(
        default=[],
        max_length=3,
        min_length=3,
        description="Red, green and blue of a plain backdrop behind the subject; left out, the backdrop is transparent.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.MP4,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
