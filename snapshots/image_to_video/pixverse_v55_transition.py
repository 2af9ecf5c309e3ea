class PixverseV55Transition(FalNode):
    """
    Travel from one picture to another in 5, 8 or 10 seconds with PixVerse v5.5, with sound on request.
    pixverse, image-to-video, video, transition, first-last-frame, audio

    Takes both pictures and a prompt that can be optimised first; v5 is silent and ends at 8 seconds.

    Use cases:
    - Build a treehouse from plan to photo with hammering
    - Turn an empty rink into match night
    - Fill a quiet harbour with its noisy regatta in an advert begun with v5.5
    - Re-run a v5.5 seed to age another child's portrait into an adult's
    - Match the morph of an earlier v5.5 clip and its sound
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/transition"
    title: ClassVar[str] = "PixVerse v5.5 – Transition"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "first_image",
        "end_image",
        "prompt",
        "duration",
        "generate_audio_switch",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="How the first picture turns into the last one.")
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
        description="Length of the video in seconds; longer costs more, and 1080p allows at most 8.",
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
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")
    thinking_type: ThinkingType | None = Field(
        default=None, description="Whether the prompt is optimised first: always, never, or as the model sees fit."
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
