class HunyuanVideo(FalNode):
    """
    Generate video from text with Tencent's open Hunyuan Video: 85 or 129 frames at 480p, 580p or 720p, and a Pro mode running 55 steps instead of 35 at double cost.
    hunyuan, text-to-video, video, tencent, open-weights, 720p

    Silent, no LoRA input.

    Use cases:
    - Picture a bamboo orchestra playing in a flooded street
    - Turn Pro mode on for a jeweller's molten gold shot
    - Compare 85 and 129 frames of a wolf crossing an ice sheet
    - Make a vertical lantern release for a memorial evening
    - Stage a puppet astronaut's repair for a physics fair
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "resolution", "aspect_ratio", "pro_mode")
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
    pro_mode: bool = Field(
        default=False, description="Works with more steps for a better video; slower and twice as expensive."
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_frames: HunyuanFrameCount | None = Field(
        default=None, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
