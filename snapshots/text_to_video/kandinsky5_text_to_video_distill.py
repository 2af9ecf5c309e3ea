class Kandinsky5TextToVideoDistill(FalNode):
    """
    Generate 5 or 10 seconds of silent video from text with the quick Kandinsky 5.0 Distilled.
    kandinsky, text-to-video, video, distilled, fast, open-weights

    Length and shape are set beside the prompt, at 768x512 or its square and portrait cuts; the number of steps is fixed.

    Use cases:
    - Sketch storyboard shots one after another
    - Make short background clips for a quiz
    - Offer pupils a video form of only a prompt, a length and a shape
    - Produce many square clips with no step count to decide
    - Find the wording of a prompt before the full model renders it
    """

    class Resolution(str, Enum):
        RESOLUTION_768X512 = "768x512"

    class AspectRatio(str, Enum):
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"

    endpoint: ClassVar[str] = "fal-ai/kandinsky5/text-to-video/distill"
    title: ClassVar[str] = "Kandinsky 5.0 Distilled – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio")
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
