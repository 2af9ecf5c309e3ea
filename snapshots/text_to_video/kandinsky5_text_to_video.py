class Kandinsky5TextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with Kandinsky 5.0.
    kandinsky, text-to-video, video, open-weights, 768x512

    At 768x512 or its square and portrait cuts, with steps to set; Pro is larger, Distilled quicker.

    Use cases:
    - Make a ten-second scene for a story app
    - Illustrate a poem with a short clip
    - Spend fifty steps on a ten-second film for a poem
    - Try a ten-second loading screen for a game at fifteen steps
    - Settle a square clip's prompt at ten steps and render it at forty
    """

    class Resolution(str, Enum):
        RESOLUTION_768X512 = "768x512"

    class AspectRatio(str, Enum):
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "fal-ai/kandinsky5/text-to-video"
    title: ClassVar[str] = "Kandinsky 5.0 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_768X512, description="Size of the video; it follows from the aspect ratio."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_3_2, description="Shape of the video as width to height."
    )
    duration: DurationFiveOrTenSeconds = Field(
        default=DurationFiveOrTenSeconds.DURATION_5S,
        description="Length of the video in seconds; longer takes longer to make.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
