class PixverseV55Transition(FalNode):
    """
    Travel from a first image to an end image with PixVerse 5.5 and optional generated sound: 5, 8 or 10 seconds, 360p to 1080p, prompt thinking mode, five aspect ratios.
    pixverse, image-to-video, video, transition, first-last-frame, audio, v5.5

    Use cases:
    - Build a treehouse from plan drawing to photo with hammering heard
    - Take a quiet harbour dawn into its noisy regatta noon
    - Shrink a giant pumpkin picture into the soup bowl beside it
    - Grow a toddler's portrait into the bride's for a wedding screening
    - Change an empty ice rink into match night with the siren
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/transition"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "first_image",
        "end_image",
        "prompt",
        "duration",
        "generate_audio_switch",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
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
    thinking_type: ThinkingType | None = Field(
        default=None,
        description="Decides whether the model reasons about and improves the prompt first, leaves it alone, or chooses by itself.",
    )
    first_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="first_image_url",
        description="Image that comes first: the opening frame of a transition or the first reference.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
