class PixverseV6ImageToVideo(FalNode):
    """
    fal-ai/pixverse/v6/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v6/image-to-video"
    title: ClassVar[str] = "PixVerse V6 Image To Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")
    generate_multi_clip_switch: bool = Field(
        default=False, description="Lets the video cut between several camera positions; off stays in one shot."
    )
    thinking_type: ThinkingType | None = Field(
        default=None,
        description="Decides whether the model reasons about and improves the prompt first, leaves it alone, or chooses by itself.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
