class HunyuanVideo(FalNode):
    """
    Generate a silent clip from text with Tencent's open Hunyuan Video, at 480p, 580p or 720p.
    hunyuan, tencent, text-to-video, video, open-weights, 720p

    85 or 129 frames; Pro mode takes 55 steps in place of 35 at double the cost.

    Use cases:
    - Make a 720p shot for a trailer
    - Create a vertical clip for a social story
    - Turn Pro mode on for the final of a product scene
    - Film a written street scene in Hunyuan Video's own look
    - Draft at 480p and finish at 720p with the stock model and one seed
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video"
    title: ClassVar[str] = "Hunyuan Video – Text to Video"
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    pro_mode: bool = Field(
        default=False, description="Works with more steps for a better video; slower and twice as expensive."
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480p580p720p = Field(
        default=Resolution480p580p720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    num_frames: HunyuanFrameCount = Field(
        default=HunyuanFrameCount.NUM_FRAMES_129, description="Number of frames: 85 gives a shorter clip than 129."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
