class HunyuanVideoLora(FalNode):
    """
    Generate video from text with Hunyuan Video plus any number of merged LoRAs for a trained style, face or motion: 85 or 129 frames, 480p to 720p, Pro mode for more steps, silent.
    hunyuan, text-to-video, video, tencent, lora, style

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Cast a trained troupe puppet in a new beach sketch
    - Merge a charcoal-style LoRA and a crow LoRA for a poem film
    - Check a fresh likeness LoRA at 480p before the Pro render
    - Give a tram museum's trained tram a night ride
    - Keep a brand's paper-cut world across a season of clips
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-lora"
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
    num_frames: HunyuanFrameCount = Field(
        default=HunyuanFrameCount.NUM_FRAMES_129,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
