class HunyuanVideoLora(FalNode):
    """
    Generate a silent clip from text with Hunyuan Video and LoRAs of your own.
    hunyuan, tencent, text-to-video, video, lora, open-weights

    85 or 129 frames at 480p, 580p or 720p; Pro mode takes 55 steps in place of 35 at double the cost.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/hunyuan-video.

    Use cases:
    - Film a trained character in a new scene from a prompt alone
    - Make a series of clips in one trained style
    - Merge a style LoRA and a character LoRA without any source footage
    - Check a freshly trained LoRA at 480p on a written scene
    - Render a trained sneaker in Pro mode with nothing filmed beforehand
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-lora"
    title: ClassVar[str] = "Hunyuan Video LoRA – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "loras", "num_frames", "resolution", "pro_mode")
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
        default=HunyuanFrameCount.NUM_FRAMES_129,
        description="Number of frames to make: more of them give a longer clip.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Hunyuan Video LoRAs to merge into the model, each with its own weight."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
