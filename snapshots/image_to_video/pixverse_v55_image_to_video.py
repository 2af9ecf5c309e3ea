class PixverseV55ImageToVideo(FalNode):
    """
    Animate an image with PixVerse 5.5, with optional sound (music, effects, dialogue) and a multi-clip switch that cuts between camera views: 5, 8 or 10 seconds, 360p to 1080p.
    pixverse, image-to-video, video, audio, multi-shot, v5.5

    Use cases:
    - Cut three angles of a pizzaiolo from one counter photo
    - Let a cartoon duck deliver one line with pond noises behind
    - Make a multi-clip trailer out of a lone submarine painting
    - Add a drumroll and crowd to a lottery wheel still
    - Switch sound off and hold one shot for a silent lobby screen
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "duration",
        "generate_audio_switch",
        "generate_multi_clip_switch",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.",
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
