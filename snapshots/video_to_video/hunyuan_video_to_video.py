class HunyuanVideoToVideo(FalNode):
    """
    Remake a video to match a prompt with Tencent's Hunyuan Video: 85 or 129 frames, 480p to 720p, wide or tall, with strength deciding how much survives.
    hunyuan-video, tencent, video-to-video, video, restyle, 720p

    Pro mode takes 55 steps rather than 35; silent. The LoRA sibling adds custom weights.

    Use cases:
    - Turn a supermarket aisle walk into a jungle expedition
    - Redo a toy boat in a bath as a galleon in a storm
    - Spend Pro mode on a seamstress remade as a Renaissance painting
    - Set strength low to give a beach run just a winter sky
    - Transform a hallway cartwheel into zero gravity for a space club
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "resolution", "num_frames")
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
    num_frames: HunyuanFrameCount | None = Field(
        default=None, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the clip is remade: low keeps the footage, the top value follows the prompt alone.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
