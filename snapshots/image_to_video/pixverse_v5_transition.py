class PixverseV5Transition(FalNode):
    """
    Blend a first image into an end image with PixVerse 5 Transition: the prompt says how, 5 or 8 seconds, 360p to 1080p, five aspect ratios, style presets.
    pixverse, image-to-video, video, transition, first-last-frame, morph, v5

    Silent; 5.5 and later can add audio.

    Use cases:
    - Slide from a ruined abbey photo to its drawn reconstruction
    - Make an origami crane out of the flat sheet that precedes it
    - Turn a roller derby player's civilian portrait into her game face
    - Fill an empty aquarium shot with the stocked one
    - Ripen a green banana picture into the loaf it becomes
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5/transition"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_image", "end_image", "prompt", "duration", "resolution")
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
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
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
