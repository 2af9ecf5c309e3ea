class MinimaxVideo01Live(FalNode):
    """
    Generate a short silent clip from text with MiniMax Video-01 Live, the variant made for drawn and 2D characters.
    minimax, video-01-live, text-to-video, video, animation, 2d

    Choose it over plain Video-01 when the prompt describes an illustration or cartoon that should move smoothly.

    Use cases:
    - Bring an inked raccoon detective to life for a web comic's header
    - Show a watercolour heron fishing for a reading app's bedtime story
    - Create a manga-style bowler releasing the ball for a league invitation
    - Animate a described chalk mascot waving on a school canteen screen
    - Draft a picture book spread as movement before commissioning the artist
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-live"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
