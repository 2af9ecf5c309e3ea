class HunyuanVideoLoraVideoToVideo(FalNode):
    """
    Restyle a video from a prompt with Hunyuan Video and LoRAs of your own.
    hunyuan, tencent, video-to-video, video, lora, restyle

    85 or 129 frames at 480p, 580p or 720p, without sound; the plain version has no LoRAs.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/hunyuan-video/video-to-video.

    Use cases:
    - Turn acted footage into a stylised scene
    - Restyle a dance clip for a music video
    - Put a trained character's look over a filmed actor
    - Merge film-grain and costume LoRAs on one clip
    - Keep most of the footage with a low strength and a light LoRA
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-lora/video-to-video"
    title: ClassVar[str] = "Hunyuan Video LoRA – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "loras", "strength", "resolution")
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
    loras: list[LoraWeight] = Field(
        default=[], description="Hunyuan Video LoRAs to merge into the model, each with its own weight."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to restyle; its motion is the basis of the result.",
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
