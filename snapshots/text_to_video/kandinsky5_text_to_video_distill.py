class Kandinsky5TextToVideoDistill(FalNode):
    """
    Generate 5 or 10 seconds of video from text quickly with Kandinsky 5.0 Distilled: prompt, length and shape are all there is to set, 768x512 at most, silent.
    kandinsky, text-to-video, video, distilled, fast, open-weights

    Draft tier of the standard model.

    Use cases:
    - Run through a list of folk proverbs as moving sketches
    - Find a mood for a balalaika teaser before the real render
    - Let a drama club vote between five quick storm scenes
    - Sketch a hopping sparrow for a children's weather page
    - Batch small square clips for a language memory game
    """

    class Resolution(str, Enum):
        RESOLUTION_768X512 = "768x512"

    class AspectRatio(str, Enum):
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "fal-ai/kandinsky5/text-to-video/distill"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_768X512,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_3_2, description="Shape of the video as width to height."
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
