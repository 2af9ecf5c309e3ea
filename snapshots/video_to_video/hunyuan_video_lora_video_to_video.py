class HunyuanVideoLoraVideoToVideo(FalNode):
    """
    Restyle a video from a prompt with Hunyuan Video and any number of LoRAs merged in.
    hunyuan-video, tencent, video-to-video, video, lora, restyle

    85 or 129 frames at 480p to 720p, strength 0.75 by default; Pro mode runs 55 steps instead of 35. Silent; without LoRAs use the plain sibling.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a trained brass-robot look over a waiter carrying plates
    - Turn garage sword practice into a saga with an armour LoRA
    - Merge film-grain and costume LoRAs on a staged 1940s dance
    - Apply a theatre company's mask LoRA to rehearsal footage
    - Remake a walking friend as the hero LoRA from your comic
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-lora/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "strength", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
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
        default=AspectRatioWideTall.RATIO_16_9,
        description="Shape of the video as width to height; an automatic choice follows the input.",
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    strength: float = Field(
        default=0.75,
        ge=0.01,
        le=1,
        description="How far the clip is remade: low keeps the footage, the top value follows the prompt alone.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
