class WanProTextToVideo(FalNode):
    """
    Generate a silent 1080p clip at 30 fps, up to six seconds, from text with Wan 2.1 Pro, the premium hosted tier.
    wan-2.1, wan-pro, text-to-video, video, 1080p, 30fps

    Nothing to adjust but prompt and seed; the open Wan 2.1 endpoint offers frames, steps and smaller sizes.

    Use cases:
    - Show a steam crane lifting timber for a canal museum's entrance wall
    - Picture a ribbon gymnast in full HD for a regional final's jumbo screen
    - Order a smooth 30 fps shot of racing pigeons leaving a loft
    - Give a hotel's reservation page a slow terrace breakfast with sea behind
    - Visualise sheepdog trials for a valley the film crew could not reach
    """

    endpoint: ClassVar[str] = "fal-ai/wan-pro/text-to-video"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
