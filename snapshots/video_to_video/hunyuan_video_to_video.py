class HunyuanVideoToVideo(FalNode):
    """
    Remake a video after a prompt with Tencent's open Hunyuan Video, at a strength you set.
    hunyuan, tencent, video-to-video, video, restyle, 720p

    85 or 129 frames at 480p to 720p, wide or tall, silent; Pro mode takes 55 steps in place of 35 at double the cost.

    Use cases:
    - Turn a supermarket walk into a jungle scene
    - Restyle a phone clip as a painted film
    - Turn a summer street into a snowy one with strength left at 0.85
    - Rework a street clip heavily at the preset strength of 0.85
    - Remake a dance clip in Pro mode without touching the 0.85 strength
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video/video-to-video"
    title: ClassVar[str] = "Hunyuan Video – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to remake; strength says how much of it remains.",
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
