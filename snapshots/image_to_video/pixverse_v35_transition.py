class PixverseV35Transition(FalNode):
    """
    Morph one picture into another over 5 or 8 silent seconds with PixVerse v3.5.
    pixverse, image-to-video, video, transition, first-last-frame, morph

    Takes first and last picture and a prompt for the change, 360p to 1080p, five styles; v5.5 and later add sound and 10 seconds.

    Use cases:
    - Show a haircut from before to after
    - Turn last year's event poster into the new one
    - Change a game menu from day to night in v3.5's comic style
    - Match the morph of an earlier v3.5 clip
    - Re-run a v3.5 seed to turn another sketch into its clay model
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/transition"
    title: ClassVar[str] = "PixVerse v3.5 – Transition"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_image", "end_image", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="How the first picture turns into the last one.")
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, pictures and prompt decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    first_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="first_image_url", description="Picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture that the video ends on."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
