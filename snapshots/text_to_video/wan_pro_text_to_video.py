class WanProTextToVideo(FalNode):
    """
    Generate a 1080p clip of up to six seconds at 30 frames a second from text with Wan 2.1 Pro.
    wan, wan-pro, text-to-video, video, 1080p, 30fps

    Prompt, seed and safety check are all there is to set; open Wan 2.1 stops at 720p and lets you choose frames, steps and shape.

    Use cases:
    - Make a full HD hero clip for a home page from words alone
    - Generate travel B-roll in 1080p of a place you never photographed
    - Show an invented gymnast, described in words only, on a 1080p arena screen
    - Generate a running shot at 30 frames a second with no photo to start from
    - Get a finished scene from a prompt and nothing else
    """

    endpoint: ClassVar[str] = "fal-ai/wan-pro/text-to-video"
    title: ClassVar[str] = "Wan 2.1 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
